import { isGivenName } from '../../corpus/genders.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { reasonIn } from '../text/reasons.ts'
import { withoutQuoted } from '../text/said.ts'
import { withoutPossessive } from '../text/word-forms.ts'

/**
 * Whether it is asked why somebody does something, and a sentence tells it, or its reason, of
 * another, in a clause of its own or by what the one asked about says of others; or tells
 * of them and has no word of it.
 *
 * @example
 * // "Why is Ada Berg suspended?"
 * // "Ada Berg is suspended, and Ole Lind is out because of an injury." => true
 * // "Why did Ada Berg resign?"
 * // "“He left as a friend,” said Ada Berg." => true
 */
export function isReasonOfOther(view: Lens, candidate: Candidate): boolean {
  const { asked } = view
  if (asked.type !== 'reason') return false
  const [, name = '', deed = ''] = SUBJECT.exec(asked.text) ?? []
  const surname = termsOf(withoutPossessive(name)).at(-1)
  if (surname === undefined || !candidate.terms.has(surname)) return false
  return (
    (isPersons(surname, candidate) && tellsNothingOfIt(view, candidate)) ||
    isInOtherClause(surname, view, candidate) ||
    isSaidOfOther(surname, termsOf(deed), view, candidate)
  )
}

/** "Why did {Captain Ada Berg} {resign}?" */
const SUBJECT =
  /\b[Ww]hy (?:did|does|do|is|was|has|had|will|would) (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}) (\p{Ll}+)/u

/** Whether neither a sentence nor what stands around it or heads the release has any word like one that is asked about, names apart. */
function tellsNothingOfIt(
  { terms, dissection: { candidates, headline } }: Lens,
  { index }: Candidate,
): boolean {
  const asked = terms.filter(({ named, weight }) => !named && weight === 1)
  const around = candidates.slice(Math.max(0, index - BEFORE), index + 2).map((one) => one.terms)
  const isIn = (stem: string): boolean => [headline, ...around].some((words) => words.has(stem))
  return asked.length > 0 && asked.every((term) => strength(term, isIn) === 0)
}

/** Whether of the clauses of a sentence that tell of several people those of one tell no reason, or nothing of the deed. */
function isInOtherClause(surname: string, view: Lens, candidate: Candidate): boolean {
  const { text, spans } = candidate
  const people = spans().filter(
    ({ type, start, end }) => type === 'person' && text.slice(start, end).split(/\s+/u).some(isGivenName),
  )
  const parts = text.split(SEAM)
  if (!isPersons(surname, candidate) || people.length === 0 || parts.length < 2) return false
  const own = parts.filter((part) => termsOf(part).includes(surname)).join(' ')
  const others = parts.filter((part) => !termsOf(part).includes(surname))
  const isOfAnother = others.some((part) =>
    people.some(({ start, end }) => part.includes(text.slice(start, end))),
  )
  if (own === '' || !isOfAnother) return false
  return reasonIn(own) === 0 || !hasDeed(new Set(termsOf(own)), view)
}

function isPersons(surname: string, { text, spans }: Candidate): boolean {
  return spans().some(
    ({ type, start, end }) => type === 'person' && termsOf(text.slice(start, end)).includes(surname),
  )
}

/** Between clauses, the next of which has a subject of its own. */
const SEAM = /(?:,? (?:and|but|while|whereas)|;) (?=(?:[\p{Ll}-]+ ){0,4}\p{Lu}\p{Ll})/u

function hasDeed(words: ReadonlySet<string>, { terms }: Lens): boolean {
  const deed = terms.filter(({ named, weight }) => !named && weight === 1)
  return deed.length === 0 || deed.some((term) => strength(term, (one) => words.has(one)) >= CLOSE)
}

/**
 * Whether somebody is named as who speaks, and has a word for the deed only for what others
 * do, or none: of what neither the headline nor the sentences before tell they give no reason.
 */
function isSaidOfOther(surname: string, stems: readonly string[], view: Lens, candidate: Candidate): boolean {
  const { text, quotation, tokens, index } = candidate
  const { candidates, headline } = view.dissection
  if (termsOf(quotation?.speaker?.name ?? '').at(-1) !== surname) return false
  const deed = view.terms.filter(({ term, weight }) => weight === 1 && stems.includes(term))
  const isIn = (words: ReadonlySet<string>): boolean =>
    deed.some((term) => strength(term, (one) => words.has(one)) >= CLOSE)
  if (deed.length === 0 || isIn(new Set(termsOf(withoutQuoted(text))))) return false
  const words = tokens.filter((token) => isIn(new Set([token.term])))
  if (words.length > 0) return words.every(({ start }) => !OWN.test(text.slice(0, start)))
  return ![headline, ...candidates.slice(Math.max(0, index - BEFORE), index).map((one) => one.terms)].some(
    isIn,
  )
}

/** Sentences in which it may be told what somebody then gives the reason of. */
const BEFORE = 3

/** Whose deed comes next is the speaker's: "I", with no other subject behind it. */
const OWN = /\b(?:I|we|my|our)\b(?!.*\b(?:he|she|they|it|you|who|which|that|[Ll]et)\b)[^.!?]*$/su
