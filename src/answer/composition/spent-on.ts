import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { isKnownTo } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { oneOf } from '../text/one-of.ts'
import { wordCount } from '../text/words.ts'
import { MAX_WORDS_LIST } from './composition.ts'
import { evidenceBefore, isOfSame, matterOf, told } from './told.ts'

/**
 * Answers what money will be spent on by the sentence that tells what it goes into,
 * or by the list under "How the money will be spent:". Releases call a sum by many
 * names ("the proceeds", "most of it"), so that the question's words are often not there.
 *
 * @returns null for other questions, where the decision answers, and where no release
 * or more than one tells of money being spent.
 */
export function spentOn(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [first] = evidence
  if (first === undefined || !ASKS_SPENDING.test(asked.text)) return null
  if (!MONEY.test(asked.text) && asked.figures.every(({ type }) => type !== 'money')) return null
  const found = evidence
    .map((one) => (tellsSpending(one) && isOfSame(one) ? toldOf(one, evidence) : []))
    .filter(([one]) => one !== undefined && knownOf(one) >= knownOf(first))
  const own = found.filter(([one]) => one?.document === first.document)
  // A release that knows the grant tells of it rather than one that tells of any money.
  const better = found.filter(([one]) => one !== undefined && knownOf(one) > knownOf(first))
  const [chosen = []] = [better, own, found].filter(({ length }) => length > 0)
  const [best] = chosen
  if (best === undefined || chosen.some(([one]) => one?.document !== best[0]?.document)) return null
  if (chosen === better || refused !== null) return best
  return chosen === own && !tellsSpending(first) && told(first) >= SPEAKS_OF_IT ? best : null
}

/** How many words of what is asked about, that it is spent apart, a release has. */
function knownOf({ lens }: Evidence): number {
  return matterOf(lens).filter(
    ({ term, folded, weight }) => weight === 1 && !SPENDS.test(folded) && isKnownTo(lens.dissection, term),
  ).length
}

const SPENDS = /^(?:spend|spent|spending|use|used|using|go|goes|going|invest|invested|put)$/u

/** A sentence that tells what money goes into, behind the one that tells of the money where it says "the rest of it". */
function toldOf(one: Evidence, evidence: readonly Evidence[]): readonly Evidence[] {
  if (told(one) >= SPEAKS_OF_IT) return introducesUse(one) ? [one, ...itemsBelow(one, evidence)] : [one]
  const money = evidenceBefore(one, evidence)
  return money !== undefined && PART.test(one.candidate.text) && told(money) >= SPEAKS_OF_IT
    ? [money, one]
    : []
}

const PART = /\b(?:of (?:it|this|that)|the rest|the remainder|it|this)\b/iu

/** Share of what is asked about below which the money is another's. */
const SPEAKS_OF_IT = 0.5

/** "What will the grant be spent on?", "How will the £2 million be used?", "Where does the money go?" */
const ASKS_SPENDING =
  /^(?:and |so |but )?(?:what|how|where) (?:is|are|was|were|will|would|do|does|did|has|have)\b.*\b(?:spend|spent|spending|use|used|using|go|goes|going|invest|invested|put)\b/iu

const MONEY =
  /\b(?:money|cash|funds?|funding|proceeds|grants?|donations?|loans?|investments?|capital|sums?|takings|gifts?|millions?)\b/iu

const SUM = oneOf(
  '(?:half|most|all|thirds?|quarters?|part) of (?:it|this|that)|the (?:rest|remainder)',
  'money|cash|funds?|funding|proceeds|grant|donations?|loan|investment|capital|sum|takings|gift',
  String.raw`[$€£]\s?\d[\d.,]*(?: (?:million|billion))?`,
)

/** "Most of the money will go into", "intends to use the proceeds for", "£40,000 will be spent on". */
const SPENDING = new RegExp(
  oneOf(
    String.raw`(?<!\p{L})${SUM}(?: \p{L}+){0,3}? (?:(?:will|is|are|was|were) (?:to )?)?(?:(?:be|being) )?(?:go(?:es)?|went|spent|used|put|invested|earmarked|set aside) (?:on|in|into|to|towards?|for)\b`,
    String.raw`(?<!\p{L})${SUM}(?: \p{L}+){0,3}? (?:(?:will|is to) )?(?:buys?|pays? for|finances?)\b`,
    String.raw`\b(?:use|spend|invest|put) (?:the|its|this|their) (?:\p{L}+ ){0,2}?${SUM} (?:on|in|into|to|towards?|for)\b`,
  ),
  'iu',
)

function tellsSpending(one: Evidence): boolean {
  return (
    isProse(one.candidate) && (SPENDING.test(one.candidate.text.replace(/\s+/gu, ' ')) || introducesUse(one))
  )
}

/** "How the money will be spent:" */
function introducesUse({ candidate }: Evidence): boolean {
  return /:\s*$/u.test(candidate.text) && USE.test(candidate.text) && MONEY.test(candidate.text)
}

const USE = /\b(?:spent|spend|used?|goes|go|buys?|pays? for)\b/iu

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
