import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { isKnownTo } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { asksSpending, introducesUse, isMoneyWord, tellsSpending } from '../text/spending.ts'
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
  return chosen === own && !tellsUse(first) ? best : null
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
  const money = evidenceBefore(one, evidence)
  const isPart = money !== undefined && PART.test(one.candidate.text) && told(money) >= SPEAKS_OF_IT
  if (told(one) < SPEAKS_OF_IT && isPart) return [money, one]
  if (told(one) < SPEAKS_OF_IT && !isOfThatMoney(one)) return []
  return introducesUse(one.candidate.text) ? [one, ...itemsBelow(one, evidence)] : [one]
}

const PART = /\b(?:of (?:it|this|that)|the rest|the remainder|it|this)\b/iu

/** Share of what is asked about below which the money is another's. */
const SPEAKS_OF_IT = 0.5

/** Whether all that a question says of whose money it is stands in the sentence, in those before it or in the headline. */
function isOfThatMoney({ lens, candidate }: Evidence): boolean {
  const { candidates, headline } = lens.dissection
  const near = candidates.slice(Math.max(0, candidate.index - BEFORE), candidate.index + 1)
  const issuer = new Set(issuerAsked(lens))
  return matterOf(lens)
    .filter(({ term, folded, weight }) => weight === 1 && !issuer.has(term) && !isMoneyWord(folded))
    .every(({ term }) => headline.has(term) || near.some(({ terms }) => terms.has(term)))
}

/** As many sentences are looked at. */
const BEFORE = 3

/** "Gross proceeds are expected to total $60 million": how much there is, and nothing that it is for; what opens a list may tell it there. */
function tellsNoPurpose({ candidate }: Evidence): boolean {
  return candidate.kind === 'sentence' && !/:\s*$/u.test(candidate.text) && !PURPOSE.test(candidate.text)
}

/** Whatever money could be said to be for, in whatever words. */
const PURPOSE =
  /(?<!\b(?:expected|estimated|anticipated|due|scheduled|prior|according|subject|up|equal|payable)) to (?!\p{Sc}|\d|\p{Lu})|\b(?:into|towards?|so that|which will|help|allow|enabl|support|finance|financing|fund(?:s|ed|ing)? (?:the|an?|its))|(?<!\bowed) for (?!\p{Sc}|\d|\p{Lu}|all\b|cash\b)/iu

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
