import { oneOf } from '../text/one-of.ts'

/**
 * Whether "it" is what a house was asked to have announced, and not the house: "How does it work?"
 * after "What did Acme announce?". What that is, is not known, so that "it" stays as it is. What is
 * asked of houses alone, where it is based and whom it employs, is still asked of the house.
 *
 * @example
 * isAnnounced('How much will it cost?', 'What did Acme announce?') // => true
 * isAnnounced('Where is it based?', 'What did Acme announce?') // => false
 */
export function isAnnounced(core: string, previous: string): boolean {
  return ANNOUNCES.test(previous) && !OF_A_HOUSE.test(core)
}

const ANNOUNCES =
  /^(?:and )?what (?:new )?(?:(?:did|does|has|have) [^?]{1,80}? (?:just |now |newly )?(?:announced?|launch(?:ed)?|unveil(?:ed)?|released?|introduced?|present(?:ed)?|publish(?:ed)?|reveal(?:ed)?|open(?:ed)?)|(?:is|was) [^?]{1,80}? (?:announc|launch|unveil|releas|introduc|present|publish|reveal|open)ing)(?: (?:today|yesterday|now|here|this week))?\s*\?*$/iu

const OF_A_HOUSE = new RegExp(
  oneOf(
    String.raw`\bwho(?:['’]s| is| are| was| has)? (?:\p{L}+ )?(?:runs?|owns?|founded|founder|leads?|heads?|manages?|chairs?|behind|set)\b`,
    String.raw`\b(?:found(?:ed|er)|establish(?:ed)?|incorporated|based|headquarter(?:s|ed)|how old)\b`,
    String.raw`\bit (?:\p{L}+ )?(?:been )?(?:employ|hire|sell|make|produce|own|plan|intend|hope|aim|want|invest|spend|earn|raise|report|announce|say|said|expect|do|did|call(?! )|operate|serve|have|go public|trade|listed|belong|buy|bought|acquire|doing|planning|hiring|do it)\b`,
    String.raw`\b(?:known for|compare[sd]?)\b`,
    // “What is it?” has no other word to go by than the name of the house.
    String.raw`^(?:and )?what(?:['’]s| is| was) it\s*\?*$`,
  ),
  'iu',
)
