import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { isKnownTo } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { oneOf } from '../text/one-of.ts'
import {
  asksSpending,
  deniesUse,
  introducesUse,
  isMoneyWord,
  isOfKindOfMoney,
  isOfSum,
  namesOtherMoney,
  tellsSpending,
} from '../text/spending.ts'
import { wordCount } from '../text/words.ts'
import { MAX_WORDS_LIST } from './composition.ts'
import { evidenceBefore, isOfSame, issuerAsked, matterOf, told } from './told.ts'

/**
 * Answers what money will be spent on by the sentence that tells what it goes into,
 * or by the list under "How the money will be spent:". Releases call a sum by many
 * names ("the proceeds", "most of it"), so that the question's words are often not there.
 *
 * @returns null for other questions, where the decision answers, and where no release
 * or more than one tells of money being spent; none where no sentence does and the best
 * only tells how much there is, or from where.
 */
export function spentOn(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [first] = evidence
  if (first === undefined || !asksSpending(asked.text)) return null
  const found = evidence
    .map((one) => (tellsUse(one) && isOfSame(one) ? toldOf(one, evidence) : []))
    .filter(([one]) => one !== undefined && knownOf(one) >= knownOf(first))
  const own = found.filter(([one]) => one?.document === first.document)
  // A release that knows the grant tells of it rather than one that tells of any money.
  const better = found.filter(([one]) => one !== undefined && knownOf(one) > knownOf(first))
  const [chosen = []] = [better, own, found].filter(({ length }) => length > 0)
  const [best] = chosen
  if (best === undefined) return refused === null && tellsNoPurpose(first) ? [] : null
  if (chosen.some(([one]) => one?.document !== best[0]?.document)) return null
  if (chosen === better || refused !== null) return best
  // What tells of money by no more than a word like it is nearer only than what tells of no use.
  const isNearer = best.some((one) => told(one) >= SPEAKS_OF_IT) || tellsNoPurpose(first)
  return chosen === own && !tellsUse(first) && isNearer ? best : null
}

/** How many words of what is asked about, that it is spent apart, a release has. */
function knownOf({ lens }: Evidence): number {
  return matterOf(lens).filter(
    ({ term, folded, weight }) => weight === 1 && !SPENDS.test(folded) && isKnownTo(lens.dissection, term),
  ).length
}

const SPENDS = /^(?:spend|spent|spending|use|used|using|go|goes|going|invest|invested|put)$/u

function tellsUse({ candidate }: Evidence): boolean {
  return isProse(candidate) && (tellsSpending(candidate.text) || introducesUse(candidate.text))
}

/** A sentence that tells what money goes into, behind the one that tells of the money where it says "the rest of it". */
function toldOf(one: Evidence, evidence: readonly Evidence[]): readonly Evidence[] {
  const { asked } = one.lens
  if (deniesUse(one.candidate.text) !== deniesUse(asked.text)) return []
  if (namesOtherMoney(asked.text, one.candidate.text)) return []
  const money = evidenceBefore(one, evidence)
  const isPart = money !== undefined && PART.test(one.candidate.text) && told(money) >= SPEAKS_OF_IT
  if (told(one) < SPEAKS_OF_IT && isPart) return [money, one]
  if (!isOfSum(asked.text, one.candidate.text, textsBefore(one))) return []
  if (told(one) < SPEAKS_OF_IT && !isOfThatMoney(one)) return []
  return introducesUse(one.candidate.text) ? [one, ...itemsBelow(one, evidence)] : [one]
}

const PART = /\b(?:of (?:it|this|that)|the rest|the remainder|it|this)\b/iu

/** Share of what is asked about below which the money is another's. */
const SPEAKS_OF_IT = 0.5

/** Whether all that a question says of whose money it is stands in the sentence, in those before it or in the headline. */
function isOfThatMoney(one: Evidence): boolean {
  const { lens, candidate } = one
  const { candidates, headline } = lens.dissection
  if (!isOfKindOfMoney(lens.asked.text, candidate.text, textsBefore(one))) return false
  const near = candidates.slice(Math.max(0, candidate.index - BEFORE), candidate.index + 1)
  const issuer = new Set(issuerAsked(lens))
  return matterOf(lens)
    .filter(({ term, folded, weight }) => weight === 1 && !issuer.has(term) && !isMoneyWord(folded))
    .every(({ term }) => headline.has(term) || near.some(({ terms }) => terms.has(term)))
}

/** The headline and the sentences before, the nearest last. */
function textsBefore({ lens, candidate, document }: Evidence): readonly string[] {
  const before = lens.dissection.candidates.slice(Math.max(0, candidate.index - BEFORE), candidate.index)
  return [document.title, ...before.map(({ text }) => text)]
}

/** As many sentences are looked at. */
const BEFORE = 3

/** "Gross proceeds are expected to total $60 million": how much there is, and nothing that it is for; what opens a list may tell it there. */
function tellsNoPurpose({ candidate }: Evidence): boolean {
  return candidate.kind === 'sentence' && !/:\s*$/u.test(candidate.text) && !PURPOSE.test(candidate.text)
}

/** Whatever money could be said to be for, in whatever words. */
const PURPOSE = new RegExp(
  oneOf(
    String.raw`(?<!\b(?:expected|estimated|anticipated|due|scheduled|prior|according|subject|up|equal|payable|amount(?:s|ed|ing)?)) [Tt]o (?!\p{Sc}|\d|\p{Lu})`,
    String.raw`\b(?:[Ii]nto|[Tt]owards?|so that|which will|[Hh]elp|[Aa]llow|[Ee]nabl|[Ss]upport|[Ff]inance|[Ff]inancing|fund(?:s|ed|ing)? (?:the|an?|its))`,
    String.raw`\b(?:[Ss]pen[dt]s?|[Ss]pending|[Ii]nvest(?:s|ed|ing)? (?:\S+ ){0,5}?in|pa(?:id|ys?) off|bought|buys?|paid for|pays? for|go(?:es|ing)? (?:on|to)|went (?:on|to)|cover(?:s|ing)? the)\b`,
    String.raw`\b(?:start|open|launch|found|creat|build|establish|restor)\p{Ll}{0,3} [^,.;]{1,60} with \p{Lu}{0,3}\p{Sc}`,
    String.raw`\ban? \p{Lu}{0,3}\p{Sc}[\d.,]+ (?:million|billion) (?!(?:\S+ ){0,3}?(?:offering|placement|round|financing|funding|raise|grant|loan|gift|donation|investment|facility|fund|note|award|bid|deal|sum|series)\b)\p{Ll}`,
    String.raw`(?<!\bowed) [Ff]or (?!\p{Sc}|\d|\p{Lu}|(?:all|cash|gross|net|aggregate|total|proceeds)\b|(?:an?|the) (?:aggregate|total|gross|net|price|term|period)\b)`,
  ),
  'u',
)

/** The items of the list that a sentence introduces, as many as an answer may have words. */
export function itemsBelow(lead: Evidence, evidence: readonly Evidence[]): Evidence[] {
  const at = lead.document.blocks.findIndex(({ start }) => start === lead.candidate.block.start)
  let words = wordCount(lead.candidate.text)
  return evidence
    .filter(
      ({ document, candidate }) =>
        document === lead.document && candidate.kind === 'item' && candidate.block.lead === at,
    )
    .sort((a, b) => a.candidate.start - b.candidate.start)
    .filter(({ candidate }) => {
      words += wordCount(candidate.text)
      return words <= MAX_WORDS_LIST
    })
}
