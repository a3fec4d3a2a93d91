import type { Candidate } from './candidates.ts'
import { ORGANISATION_SUFFIX } from './cues.ts'
import { type Lens, strength } from './lens.ts'
import type { AnswerType, Asked } from './question.ts'
import { type SpanType, type TypedSpan, typedSpans } from './spans.ts'

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
])

/** "Since when" is also answered by how long. */
const SINCE = /\bsince\b|\b(?:founded|established|started|begin|began|opened)\b/iu

/** Places that go by a name like an organisation's: "at which venue", "where did she study". */
const BY_NAME =
  /\b(?:venue|hotel|museum|gallery|restaurant|store|stadium|arena|theat(?:er|re)|club|hospital|campus|facility)\b|\bwhere\b.*\b(?:stud(?:y|ied)|train(?:ed)?|degree|diploma|graduate[ds]?|educat\p{L}+|school|work(?:ed)?|job|career|employ\p{L}*|stream(?:ed)?|watch(?:ed)?|buy|bought|sold|listed|published|aired?)\b/iu

/** Where something is to be had may be a shop or a web page. */
const ONLINE =
  /\bwhere (?:can|could|do|does|should|will|would|is|are)\b.*\b(?:buy|bought|order(?:ed)?|book(?:ed)?|read|found|find|download(?:ed)?|watch(?:ed)?|stream(?:ed)?|listen|register|sign(?: up)?|apply|enrol{1,2}|donate|subscribe|get (?:it|them|one|tickets?|more))\b/iu

/** What is taken as a share of money: "a fee of 0.5 %". */
const SHARE_OF_MONEY =
  /\b(?:fees?|commissions?|discounts?|royalt(?:y|ies)|interest|coupon|tariffs?|tax(?:es)?|dut(?:y|ies))\b/iu

/** Which spans can be the value of an answer type. */
export function mainTypes({ type, text: question }: Asked): readonly SpanType[] {
  switch (type) {
    case 'person':
      return ['person', 'organisation']
    case 'organisation':
      return ['organisation']
    case 'place':
      if (ONLINE.test(question)) return ['place', 'organisation', 'url']
      return BY_NAME.test(question) ? ['place', 'organisation'] : ['place']
    case 'amount':
      return ['percent', 'money', 'measure', 'count']
    case 'duration':
      return ASKS_AGE.test(question) ? ['duration', 'measure', 'count', 'date'] : ['duration', 'measure']
    case 'count':
      return ['count', 'measure']
    case 'date':
      return SINCE.test(question) ? ['date', 'duration'] : ['date']
    case 'money':
      return SHARE_OF_MONEY.test(question) ? ['money', 'percent'] : ['money']
    case 'percent':
    case 'phone':
    case 'address':
    case 'email':
    case 'url':
      return [type]
    default:
      return []
  }
}

/** Spans of the asked type that the question itself does not give away. */
export function valuesOf(view: Lens, candidate: Candidate): TypedSpan[] {
  const types: SpanType[] = mainTypes(view.asked).filter(
    (type) => type !== 'organisation' || !wantsPerson(view),
  )
  if (types.length === 0) return []
  if (types.includes('money') && countsMoney(view, candidate)) types.push('count')
  const unit = DIMENSIONS.find(({ asks }) => asks.test(view.asked.text))?.unit
  return candidate
    .spans()
    .filter((span) => types.includes(span.type) && !inQuestion(view, candidate, span))
    .filter(
      (span) => view.asked.type !== 'count' || span.type !== 'measure' || holdsFocus(view, candidate, span),
    )
    .filter(
      (span) => unit === undefined || unit.test(candidate.text.slice(span.start, span.end + UNIT_AFTER)),
    )
    .filter((span) => view.asked.type !== 'duration' || isLasting(candidate.text, span))
    .filter((span) => span.type !== 'phone' || !ASKS_FAX.test(view.asked.text) || isFax(candidate.text, span))
    .filter((span) => !ASKS_AGE.test(view.asked.text) || isAge(candidate.text, span, ofPerson(view)))
}

function ofPerson({ asked: { names, text } }: Lens): boolean {
  return names.some(({ start, end }) =>
    typedSpans(text).some((one) => one.type === 'person' && one.start < end && start < one.end),
  )
}

