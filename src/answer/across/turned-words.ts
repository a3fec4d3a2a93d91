import { MONTHS } from '../text/periods.ts'

/** How something stood, and by which verbs a newer release tells that it stands otherwise. */
export interface Turn {
  /** How it stood, in the question or in the sentence that answers it. */
  readonly stood: RegExp
  readonly turned: RegExp
}

const ADVERB = String.raw`(?:(?:now|also|since|today|already|finally|\p{L}+ly) )?`
const HAS = String.raw`\b(?:has|have) ${ADVERB}`
/** "Sold to the town", and not "sold out", "sold in 30 countries" */
const OF_ONE = String.raw`(?! (?:out|well|worldwide|online|under|through|with|as|at|in \d|\d))`
const BEEN = String.raw`\b(?:(?:has|have) ${ADVERB}been|was|were|is|are) ${ADVERB}`
export const TURNS: readonly Turn[] = [
  // What was out of use is back; what was forbidden is told by `endedSince`.
  {
    stood:
      /\b(?:clos(?:ed|ure)|shut|suspend(?:ed)?|suspension|halted|interrupted|stopped|cancell?ed|out of (?:service|order|action|use)|not (?:running|operating|in service|open))\b/iu,
    turned:
      /\b(?:(?:open(?:s|ed)?|run(?:s|ning)?|start(?:s|ed)?|beg(?:ins?|an)|sail(?:s|ed)?|available|allowed|possible) again|(?:will )?(?:re-?open|resume|restart)s?|re-?opened|resumed|restarted)\b/iu,
  },
  // What was for sale is sold.
  {
    stood: /\b(?:buyers?|for sale|up for (?:sale|auction)|on the market|to sell)\b/iu,
    turned: new RegExp(
      String.raw`(?:${HAS}|${BEEN})(?:bought|acquired|sold${OF_ONE})\b|\b(?:bought|went to|goes to|will buy)\b`,
      'iu',
    ),
  },
  // What was talked about is settled.
  {
    stood: /\b(?:talks|negotiat\p{L}+)\b/iu,
    turned: new RegExp(
      String.raw`(?:${HAS}|${BEEN})(?:agreed|signed|ordered|reached (?:an? |the )?(?:agreement|deal|settlement))\b|\b(?:broke down|(?:has|have) (?:failed|broken down|ended))\b`,
      'iu',
    ),
  },
  // Who or what was looked for is found.
  {
    stood: /\b(?:look(?:s|ing)? for|seek(?:s|ing)?|search(?:es|ing)?)\b/iu,
    turned: new RegExp(
      String.raw`(?:${HAS}|${BEEN})(?:appointed|chosen|found|hired)\b|\b(?:will (?:sponsor|fund|take over)|sponsors)\b`,
      'iu',
    ),
  },
  // What was late is there.
  {
    stood:
      /\b(?:delayed|postponed|put off|not (?:yet |been |be )|yet to|short (?:by|of)|still (?:missing|short)|(?:two thirds|half|part) of)\b/iu,
    turned: new RegExp(
      String.raw`\b(?:is|are) (?:now |already )?(?:available|complete|ready|open|on sale|out)\b|\b(?:released|launched|delivered|came out|went on sale)\b|${HAS}now been\b`,
      'iu',
    ),
  },
  {
    stood: /\bnot (?:yet )?(?:been )?(?:granted|approved|given|issued)\b|\bdecision\b/iu,
    turned: /\b(?:granted|approved|refused|issued)\b/iu,
  },
  // What was is no more.
  {
    stood: /\bstill\b|\bin (?:service|use|operation)\b|^(?:and |so |but )?(?:do|does) /iu,
    turned: new RegExp(
      String.raw`${BEEN}(?:sold${OF_ONE}|scrapped|given up|withdrawn|demolished|pulled down|torn down|retired|discontinued|broken up|decommissioned|abandoned|dissolved)\b|\b(?:closed|shut) (?:down )?(?:for good|permanently)\b|${HAS}(?:stopped|ceased|given up|sold${OF_ONE})\b|\b(?:sold|gave up) (?=the|its|their)`,
      'iu',
    ),
  },
]

