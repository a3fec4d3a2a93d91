import { ROLE_WORDS } from '../text/cues.ts'
import type { AnswerType } from './asked-type.ts'

/** A word of a question and what stands around it. */
export interface Around {
  /** Folded. */
  readonly word: string
  readonly before: string
  readonly after: string
  readonly question: string
  readonly type: AnswerType
  /** Words of content before it. */
  readonly found: number
}

/** When a word says less than it does elsewhere; what is not given holds for all. */
interface Rule {
  readonly word: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
  readonly question?: RegExp
  readonly types?: ReadonlySet<AnswerType>
  /** Words of content that must stand before it. */
  readonly behind?: number
}

function holds({ word, before, after, question, types, behind = 0 }: Rule, around: Around): boolean {
  return (
    word.test(around.word) &&
    (before === undefined || before.test(around.before)) &&
    (after === undefined || after.test(around.after)) &&
    (question === undefined || question.test(around.question)) &&
    (types === undefined || types.has(around.type)) &&
    around.found >= behind
  )
}

/**
 * Whether a word often stands in questions only, by itself or where it stands: "take {place}",
 * "what is her {role}".
 */
export function isOfAsking(around: Around): boolean {
  return ASKING.has(around.word) || OF_ASKING.some((rule) => holds(rule, around))
}

/** Whether a word tells one thing from no other where it stands: "how {high}", "the {new} chief executive". */
export function tellsLittle(around: Around): boolean {
  return LITTLE.some((rule) => holds(rule, around))
}

/** Whether an adjective in small letters tells one thing from no other wherever it stands: "main". */
export function isVague(word: string): boolean {
  return VAGUE.test(word)
}

/** "How many does it employ {now}?": the newest answers it, whichever sentence has the word. */
export function isNowOfCount({ word, after, question, found }: Around): boolean {
  return (
    word === 'now' && /^\s*\?*\s*$/u.test(after) && /\bhow (?:many|much)\b/iu.test(question) && found >= FEW
  )
}

/** What asks by fewer words has little else. */
const FEW = 2

/** Words that say how a question is asked and stand in no answer because of it. */
const ASKING = new Set(
  `many much long old often far kind kinds type types sort sorts name names called there list tell give show number total amount exactly approximately
  approx roughly about around actually specific specifically currently latest newest recent recently
  do does did done get gets got getting go goes went come comes came take takes took taken put puts give gives gave given make makes made
  named called listed mentioned supposed some one two three four five six seven several various others else besides including
  since until out up off down over through across along behind ahead away back into onto towards
  now nowadays instead ever usually normally typically generally
  people thing things way ways want wants wanted yet already still really words add added need needs
  after during among amongst amid amidst beside between upon throughout regarding concerning via meantime meanwhile approximate precise happen happens happened occur occurs occurred
  any each every all both anyone anybody someone somebody everyone everybody whole entire folks folk altogether`.split(
    /\s+/,
  ),
)

