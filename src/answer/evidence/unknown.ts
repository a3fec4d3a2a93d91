import { literal } from '../../corpus/literal.ts'
import type { Document, Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { FUNCTION_WORDS } from '../../search/spelling.ts'
import { fold, stem, type Token, tokens } from '../../search/tokens.ts'
import { WORD_VECTORS } from '../../search/word-vectors.ts'
import { textAt } from '../../spans.ts'
import { isKnownTo } from '../pieces/dissect.ts'
import { ROLE_WORDS, TITLE } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { isShortForm } from '../text/short-forms.ts'
import { inCapitals, withoutPossessive } from '../text/word-forms.ts'
import { type Lens, SAME, strength } from './lens.ts'
import { unknownFigures } from './unknown-figures.ts'

/** Whether a release holds a term at all. */
export function knownTo(lens: Lens, term: string): boolean {
  return isKnownTo(lens.dissection, term)
}

/** Names and figures of the question that its release does not hold. */
export function unknownTo(lens: Lens, document: Document): string[] {
  return [...unknownNames(lens), ...unknownFigures(lens, document)]
}

/**
 * Share of the names that the release does not know, from 0 to 1. One by which
 * something is told from others of its kind is enough: "in Norway", "the Orme
 * Mill", or a name in small letters. "A Norwegian shop" may be the asker's own
 * word for what it describes.
 */
export function namesUnknown(lens: Lens): number {
  const { names, text } = lens.asked
  const unknown = unknownSpans(lens)
  const tellsApart = ({ start, end }: Span): boolean => {
    const name = text.slice(start, end)
    return (
      WORDED.test(name) &&
      (/\s/u.test(name) || !DESCRIBES.test(text.slice(end)) || ITSELF.test(text.slice(0, start)))
    )
  }
  if (unknown.some(tellsApart) || unwritten(lens).length > 0) return 1
  return names.length === 0 ? 0 : unknown.length / names.length
}

/** "3D" is no name. */
const WORDED = /^\p{L}.*\p{L}/u

/** A noun behind a single word, or whatever follows it. */
const DESCRIBES = /^ \p{Ll}/u

/** Before what stands for itself, whatever follows: "in Norway between", "did Orme pay". */
const ITSELF = /\b(?:(?:in|at|from|of|for|by|with|to|near) (?:the )?|(?:does|did|has) )$/iu

/** Names of which the release knows no word, or lacks more than half, as the question writes them. */
export function unknownNames(lens: Lens): string[] {
  return [...unknownSpans(lens), ...unwritten(lens)].map((name) => textAt(lens.asked.text, name))
}

/**
 * Names of several words of which the release knows none, nor what they go by: whoever asks
 * by one of these means another release. A country or state may go by another name there.
 *
 * @example
 * // "What does Orme Foods say on tin?", of a release on tin that nowhere has "Orme" or "Foods"
 * unheardOf(lens) // => ['Orme Foods']
 */
export function unheardOf(lens: Lens): string[] {
  const { text, names, namesCarried } = lens.asked
  return [...names, ...namesCarried]
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => {
      const words = tokens(withoutPossessive(name)).filter(({ stop }) => !stop)
      const isNamed = words.length > 1 && words.every(({ start }) => /^\p{Lu}/u.test(name.slice(start)))
      return (
        isNamed &&
        !isKnownPlace(name) &&
        !isInitialled(lens, name) &&
        words.some(({ term }) => !goesBy(lens, term)) &&
        words.every(({ term, word }) => !goesBy(lens, term) || isCommonIn(lens, term, word))
      )
    })
}

/** "Market dynamics", "forces": a release may have a word of a name, or another for it, without having to do with it. */
function isCommonIn(lens: Lens, term: string, word: string): boolean {
  const { isProper, isOpening } = lens.dissection
  return knownTo(lens, term) ? !isProper(term) && !isOpening(term) : LEXICON.knows(word)
}

/**
 * Words that are no names and that a release has to hold all the same: in small
 * letters what is no English, names as they are typed in haste ("orme output
 * goal"), and in capitals what is short for common words ("EBITDA"), in any form.
 */
function unwritten(lens: Lens): readonly Token[] {
  return [
    ...typedNames(lens.asked.text).filter(({ term }) => !goesBy(lens, term)),
    // EBITDA is no earnings; who holds an office is told by other words (`offices.ts`).
    ...inShort(lens.asked.text).filter(({ term, word }) => !ROLE_WORDS.has(word) && !knownTo(lens, term)),
  ]
}

const inShort = remembered((question: string): readonly Token[] =>
  tokens(question).filter(
    ({ start, end, word }) =>
      isShortForm(question.slice(start, end)) ||
      (word.length >= SHORTEST_TYPED && isShortForm(word.toUpperCase()) && !ORDINARY.test(word)),
  ),
)

/** Words of their own in small letters. */
const ORDINARY = /^(?:stem|cogs)$/u

/** Letters of a short form that is typed small: "ebitda". */
const SHORTEST_TYPED = 4

const typedNames = remembered((question: string): readonly Token[] =>
  tokens(question)
    .filter(
      ({ start, end, word, stop }) =>
        !stop &&
        NAME_TYPED.test(word) &&
        /^\p{Ll}/u.test(question.slice(start)) &&
        (!isEnglish(word) || isPlaceTyped(question, start, end)),
    )
    .slice(0, MOST_TYPED)
    .filter(({ word, start, end }) => isPlaceTyped(question, start, end) || !isMistyped(word)),
)

