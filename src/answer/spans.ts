import type { Span } from '../model.ts'
import { HONORIFICS, ORGANISATION_SUFFIX, PLACE_SUFFIX, ROLE_WORDS } from './cues.ts'

/** What a span of text can be the value of. */
export type SpanType =
  | 'money'
  | 'percent'
  | 'date'
  | 'duration'
  | 'count'
  | 'measure'
  | 'email'
  | 'phone'
  | 'address'
  | 'url'
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'

/** A span of a text that could be an answer of a type; offsets into that text. */
export interface TypedSpan extends Span {
  readonly type: SpanType
}

/**
 * Finds the amounts, dates, addresses and names in one sentence.
 *
 * A stretch of text has one type among figures ("$3 million" is money and no
 * count). Capitalised names are all given as `name`, and once more as person,
 * organisation or place where their words or neighbours say so.
 *
 * @example
 * typedSpans('It raised $3 million in May 2024.').map((s) => s.type)
 * // => ['money', 'date']
 */
export function typedSpans(whole: string): TypedSpan[] {
  const text = whole.slice(0, LONGEST)
  const found: TypedSpan[] = []
  for (const [type, pattern] of FIGURES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (end > start && !found.some((span) => span.start < end && start < span.end)) {
        found.push({ type, start, end })
      }
    }
  }
  const figures = [...found]
  for (const name of names(text)) {
    if (figures.some((span) => span.start <= name.start && name.end <= span.end)) continue
    found.push({ type: 'name', ...name })
    for (const type of nameTypes(text, name)) found.push({ type, ...name })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Characters that are looked at: far more than a sentence has, so that one without a stop cannot hold the program up. */
const LONGEST = 4_000

/** Bounded, and never begun inside a number: a page of digits must not be tried from each of them. */
const NUMBER = String.raw`(?<!\d)\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|(?<!\d)\d{1,15}(?:\.\d{1,9})?`
const WORD_NUMBER = `(?:(?:(?:an?|a few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) )?(?:hundred|thousand|million|billion|dozen)s?(?: of)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|half|both|none|zero|twice|double|triple)`
const SCALE = String.raw`(?:\s?(?:hundred|thousand|million|billion|trillion|mn|bn|MM|[mkbMKB]))\b`
const AMOUNT = String.raw`(?:${NUMBER})(?:${SCALE})?`
const CURRENCY_CODE =
  '(?:USD|EUR|GBP|CHF|RMB|CAD|AUD|CNY|JPY|INR|HKD|SGD|AED|SEK|NOK|DKK|NZD|ZAR|BRL|MXN|PLN|CZK|HUF|TRY|THB|KRW|TWD|ILS|SAR|NGN|KES)'
const CURRENCY_WORD = String.raw`(?:(?:US|U\.S\.|Canadian|Australian|Hong Kong|Singapore) )?(?:dollars?|euros?|pounds?(?: sterling)?|yuan|renminbi|yen|rupees?|won|francs?|kron(?:a|or|er|e|ur)|crowns?|korun[ay]?|zlot(?:y|ys|ies)|forints?|liras?|naira|shillings?|pesos?|reais|rand|dirhams?|riyals?|baht|rupiah|ringgit|pence|cents?|crores?|lakhs?)|${CURRENCY_CODE}`
const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?`
const YEAR = String.raw`(?:1[5-9]|20)\d\d`
const SEASON = String.raw`(?:spring|summer|autumn|fall|winter)`
const PERIOD = String.raw`(?:year|month|week|quarter|decade|century|${SEASON}|weekend)`
const UNIT_OF_TIME = String.raw`(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)|nights?)`
const UNIT_OF_MEASURE = String.raw`(?:km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|cm|mm|acres?|hectares?|square (?:feet|foot|met(?:er|re)s|miles|kilomet(?:er|re)s)|sq\.? ?ft\.?|tons?|tonnes?|kg|kilograms?|grams?|mg|lbs?|pounds|ounces?|oz|lit(?:er|re)s?|gallons?|barrels?|mph|km\/h|knots|[kMG]bps|[KMGT]B|terabytes?|gigabytes?|petabytes?|megapixels?|[kMGT]?Wh?|kilowatts?|megawatts?|gigawatts?|MW|GW|kWh|horsepower|hp|degrees?|°[CF]?|volts?|amps?|Hz|GHz|MHz|carats?|ppm|bpd|boe\/d|TEU)`

/** In order: what an earlier pattern takes, a later one leaves. */
const FIGURES: readonly (readonly [SpanType, RegExp])[] = [
  [
    'address',
    /\b\d{1,6}[A-Z]?(?:\s(?:[NSEW]|North|South|East|West)\.?)?\s(?:\p{Lu}[\p{L}\p{N}’'.-]*\s|\d+(?:st|nd|rd|th)\s){1,4}?(?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|B(?:oulevard|lvd)|Dr(?:ive)?|L(?:ane|n)|P(?:laza|kwy|arkway|l)|Way|Court|Ct|Square|Quay|Place|Terrace|Highway|Hwy|Circle|Row|Pier|Wharf|Close|Crescent)\b\.?(?:\s(?:NW|NE|SW|SE|N|S|E|W)\b)?/gu,
  ],
  ['email', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]+)+/gu],
  [
    'url',
    /\bhttps?:\/\/[^\s<>()]+[^\s<>().,;:!?'"”’]|\b(?:www\.)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[^\s<>().,;]*)?|\b[\p{L}\p{N}-]+\.(?:com|org|net|io|ai|gov|edu|co\.uk|eu|info)\b(?:\/[^\s<>().,;]*)?/giu,
  ],
  [
    'phone',
    /\+\d{1,3}(?:[\s.-]\d{1,4}){4,6}\b|(?<![\d-])(?:\+\d{1,3}[\s.-]?|\b1[\s.-])?(?:\(\d{2,4}\)\s?|\b\d{2,4}[\s.-])(?:\d{2,4}[\s.-])?\d{3,4}(?:[\s.-]?\d{3,4})\b(?:\s?(?:x|ext\.?)\s?\d+)?|\+\d{7,15}\b|\b1-8\d\d-[A-Z0-9-]{7,9}\b/gu,
  ],
  [
    'percent',
    new RegExp(
      String.raw`(?:${NUMBER})\s?(?:%|percent(?:age points?)?|per cent|basis points|bps)|\b${WORD_NUMBER} (?:percent|per cent)\b`,
      'giu',
    ),
  ],
  [
    'money',
    new RegExp(
      String.raw`(?:US|A|C|CA|HK|NZ|S|R|CDN)?[$€£¥₹₩]\s?(?:${AMOUNT})(?:\s?[-–]\s?(?:${AMOUNT}))?|\b${CURRENCY_CODE}\s?(?:${AMOUNT})|\b(?:${NUMBER}|${WORD_NUMBER})(?:${SCALE})?[\s-](?:${CURRENCY_WORD})\b`,
      'gu',
    ),
  ],
  [
    'date',
    new RegExp(
      [
        String.raw`\b(?:(?:early|mid|late)[- ])?${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–—]\s?(?:${MONTH}\s)?\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s${YEAR})?\b`,
        String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?\s(?:of\s)?${MONTH}(?:,?\s${YEAR})?\b`,
        String.raw`\b(?:(?:early|mid|late|end of|since)[- ])?${MONTH},?\s${YEAR}\b`,
        String.raw`\b(?:(?:early|mid|late)[- ])?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[- ](?:quarter|half)(?: of)?(?: (?:fiscal |the year )?(?:${YEAR})?)?\b`,
        String.raw`\b[QH][1-4](?:\s(?:FY\s?)?(?:20)?\d\d)?\b|\b(?:FY|fiscal(?: year)?)\s?(?:20)?\d\d\b`,
        String.raw`\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:the )?(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming|[Ff]ollowing|[Pp]ast) (?:${PERIOD}|${MONTH}|${WEEKDAY})\b`,
        String.raw`\b(?:(?:early|mid|late)[- ](?:in )?)?${SEASON}(?: of)? ${YEAR}\b`,
        String.raw`\b(?:in|since|during|by|until|for|from|through|of|on|before|after) (?:${SEASON}|${MONTH})\b(?! \d)`,
        String.raw`\b(?:${WEEKDAY})\b`,
        String.raw`\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Rr]ecently|earlier this (?:year|month|week)|later this (?:year|month|week)|year[- ]end|(?:the )?end of (?:the|this|next) (?:year|month|quarter|decade))\b`,
        String.raw`\b(?:${WORD_NUMBER}|\d+) ${UNIT_OF_TIME} (?:ago|later|from now|earlier)\b`,
        String.raw`\b(?:early|mid|late)?-?(?:the )?(?:early |mid-|late )?(?:1\d|20)\d0s\b|\b(?:\d{1,2}(?:st|nd|rd|th)|${WORD_NUMBER}th) centur(?:y|ies)\b`,
        String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/(?:20)?\d\d\b`,
        String.raw`\b\d{1,2}(?::\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|AM|PM|noon|midnight)(?=\W|$)|\b\d{1,2}:\d\d\b`,
        String.raw`\b(?:(?:early|mid|late)[- ])?(?<![$€£,.\d])${YEAR}(?![\d,.]\d|%|[- ](?:${UNIT_OF_MEASURE}|${UNIT_OF_TIME})\b)\b`,
      ].join('|'),
      'gu',
    ),
  ],
  [
    'duration',
    new RegExp(
      String.raw`\b(?:(?:${NUMBER})|${WORD_NUMBER}|several|a few)[\s-](?:(?:full|consecutive|short|business|calendar|additional|more)\s)?${UNIT_OF_TIME}(?:[- ]?long)?\b|\b(?:a|an|half an?|an?other) (?:second|minute|hour|day|week|month|year|decade|century)\b|\bdecades\b|\bgenerations\b`,
      'giu',
    ),
  ],
  ['measure', new RegExp(String.raw`(?:${AMOUNT})[\s-]?${UNIT_OF_MEASURE}(?![\p{L}])`, 'gu')],
  [
    'count',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}$€£.,/-])(?:${AMOUNT})(?:\+|[x×]\b)?(?!(?:st|nd|rd|th)\b)(?![\d/:])|\b${WORD_NUMBER}\b`,
      'giu',
    ),
  ],
]

