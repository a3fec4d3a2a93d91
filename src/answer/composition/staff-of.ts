import { laterFirst } from '../../library/later-first.ts'
import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import type { Asked } from '../question.ts'
import { isInOthersSection } from '../support/others-section.ts'
import { periodsOf } from '../text/periods-of.ts'

/**
 * Answers how many work at the house that issued a release by the sentence that says
 * it of the house, where the best one counts those of a part, of a plan or of another house:
 * "Orme has 790 employees" before "its first plant opened with 260 employees". Where no house
 * is named, it is the one of the release that answers best.
 *
 * @returns the sentence, of the newest release that says it; null for other questions,
 * and where none says it, or one release twice.
 */
export function staffOf(asked: Asked, evidence: readonly Evidence[]): Evidence | null {
  const { text, names } = asked
  const [best] = evidence
  if (best === undefined || !asksStaff(asked)) return null
  // "In 2024" wants what was then.
  if (periodsOf(text).years.size > 0) return null
  if (names.length === 0 && !isOfAnother(best)) return null
  if (best.candidate.kind === 'sentence' && !isOfPart(best) && !countsStaff(best) && !isOfAnother(best))
    return null
  const pool = names.length === 0 ? evidence.filter(({ document }) => document === best.document) : evidence
  const whole = pool.filter(
    (one) => isOfIssuer(text, names, one) && countsStaff(one) && !isInOthersSection(one.lens, one.candidate),
  )
  const [first, second] = whole.sort((a, b) => laterFirst(a.document, b.document))
  return first === undefined || second?.document === first.document ? null : first
}

const STAFF = String.raw`(?:employees|staff|people|workers|colleagues)`

/** Of the house, in many words: "how many work for Orme", "Orme’s headcount". */
const ASKS_STAFF = new RegExp(
  String.raw`\bhow many ${STAFF} (?:does|do|did|has|have|had|(?:currently |now )?work(?:s|ed)? (?:at|for|in)|(?:are|were) (?:currently |now )?(?:employed|working) (?:at|by|for)|(?:are|were) (?:currently |now )?employed(?= (?:there|now|today|in all|in total)|\s*\?*$))\b|\bhow (?:big|large) (?:is|was) .*\b(?:workforce|staff)\b|\b(?:workforce|headcount|number of (?:employees|staff))\b`,
  'iu',
)

/** Whether a question asks how many work at a house, and not at a part of it, nor how that has changed. */
export function asksStaff({ text, names }: Pick<Asked, 'text' | 'names'>): boolean {
  // "Orme Stores" is no store.
  const unnamed = names.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}_${rest.slice(end)}`,
    text,
  )
  return (
    ASKS_STAFF.test(unnamed) && !PART.test(unnamed) && !CHANGES.test(unnamed) && !AT_OTHER_TIME.test(unnamed)
  )
}

/** How many there were or will be at a time that is told by this day. */
const AT_OTHER_TIME = /\b(?:ago|last|previous|earlier|before|next|will|would|by the end)\b/iu

/** A question as it is searched for: who work at a house are called by many words, of which other releases need not have that of the question. */
export function inAnyWords(asked: Pick<Asked, 'text' | 'names'>): string {
  return asksStaff(asked) ? `${asked.text} employs employees people staff workforce` : asked.text
}

const CHANGES = /\b(?:chang|develop|gr[eo]w|r[io]se|fall|fell|share of|per ?cent|which|who)/iu

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

/** Whether a sentence counts those of a house with a name of its own, which the issuer is not. */
function isOfAnother({ candidate, document }: Evidence): boolean {
  const subject = TELLS.exec(candidate.text.replace(/\s+/gu, ' '))?.[1] ?? ''
  return / \p{Lu}/u.test(subject) && !KIND.test(subject) && !isItself(subject, document)
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

/**
 * Whether a sentence tells how many work at the house that issued its release, in whatever
 * words, and nothing of where: "Orme has 790 employees", "Founded in 2016, it had 790
 * employees", "The company has a workforce of 790", "Some 790 people work for Orme".
 */
export function countsStaff({ candidate, document }: Evidence): boolean {
  if (!isProse(candidate) || candidate.quotation !== null) return false
  const text = candidate.text.replace(/\s+/gu, ' ')
  const subject = TELLS.exec(text)?.[1] ?? WORK_FOR.exec(text)?.[1]
  if (subject === undefined) return false
  if (isItself(subject, document)) return true
  // "About Orme Stores: The retailer has": of no other can that be, nor where it is called a retailer there.
  const isAbout = candidate.block.kind === 'boilerplate'
  return KIND.test(subject) && !PART.test(subject) && (isAbout || isCalledSo(subject, document))
}

const KIND = /^the \p{Ll}/iu

function isCalledSo(subject: string, { blocks, text }: Document): boolean {
  const kind = subject.replace(/^the /iu, '')
  return blocks.some((block) => block.kind === 'boilerplate' && textAt(text, block).includes(kind))
}

/** Whether the subject of a sentence is the house that issued its release: by a word of its name, "it" or "the university". */
export function isItself(subject: string, document: Document): boolean {
  const issuer = issuerTerms(document)
  return IT.test(subject) || termsOf(subject).some((term) => issuer.has(term))
}

const MORE_OR_LESS = String.raw`(?:(?:about|around|some|nearly|almost|over|roughly|approximately|more than|a total of) )?`

const TELLS = new RegExp(
  [
    String.raw`^(?:(?:Founded|Established|Based|Headquartered|Listed|Formed|Started)\b[^.;]{0,120}?, )?`,
    String.raw`((?:The |the )?[\p{L}\d’'&-]+(?: (?:\p{Lu}|&)[\p{L}\d’'&.-]*){0,4}|The \p{Ll}+(?: (?!and\b|which\b)\p{Ll}+){0,2})`,
    String.raw`(?:,[^.;]{0,80},)? (?:[^.;:]{0,80}\b(?:and|which) )?(?:now |currently |also )?(?:has|had|employs|employed)\s`,
    String.raw`(?:${MORE_OR_LESS}\d[\d,.]*\s(?:\p{L}+[ -]){0,3}${STAFF}\b(?! (?:there|at (?:the|its|their) (?!end\b|close\b|beginning\b)|in (?:the|its) \p{L}+ (?:plant|factory|office|unit)))`,
    String.raw`|a (?:total )?(?:staff|workforce|headcount) of ${MORE_OR_LESS}\d[\d,]*(?:\.\s*$| ${STAFF}\b))`,
  ].join(''),
  'u',
)

/** "Some 790 people work for Orme." */
const WORK_FOR =
  /^(?:About|Around|Some|Nearly|Almost|Over|Roughly|Approximately|More than|Today,?|Currently,?)?\s?(?:about |around |some |more than )?\d[\d,]* (?:people|employees|staff) (?:now |currently )?(?:work (?:for|at)|are employed (?:by|at)) ((?:the )?[\p{L}\d’'&-]+(?: (?:\p{Lu}|&)[\p{L}\d’'&.-]*){0,4})(?:[.,;]|\s*$)/u

/** By what a release calls its issuer. */
const IT =
  /^(?:it|(?:the )?(?:company|group|firm|bank|charity|agency|organi[sz]ation|trust|university|museum|council|club))$/iu
