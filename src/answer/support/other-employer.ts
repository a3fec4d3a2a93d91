import { literal } from '../../corpus/literal.ts'
import type { Document, Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { isShortFor } from '../text/initials.ts'
import { houseKind, isOfKind } from './house-kind.ts'

/**
 * Whether it is asked how many work at a house, or what it has so many of, and a sentence
 * counts those of the house that issued the release, which is another: "It employs 310
 * people" below a release of Orme that buys Lund says nothing of Lund.
 *
 * What the release says of itself under the name that is asked is its own: a former name, a
 * brand, the sign of its share. So is what stands beside or right below that name.
 *
 * @example
 * // "How many people does Lund employ?", of a release of Orme
 * // "The company has a workforce of 310." => true
 * // "Lund is a dairy. It employs 40 people." => false
 */
export function isOfOtherEmployer({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'count' || document.issuer === null || !isProse(candidate)) return false
  const whose = ASKS.map((asks) => asks.exec(asked.text)?.groups?.whose)
    .find(Boolean)
    ?.trim()
  if (whose === undefined || !/^\p{Lu}/u.test(whose)) return false
  const issuer = issuerTerms(document)
  if (termsOf(whose).some((term) => issuer.has(term)) || isShortFor(whose, document.issuer)) return false
  const subject = SUBJECT.exec(candidate.text)?.groups ?? WORK_FOR.exec(candidate.text)?.groups
  const { it, name = '' } = subject ?? {}
  if (it === undefined && !termsOf(name).some((term) => issuer.has(term))) return false
  if (it !== undefined && (!isIssuers(it, document) || isCalledSo(whose, it, document))) return false
  return !namedNear(whose, candidate.block, document)
}

/** "It", "the company", and of other words those that the issuer is called by: "the ferry" may be what is asked for. */
function isIssuers(words: string, document: Document): boolean {
  if (ANY_HOUSE.test(words)) return true
  const kind = houseKind(words.replace(/^(?:our|this|the) /iu, ''))
  return kind !== null && isOfKind(kind, document)
}

const ANY_HOUSE = /^(?:it|(?:the|our|this) (?:company|group|firm|bank|house|organi[sz]ation))$/iu

/** Whether a name goes with the noun that stands for it: "The ferry" for "the ferry Aurelia", "Aurelia, a new ferry". */
function isCalledSo(name: string, words: string, { text }: Document): boolean {
  const noun = literal(words.split(' ').at(-1) ?? '')
  const named = literal(name)
  const before = String.raw`\b${noun},?\s(?:(?:the|called|named)\s)?["“‘']?${named}(?![\p{L}\p{N}])`
  const behind = String.raw`\b${named}["”’']?(?:,|\s(?:is|was))\s(?:an?|the|its|their)\s(?:[\p{L}\d-]+\s){0,4}?${noun}\b`
  return new RegExp(`${before}|${behind}`, 'iu').test(text)
}

const HOUSE = String.raw`(?:the )?(?<whose>[^?,]{2,60}?)`

const ASKS: readonly RegExp[] = [
  String.raw`\bhow many (?:[\p{L}-]+ ){1,4}?(?:does|do|did|has|have|had) ${HOUSE} (?:now |currently )?(?:have|got|employ|operate|run|own)\b`,
  String.raw`\bhow many (?:[\p{L}-]+ ){1,2}?(?:(?:now |currently )?work(?:ed|s)? (?:for|at)|(?:are|were) (?:employed|working) (?:by|at|for)) ${HOUSE}(?: now| today)?\s*\?*$`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** What a sentence says that it has so many: "It employs", "The company has", "Orme Foods runs". */
const SUBJECT =
  /^(?:(?<it>it|(?:the|our|this) \p{Ll}+(?: \p{Ll}+){0,2})|(?:the )?(?<name>[\p{Lu}\d][\p{L}\d’'&.-]*(?: (?:\p{Lu}|&|of|and)[\p{L}\d’'&.-]*){0,4})) (?:now |currently |also )?(?:has|had|employs|employed|operates|runs|owns)\b/iu

/** "Some 310 people work for {Orme}." */
const WORK_FOR =
  /\bpeople (?:work (?:for|at)|are employed (?:by|at)) (?:(?<it>it|the (?:company|group|firm))\b|(?:the )?(?<name>\p{Lu}[\p{L}\d’'&.-]*(?: (?:\p{Lu}|&)[\p{L}\d’'&.-]*){0,4}))/u

/** Whether a name stands in what a release says about its own house, or in the paragraph of a sentence or the one before. */
function namedNear(name: string, block: Span, { blocks, text }: Document): boolean {
  const at = blocks.findIndex(({ start }) => start === block.start)
  const near = blocks.filter(({ kind }, index) => kind === 'boilerplate' || (index >= at - 1 && index <= at))
  const said = near.map(({ start, end }) => text.slice(start, end)).join(' ')
  const own = new Set(termsOf(said))
  return termsOf(name).every((term) => own.has(term))
}
