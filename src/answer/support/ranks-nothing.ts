import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { type ToldBy, toldBy } from '../text/told-by.ts'

/**
 * Whether it is asked which of a kind comes first and a sentence has neither a word
 * for the kind nor anything that ranks: "Which shampoo is best?", "What is the deepest
 * point of the ocean?".
 *
 * @example
 * // "Which wine is best with fish?": "Guests can fish from the pier." => true
 */
export function ranksNothing(view: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate) || RANKS.test(candidate.text)) return false
  const [, first = '', behind = ''] = ASKS_FIRST.exec(view.asked.text) ?? []
  const word = (first || behind).toLowerCase()
  const kind = view.terms.find(({ folded, named, weight }) => folded === word && weight === 1 && !named)
  if (kind === undefined) return false
  const { headline } = view.dissection
  const isOther = (term: string): boolean => view.terms.some((one) => one !== kind && one.term === term)
  const holds = (term: string): boolean =>
    !isOther(term) && (inSetting(candidate, term) || headline.has(term))
  return strength(kind, holds) < CLOSE
}

/**
 * Whether a yes or no is asked about the first, only or most of its kind, or what the most
 * of somebody's is, and neither a sentence nor what it stands under or the headline ranks
 * anything: that a firm makes organs tells not that it was the first to.
 *
 * @example
 * // "Is Orme the largest maker of organs?": "Orme is a maker of organs." => true
 * // "What is Orme's largest client?": "Its clients are bakeries." => true
 */
export function isUnranked({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate)) return false
  const { title, subtitle } = dissection.document
  const before = GOES_ON.test(candidate.text) ? (pieceBefore(dissection, candidate)?.text ?? '') : ''
  const around = [candidate.text, `${leadText(dissection.document, candidate)}\n${before}`]
  const most = ASKS_MOST.exec(asked.text)?.[1]
  if (most !== undefined) return !around.some((text) => FIRST_OF_ALL.test(text) || tellsMost(most, text))
  if (asked.type !== 'yesno' || !ASKS_RANK.test(asked.text)) return false
  return ![...around, `${title}\n${subtitle ?? ''}`].some((text) => PLACED.test(text))
}

/** Whether a text has that by which the most of a kind is told though it is not called so: the oldest by its years. */
function tellsMost(most: string, text: string): boolean {
  return (toldBy(MOST_BY, most) ?? BY_SIZE).test(text)
}

const FIRST = String.raw`best|worst|most|least|(?!(?:latest|interest|request|harvest|forest|guest|contest|protest|invest|test|west|rest|nearest|closest|next)\b)\p{Ll}{2,}est`

/** What the sentence before is about may be ranked there. */
const GOES_ON = /^(?:It|Its|They|Their|This|That|These|Those|He|She|The)\b/u

/** "The first", "the largest", and not the first quarter or the latest. */
const ASKS_RANK = new RegExp(
  String.raw`\bthe (?:very )?(?:only|sole|first|(?:most|least) (?!recent\b|of\b)\p{Ll}+|(?!most\b|least\b|latest\b)(?:${FIRST}))(?! (?:quarter|half|time|days?|weeks?|months?|years?|season|phase|round|stage|step|name|hours?|minutes?|place|aid|responders?|lady|language|class|grade|semester|term|\d+)\b) `,
  'u',
)

/** "What is Orme's {largest} client?", "Who is their {oldest} rider?" */
const ASKS_MOST = new RegExp(
  String.raw`^(?:and |so |but )?(?:what|which|who)(?:['’]?s| is| are| was| were)(?: [^?]{1,60}['’]s?| its| their| his| her) (?:very )?((?:most|least) (?!recent\b)\p{Ll}+|(?!(?:most|least|latest|best|worst)\b)(?:${FIRST})) \p{Ll}`,
  'iu',
)

const FIRST_OF_ALL = new RegExp(
  String.raw`\b(?:${FIRST}|first|last|only|sole|record|main|flagship|number one|no other|none)\b`,
  'iu',
)

const BY_SIZE =
  /\b(?:leading|major(?:ity)?|primar(?:y|ily)|principal|chief(?:ly)?|mostly|largely|big|large|great|half|third|than|percent|per cent)\b|%/iu

const MOST_BY: ToldBy = [
  [
    /^(?:old|young|earli|long)/iu,
    /\b(?:old|older|young|younger|long|longer|aged?|since|ago|years?|centur(?:y|ies)|(?:1[5-9]|20)\d\d)\b/iu,
  ],
  [
    /^(?:cheap|dear|pric|low|high|most exp|least exp)/iu,
    /\b(?:price[ds]?|costs?|free|from|cheap|low|lower|high|higher|peak|than)\b|\p{Sc}|%/iu,
  ],
]

/** What says where something stands among its kind; "a leading maker" and "at least 40" do not. */
const PLACED = new RegExp(
  String.raw`\b(?<!\bat )(?:${FIRST})\b|(?<!\b(?:an?|among) )\b(?:leading|top|premier)\b|\b(?:first|second|third|fourth|fifth|last|only|sole(?:ly)?|alone|one of|inaugural|debut|maiden|pioneer\p{L}*|unique\p{L}*|unlike|never|ever|previous\p{L}*|unprecedented|number one|no\. ?\d|rank(?:s|ed|ing)?|record|unmatched|unrivall?ed|exclusive\p{L}*|histor(?:y|ic)|\d+(?:st|nd|rd|th)|#\d)\b`,
  'iu',
)

/** "Which {shampoo} is best", "what is the deepest {point} of the ocean" */
const ASKS_FIRST = new RegExp(
  String.raw`^(?:[Ww]hich|[Ww]hat) (?:(\p{Ll}{3,}) (?:is|are|was|were|has|have|had|grows?|runs?|goes|lasts?|sells?|costs?|makes?)\b[^?]*\b(?:${FIRST})\b|(?:is|are|was|were) the (?:(?:most|least) \p{Ll}+|${FIRST})[ -](?:[\p{Ll}-]+ing )?(\p{Ll}{3,}))`,
  'u',
)

/** What ranks, by whatever words. */
const RANKS = new RegExp(
  String.raw`\b(?:${FIRST}|more|first|top|leading|record|winn\p{L}+|won|wins|champion\p{L}*|main|chief|major|key|highlight\p{L}*|favou?rites?|only|unlike|above all)\b`,
  'iu',
)
