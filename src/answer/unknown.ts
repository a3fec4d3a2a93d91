import { literal } from '../corpus/literal.ts'
import type { Document, Span } from '../model.ts'
import { LEXICON } from '../search/lexicon.ts'
import { FUNCTION_WORDS } from '../search/spelling.ts'
import { fold, stem, type Token, tokens } from '../search/tokens.ts'
import { WORD_VECTORS } from '../search/word-vectors.ts'
import { ROLE_WORDS, TITLE } from './cues.ts'
import { type Lens, SAME, strength } from './lens.ts'
import { ROMAN } from './numbered.ts'
import { remembered } from './remembered.ts'
import { isShortForm, otherWays } from './short-forms.ts'
import { holdsValue } from './written-figures.ts'

/** Whether a release holds a term at all. */
export function knownTo(lens: Lens, term: string): boolean {
  return lens.dissection.frequency.has(term) || lens.dissection.headline.has(term)
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
  return [...unknownSpans(lens), ...unwritten(lens)].map((name) =>
    lens.asked.text.slice(name.start, name.end),
  )
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
      ({ start, word, stop }) =>
        !stop && NAME_TYPED.test(word) && /^\p{Ll}/u.test(question.slice(start)) && !isEnglish(word),
    )
    .slice(0, MOST_TYPED)
    .filter(({ word }) => !isMistyped(word)),
)

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
    const words = tokens(lens.asked.text.slice(name.start, name.end)).filter(
      (token) => !token.stop && !TITLE.test(token.word),
    )
    if (isInitialled(lens, text.slice(name.start, name.end))) return false
    const missing = words.filter((word) => !goesBy(lens, word.term)).length
    const first = words[0]
    // "Northern Gate Centre" is not the "Southern Gate Centre" that the release knows.
    return first !== undefined && (missing / words.length >= 0.5 || !goesBy(lens, first.term))
  })
  const isOther = unknown.length < names.length
  return unknown.filter((name) => !(isOther && opensOnly(text, name)))
}

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

/** Figures that stand nowhere in the release. */
export function unknownFigures(lens: Lens, document: Document): string[] {
  return figuresMissing(lens, `${document.text}\n${document.published ?? ''}`)
}

/** Figures of the question that a text does not hold. */
export function figuresMissing(lens: Lens, text: string): string[] {
  if (lens.asked.figures.length === 0) return []
  const folded = fold(text)
  return lens.asked.figures
    .filter(({ start, end }) => !standsInRoman(lens.asked.text.slice(0, end), start, text))
    .map((figure) => lens.asked.text.slice(figure.start, figure.end))
    .filter((figure) => {
      const period = PERIOD_CODE.exec(figure)?.[0]
      if (period !== undefined) return ![period, ...otherWays(period)].some((way) => holdsWords(folded, way))
      if (isInOtherCurrency(figure, text)) return true
      const core = coreOf(figure)
      if (core === '' || saysYearBefore(folded, core) || stands(core, folded)) return false
      return YEAR.test(core) || !holdsValue(folded, core, /\p{L}+$/u.exec(fold(figure))?.[0])
    })
}

/** Whether a text has a sum in other currencies only: €14.5m for "$14.5m". */
function isInOtherCurrency(figure: string, text: string): boolean {
  const [, sign, number] = /^([$€£¥₹])\s?(\d[\d,.]*\d|\d)/u.exec(figure) ?? []
  if (sign === undefined || number === undefined) return false
  const sums = [
    ...text.matchAll(new RegExp(String.raw`([$€£¥₹]?)\s?(?<![\d.,])${literal(number)}(?!\d|[.,]\d)`, 'gu')),
  ]
  return sums.length > 0 && sums.every(([, other]) => other !== '' && other !== sign)
}

/** "Q3" of "Q3 2025": a year behind it is looked for elsewhere. */
const PERIOD_CODE = /^(?:[QH][1-4]|[1-4][QH]|9M)\b/iu

