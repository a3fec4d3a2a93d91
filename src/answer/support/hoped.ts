import { remembered } from '../../remembered.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'
import { tellingOf } from '../text/telling.ts'
import { tenseAt } from '../times/governing-verb.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether the figure of what has come about or is so now is asked for, and every such figure of a
 * sentence is only hoped, planned or expected: "hopes to raise 750,000 euros" for "How
 * much has it raised?", an outlook for the quarter for its result, a goal for what it is now.
 *
 * @example
 * // "How many copies have been sold?": "Orme aims to sell 10,000 copies." => true
 */
export function isHopedFor(view: Lens, candidate: Candidate): boolean {
  const { text, type } = view.asked
  if (!FIGURED.has(type) || type === 'date' || ASKS_HOPE.test(text)) return false
  const isNow = ASKS_NOW.test(text)
  if (!isNow && !asksDone(text) && !(ASKS_RESULT.test(text) && OF_PERIOD.test(text))) return false
  // As long as it was, so that the values stay where they are.
  const said = candidate.text.replace(IN_PASSING, (words) => ' '.repeat(words.length))
  const values = valuesOf(view, candidate)
  return (
    values.length > 0 &&
    values.every(({ start, end }) => {
      const ahead = said.slice(0, start)
      if (SET_AGAINST.test(ahead)) return false
      return (
        isHope(ahead) ||
        isExpected(candidate.text, ahead, candidate.text.slice(end)) ||
        (HAS_DONE.test(text) && WILL.test(ahead)) ||
        (isNow && GOAL.test(ahead) && !IS_MET.test(candidate.text.slice(end)))
      )
    })
  )
}

/** "It expects 28, against {30} in 2025": with what has been the hope is compared. */
const SET_AGAINST =
  /\b(?:against|compared (?:with|to)|versus|vs\.?|(?:up|down) from) (?:about |around |some )?$/iu

/** Whether words before a figure only hope for it: "aimed to raise {5,000}", but not what was reached behind that. */
function isHope(ahead: string): boolean {
  const hope = HOPES.exec(ahead)
  return hope !== null && !REACHED.test(ahead.slice(hope.index))
}

/** Whether words before a figure expect it, and its own verb tells of nothing past. */
function isExpected(text: string, ahead: string, behind: string): boolean {
  return EXPECTS.test(ahead) && tenseAt({ telling: tellingOf(text), ahead, behind }) !== 'past'
}

/** "The second quarter{, which is expected to be the weakest,} brought": what is said of the quarter. */
const IN_PASSING = /,\swhich\s[^,;]*,/gu

const asksDone = remembered(
  (question: string): boolean =>
    ASKS_DONE.test(question) || (CAME_ABOUT.test(question) && !ONLY_TOLD.test(question)),
)

/** "How many patients {were enrolled}", "{took part}", "{did} it {hire}", but not "{did} it need" or "{were chosen}", which a plan may tell. */
const CAME_ABOUT =
  /\bhow many (?:[\p{L}’'-]+ ){1,4}?(?:(?:was|were) (?:\p{L}+ly )?(?:enroll?ed|recruited|hired|sold|bought|taught|trained|treated|tested|examined|screened|vaccinated|interviewed|counted|built|installed|shipped|delivered|produced|planted|rescued|completed)\b|(?:took part|came|attended|participated|joined|competed|visited)\b|did (?:(?!to\b)[\p{L}’'-]+ ){1,5}?(?:enroll?|recruit|hire|sell|buy|teach|train|treat|test|examine|screen|vaccinate|interview|count|build|install|ship|deliver|produce|plant|rescue|complete)\b)/iu

/** A plan counts as well where it is asked what was said, or what lies ahead. */
const ONLY_TOLD =
  /\b(?:announc\p{L}+|sa(?:y|id)|t(?:ell|old)|mention\p{L}*|unveil\p{L}*|reveal\p{L}*|propos\p{L}+|commit\p{L}*|order\p{L}*|will|request\p{L}*|add(?:ed)?|creat\p{L}+)\b/iu