const BEHIND_NAME = String.raw`^(?:,[^,;.]{1,60},)?(?: (?:now|therefore|also|\p{Ll}+ly))? `
const PERFECT = String.raw`(?:(?:has|have)(?: now| also| since| recently)? )?`
const LEAVES = String.raw`(?:left|leaves|quits?|(?:is|are)(?: now| also)? leaving|(?:will|is to|are to) leave)`
const POST = String.raw`(?:office|post|role|job|position|leadership|management|chair|reins|helm|duties)`
const MONTH = MONTHS.join('|')

/** That somebody goes for good, behind the name: who "left the stage", "retired the old logo" or "handed over a cheque" has not. */
export const GONE = new RegExp(
  `${BEHIND_NAME}(?:${[
    String.raw`${PERFECT}(?:resign(?:ed|s)|(?:retired|retires|step(?:ped|s) down)(?! (?:the|an?|its|from the stage)\b)|died)\b`,
    String.raw`(?:has|have) been (?:replaced|dismissed)\b`,
    String.raw`(?:is|are)(?: now| also)? (?:retiring|stepping down|no longer (?:the|an?|in charge|at|with|\p{Ll}+ of))\b`,
    String.raw`(?:will|is to|are to) (?:retire|step down|no longer (?:be|lead|run|head|serve)|move to \p{Lu}|join (?:the )?\p{Lu})`,
    String.raw`(?:${PERFECT}hand(?:s|ed) over|(?:will|is to|are to) hand over) (?:to \p{Lu}|(?:the |his |her |their )?${POST}\b)`,
    String.raw`${PERFECT}${LEAVES}(?:$|[.;]| (?:for (?:\p{Lu}|an?\b)|after\b|as\b|at the end of\b|to (?:teach|join|lead|become|take|work|run|head|set up|study|found|pursue)\b|(?:in|on) (?:\d|${MONTH})|(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter)\b|(?:the|his|her|their|its) (?:company|firm|${POST})\b(?! (?:early|late|by|through)\b)))`,
  ].join('|')})`,
  'u',
)

/** That somebody leaves what is named next, behind the name. */
export const LEFT = new RegExp(`${BEHIND_NAME}${PERFECT}${LEAVES} `, 'u')

/** Who "left the theatre early" was at home by night. */
export const ON_THE_DAY = /^(?:early|late|by|through|with|without|stage|building|shortly|briefly)$/u

/** That another has come in somebody's place, ahead of the name. */
export const REPLACED =
  /\b(?:departure|resignation|retirement|death) of $|\b(?:replac(?:es|ed|ing)|tak(?:es|en|ing) over from|took over from|succeed(?:s|ed|ing)) (?:\p{L}+ ){0,3}$/u

/** That somebody is elsewhere, behind the name. */
export const IS_AWAY =
  /^(?:,[^,;.]{1,60},)? (?:has|have) (?:now |also )?(?:joined (?:the )?\p{Lu}|moved to \p{Lu})/u

/** Words of a question that say how something stands, and not what it is. */
export const STATE_WORD =
  /^(?:still|now|yet|again|already|currently|today|moment|present|on|off|over|out|up|force|place|effect|valid|active|running?|runs|operat\p{L}*|lifted|end(?:ed|s)?|withdrawn|cancell?ed|open\p{L}*|clos\p{L}*|shut|resum\p{L}*|re-?open\p{L}*|suspended|stopped|halted|going|continu\p{L}*|available|version|there|look(?:ing|s)?|search\p{L}*|seek\p{L}*|sought|find|found|buyer|sold|sell|sale|auction|bought|talks?|negotiat\p{L}*|deals?|agreements?|agreed|settle\p{L}*|reach(?:ed)?|signed|releas\p{L}*|launch\p{L}*|come|ready|complet\p{L}*|done|short|mak(?:e|es|ing)|made|built|build|produc\p{L}*|own(?:s|ed)?|us(?:e|es|ed|ing)|service|exist\p{L}*|got|get|grant\p{L}*|approv\p{L}*|doing|working|planned|delayed|postponed|possible|allowed|visit\p{L}*|deliver(?:s|ed)?|order(?:ed)?|chosen|appointed)$/iu