const OF_ASKING: readonly Rule[] = [
  // "How did revenue {change}": figures answer it, and need not call it so.
  {
    word: /^(?:change[ds]?|develop(?:ed|s)?|evolve[ds]?|shift(?:ed|s)?|var(?:y|ied)|fare[ds]?|compare[ds]?)$/u,
    types: new Set<AnswerType>(['manner']),
  },
  // "What is her {role}": the sentence gives it.
  {
    word: /^(?:role|job|title|position|profession|occupation|post)$/u,
    question:
      /^(?:and )?what(?:['’]s| is| was| are| were)\b.*(?:['’]s?|\b(?:his|her|their)) (?:\p{L}+ )?(?:role|job|title|position|profession|occupation|post)s?\b/iu,
  },
  // "The year {before}": not a word that a sentence must use.
  { word: /^(?:before|earlier|ago)$/u, before: /\b(?:years?|quarters?|months?|weeks?|days?) $/iu },
  // "The {firm}" is whose release it is, and goes without saying in its sentences.
  {
    word: /^(?:company|firm|group|business|organi[sz]ation|corporation|enterprise|outfit|issuer|start-?up)$/u,
    before: /\b(?:the|this|that|your|our) $/iu,
    after: /^(?!['’-]?s? ?\p{Lu})/u,
  },
  // "What was it {like}?"
  {
    word: /^like$/u,
    question: /^(?:and )?what(?:['’]s| is| was| are| were| will| would)\b.* like\s*\?*$/iu,
  },
  // "Is the café open as {well}?"
  { word: /^well$/u, before: /\bas $/iu },
  // "When does the race take {place}?": a day answers it, and need not say that it happens.
  { word: /^place$/u, before: /\b(?:take|takes|took|taken|taking) $/iu },
  // "These {days}": now.
  { word: /^days$/u, before: /\bthese $/iu },
  // "Who weaves the cloth they {use}?": of the cloth, and not of using it.
  {
    word: /^use[sd]?$/u,
    before:
      /(?<!\b(?:do|does|did|can|could|will|would|should|may|might|must|if|when|what|how) )\b(?:they|it|we|you|she|he) $/iu,
  },
  { word: /^alongside$/u, behind: FEW },
  // "What offer are they {making} now?"
  { word: /^making$/u, after: /^(?: now| currently)?\s*\?*\s*$/iu },
  // "{Under} which symbol is it traded?": it leads up to what is asked for.
  {
    word: /^(?:under|within|into|onto|through|across|among|between|over|during)$/u,
    after: /^ (?:which|what|whom|whose)\b/iu,
  },
  // "What are they {going} to do?": it is to come, and nobody goes.
  { word: /^going$/u, after: /^ to \p{Ll}/u },
  // "How long has it been in {business}?": whatever it has done for so long is its business.
  {
    word: /^(?:business|operation|existence|service|around|operating|operational|going|trading|active|running|existed)$/u,
    before: /\bhow long (?:has|have)\b.*\b(?:been|in) $/iu,
  },
]

/** "When is it …", and no "is it …?". */
const AHEAD_ASKED =
  /^(?:and |so |but )?(?:(?:in|on|at|by|from|for|to) )?(?:when|where|how|what|which|who)\b/iu

/** What a plan is asked for by its day, place or figure. */
const OF_WHAT_COMES: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'date',
  'place',
  'money',
  'count',
  'amount',
  'percent',
  'duration',
  'person',
  'organisation',
])

const LITTLE: readonly Rule[] = [
  // "The {new} rate", "its {new} market": what a release tells of is new without its saying so; somebody in office is not.
  {
    word: /^new$/u,
    before: /\b(?:the|its|their|his|her|our) $/iu,
    // "What is its new {name}?" is told by no name that is not said to be new.
    question:
      /^(?!.*\b(?:what|where)(?:['’]?s| is| are| was| were| will) (?:be )?(?:the|its|their|his|her|our) new [\p{L}-]+(?: be)?(?: called)?\s*\?*$)/iu,
    after: new RegExp(String.raw`^ (?!(?:[\p{L}-]+ ){0,2}?(?:${[...ROLE_WORDS].join('|')})\b)\p{L}`, 'iu'),
  },
  // "What is the {new} rate?": it is told by what it is cut or raised to.
  {
    word: /^new$/u,
    question: /\bwhat(?:['’]s| is| are| will| was| were) (?:be )?(?:the|its|their) new \p{Ll}/iu,
    types: new Set<AnswerType>(['money', 'percent', 'amount', 'count', 'duration', 'date']),
  },
  // "Who is the {new} chief executive": somebody who is named one.
  {
    word: /^new$/u,
    after: new RegExp(String.raw`^ (?:[\p{L}-]+ ){0,2}?(?:${[...ROLE_WORDS].join('|')})\b`, 'iu'),
    types: new Set<AnswerType>(['person']),
  },
  // "How {high} is the fee": a figure answers it. What weighs or leaks must be told to do so.
  {
    word: /^(?:big|large|great|high|low|small|strong|bad|badly|good|well|likely|quickly|soon|early|late|old|young)$/u,
    before: /\bhow $/iu,
  },
  // "When is it {expected} to open", "the {planned} repairs": what is to come need not be said to be planned.
  {
    word: /^(?:expected|scheduled|slated|due|supposed|planned|set)$/u,
    after: /^ to \p{Ll}/u,
    question: AHEAD_ASKED,
    types: OF_WHAT_COMES,
  },
  {
    word: /^(?:planned|upcoming|forthcoming|scheduled)$/u,
    before: /\b(?:the|its|their|this|an?) $/iu,
    after: /^ \p{L}/u,
    question: /\b(?:will|is|are|does|do|going to)\b/iu,
    types: OF_WHAT_COMES,
  },
  // "When is the {next} meeting?": a day to come tells that it is.
  {
    word: /^(?:next|upcoming)$/u,
    question: /^(?:and |so |but )?when (?:is|are|does|do|will) (?:the|its|their) (?:next|upcoming) \p{Ll}/iu,
    types: OF_WHAT_COMES,
  },
  // "Why is the timing {considered} good?"
  { word: /^(?:considered|regarded|deemed|viewed)$/u, types: new Set<AnswerType>(['reason']) },
]

const VAGUE =
  /^(?:big|huge|great|main|major|important|special|particular|particularly|certain|actual|real|really|proper|possible|entire|good|bad|nice|famous|well-known|quite|rather|pretty|fairly|mainly|mostly|especially|suddenly|finally|simply)$/u