/** "Has it raised", and "did it raise", but not "did it agree to pay". */
const ASKS_DONE =
  /\bhow (?:much|many)\b[^?]{0,80}\b(?:(?:has|have|had) [^?]{0,60}\b(?!been\b)\p{L}{3,}|did [^?]{0,60}\b(?:raise|collect|take|earn|sell|win|get|receive|gain))\b/iu

const ASKS_RESULT = /\b(?:was|were|did|had)\b/iu
const OF_PERIOD = /\b(?:quarter|half|year|months|q[1-4]|h[12]|fy ?\d{2,4}|(?:19|20)\d\d)\b/iu

/** "What is the output {now}?", "how many are there {at the moment}?" */
const ASKS_NOW =
  /\b(?:how (?:much|many|big|large|high|long|tall)|what)\b[^?]*\b(?:is|are|has|have|does|do)\b[^?]*\b(?:now|today|currently|at (?:the moment|present)|right now|already|presently)\s*\?*\s*$/iu

/** "The goal is to grow, passing {100 billion} yuan", "with the aim of reaching {40}" */
const GOAL =
  /\b(?:goals?|aims?|targets?|ambitions?|objectives?|visions?) (?:(?:is|are|was|were|remains?) (?:still )?(?:to|for|of)\b|(?:of|to)\b(?= \p{L}+))[^.;]{0,80}$/iu

/** "Its aim of reaching 40 {has been met}" */
const IS_MET =
  /^[^.;]{0,40}\b(?:has|have|was|were|is|are) (?:now |already )?(?:been )?(?:met|reached|achieved|surpassed|exceeded|passed|attained|fulfilled)\b/iu

const WORDS =
  'hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|seek(?:s|ing)?|sought|look(?:s|ing)|target(?:s|ed|ing)?'

/** A plan or what was foreseen is asked for. */
const ASKS_HOPE = new RegExp(
  oneOf(
    String.raw`\b(?:${WORDS}|goals?|budget\p{L}*|pledged?|promised?|agreed?|offer\p{L}*|approved?|earmarked|allocated)\b`,
    String.raw`\b(?:forecast\p{L}*|project(?:ed|ions?)|predict\p{L}*|anticipat\p{L}*|outlook|guidance|estimat\p{L}*|foreseen|suppos\p{L}*|going to|would|should)\b`,
    String.raw`\bto (?:be )?\p{L}+\s*\?*$`,
  ),
  'iu',
)

/** "Hopes to sell {10,000}", in the same clause. */
const HOPES = new RegExp(
  String.raw`\b(?:${WORDS}) (?:for|to)\b(?![^.;]*\b(?:after|having|when|once|and has|and have)\b)[^.;:]{0,60}$`,
  'iu',
)

/** "Aimed to raise 5,000 euros {but raised} 7,200": what came of it. */
const REACHED = new RegExp(
  String.raw`\b(?:but|and|yet|while) (?:(?!(?:to|be|been|being|get)\b)[\p{L}’'-]+ ){0,4}?(?!(?:${WORDS}|need)\b)(?:\p{L}{2,}ed|sold|won|took|made|got|drew|gave|brought|ran|had|found|met|spent|saw)\b`,
  'iu',
)

const EXPECTS =
  /\b(?:expects?|forecasts?|projects(?= \p{Ll})|anticipates?|(?:is|are|was|were) (?:(?:now|still|currently) )?(?:expected|forecast(?:ed)?|projected|anticipated))\b/iu

const HAS_DONE =
  /\b(?:has|have)\b[^?]{0,80}\b(?:given|paid|raised|spent|earned|sold|received|collected|taken|donated|contributed)\b/iu

/** "Will match every gift, up to {150,000}" */
const WILL =
  /\b(?:will|would|is to|are to) (?:match|give|pay|donate|contribute|raise|spend|earn|sell|receive|collect|take|provide)\b[^.;:]{0,90}$/iu
