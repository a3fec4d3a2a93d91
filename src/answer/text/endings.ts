import { oneOf, oneOfWords } from './one-of.ts'
import { undoingOrNoun } from './undoing.ts'

/**
 * Tells whether a question asks why something ended, was lost or turned down
 * of which a text says nothing of the kind.
 *
 * A release that tells what a portal is for gives many aims and means; none of
 * them is the reason why the portal was shut down where no shutting down is told.
 *
 * @example
 * endsElsewhere('Why did it drop the print edition?', 'The magazine aims to inform.') // => true
 */
export function endsElsewhere(question: string, text: string): boolean {
  return ASKS_END.test(question) && !TELLS_END.test(text)
}

/** What ends whatever stands beside it, so it is asked about and told by the same words. */
const PLAIN_ENDS = [
  undoingOrNoun(
    'abandon',
    'abolish',
    'callOff',
    'cancel',
    'discontinue',
    'giveUp',
    'halt',
    'postpone',
    'revoke',
    'scrap',
    'suspend',
    'terminate',
    'withdraw',
  ),
  'reject\\p{L}*|refus\\p{L}*|recall(?:s|ed|ing)?',
  'pull(?:s|ed|ing)? (?:out|from|back)',
  'walk(?:s|ed|ing)? away',
  'put(?:s|ting)? an end to',
  'taken off',
  'put(?:s|ting)? (?:\\p{L}+ ){0,3}on (?:hold|ice)',
  'waiv(?:e[sd]?|ing)',
  'shut(?:s|ting)?(?: \\p{L}+){0,3} down',
  'turn(?:s|ed|ing)? (?:\\p{L}+ ){0,3}down',
] as const

/** Nothing but a time, a place or the end of the question stands behind: no object, no figure. */
const WITHOUT_OBJECT = String.raw`(?=\s*(?:[?.!,;]|$)|\s+(?:in(?! an?\b)|on (?!(?:the|an?|its|their)\b)|after|before|for|from|so|because|early|earlier|last|this|when|while|during|until|permanently|temporarily|forever)\b)`

/** "The end of the year", "the year ended May 31": no end of anything that is asked about. */
const NO_NOUN = String.raw`(?<!\b(?:the|an?|no|year|years|quarter|months?|weeks?|period|half|at|by|this|dead) )`

/**
 * Words that end something in some uses alone, each with the use in which it
 * asks about an end: "why did shares end the day higher" and "why did it close
 * the deal" ask about none, and neither do "close relatives" or "drop an album".
 */
const ASKED_ENDS = [
  `${NO_NOUN}end(?:s|ed|ing)?${WITHOUT_OBJECT}`,
  `(?<!\\b(?:so|very|how|too|as) )clos(?:es?|ed|ing)${WITHOUT_OBJECT}`,
  'clos(?:es?|ed|ing) (?:its|their|the) (?:doors|gates)',
  'clos(?:es?|ed|ing) down(?! (?:by|[$€£]?\\d))',
  `stop(?:s|ped|ping)?(?:${WITHOUT_OBJECT}|(?= (?:the|its|his|her|their|this|that|\\p{L}{2,}ing)\\b))`,
  'drop(?:s|ped|ping)? (?:the|its|his|her|their|this|that|plans?|support)\\b(?! (?:new|latest|first|second|third|next|debut|ball)\\b)',
  'dropped from(?! [$€£]?\\d)',
  'los(?:es?|t|ing) (?:its|his|her|their)',
] as const

/** Tells an end, or that something is not or no longer so, but is asked about in other ways as well. */
const TOLD_ENDS = [
  'end(?:s|ed|ing)?(?! users?\\b)',
  'clos(?:e[sd]?|ing|ures?)',
  'stop\\p{L}*|shut\\p{L}*|drop\\p{L}*|los(?:es?|t|s|ses|ing)|scrap\\p{L}*|recall\\p{L}*|halt\\p{L}*|pulled',
  oneOfWords(
    `den(?:y|ies|ied|ial) delay\\p{L}* ceas\\p{L}* conclu\\p{L}* not never cannot former exit\\p{L}* leav(?:es?|ing) left
    quit(?:s|ting)? resign\\p{L}* retir\\p{L}* declin\\p{L}* remov\\p{L}* replac\\p{L}* expir\\p{L}* ban(?:s|ned|ning)?
    prohibit\\p{L}* paus\\p{L}* fr[eo]ez\\p{L}* frozen sunset\\p{L}* divest\\p{L}* fail\\p{L}* cut(?:s|ting)? eliminat\\p{L}*
    dissol\\p{L}* unable unavailable mov(?:es?|ed|ing) relocat\\p{L}* expel\\p{L}* fired dismiss\\p{L}* restrict\\p{L}*
    limit(?:s|ed|ing)? instead`,
  ),
  'grounded(?! in)',
  'no longer',
  'step(?:s|ped|ping)? (?:down|aside|back)',
  'phas(?:e[sd]?|ing) out',
  'wind(?:s|ing)? down|wound down',
] as const

/** A hyphen makes another word: "year-end", "end-to-end", "closed-loop". */
const ASKS_END = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${oneOf(...PLAIN_ENDS, ...ASKED_ENDS, 'grounded(?! in)')}(?![\p{L}-])`,
  'iu',
)

/** Any word for it will do, also a plain "not". */
const TELLS_END = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${oneOf(...PLAIN_ENDS, ...TOLD_ENDS)}(?![\p{L}-])|\p{L}n[’']t\b`,
  'iu',
)
