import { remembered } from '../../remembered.ts'
import { oneOf } from '../text/one-of.ts'
import { NUMBERS } from '../text/periods.ts'

/**
 * Whether a question asks for what no sentence tells without a word for it, and a
 * sentence has none: what is advised, what is given in return, how votes were cast, whether
 * somebody is convicted, what interest is paid, what is to become of a thing, who built it.
 *
 * @example
 * // "What advice do they have for hikers?": "The path is 9 km long." => true
 */
export function lacksWord(question: string, stated: string): boolean {
  return neededFor(question).some((tells) => !tells.test(stated))
}

const neededFor = remembered((question: string) =>
  NEEDED.filter(([asks]) => asks.test(question)).map(([, tells]) => tells),
)

/** "Guidance for 2024", "for next year’s sales": what a house expects, and no advice. */
const OF_RESULTS = String.raw`[^?]*\b(?:\d{4}|(?:quarter|half|year|season|month)s?|fiscal|FY\d*|Q[1-4]|H[12]|sales|revenues?|earnings|profits?|margins?|income|ebitda|growth|cash flow|dividends?|shareholders?|investors?)\b`

const VOTES = oneOf(String.raw`\d[\d,]*`, ...NUMBERS)

/** Also by a score: "by 31 votes to 22", "seven to two". */
const VOTED_AGAINST = String.raw`\b(?:against|no|noes|nays?|oppos\p{L}+|object\p{L}+|reject\p{L}+|defeat\p{L}*|unanim\p{L}+|dissent\p{L}*)\b|\b${VOTES}(?: votes)? to ${VOTES}\b|\d[–-]\d`

const NEEDED: readonly (readonly [RegExp, RegExp])[] = [
  // Some other share is no change of comparable sales.
  [
    /\b(?:comparable|comp|like-for-like|same-(?:store|restaurant|shop|hotel|property|venue))\b[^?]*\bsales\b/iu,
    /\b(?:comparable|comps?|like[- ]for[- ]like|same[- ](?:store|restaurant|shop|hotel|property|venue)|identical)\b/iu,
  ],
  [
    new RegExp(
      String.raw`\b(?:what|which|any) (?:is |are |was |were )?(?:the |their |its |your )?(?:safety )?(?:advice|recommendations?|tips?|guidance(?!${OF_RESULTS}))\b(?! (?:line|number|centre|center|service|note))`,
      'iu',
    ),
    /\b(?:advi[cs]e[sd]?|recommend\p{L}*|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|warn(?:s|ed|ing|ings)?|remind(?:s|ed|ers?)?|suggest(?:s|ed|ions?)?|encourag(?:e|es|ed)|tips?|guidance|guidelines?|should|must|ought|had better|need to|please|(?<!to )avoid|do not|don['’]t|never|always|best|carry|take|keep|stay|make sure|be sure|bring|check|turn|use|wear|call)\b/iu,
  ],
  [
    /\b(?:get|gets|receive|receives|got|received|given) (?:[^?]{1,40} )?in (?:return|exchange)\b/iu,
    /\b(?:receiv(?:e|es|ed|ing)|gets?|got|given|entitled|exchang(?:e|es|ed|ing)|in return|for (?:each|every)|swap(?:s|ped)?|convert(?:s|ed)?|paid|compensat\p{L}+|offer(?:s|ed)?)\b/iu,
  ],
  // Who may vote, or was sent a paper, has not voted yet.
  [
    /\bhow many\b[^?]*\bvoted\b/iu,
    new RegExp(
      String.raw`\b(?:votes?|voted|voting|turn-?out|cast|in favou?r|approv\p{L}+|back(?:s|ed|ing)|support\p{L}*|abst\p{L}+|accept\p{L}*|cho(?:se|sen|ose)|opted|picked|said (?:yes|no))\b|${VOTED_AGAINST}`,
      'iu',
    ),
  ],
  // Who is charged is not convicted, whatever an indictment says.
  [
    /^(?:and |so |but )?(?:is|are|was|were|has|have|had|did)\b[^?]*\b(?:convicted|found guilty|(?:plead|pled|pleaded) guilty)\b/iu,
    /\b(?:convict\p{L}*|guilt\p{L}*|acquit\p{L}*|sentenc\p{L}+|verdicts?|innocen\p{L}+|cleared|dismiss\p{L}+|dropped|overturn\p{L}+|imprison\p{L}*|jailed|pleas?|plead\p{L}*|pled|admit\p{L}*|fined)\b/iu,
  ],
  [/\bhow many\b[^?]*\bvoted (?:no|against)\b/iu, new RegExp(VOTED_AGAINST, 'iu')],
  // The sum of a loan is no interest on it.
  [
    /\b(?:what|how much|how high|which) (?:is |was |are )?(?:the |its |their |annual |yearly )*(?:rate of )?(?:interest|coupon)(?: rate)? (?:rate|does|do|did|will|is(?! there)|on|of|for|paid|they|it)\b/iu,
    /\b(?:interest|coupon|yields?|basis points|bps|libor|sofr|euribor|[\d.,]+ ?(?:percent|per cent))\b|\d ?%/iu,
  ],
  // That a thing was bought does not tell what for.
  [
    /\bwhat (?:(?:will|would) [^?]{2,60}|(?:does|do|is|are) [^?]{2,60} (?:going|want|wants|plan|plans|intend|intends|planning|hoping) to) do (?:with|about) (?!it\b|its\b)/iu,
    /\b(?:will|would|shall|going to|(?:is|are|was|were) to|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|want(?:s|ed|ing)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|propos(?:es?|ed|als?)|consider(?:s|ed|ing)?|us(?:e|es|ed|ing)|turn(?:s|ed|ing)?|convert(?:s|ed|ing)?|becom(?:e|es|ing)|keep(?:s|ing)?|remain(?:s|ing)?|go(?:es|ing)?|can|could|may|might|must|needs?|ready|decid\p{L}+)\b|['’]ll\b/iu,
  ],
  // Who opened it or runs it need not have built it.
  [
    /\bwho (?:(?:has|have|had|is|are|was|were|will) )?(?:built|build|builds|building|constructed|constructing)\b/iu,
    /\b(?:buil[dt]\p{L}*|re-?built|shipbuild\p{L}*|construct\p{L}*|contract\p{L}*|erect\p{L}*|assembl\p{L}+|manufactur\p{L}+|made|makers?|suppl(?:y|ied|ier|iers)|deliver\p{L}*|develop\p{L}*|design\p{L}*|install\p{L}*|architects?|engineer\p{L}*|yards?|worked|put up|laid|order(?:s|ed)?|creat\p{L}+|found(?:ed|er|ers)|(?:carri|carry)\p{L}* out|led|partners?|by)\b/iu,
  ],
]
