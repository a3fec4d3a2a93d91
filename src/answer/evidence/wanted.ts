import { remembered } from '../../remembered.ts'
import { MOVING, unitAsked } from '../asked/dimensions.ts'
import { timesAsked } from '../asked/ordinals.ts'
import { PUNISHMENT } from '../asked/type-rules.ts'
import type { AnswerType, Asked } from '../question.ts'
import { PLACE_NOUNS } from '../text/cues.ts'
import { asksLeader } from '../text/heads.ts'
import { isFigure, type SpanType } from '../text/spans.ts'
import { ASKS_SINCE, asksByAnother, asksTerm } from './asked-time.ts'

// What a value must be to answer a question, whatever the sentence says.

/** "Since when" is also answered by how long. */
const SINCE = /\bsince\b|\b(?:founded|established|started|begin|began|opened)\b/iu

/** "How soon must it reply": within a time, or by a day. */
const SOON = /\bhow (?:soon|quickly)\b/iu

/** "How long do we have", "how long has it run": until or since when tells it as well. What something takes or measures has no such end. */
const ASKS_END =
  /\bhow long (?!.*\b(?:takes?|took|needs?|needed|be(?! (?:open|closed|shut|valid|available|running|on|in force|suspended|extended|barred|banned)\b))\b)(?:(?:do|does|did|will|can|could|may|must|should|have|has|had)\b|(?:is|are|was|were) .*\b(?:open|closed|shut|valid|available|running|on (?:show|sale|offer|view|display)|in (?:force|office|charge|power|operation|use|service|business|effect|production|(?:the |her |his )?(?:job|post))|(?:contract|lease|deal|loan|licen[cs]e|agreement|tenure|ban|guarantee|warranty|term)\s*\?*$|suspended|extended|guaranteed|barred|banned)\b)/iu

/** "How long was she chair?": from one year to another, whatever she was. */
const WAS = /\bhow long (?:is|are|was|were)\b/iu

/** Whether only a stretch from one time to another tells how long something was, and no end alone. */
export function asksStretch(question: string): boolean {
  return WAS.test(question) && !ASKS_END.test(question)
}

/** Places that go by a name like an organisation's: "at which venue", "where did she study". */
const BY_NAME =
  /\b(?:venue|hotel|museum|gallery|restaurant|store|stadium|arena|theat(?:er|re)|club|hospital|campus|facility)\b|\bwhere\b.*\b(?:college|university|stud(?:y|ied)|train(?:ed)?|degree|diploma|graduate[ds]?|educat\p{L}+|school|work(?:ed)?|job|career|employ\p{L}*|stream(?:ed)?|watch(?:ed)?|buy|bought|sold|listed|published|aired?)\b|\bwhere (?:is|was|were|has|had) (?!.*\b(?:held|based|located|built|made|kept)\b).*\b(?:before|previously|formerly)\b/iu

/** Where something is to be had may be a shop or a web page. */
const ONLINE =
  /\bwhere (?:can|could|do|does|should|will|would|is|are)\b.*\b(?:buy|bought|order(?:ed)?|book(?:ed)?|read|found|find|see|view|learn|look|follow|check|download(?:ed)?|watch(?:ed)?|stream(?:ed)?|listen|register|sign(?: up)?|apply|enrol{1,2}|donate|subscribe)\b|\bwhere (?:can|could|do|should|will|would) (?:you|we|I|they|people|[\p{L}-]+s) get\b/iu

/** What differs in time: "how much sooner", "how far back"; "two hours earlier" is read as a date. */
const IN_TIME =
  /\bhow (?:much|far) (?:sooner|earlier|later|longer|faster|slower|quicker|shorter|older|younger|ahead|back|behind|in advance)\b/iu

/** "How fast does it go?" */
const MOVES = new RegExp(String.raw`\bhow fast\b.*\b(?:${MOVING})\b`, 'iu')

/** "The address of its channel", "to which address must essays be sent": one of the web or of mail. */
const AT_SITE =
  /\b(?:sites?|websites?|pages?|channel|profile|online|web|internet|shop|store|submit(?:ted)?|sent|send|apply|applications?|entries|essays?)\b/iu

/** "How fast is it ready?", "how far off is it?": a time tells it as well as a speed or a way. */
const HOW_FAST = /\bhow (?:fast|quick(?:ly)?|slow(?:ly)?|far (?:off|away|along))\b/iu

/** What is taken as a share of money: "a fee of 0.5 %". */
const SHARE_OF_MONEY =
  /\b(?:savings?|saved?|bonus(?:es)?|growth|yields?|returns?|rewards?|referral|staking|los[te]|gain(?:s|ed)?|fees?|commissions?|discounts?|royalt(?:y|ies)|interest|coupon|tariffs?|tax(?:es)?|dut(?:y|ies))\b/iu

/**
 * The stem of the times that are counted: "how many {night}s will it close", which no date tells.
 * Days, weeks and the like are lengths of time.
 */
export function countsTimes(question: string): string | null {
  return COUNTS_TIMES.exec(question)?.[1]?.toLowerCase() ?? null
}

const COUNTS_TIMES =
  /\bhow many (?:more |full |extra )?(night|fortnight|weekend|evening|morning|afternoon|quarter|semester|term|season|summer|winter)s\b/iu

/** "How big is the site?": no sum, and no number of what is in it. */
function asksArea(question: string): boolean {
  const noun = HOW_BIG.exec(question)?.[1]?.toLowerCase()
  return noun !== undefined && (GROUNDS.test(noun) || (PLACE_NOUNS.has(noun) && !/^markets?$/u.test(noun)))
}

