import { isSeatWord } from '../../corpus/house-words.ts'
import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { matches } from '../text/matches.ts'
import { capitalise } from '../text/word-forms.ts'
import { type HouseKind, houseKind } from './house-kind.ts'

/** A house that a question calls by what it is. */
export interface HouseCalled extends Span {
  readonly kind: HouseKind
  /** Where it is, or a word of its name: "Tarn" of "the Tarn museum"; null where neither stands there. */
  readonly place: string | null
}

/**
 * The one house that a question asks something of and calls by its kind, not by its name:
 * "Who chairs the club?", "the club's chair", "When will the Tarn museum open?". Null
 * where it calls none so, or two; what a question is about ("… say about the museum") is
 * no house that it asks.
 *
 * @example
 * houseCalled('Who chairs the Tarn museum?')
 * // => { start: 11, end: 26, kind: { noun: 'museum', trade: [] }, place: 'Tarn' }
 */
export const houseCalled = remembered((question: string): HouseCalled | null => {
  const [only, another] = matches(question, CALLED).flatMap((span) => calledAt(question, span) ?? [])
  return only === undefined || another !== undefined ? null : only
})

/** The longest words from a "the" on that are the kind of a house. */
function calledAt(question: string, { start, end }: Span): HouseCalled | null {
  const [, place = '', words = ''] = PARTS.exec(question.slice(start, end)) ?? []
  const all = words.split(' ')
  for (let count = all.length; count > 0; count--) {
    const own = all.slice(0, count).join(' ')
    const kind = kindOf(own)
    const to = start + 'the '.length + place.length + own.length
    const isIn = goesIntoOne(own, question.slice(to))
    if (kind !== null && !isIn && isAsked(question.slice(0, start), question.slice(to)))
      return { start, end: to, kind, place: place === '' ? null : place.trim() }
  }
  return null
}

/** "The {water} main", "the {post} office box": one noun of two words, of which the first is no house. */
function goesIntoOne(words: string, after: string): boolean {
  const [, next] = /^ (\p{Ll}{3,})(?![\p{L}’'-])/u.exec(after) ?? []
  return next !== undefined && LEXICON.knows(`${words.split(' ').at(-1)}_${next}`)
}

function kindOf(words: string): HouseKind | null {
  const seat = /^\p{Ll}+$/u.test(words) && (isSeatWord(capitalise(words)) || words === 'port')
  return seat ? { noun: words, trade: [] } : houseKind(words)
}

/** Whether something is asked of what stands between some words: it acts, owns, or is whose it is. */
function isAsked(before: string, after: string): boolean {
  if (ABOUT.test(before)) return false
  return (
    OWNS.test(after) ||
    (ACTS.test(before) && !/^ of\b/u.test(after) && !goesOn(before, after)) ||
    (ENDS.test(after) && !DONE_TO.test(before))
  )
}

/** Whether a noun goes on behind what may be a house, and says of what that is: "is the market {share} of Orme", "does the museum {shop} open". */
function goesOn(before: string, after: string): boolean {
  const [, word = '', next = ''] = BEHIND.exec(after) ?? []
  if (word === '' || /ing$/u.test(word)) return false
  if (IS.test(before) && next === 'of' && LEXICON.isVerb(word)) return !isParticiple(word)
  if (!LEXICON.isNoun(word)) return false
  if (IS.test(before)) return !isParticiple(word)
  return baseForms(next).some((form) => LEXICON.isVerb(form)) && !(HAS.test(before) && isParticiple(word))
}

/** "Closed", "lent" */
function isParticiple(word: string): boolean {
  return baseForms(word).some((form) => form !== word && LEXICON.isVerb(form))
}

const BEHIND = /^ (\p{Ll}{3,})(?: (\p{Ll}{2,}))?/u
const IS = /\b(?:is|are|was|were) (?:(?:the|an?) (?:[\p{Ll}-]+ ){1,3}?(?:of|at) )?$/iu
const HAS = /\b(?:has|have|had) (?:(?:the|an?) (?:[\p{Ll}-]+ ){1,3}?(?:of|at) )?$/iu

const ABOUT = /\b(?:about|regarding|concerning|mention(?:s|ed|ing)?|called|named) $/iu

/** The "club" of "the club's" may end in more letters than that. */
const OWNS = /^['’]/u
/** "Does {the board of} the club meet": what is of it acts, too. */
const ACTS =
  /\b(?:does|did|do|will|is|are|was|were|has|have|had|can|could|would|should|must|may) (?:(?:the|an?) (?:[\p{Ll}-]+ ){1,3}?(?:of|at) )?$/iu
/** "When did Orme open {the theatre}?" asks Orme. */
const DONE_TO =
  /\b(?:does|did|do|will|can|could|would|has|have|had) (?:\p{Lu}|(?:the|it|they|he|she|its|their) )[^?]*\p{L} $/u
const ENDS =
  /^(?:\s*[?.!,;]|\s*$| (?:in|on|for|since|until|during|this|last|next|now|and|then|today|per|each|every|with|to|have|has)\b)/u

/** "The Tarn water company": up to two capitalised words and three small ones; "the chair of the Tarn museum" holds two. */
const WORD = String.raw`(?!(?:of|the)\b)\p{Ll}[\p{Ll}-]*`
const PHRASE = String.raw`[Tt]he ((?:\p{Lu}[\p{L}-]* ){0,2})((?:${WORD} ){0,2}${WORD})`
const CALLED = new RegExp(String.raw`(?<![\p{L}\p{N}-])${PHRASE}`, 'gu')
const PARTS = new RegExp(`^${PHRASE}`, 'u')
