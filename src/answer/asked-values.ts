import { LEXICON } from '../search/lexicon.ts'
import { ASKS_SINCE, asksTerm, isAskedTime, isTerm } from './asked-time.ts'
import { isBareCapital } from './bare-capitals.ts'
import type { Candidate } from './candidates.ts'
import { ORGANISATION_SUFFIX, PLACE_NOUNS } from './cues.ts'
import { unitAsked } from './dimensions.ts'
import { asksLeader, headsPart } from './heads.ts'
import { isLabel } from './labels.ts'
import { isLeading } from './leading.ts'
import { type Lens, strength } from './lens.ts'
import { isNoCount } from './no-count.ts'
import { nonesOf } from './nones.ts'
import { timesIn } from './ordinals.ts'
import type { AnswerType, Asked } from './question.ts'
import { remembered } from './remembered.ts'
import { isFigure, type SpanType, type TypedSpan, typedSpans } from './spans.ts'
import {
  isAge,
  isAgent,
  isBeginning,
  isEnd,
  isFax,
  isHouse,
  isLasting,
  isShareOf,
  UNIT_AFTER,
} from './value-beside.ts'

/** Types for which the absence of a span tells that the sentence cannot answer. */
export const RECOGNISED: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'person',
  'organisation',
  'place',
  'date',
  'duration',
  'money',
  'percent',
  'count',
  'amount',
  'phone',
  'address',
  'email',
  'url',
  'ticker',
])

/** "Since when" is also answered by how long. */
const SINCE = /\bsince\b|\b(?:founded|established|started|begin|began|opened)\b/iu

/** "How soon must it reply": within a time, or by a day. */
const SOON = /\bhow (?:soon|quickly)\b/iu

/** "How long do we have", "how long has it run": until or since when tells it as well. What something takes or measures has no such end. */
const ASKS_END =
  /\bhow long (?!.*\b(?:takes?|took|needs?|needed|be(?! (?:open|closed|shut|valid|available|running|on|in force|suspended|extended|barred|banned)\b))\b)(?:(?:do|does|did|will|can|could|may|must|should|have|has|had)\b|(?:is|are|was|were) .*\b(?:open|closed|shut|valid|available|running|on (?:show|sale|offer|view|display)|in force|suspended|extended|guaranteed|barred|banned)\b)/iu

/** Places that go by a name like an organisation's: "at which venue", "where did she study". */
const BY_NAME =
  /\b(?:venue|hotel|museum|gallery|restaurant|store|stadium|arena|theat(?:er|re)|club|hospital|campus|facility)\b|\bwhere\b.*\b(?:college|university|stud(?:y|ied)|train(?:ed)?|degree|diploma|graduate[ds]?|educat\p{L}+|school|work(?:ed)?|job|career|employ\p{L}*|stream(?:ed)?|watch(?:ed)?|buy|bought|sold|listed|published|aired?)\b/iu

/** Where something is to be had may be a shop or a web page. */
const ONLINE =
  /\bwhere (?:can|could|do|does|should|will|would|is|are)\b.*\b(?:buy|bought|order(?:ed)?|book(?:ed)?|read|found|find|see|view|learn|look|follow|check|download(?:ed)?|watch(?:ed)?|stream(?:ed)?|listen|register|sign(?: up)?|apply|enrol{1,2}|donate|subscribe|get (?:it|them|one|tickets?|more))\b/iu

/** What differs in time: "how much sooner", "how far back"; "two hours earlier" is read as a date. */
const IN_TIME =
  /\bhow (?:much|far) (?:sooner|earlier|later|longer|faster|slower|quicker|shorter|older|younger|ahead|back|behind|in advance)\b/iu

/** "How fast does it go?" */
const MOVES =
  /\bhow fast\b.*\b(?:go|drive|travel|fly|run|move|sail|spin|swim|ride|going|moving|travelling|traveling)\b/iu

/** "The address of its channel", "to which address must essays be sent": one of the web or of mail. */
const AT_SITE =
  /\b(?:sites?|websites?|pages?|channel|profile|online|web|internet|shop|store|submit(?:ted)?|sent|send|apply|applications?|entries|essays?)\b/iu

