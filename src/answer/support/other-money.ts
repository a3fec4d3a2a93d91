import { terms as termsOf } from '../../search/tokens.ts'
import { MONEY_FROM, SPENT_ON } from '../asked/money-ways.ts'

/**
 * Whether a question asks where money comes from or what it is spent on, and a
 * sentence tells nothing of the kind, or the other of the two, or of money for
 * another thing.
 *
 * @example
 * // "What will they spend the grant on?": "Orme pays for it from its reserves." => true
 */
export function tellsOtherWay(question: string, stated: string): boolean {
  if (MONEY_FROM.test(question)) return !SOURCE.test(stated) || isForOther(question, stated)
  if (!SPENT_ON.test(question)) return false
  return OUT_OF.test(stated) ? !USE.test(stated) : !OF_SPENDING.test(stated)
}

/** "The money for the kiln" is asked about, and a sentence speaks of "the money for the lamps". */
function isForOther(question: string, stated: string): boolean {
  const [asked, told] = [question, stated].map((text) => termsOf(FOR_WHAT.exec(text)?.[1] ?? ''))
  if (asked === undefined || told === undefined || asked.length === 0 || told.length === 0) return false
  const words = new Set(termsOf(stated))
  return !asked.some((stem) => words.has(stem))
}

const FOR_WHAT =
  /\b(?:money|cash|funds?|funding|capital|financ(?:e|ing)) for ((?:the |its |their |his |her |an? )?(?:[\p{L}’'-]+ ){0,2}?[\p{L}’'-]+)(?= (?:is|are|was|were|will|would|has|have|had|go(?:es|ing)?|com(?:e|es|ing)|came|from|in|at|on|by|and)\b|\s*(?:[?.,;:)]|$))/iu

const SOURCE =
  /\b(?:from|by|out of|through|funded|financed|pa(?:y|ys|id)|g(?:ives?|ave|iven|rants?|ranted)|donat\p{L}+|loans?|lent|lends?|borrow\p{L}*|raised?|contribut\p{L}+|provid\p{L}+|sponsor\p{L}*|cover(?:s|ed|ing)?|b(?:ears?|ore|orne|earing)|meets?|met|meeting|suppl(?:y|ies|ied|ying)|chip(?:s|ped)? in|foot(?:s|ed)? the bill|selling|sale)\b/iu

/** What goes, is paid or is bought, and sums that are no takings. */
const OF_SPENDING =
  /\b(?:sp(?:end|ends|ent|ending)|go(?:es|ing)? (?:on|to|into|towards?)|went (?:on|to|into)|us(?:e|es|ed|ing)|b(?:uys?|uying|ought)|pa(?:y|ys|id|ying)|fund(?:s|ed|ing)?|financ\p{L}+|invest\p{L}*|money|cash|grants?|proceeds|sum|cost(?:s|ing)?)\b|^(?!.*\b(?:revenues?|sales|profits?|earnings|income|turnover)\b).*[$€£¥]\s?\d/iu

/** "From cash on hand" */
const OUT_OF =
  /\b(?:from|out of) (?:its |their |the |our |his |her )?(?:own )?(?:cash|reserves?|funds?|savings|profits?|revenues?|proceeds|loans?|grants?|budgets?)\b/iu

const USE =
  /\b(?:go(?:es)? (?:to|into|towards?)|went (?:to|into|towards?)|sp(?:end|ends|ent|ending) (?:it |them )?on|us(?:e|es|ed|ing) (?:it |them )?(?:to|for)|into|towards?)\b/iu