/** Capitalised words that begin a sentence and are seldom names. */
const OPENERS = new Set(
  `The A An This That These Those It Its He She They We Our My Your His Her Their In On At By For From With To Of As If When While
  Since After Before During Through And But Or So Yet Not No Also Additionally Furthermore Moreover However Meanwhile Currently
  Today Recently Now Here There What Who Which Where Why How Is Are Was Were Will Would Can Could May Might Should Do Does Did Has
  Have Had Each Every All Some Many Most More Both Such Other Another Under Over Between Among About According Based Located
  Founded Established Additionally Together Once Until Although Though Because Despite Besides Along Alongside Apart Aside Roughly Approximately Nearly Almost Just Only Even Still Already Whether Summarise Summarize List Give Tell Show Name Describe Explain Find Write Ignore Compare Quote Define Given Following Including Contact Source
  First Second Third Finally Then Thus Our Please For Visit Learn Read Click Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday January February March April June July August September October November December`.split(/\s+/),
)

/** Capitalised sequences, small connecting words inside allowed. */
function names(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(NAME)) {
    let start = match.index
    let words = match[0]
    // "The Harbour Office": the article goes, the name stays.
    for (;;) {
      const first = words.match(/^[\p{L}’'-]+/u)?.[0] ?? ''
      if (!OPENERS.has(first.replace(/[’'](?:m|s|re|ve|ll|d|t)$/u, ''))) break
      const rest = words.slice(first.length).match(/^\s+(?:(?:of|the|and|for|in|at|de)\s+)*/u)
      const skip = rest === null ? words.length : first.length + rest[0].length
      start += skip
      words = words.slice(skip)
    }
    words = words.replace(/(?:[’']s?|[.,])$/u, '')
    if (words.length > 1) found.push({ start, end: start + words.length })
  }
  return found
}

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}]*(?:[’'&./-][\p{L}\p{N}]+)*|\d+\p{Lu}[\p{L}\p{N}]*)\.?`
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./])${NAME_WORD}(?:(?:\s(?:of the|for the|van der|van den|van de|de la|of|and|for|de|la|le|du|von|van|der|den|&|on|the)\s(?=\p{Lu})|\s|(?<=\p{Lu}\p{L}+),\s(?=(?:Inc|LLC|Ltd|Corp|PLC|LLP)\b))${NAME_WORD}|\s\d+(?![\d,.%]))*`,
  'gu',
)

/** Reads a name's own last word and its neighbours for what it names. */
function nameTypes(text: string, name: Span): SpanType[] {
  const words = text.slice(name.start, name.end).split(/\s+/)
  const last = words.at(-1) ?? ''
  const before = text.slice(Math.max(0, name.start - 40), name.start)
  const after = text.slice(name.end, name.end + 60)
  if (HONORIFICS.test(before) || /^(?:Mr|Mrs|Ms|Dr|Prof)\b/u.test(words[0] ?? '')) return ['person']
  const types: SpanType[] = []
  if (
    ORGANISATION_SUFFIX.test(last) ||
    /^(?:University|Bank|Ministry|Department|Institute) of\b/u.test(words.join(' '))
  )
    types.push('organisation')
  if (PLACE_SUFFIX.test(last)) types.push('place')
  if (types.length > 0) return types
  const previousWord = before.match(/([\p{L}-]+),?\s+$/u)?.[1]?.toLowerCase() ?? ''
  const personal =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{Ll}’'.-]*(?:\p{Lu}\p{Ll}+)*\.?$|^(?:de|la|von|van|der)$/u.test(word))
  const roleAfter = /^,?\s*(?:who|(?:the |an? |our |its |former |new |acting )*([\p{L}-]+))/u.exec(after)
  // "…, said Ada Berg": the speaker follows.
  const attributed =
    /^(?: |, (?!\p{L}+ \p{Lu}))(?:said|says|added|explained|noted|told|commented|stated)\b/u.test(after) ||
    /\b(?:said|says|added|explained|noted|commented|stated)\s+$/u.test(before)
  if (
    personal &&
    (attributed ||
      ROLE_WORDS.has(previousWord) ||
      (after.startsWith(',') && roleAfter !== null && ROLE_WORDS.has((roleAfter[1] ?? '').toLowerCase())))
  ) {
    return ['person']
  }
  if (attributed && words.length === 1) return ['person']
  if (
    /^, (?:[A-Z]{2}\b|[A-Z]\p{Ll}+\.?(?:,|\.| –| -|$))/u.test(after) &&
    /\b(?:in|at|near|from|of|to|across|throughout)\s+$/u.test(before)
  )
    return ['place']
  if (
    /\b(?:in|near|across|throughout|outside|around)\s+(?:the\s+)?(?:\p{L}+ern\s|downtown\s|central\s)?$/u.test(
      before,
    )
  )
    types.push('place')
  if (/\b(?:at|from|to|of)\s+(?:the\s+)?$/u.test(before)) types.push('place', 'organisation')
  if (personal) types.push('person')
  types.push('organisation')
  return [...new Set(types)]
}