/** "How fast is it ready?", "how far off is it?": a time tells it as well as a speed or a way. */
const HOW_FAST = /\bhow (?:fast|quick(?:ly)?|slow(?:ly)?|far (?:off|away|along|back))\b/iu

/** What is taken as a share of money: "a fee of 0.5 %". */
const SHARE_OF_MONEY =
  /\b(?:savings?|saved?|bonus(?:es)?|growth|yields?|returns?|rewards?|referral|staking|los[te]|gain(?:s|ed)?|fees?|commissions?|discounts?|royalt(?:y|ies)|interest|coupon|tariffs?|tax(?:es)?|dut(?:y|ies))\b/iu

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
export const mainTypes = remembered(({ type, text: question }: Asked): readonly SpanType[] => {
  switch (type) {
    case 'person':
      return ['person', 'organisation']
    case 'organisation':
      return ['organisation']
    case 'place':
      if (ONLINE.test(question)) return ['place', 'organisation', 'url', 'email', 'address']
      return BY_NAME.test(question) ? ['place', 'organisation', 'address'] : ['place', 'address']
    case 'amount':
      if (asksArea(question)) return ['measure']
      if (IN_TIME.test(question)) return ['percent', 'duration', 'date', 'measure', 'count']
      return HOW_FAST.test(question) && !MOVES.test(question)
        ? ['percent', 'money', 'measure', 'count', 'duration']
        : ['percent', 'money', 'measure', 'count']
    case 'duration':
      if (ASKS_AGE.test(question)) return ['duration', 'measure', 'count', 'date']
      return ASKS_SINCE.test(question) ? ['duration', 'measure', 'date'] : ['duration', 'measure']
    case 'count':
      return ['count', 'measure']
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

/** What the values of a question must be, whatever the sentence. */
interface Wanted {
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
  readonly unit: RegExp | null
  readonly ofLeader: boolean
  readonly ofAgent: boolean
  readonly ofFax: boolean
}

const wantedOf = remembered((asked: Asked): Wanted => {
  const { type, text } = asked
  const types = mainTypes(asked)
  const eligible = new Set(types)
  // "How many patients were ill?": "7 percent of those on placebo".
  if (type === 'count') eligible.add('percent')
  // "Until 3 May", for "how long do we have?".
  if (type === 'duration' && ASKS_END.test(text)) eligible.add('date')
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
    unit: unitAsked(text),
    ofLeader: type === 'person' && asksLeader(text),
    ofAgent: ASKS_AGENT.test(text),
    ofFax: ASKS_FAX.test(text),
  }
})

/** Spans of the asked type that the question itself does not give away. */
export function valuesOf(view: Lens, candidate: Candidate): TypedSpan[] {
  const wanted = wantedOf(view.asked)
  const { type, types, unit, ofAge } = wanted
  const { text } = candidate
  // The figures of a contact are those of a telephone.
  if (types.length === 0 || (candidate.kind === 'contact' && COUNTED.has(type))) return []
  if (type === 'person' && headsPart(view.asked.text, text)) return []
  const isCounted =
    (types.includes('money') && countsMoney(view, candidate)) ||
    (type === 'percent' && measuresShare(view, candidate))
  const isEligible = (span: TypedSpan): boolean =>
    wanted.eligible.has(span.type) || (isCounted && span.type === 'count')
  const isPerson = wantsPerson(view)
  const byName = types.includes('organisation')
  const ofPeople = wantsPeople(view)
  const fits = (span: TypedSpan): boolean => {
    switch (span.type) {
      case 'organisation':
        return (
          !ofPeople &&
          (!isPerson || isAgent(text, span)) &&
          (type !== 'place' || byName || isHouse(text, span))
        )
      case 'date':
        if (/^recently$/iu.test(text.slice(span.start, span.end))) return false
        if (type === 'date') return isAskedTime(view, candidate, span)
        return (
          type !== 'duration' ||
          ofAge ||
          isBeginning(text, span) ||
          isEnd(text, span) ||
          /\bago$/u.test(text.slice(span.start, span.end))
        )
      case 'duration':
        return type !== 'date' || wanted.isSince || isTerm(text, span)
      case 'count':
        return !(isLabel(text, span) || isNoCount(text, span))
      case 'measure':
        return type !== 'count' || holdsFocus(view, candidate, span)
      case 'percent':
        return type !== 'count' || isShareOf(text, span)
      case 'phone':
        return !wanted.ofFax || isFax(text, span)
      default:
        return true
    }
  }
  const isMeasured = (span: TypedSpan): boolean =>
    unit === null ||
    unit.test(text.slice(span.start, span.end + UNIT_AFTER)) ||
    (span.type === 'date' && !ofAge)
  return [
    ...(wanted.isFigure ? candidate.figures() : candidate.spans()),
    ...(wanted.isPaid ? freeOf(text) : []),
    ...(wanted.ofAgent ? agentsOf(text) : []),
    ...nonesOf(view, candidate),
    ...timesIn(view.asked.text, text),
  ].filter(
    (span) =>
      isEligible(span) &&
      !inQuestion(view, candidate, span) &&
      !isBareCapital(view.dissection, candidate, span) &&
      (!wanted.ofLeader || isLeading(candidate, span)) &&
      fits(span) &&
      isMeasured(span) &&
      (!wanted.ofTime || span.type === 'date' || isLasting(text, span)) &&
      (!ofAge || isAge(text, span, ofPerson(view))),
  )
}

/** What is counted or measured. */
const COUNTED: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'count',
  'amount',
  'percent',
  'money',
  'duration',
])

