import { oneOf } from '../text/one-of.ts'
import { NUMBERS } from '../text/periods.ts'

/**
 * Whether a question asks for what no sentence tells without a word for it, and a
 * sentence has none: what is advised, what is given in return, how votes were cast, whether
 * somebody is convicted.
 *
 * @example
 * // "What advice do they have for hikers?": "The path is 9 km long." => true
 */
export function lacksWord(question: string, stated: string): boolean {
  return NEEDED.some(([asks, tells]) => asks.test(question) && !tells.test(stated))
}

/** "Guidance for 2024", "for next year’s sales": what a house expects, and no advice. */
const OF_RESULTS = String.raw`[^?]*\b(?:\d{4}|(?:quarter|half|year|season|month)s?|fiscal|FY\d*|Q[1-4]|H[12]|sales|revenues?|earnings|profits?|margins?|income|ebitda|growth|cash flow|dividends?|shareholders?|investors?)\b`

const VOTES = oneOf(String.raw`\d[\d,]*`, ...NUMBERS)

/** Also by a score: "by 31 votes to 22", "seven to two". */
const VOTED_AGAINST = String.raw`\b(?:against|no|noes|nays?|oppos\p{L}+|object\p{L}+|reject\p{L}+|defeat\p{L}*|unanim\p{L}+|dissent\p{L}*)\b|\b${VOTES}(?: votes)? to ${VOTES}\b|\d[–-]\d`

const NEEDED: readonly (readonly [RegExp, RegExp])[] = [
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
]
