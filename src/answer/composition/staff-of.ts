import { laterFirst } from '../../library/later-first.ts'
import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { issuerTerms } from '../support/apart.ts'
import { periodsOf } from '../text/periods-of.ts'

/**
 * Answers how many work at the house that issued a release by the sentence that says
 * it of the house, where the best one counts those of a part or of a plan: "Orme has
 * 790 employees" before "its first plant opened with 260 employees".
 *
 * @returns the sentence, of the newest release that says it; null for other questions,
 * and where none says it, or one release twice.
 */
export function staffOf({ text, names }: Asked, evidence: readonly Evidence[]): Evidence | null {
  const [best] = evidence
  if (best === undefined || !ASKS_STAFF.test(text) || PART.test(text) || names.length === 0) return null
  // "In 2024" wants what was then.
  if (periodsOf(text).years.size > 0) return null
  if (best.candidate.kind === 'sentence' && !isOfPart(best) && !isOfWhole(best)) return null
  const whole = evidence.filter((one) => isOfIssuer(text, names, one) && isOfWhole(one))
  const [first, second] = whole.sort((a, b) => laterFirst(a.document, b.document))
  return first === undefined || second?.document === first.document ? null : first
}

const STAFF = String.raw`(?:employees|staff|people|workers|colleagues)`

const ASKS_STAFF = new RegExp(
  String.raw`\bhow many ${STAFF} (?:does|do|has|have|work (?:at|for|in)|are (?:employed|working) (?:at|by|for))\b|\bhow big is .*\b(?:workforce|staff)\b`,
  'iu',
)

/** A part of a house, or where it is. */
const PART =
  /\b(?:plants?|factor(?:y|ies)|sites?|offices?|units?|mills?|stores?|shops?|hospitals?|schools?|depots?|yards?|branch(?:es)?|cent(?:er|re)s?|facilit(?:y|ies)|warehouses?|workshops?|museums?|works|kitchens?|hotels?|teams?|departments?)\b/iu

/** Whether a sentence counts those of a part or of a plan, or goes on about a part by "it". */
function isOfPart({ candidate, lens }: Evidence): boolean {
  const { text } = candidate
  if (PART.test(text) || PLANNED.test(text)) return true
  const before = TAKES_UP.test(text) ? pieceBefore(lens.dissection, candidate) : undefined
  return before !== undefined && OF_PART.test(before.text)
}

const TAKES_UP = /^(?:it|this one|the latter) /iu

/** What a sentence is about: "The {plant} cost". */
const OF_PART = new RegExp(
  String.raw`^(?:the|its|this|that|their|our) (?:[\p{L}-]+ ){0,3}?${PART.source}`,
  'iu',
)

const PLANNED = /\b(?:will|would|is to|are to|plans? to|expects? to|up to|creat\p{L}+|new jobs)\b/iu

/** Whether the names of a question are those of the issuer. */
function isOfIssuer(text: string, names: Asked['names'], { document }: Evidence): boolean {
  const issuer = issuerTerms(document)
  return names.every(({ start, end }) => termsOf(text.slice(start, end)).every((term) => issuer.has(term)))
}

/** "Orme has 790 employees", "Founded in 2016, it had 790 employees": and nothing of where. */
function isOfWhole({ candidate, document }: Evidence): boolean {
  if (!isProse(candidate) || candidate.quotation !== null) return false
  const subject = TELLS.exec(candidate.text)?.[1]
  return subject !== undefined && isItself(subject, document)
}

/** Whether the subject of a sentence is the house that issued its release: by a word of its name, "it" or "the university". */
export function isItself(subject: string, document: Document): boolean {
  const issuer = issuerTerms(document)
  return IT.test(subject) || termsOf(subject).some((term) => issuer.has(term))
}

const TELLS = new RegExp(
  String.raw`^(?:(?:Founded|Established|Based|Headquartered|Listed|Formed|Started)\b[^.;]{0,120}?, )?((?:The |the )?[\p{L}\d’'&-]+(?: \p{Lu}[\p{L}\d’'&.-]*){0,4})(?:,[^.;]{0,80},)? (?:[^.;:]{0,80}\b(?:and|which) )?(?:now |currently |also )?(?:has|had|employs|employed)\s(?:(?:about|around|some|nearly|almost|over|roughly|approximately|more than|a total of|a staff of|a workforce of) )?\d[\d,.]*\s(?:\p{L}+[ -]){0,3}${STAFF}\b(?! (?:there|at (?:the|its|their) (?!end\b|close\b|beginning\b)|in (?:the|its) \p{L}+ (?:plant|factory|office|unit)))`,
  'u',
)

/** By what a release calls its issuer. */
const IT =
  /^(?:it|(?:the )?(?:company|group|firm|bank|charity|agency|organi[sz]ation|trust|university|museum|council|club))$/iu