function ofPerson({ asked: { names, text } }: Lens): boolean {
  return names.some(({ start, end }) =>
    typedSpans(text).some((one) => one.type === 'person' && one.start < end && start < one.end),
  )
}

/** A row of bare figures that names a currency itself, or in its header or heading: "£ million", "Price (SEK)". */
function countsMoney(view: Lens, candidate: Candidate): boolean {
  return candidate.kind === 'row' && labelsOf(view, candidate).some((label) => CURRENCY.test(label))
}

/** A row of bare figures under or behind a sign of per cent: "Rate, %  7.4 6.8". */
function measuresShare(view: Lens, candidate: Candidate): boolean {
  return candidate.kind === 'row' && labelsOf(view, candidate).some((label) => SHARE_SIGN.test(label))
}

/** What a row says before its figures, its header, and what stands above that. */
function labelsOf({ dissection: { document } }: Lens, { block, text }: Candidate): string[] {
  const header = block.lead === null ? undefined : document.blocks[block.lead]
  const above = header === undefined || header.lead === null ? undefined : document.blocks[header.lead]
  const own = text.slice(0, /\d[\d.,]*\s*(?:\||\s\d|$)/u.exec(text)?.index ?? 0)
  return [own, ...[header, above].flatMap((one) => (one ? [document.text.slice(one.start, one.end)] : []))]
}

const SHARE_SIGN = /%|\bper ?cent\b/iu

/** What a buyer, guest or member pays; what was paid for a firm is never nothing. */
const TO_PAY =
  /^(?!.*\b(?:did|acqui\p{L}+|bought|purchase[ds]?|sold)\b).*\b(?:costs?|pay|paid|charged?|prices?|fees?|fares?|tickets?|admission|how much (?:is|are))\b/isu

/** Where a sentence says that there is nothing to pay. */
function freeOf(text: string): TypedSpan[] {
  return [...text.matchAll(FREE)].map(({ index, 0: { length } }) => ({
    type: 'money',
    start: index,
    end: index + length,
  }))
}

const FREE =
  /\b(?:free of charge|for free|(?:is|are|be|get \p{L}+|remains?|entirely|completely) free(?! (?:of|from|to)\b)|free (?:admission|entry|entrance|parking|access|tickets?)|(?:without|no|at no) (?:charge|cost|fee|payment)|pays? nothing|costs? nothing)\b/giu

const CURRENCY =
  /[$€£¥₹₩]|\b(?:USD|EUR|GBP|CHF|RMB|CAD|AUD|CNY|JPY|INR|HKD|SGD|AED|SEK|NOK|DKK|NZD|ZAR|BRL|MXN|PLN|CZK|HUF|dollars?|euros?|pounds?|yuan|yen|rupees?|kron(?:a|or|er)|crowns?|francs?|zloty|pence)\b/u

