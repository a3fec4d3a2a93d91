import { literal } from '../../corpus/literal.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { fold, terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { bearerOf } from '../text/bearers.ts'
import { UNNAMED_PEOPLE } from '../text/cues.ts'
import { type TypedSpan, typedSpans } from '../text/spans.ts'
import { capitalise, withoutPossessive } from '../text/word-forms.ts'
import type { Lens } from './lens.ts'

/**
 * "Her heir is {Rex}, a {two-year-old}", "with {Ada Roos}, 39,": of another than the one
 * that is asked about, and so is "the {52-year-old} baker" where nobody calls that one a baker.
 */
export function isAgeOfOther(lens: Lens, candidate: Candidate, span: TypedSpan): boolean {
  const { start } = span
  const { asked, questionWords } = lens
  const name = OF_NAME.exec(candidate.text.slice(0, start))?.[1]
  if (AGE_OF_NAME.test(asked.text) && name !== undefined) return !questionWords.has(fold(name))
  return isBehindOther(lens, candidate, span) || ageByTrade(lens, candidate) === 'other'
}

/**
 * Whether a number is said as the age of somebody whom the sentence calls by a whole name
 * that is not the asked one: "Ada Berg-Holm" may be called Berg, and is no Ada Berg-Lind.
 */
function isBehindOther({ asked, dissection }: Lens, { text, spans }: Candidate, span: TypedSpan): boolean {
  const at = AGE_AT.exec(asked.text)?.[1]
  const whose = at !== undefined && isSurname(at, dissection) ? at : nameAsked(asked.text)
  const surname = whose?.split(' ').at(-1)
  if (surname === undefined) return false
  const people = spans().filter(({ type }) => type === 'person')
  const bearer = bearerOf(text, people, span)
  const [own, others] = [partsOf(surname), bearer === null ? [] : partsOf(textAt(text, bearer))]
  // "She is 31 and succeeds Ada Berg": of nobody who is named behind the pronoun.
  if (PRONOUN_IS.test(text.slice(0, span.start))) return text.includes(surname, span.end)
  return (
    others.length > 1 &&
    !own.every((part) => others.includes(part)) &&
    !others.every((part) => own.includes(part))
  )
}

const PRONOUN_IS = /^(?:He|She) (?:is|was) (?:now |only )?$/u

/** Whose age is asked for by name. */
function nameAsked(question: string): string | undefined {
  return (AGE_OF_NAME.exec(question) ?? AGE_NAMED.exec(question))?.[1]
}

/** "How old is he, at {Berg}?", where it is not known whether that is a person or a house. */
const AGE_AT = /\b[Hh]ow old (?:is|was) s?he, at (\p{Lu}[\p{L}’'-]*)\s*\?*$/u

/** Whether a release calls somebody by more than this surname. */
function isSurname(name: string, { candidates }: Lens['dissection']): boolean {
  return candidates.some((candidate) =>
    candidate
      .spans()
      .some((one) => one.type === 'person' && textAt(candidate.text, one).endsWith(` ${name}`)),
  )
}

function partsOf(name: string): string[] {
  return fold(withoutPossessive(name)).split(/[\s-]+/u)
}

/** "How old is {Rex}?" */
const AGE_OF_NAME =
  /\b[Hh]ow old (?:is|was) (?:the \p{Ll}+ )?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})\s*\?*$/u

/** "What is the age of {Rex}?", "What age is {Rex}?" */
const AGE_NAMED =
  /\b[Ww]hat (?:(?:is|was) the age of|age (?:is|was)) (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})\s*\?*$/u

/**
 * Whose age a sentence tells of whom it calls by a trade alone, "the 52-year-old baker
 * has won": the asked person's where the release is about them, calls them by that trade
 * and names nobody else before it, there or in the sentence before; null where it tells
 * none so, or has named the person that is asked about.
 */
export function ageByTrade(lens: Lens, candidate: Candidate): 'asked' | 'other' | null {
  const surname = AGE_OF_NAME.exec(lens.asked.text)?.[1]?.split(' ').at(-1)
  const found = OF_TRADE.exec(candidate.text)
  const trade = found?.[1]?.split(' ').at(-1) ?? ''
  if (surname === undefined || found === null || !LEXICON.isPerson(trade)) return null
  const { document, candidates } = lens.dissection
  if (isNamed(surname, candidate.text.slice(0, found.index))) return null
  const texts = [document.title, ...candidates.filter(isProse).map(({ text }) => text)]
  if (!isNamed(surname, document.title) || UNNAMED_PEOPLE.has(trade)) return 'other'
  if (!texts.some((text) => isCalled(text, surname, trade))) return 'other'
  const before = pieceBefore(lens.dissection, candidate)
  return isOfNobodyElse(candidate, surname, found.index) &&
    (before === undefined || isOfNobodyElse(before, surname))
    ? 'asked'
    : 'other'
}

/** "The 52-year-old {master baker} has": whom no name follows. */
const OF_TRADE =
  /\b[Tt]he \d{1,2}-year-old ((?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*)(?= (?:is|was|has|had|will|who)\b| \p{Ll}+(?:s|ed)\b)/u

function isNamed(surname: string, text: string): boolean {
  return new RegExp(String.raw`(?<![\p{L}-])${literal(surname)}(?![\p{L}-])`, 'u').test(text)
}

/** Whether a text calls somebody by a trade: "baker Ada Berg", "Berg, a master baker", "Berg … works as a baker". */
function isCalled(text: string, surname: string, trade: string): boolean {
  const own = literal(surname)
  const noun = `(?:${literal(trade)}|${literal(capitalise(trade))})`
  return new RegExp(
    String.raw`\b${noun} (?:\p{Lu}[\p{L}.’'-]* ){0,3}${own}\b|\b${own}(?:, (?:an?|the)| (?:is|was) (?:an?|the)|\b[^;]{0,200}\bas (?:an?|the)) (?:[^,;]{1,60} )?${noun}\b`,
    'u',
  ).test(text)
}

/** Whether a sentence names no other person, up to an offset of it. */
function isOfNobodyElse({ text, spans }: Candidate, surname: string, until = text.length): boolean {
  const own = termsOf(surname)
  return spans().every(
    ({ type, start, end }) =>
      type !== 'person' ||
      start >= until ||
      own.every((term) => termsOf(text.slice(start, end)).includes(term)),
  )
}

const OF_NAME = /(\p{Lu}[\p{L}’'-]+), an? $/u

/** "How old is she", "Ms. Doyle's age", or that of whom the release calls by more than the surname. */
export function asksAgeOfPerson({ asked: { names, text }, holder, dissection }: Lens): boolean {
  if (holder !== null || /\b(?:he|she|his|her)\b/iu.test(text)) return true
  if (LIMIT.test(text) || LEXICON.isPerson(OF_PEOPLE.exec(text)?.[1] ?? '')) return true
  const said = typedSpans(text)
  return names.some(({ start, end }) => {
    if (said.some((one) => one.type === 'person' && one.start < end && start < one.end)) return true
    return isSurname(withoutPossessive(text.slice(start, end)), dissection)
  })
}

/** "How old were the {nurses}?" */
const OF_PEOPLE = /\bhow old (?:is|are|was|were) (?:the |its |their )?(\p{Ll}+)\s*\?*$/iu

/** "How old must you be to enter?": nothing that was founded has to be so old. */
const LIMIT = /\bhow (?:old|young) (?:must|should|(?:do|does) [^?]{1,40}\b(?:have|need) to)\b/iu