/** Whether a word belongs to a country or state that is typed in haste: "a plant in {south africa}". */
function isPlaceTyped(question: string, start: number, end: number): boolean {
  return [...question.matchAll(IN_SMALL)].some(({ index, 0: { length }, 1: words = '' }) => {
    const from = index + length
    if (start < from || end > from + words.length) return false
    // "South africa in", "texas last": as many words as make a name.
    const place = question.slice(from, end)
    return [place, words].some((name) => isKnownPlace(inCapitals(name)))
  })
}

const IN_SMALL = /\b(?:in|from|near|across|throughout) (?:the )?(?=((?:\p{Ll}+ )?\p{Ll}+))/gu

/** Nobody asks about more at once; each costs some thousand look-ups. */
const MOST_TYPED = 8

/** Letters only, and so many that it is no abbreviation. */
const NAME_TYPED = /^\p{L}{4,}$/u

/** Whether the lexicon has a word, or the one that it is made of: "preinstalled", "natively", "busiest". */
function isEnglish(word: string): boolean {
  return (
    FUNCTION_WORDS.has(word) ||
    [
      word,
      word.replace(PREFIX, ''),
      word.replace(/(?:ly|er|est)$/u, ''),
      word.replace(/i(?:er|est)$/u, 'y'),
    ].some((form) => LEXICON.knows(form) || LEXICON.related(form).size > 0) ||
    isCompound(word)
  )
}

/** "Carmaking", "boatbuilding": two common words in one. */
function isCompound(word: string): boolean {
  if (word.length > LONGEST_WORD) return false
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++)
    if (isCommon(word.slice(0, at)) && isCommon(word.slice(at))) return true
  return false
}

const SHORTEST_PART = 3

/**
 * Whether a common word is one typing error away: "nubmer". A short name is so near
 * to some word that nothing follows from it, and no word is as long as {@link LONGEST_WORD}.
 */
function isMistyped(word: string): boolean {
  if (word.length < SHORTEST_MISTYPED || word.length > LONGEST_WORD) return false
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)]
    const [one = '', two = ''] = behind
    if (two !== one && two !== '' && isCommon(before + two + one + behind.slice(2))) return true
    if (one !== '' && isCommon(before + behind.slice(1))) return true
    for (const letter of LETTERS)
      if (isCommon(before + letter + behind) || (one !== '' && isCommon(before + letter + behind.slice(1))))
        return true
  }
  return false
}

function isCommon(word: string): boolean {
  return WORD_VECTORS.rowOf(stem(word)) !== -1 && LEXICON.knows(word)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const SHORTEST_MISTYPED = 6
const LONGEST_WORD = 20

const PREFIX = /^(?:re|un|pre|co|non|dis|mis|over|under|inter|intra|multi|anti|sub|super)(?=\p{L}{3})/u

function unknownSpans(lens: Lens): Lens['asked']['names'] {
  const { names, text } = lens.asked
  const unknown = names.filter((name) => {
    const words = tokens(textAt(lens.asked.text, name)).filter(
      (token, at, all) =>
        !token.stop && !TITLE.test(token.word) && !(at === 0 && all.length > 1 && OF_PLACES.test(token.word)),
    )
    if (isInitialled(lens, textAt(text, name))) return false
    if (text.charAt(name.start - 1) === '$') return !isSymbolIn(lens, textAt(text, name))
    const missing = words.filter((word) => !goesBy(lens, word.term)).length
    const first = words[0]
    // "Northern Gate Centre" is not the "Southern Gate Centre" that the release knows.
    return first !== undefined && (missing / words.length >= 0.5 || !goesBy(lens, first.term))
  })
  const isOther = unknown.length < names.length
  return unknown.filter((name) => !(isOther && opensOnly(text, name)))
}

/** "$ORMES" is a name of its own: a release that is on the Orme Mill does not have it. */
function isSymbolIn({ dissection: { document } }: Lens, symbol: string): boolean {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${literal(withoutPossessive(symbol))}(?![\p{L}\p{N}])`,
    'iu',
  ).test(document.text)
}

/** "Saint Mark's Church" is no other saint's. */
const OF_PLACES = /^(?:saint|st)$/u

/** "C. Doyle" is the Catherine Doyle of the release, and "J.P. Sandhu" its J. P. Sandhu. */
function isInitialled({ dissection: { document } }: Lens, name: string): boolean {
  const [, initials, surname] = INITIALLED.exec(name) ?? []
  if (initials === undefined || surname === undefined) return false
  const first = initials.charAt(0)
  const given = String.raw`(?<!\p{L})${first}\p{Ll}*\.?\s?(?:\p{Lu}[\p{Ll}]*\.?\s?){0,2}`
  return new RegExp(`${given}${literal(surname)}(?!\\p{L})`, 'u').test(document.text)
}

/** One to three initials before a surname, with their stops. */
const INITIALLED = /^((?:\p{Lu}\.\s?){1,3})(\p{Lu}[\p{L}’'-]+)(?:['’]s)?$/u

/** "{Subscription} price of the Aquabot": an English word that only begins what is asked of another that has a name. */
function opensOnly(text: string, { start, end }: Span): boolean {
  return start === 0 && LEXICON.knows(fold(text.slice(0, end))) && /^ \p{Ll}/u.test(text.slice(end))
}

/** Whether a release holds a word of a name, or what it goes by there: "American" where it says "U.S." */
export function goesBy(lens: Lens, term: string): boolean {
  if (knownTo(lens, term)) return true
  const named = lens.terms.find((one) => one.term === term)
  return named !== undefined && strength(named, (other) => knownTo(lens, other)) >= SAME
}