/** A row of bare figures under a header or heading that names a currency: "£ million", "Price (SEK)". */
function countsMoney({ dissection: { document } }: Lens, { kind, block }: Candidate): boolean {
  if (kind !== 'row') return false
  const header = block.lead === null ? undefined : document.blocks[block.lead]
  const above = header?.lead === null || header === undefined ? undefined : document.blocks[header.lead]
  return [header, above].some(
    (one) => one !== undefined && CURRENCY.test(document.text.slice(one.start, one.end)),
  )
}

const CURRENCY =
  /[$€£¥₹₩]|\b(?:USD|EUR|GBP|CHF|RMB|CAD|AUD|CNY|JPY|INR|HKD|SGD|AED|SEK|NOK|DKK|NZD|ZAR|BRL|MXN|PLN|CZK|HUF|dollars?|euros?|pounds?|yuan|yen|rupees?|kron(?:a|or|er)|crowns?|francs?|zloty|pence)\b/u

/** A number for faxes is no telephone number. */
export const ASKS_FAX = /\bfax\b/iu

function isFax(text: string, { start }: TypedSpan): boolean {
  return /\bf(?:ax)?\b[^\d\n]{0,12}$/iu.test(text.slice(Math.max(0, start - 16), start))
}

const ASKS_AGE = /\bhow old\b|\b(?:what|which) age\b|\bage of\b|['’]s age\b/iu

/** A time is an age only where it is said to be one: "aged 45", "45, chief executive", "founded in 1969". */
function isAge(text: string, span: TypedSpan, person: boolean): boolean {
  const before = text.slice(Math.max(0, span.start - AGE_BESIDE), span.start)
  const after = text.slice(span.end, span.end + AGE_BESIDE)
  return (
    (person ? /\b(?:aged?|turn(?:s|ed|ing)?|born)\b[^.;]*$/iu : FOUNDED).test(before) ||
    /\b(?:years?[- ]old|year-old|of age|anniversary)\b/iu.test(
      text.slice(span.start, span.end + UNIT_AFTER),
    ) ||
    (/\p{L}, $/u.test(before) && /^\d{1,3}$/u.test(text.slice(span.start, span.end)) && /^[,)]/u.test(after))
  )
}

const FOUNDED =
  /\b(?:aged?|ages|turn(?:s|ed)?|founded|established|since|formed|built|created|opened|dat(?:es|ing|ed)|incorporated|launched|completed|started|began|operational|operating|existed|in (?:operation|business|service))\b[^.;]*$/iu

/** Characters on either side in which it is said. */
const AGE_BESIDE = 24

/** "Who is the boss", "who runs": a firm is no answer. */
function wantsPerson({ asked, roles }: Lens): boolean {
  return asked.type === 'person' && roles.size > 0 && IN_OFFICE.test(asked.text)
}

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

/** What a figure must be measured in to answer: a speed is no distance. */
const DIMENSIONS: readonly { readonly asks: RegExp; readonly unit: RegExp }[] = [
  {
    asks: /\bhow long\b/iu,
    unit: /second|minute|hour|day|week|month|quarter|year|decade|centur|generation|night|km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm/iu,
  },
  {
    asks: /\bhow fast\b|\b(?:top |average |maximum )?speed\b/iu,
    unit: /km\/h|kmh|mph|knots?|bps|per (?:second|minute|hour|day)|times|percent|%|transactions/iu,
  },
  {
    asks: /\bhow heavy\b|\bweighs?\b|\bweight\b/iu,
    unit: /kg|kilo|gram|pound|lbs?|tons?|tonnes?|ounces?|oz|carats?/iu,
  },
  {
    asks: /\bhow (?:tall|far|deep|wide)\b/iu,
    unit: /km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm|stor(?:y|ies|eys?)|floors?|minutes?|hours?/iu,
  },
]

/** How often, when, and how large an area is no length of time or way: "every ten minutes", "in the last five years". */
function isLasting(text: string, { start, end }: TypedSpan): boolean {
  return (
    !/\b(?:every|(?:last|past|next|previous|coming|following))\s+$/iu.test(
      text.slice(Math.max(0, start - 12), start),
    ) &&
    !/^.*?\b(?:square|cubic)\b/iu.test(text.slice(start, end)) &&
    !/^[\s-]*(?:ago|earlier|later)\b/iu.test(text.slice(end, end + UNIT_AFTER))
  )
}

/** A unit may stand a word behind its figure. */
const UNIT_AFTER = 12

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