/** Whether a folded text has words next to each other, a hyphen for a blank. */
function holdsWords(folded: string, words: string): boolean {
  const pattern = words.toLowerCase().split(' ').map(literal).join('[\\s-]')
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'u').test(folded)
}

/** Whether a text has a figure as it is written, and no part of a longer one. */
function stands(core: string, folded: string): boolean {
  return new RegExp(String.raw`(?<![\d.,])${literal(core)}(?![\d]|[.,]\d)`, 'u').test(folded)
}

/** Whether a text has the number behind a noun in Roman figures: "Phase II" for "phase 2". */
function standsInRoman(numbered: string, start: number, text: string): boolean {
  const roman = ROMAN[Number(numbered.slice(start)) - 1]?.toUpperCase()
  const [noun] = NOUN_BEFORE.exec(numbered.slice(0, start)) ?? []
  if (roman === undefined || noun === undefined) return false
  const behind = new RegExp(String.raw`(?<![\p{L}\p{N}])${noun}s?[\s-](\p{L}+)(?![\p{L}\p{N}])`, 'giu')
  return [...text.matchAll(behind)].some(([, letters]) => letters === roman)
}

/** Of one that has a number behind it. */
const NOUN_BEFORE = /\p{L}{3,}(?=s?[\s-]$)/u

/** "A year earlier" beside 2025 speaks of 2024. */
function saysYearBefore(text: string, core: string): boolean {
  return (
    YEAR.test(core) &&
    YEAR_BEFORE.test(text) &&
    new RegExp(String.raw`(?<![\d.,])${Number(core) + 1}(?![\d]|[.,]\d)`, 'u').test(text)
  )
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u
const YEAR_BEFORE =
  /\b(?:an?|one|the) year (?:earlier|ago|before)\b|\b(?:prior|previous|last)[- ]year\b|\blast year\b/u

/** The figure without its unit and preposition: "in March 2025" is looked for as "2025", "$3 million" as "3 million". */
function coreOf(figure: string): string {
  const folded = fold(figure)
  return (
    /\b(?:1[5-9]|20)\d\d\b/u.exec(folded)?.[0] ??
    FISCAL.exec(folded)?.[0].replace(FISCAL, (_, year: string) => (Number(year) < 50 ? '20' : '19') + year) ??
    /\d(?:[\d,.]*\d)?(?:\s(?:hundred|thousand|million|billion|trillion))?/u.exec(folded)?.[0] ??
    ''
  )
}

/** "FY25", of 2025. */
const FISCAL = /^fy ?['’]?(\d\d)$/u

/** Share of the model numbers and versions of a question that a text does not hold, however they are joined. */
export function codesUnknown(question: string, text: string): number {
  const codes = [...question.matchAll(CODE)].map(([code]) => code)
  if (codes.length === 0) return 0
  const held = joined(text)
  const isUnknown = (code: string): boolean =>
    !held.includes(joined(code)) && !standsInRoman(code, code.lastIndexOf(' ') + 1, text)
  return codes.filter(isUnknown).length / codes.length
}

/** A word with letters and digits, or a capitalised word with a short number: "PTL-1200", "A320neo", "Birdie 2". */
const CODE =
  /\b(?=[\p{L}\d-]*\d)(?=[\p{L}\d-]*\p{L})(?![\p{L}-]*\d+(?:st|nd|rd|th|s|D)\b)(?!\d+-)(?!(?:[QH][1-4]|[1-4][QH]|9M|FY\d+)\b)[\p{L}\d]+(?:-[\p{L}\d]+)*\b|(?<!^)\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|FY|Fiscal)\b)\p{Lu}[\p{L}]+ (?!(?:19|20)\d\d\b)\d{1,4}\b(?![.,]\d|%)/gu

function joined(text: string): string {
  return fold(text).replace(/[\s-]+/gu, '')
}