/** The last word of what "how big" is asked of, before "in", "of" and the like. */
const HOW_BIG =
  /\bhow (?:big|large) (?:is|was|are|were|will) (?:(?!(?:of|in|at|for|on|by|near|be|after|before|when|once)\b)[\p{L}\p{N}'’-]+ ){0,6}?([\p{L}-]+)(?= (?:of|in|at|for|on|by|near|be|after|before|when|once)\b|\s*\?*$)/iu

const GROUNDS =
  /^(?:zone|plot|land|property|plant|factory|warehouse|store|shop|farm|field|garden|museum|gallery|lake|reserve|estate|showroom|space|cent(?:re|er)|school|hospital|house|apartment|flat|unit|floor)s?$/u

/** Which spans can be the value of an answer type. */
export const mainTypes = remembered((asked: Asked): readonly SpanType[] => {
  const { type, text: question } = asked
  switch (type) {
    case 'person':
      return ['person', 'organisation']
    case 'organisation':
      return ['organisation']
    case 'place':
      if (ONLINE.test(question)) return ['place', 'organisation', 'url', 'email', 'address']
      return BY_NAME.test(unnamed(asked)) ? ['place', 'organisation', 'address'] : ['place', 'address']
    case 'amount':
      if (PUNISHMENT.test(question.toLowerCase())) return ['duration', 'money']
      if (asksArea(question)) return ['measure']
      if (IN_TIME.test(question)) return ['percent', 'duration', 'date', 'measure', 'count']
      return HOW_FAST.test(question) && !MOVES.test(question)
        ? ['percent', 'money', 'measure', 'count', 'duration']
        : ['percent', 'money', 'measure', 'count']
    case 'duration':
      if (ASKS_AGE.test(question)) return ['duration', 'measure', 'count', 'date']
      return ASKS_SINCE.test(question) ? ['duration', 'measure', 'date'] : ['duration', 'measure']
    case 'count':
      return countsTimes(question) === null ? ['count', 'measure'] : ['count', 'measure', 'duration']
    case 'date':
      return SINCE.test(question) || SOON.test(question) || asksTerm(question)
        ? ['date', 'duration']
        : ['date']
    case 'money':
      return SHARE_OF_MONEY.test(question) ? ['money', 'percent'] : ['money']
    case 'address':
      return AT_SITE.test(question) ? ['address', 'url', 'email'] : ['address']
    case 'percent':
    case 'phone':
    case 'email':
    case 'url':
    case 'ticker':
      return [type]
    default:
      return []
  }
})

/** A question without its names: "Where is the Orme Museum?" asks for no museum. */
function unnamed({ text, names }: Asked): string {
  return names.reduce((rest, { start, end }) => rest.replace(text.slice(start, end), ' '), text)
}

/** What the values of a question must be, whatever the sentence. */
export interface Wanted {
  readonly type: AnswerType
  readonly types: readonly SpanType[]
  /** Types whose spans are looked at: some only answer beside what makes them one of the asked. */
  readonly eligible: ReadonlySet<SpanType>
  /** Whether all of these are figures, so that names need not be looked for. */
  readonly isFigure: boolean
  readonly isPaid: boolean
  readonly ofAge: boolean
  readonly ofTime: boolean
  readonly isSince: boolean
  /** See {@link asksByAnother}. */
  readonly isByAnother: boolean
  readonly unit: RegExp | null
  readonly ofLeader: boolean
  readonly ofAgent: boolean
  readonly ofFax: boolean
  /** See {@link timesAsked}. */
  readonly ofTimes: ReturnType<typeof timesAsked>
}

/** What the values of a question must be. */
export const wantedOf = remembered((asked: Asked): Wanted => {
  const { type, text } = asked
  const types = mainTypes(asked)
  const eligible = new Set(types)
  // "How many patients were ill?": "7 percent of those on placebo".
  if (type === 'count') eligible.add('percent')
  // "Until 3 May", for "how long do we have?".
  if (type === 'duration' && (ASKS_END.test(text) || WAS.test(text))) eligible.add('date')
  // "45 minutes before closing", for "when is the last admission?".
  const isByAnother = type === 'date' && asksByAnother(text)
  if (isByAnother) eligible.add('duration')
  // "On show at the Corran City Museum".
  if (type === 'place') eligible.add('organisation')
  return {
    type,
    types,
    eligible,
    isFigure: [...eligible].every(isFigure),
    isPaid: types.includes('money') && TO_PAY.test(text),
    ofAge: ASKS_AGE.test(text),
    ofTime: type === 'duration' || (type === 'date' && SOON.test(text)),
    isSince: SINCE.test(text),
    isByAnother,
    unit: unitAsked(text),
    ofLeader: type === 'person' && asksLeader(text),
    ofAgent: ASKS_AGENT.test(text),
    ofFax: ASKS_FAX.test(text),
    ofTimes: timesAsked(text),
  }
})

/** What a buyer, guest or member pays; what was paid for a firm is never nothing. */
const TO_PAY =
  /^(?!.*\b(?:going up|go up|rise|rising|increase|dearer|cheaper|did|acqui\p{L}+|bought|purchase[ds]?|sold)\b).*\b(?:costs?|pay|paid|charged?|prices?|fees?|fares?|tickets?|admission|how much (?:is|are))\b/isu

/** A number for faxes is no telephone number. */
export const ASKS_FAX = /\bfax\b/iu

const ASKS_AGE = /\bhow old\b|\b(?:what|which) age\b|\bage of\b|['’]s age\b/iu

/** "Who selects the projects?": who does it may be a body without a name. */
const ASKS_AGENT =
  /^(?:and )?(?:who (?!(?:is|are|was|were|am|will be|has been)\b)|by whom\b|who (?:is|are|was|were) .*\bby\s*\?*$|who (?:is|are|was|were|will be|would be|has been) (?:not )?(?:exempt|eligible|ineligible|entitled|excluded|affected)\b)/iu