/** A number for faxes is no telephone number. */
export const ASKS_FAX = /\bfax\b/iu

const ASKS_AGE = /\bhow old\b|\b(?:what|which) age\b|\bage of\b|['’]s age\b/iu

/** "Who selects the projects?": who does it may be a body without a name. */
const ASKS_AGENT =
  /^(?:and )?(?:who (?!(?:is|are|was|were|am|will be|has been)\b)|by whom\b|who (?:is|are|was|were) .*\bby\s*\?*$)/iu

/** Bodies by which a sentence says that something is done: "by the firm's research team". */
function agentsOf(text: string): TypedSpan[] {
  return [...text.matchAll(AGENT)].map(({ index, 0: { length }, 1: by = '' }) => ({
    type: 'person',
    start: index + by.length,
    end: index + length,
  }))
}

const AGENT =
  /(\bby )(?:the|an?|its|their|his|her|our|[\p{L}\p{N}.-]+['’]s?) (?:[\p{L}\p{N}'’-]+ ){0,4}?(?:team|committee|board|jury|panel|council|commission|commissioners|department|division|unit|staff|judges|experts|scientists|researchers|engineers|volunteers|students|members|residents|readers|voters|shareholders|owners|trustees|directors|editors|teachers|staffers|employees|workers|crew|partners|consortium|coalition|government|ministry|court|public)\b/gu

/** "Who is the boss", "who runs": a firm is no answer. */
function wantsPerson({ asked, roles }: Lens): boolean {
  return asked.type === 'person' && roles.size > 0 && IN_OFFICE.test(asked.text)
}

/** "Which actors": no firm can be one, whatever it did. */
function wantsPeople({ asked, focus }: Lens): boolean {
  const noun =
    asked.type === 'person' && /\b(?:which|what)\b/iu.test(asked.text) ? focus.at(-1)?.folded : undefined
  return noun !== undefined && !MAY_BE_FIRM.test(noun) && LEXICON.isPerson(noun)
}

/** What a firm can be as well as a person. */
const MAY_BE_FIRM =
  /^(?:winners?|recipients?|successors?|predecessors?|owners?|co-?owners?|partners?|members?|candidates?|finalists?|honorees?|buyers?|sellers?|bidders?|investors?|backers?|donors?|sponsors?|suppliers?|contractors?|makers?|producers?|developers?|publishers?|designers?|architects?|brokers?|agents?|operators?|leaders?|contacts?|experts?|advis[eo]rs?|consultants?|tenants?|landlords?|lenders?|creditors?|rivals?|competitors?|players?|exhibitors?|growers?|dealers?|auditors?|speakers?|hosts?|names?)$/u

const IN_OFFICE =
  /\bwho(?:'s|’s| is| was| are| were)? (?:now |currently )?(?:the |its |their )?(?:\p{L}+ )?(?:boss|head|chief|ceo|cfo|coo|cto|president|chair\p{L}*|director|founder|leader|manager|captain|coach|editor|mayor|governor|minister|secretary|heads?|leads?|led|runs?|ran|manages?|directs?|chairs?|founded|started|created)\b/iu

/** "768 million gallons" counts gallons. */
function holdsFocus(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  return candidate.tokens.some(
    (token) =>
      token.start >= span.start &&
      token.end <= span.end &&
      view.focus.some((noun) => strength(noun, (term) => term === token.term) > 0),
  )
}

/** Whether the question gives a span away already. */
export function inQuestion(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  const words = candidate.tokens.filter(
    (token) => token.start >= span.start && token.end <= span.end && !token.stop,
  )
  const known = words.filter((token) => view.questionWords.has(token.word))
  // "Peapack Private Bank & Trust" is the "Peapack Private" of the question.
  const named = span.type !== 'person' && known.length >= 2
  return (
    words.length > 0 &&
    words.every(
      (token) =>
        view.questionWords.has(token.word) ||
        (named && ORGANISATION_SUFFIX.test(candidate.text.slice(token.start, token.end))),
    )
  )
}
