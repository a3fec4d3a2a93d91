import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import type { ToldBy } from '../text/told-by.ts'

/**
 * Says what a figure must be measured in to answer a question: a speed is no
 * distance, and a number of jobs no area. Null where any unit will do.
 *
 * @example
 * unitAsked('How heavy is the bell?')?.test('740 kg') // => true
 */
export function unitAsked(question: string): RegExp | null {
  return DIMENSIONS.find(({ asks }) => asks.test(question))?.unit ?? null
}

/**
 * Whether a measure is that of another side than is asked for: "25 metres long"
 * for how deep a pool is.
 *
 * @param behind what stands behind the measure, and `before` before it.
 */
export function isOtherSide(question: string, behind: string, before = ''): boolean {
  const asked = sideAsked(question)
  if (asked !== undefined && RISES.test(before)) return !asked[1].test('high')
  // Of two sides of a plan neither is a height.
  if (ASKS_UPRIGHT.test(question) && isOfPlan(before, behind)) return true
  const side = /^[ -](?:in )?(long|length|wide|width|deep|depth|high|height|tall|thick)\b/iu.exec(behind)?.[1]
  return asked !== undefined && side !== undefined && !asked[1].test(side)
}

/** A question is put to every measure of a release. */
const sideAsked = remembered((question: string) => SIDES.find(([asks]) => asks.test(question)))

/**
 * Whether a length is asked for and a measure is the bore of a pipe, by which pipes are
 * called: "a 24-inch main" is 24 inches across, however long.
 *
 * @param measure as it stands there, and `behind` what stands behind it.
 */
export function isBore(question: string, measure: string, behind: string): boolean {
  return ASKS_LENGTH.test(question) && OF_PIPE.test(`${measure}${behind}`)
}

const ASKS_LENGTH = /\bhow long\b|\blength\b/iu

const OF_PIPE =
  /^[\d.,]+[- ]?(?:inch(?:es)?|in|mm|millimet(?:er|re)s?)\b[- ](?!long\b)(?:\p{Ll}[\p{L}-]* ){0,3}?(?:pipes?|pipelines?|mains?|sewers?|ducts?|conduits?|culverts?)\b/iu

const ASKS_UPRIGHT = /\bhow (?:deep|tall|high|thick)\b/iu

/** Whether a measure is one of two sides, and no third is told: "30 metres by 12 metres". */
function isOfPlan(before: string, behind: string): boolean {
  const sides = BY_BEFORE.test(before) || BY_BEHIND.test(behind)
  return sides && !THREE_SIDES.test(`${before.slice(-PLAN_WITHIN)}0${behind.slice(0, PLAN_WITHIN)}`)
}

const BY_BEFORE = /\d(?: ?\p{L}+)? (?:by|x|×) $/u
const BY_BEHIND = /^ (?:by|x|×) \d/u
const THREE_SIDES = /\d(?: ?\p{L}+)? (?:by|x|×) \d[\d.,]*(?: ?\p{L}+)? (?:by|x|×) \d/u

/** Characters of two more sides. */
const PLAN_WITHIN = 40

/**
 * Whether a measure belongs to another thing than is asked about: "a walkway 2 metres
 * wide" tells nothing of how wide the bridge is.
 *
 * @param isAsked whether a word means what the question asks about.
 */
export function isOfOtherThing(
  question: string,
  before: string,
  behind: string,
  isAsked: (word: string) => boolean,
): boolean {
  if (!ASKS_SIDE.test(question)) return false
  const words =
    THING_BEHIND.exec(behind)
      ?.slice(1)
      .filter((word) => word !== undefined) ?? []
  if (words.length > 0)
    return !words.some((word) => ANY_THING.test(word) || isAsked(word)) && !APPOSED.test(before)
  if (!SIDE_BEHIND.test(behind)) return false
  const [phrase = '', opening = ''] = THING_BEFORE.exec(before) ?? []
  const own = phrase.split(/\s+/u).filter((word) => word !== '')
  const last = own.at(-1) ?? ''
  if (last === '' || ANY_THING.test(last) || !LEXICON.isNoun(last)) return false
  return !own.some(isAsked) && !/[,–—]|\b(?:is|was|are|were|be|as)\s/u.test(opening)
}

const ASKS_SIDE = /\bhow (?:deep|wide|tall|high|thick|long) (?:is|are|was|were|will|does|do)\b/iu
const SIDE = '(?:long|wide|deep|high|tall|thick)'

/** "A 2-metre{-wide walkway}", "a 2-metre{-wide steel walkway}": either word may be the thing. */
const THING_BEHIND = new RegExp(String.raw`^-${SIDE} (\p{L}+)(?: (\p{L}+))?\b`, 'u')
const APPOSED = /(?:[,–—]|\b(?:is|was|are|were|be|as)) (?:an?|the|its)\s(?:\p{L}+ ){0,2}$/u
const SIDE_BEHIND = new RegExp(String.raw`^ (?:in )?${SIDE}\b`, 'u')

/** "On {a temporary walkway} 2 metres wide" */
const THING_BEFORE =
  /((?:[,–—]|\b(?:is|was|are|were|be|as))?\s?\b)(?:an?|the|one|two|three|four|its|their|on|of|via|by|through)\s(?:\p{L}[\p{L}-]*\s){1,3}(?:(?:about|some|only|nearly|over|up to|at least)\s)?$/iu

/** What anything may be called. */
const ANY_THING =
  /^(?:thing|one|object|structure|building|construction|piece|work|project|site|installation|body|giant|about|some|only|nearly|over|least|is|are|was|were|measures?|stands?|rises?|reach(?:es)?|spans?|runs?|stretch(?:es)?|lies|extends?)$/iu

/** What rises by so much is as high. */
const RISES = /\b(?:rises?|rising|rose|soars?|towers?) (?:some |about |to |nearly |over )?$/iu

const SIDES: ToldBy = [
  [/\bhow deep\b|\bdepth\b/iu, /^(?:deep|depth)$/iu],
  [/\bhow wide\b|\bwidth\b/iu, /^(?:wide|width)$/iu],
  [/\bhow (?:tall|high)\b|\bheight\b/iu, /^(?:high|height|tall)$/iu],
  [/\bhow thick\b|\bthickness\b/iu, /^thick$/iu],
  [/\bhow long\b|\blength\b/iu, /^(?:long|length)$/iu],
]

/** Verbs of what has a speed. */
export const MOVING = 'go|drive|travel|fly|run|move|sail|spin|swim|ride|going|moving|travelling|traveling'

/** Currencies by which a sum may be asked for, each with how sums in it are written. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['(?:US |U\\.S\\. )?dollars?|USD', String.raw`(?<![A-Z])(?:US)?[$]|\bdollars?\b|\bUSD\b`],
  ['euros?|EUR', String.raw`€|\beuros?\b|\bEUR\b`],
  ['(?:British )?pounds?(?: sterling)?|GBP', String.raw`£|\bpounds?\b|\bGBP\b`],
  ['yen|JPY', String.raw`\byen\b|\bJPY\b`],
  ['yuan|renminbi|RMB|CNY', String.raw`\byuan\b|\brenminbi\b|\b(?:RMB|CNY)\b`],
  ['(?:Swiss )?francs?|CHF', String.raw`\bfrancs?\b|\b(?:CHF|SFr|Fr)\b`],
  ['kronor|SEK', String.raw`\bkronor\b|\bkrona\b|\bSEK\b`],
  ['kroner|NOK|DKK', String.raw`\bkroner?\b|\b(?:NOK|DKK)\b`],
  ['(?:Indian )?rupees?|INR', String.raw`₹|\brupees?\b|\b(?:Rs|INR)\b`],
]

/** Units of time but for the hour, of which a megawatt hour is none. */
const TIMES =
  'second|minute|day|week|month|quarter|year|decade|centur|generation|night|evening|afternoon|morning|weekend'

const DIMENSIONS: readonly { readonly asks: RegExp; readonly unit: RegExp }[] = [
  ...CURRENCIES.map(([asked, written]) => ({
    // "In euros" at the end: "in dollars lost" counts something.
    asks: new RegExp(
      String.raw`\bhow many (?:million |billion )?(?:${asked})\b|\bin (?:${asked})\s*[?.!]*$`,
      'iu',
    ),
    unit: new RegExp(written, 'u'),
  })),
  {
    // What lies or stands somewhere lasts for no time.
    asks: /\bhow long (?:is|are|was|were|will) (?:the |its |their |an? )?(?:(?!(?:over|across|through|along|on|in|to|from|of|at|by)\b)[\p{L}’'-]+ ){0,4}?(?:mains?|pipes?|pipelines?|sewers?|cables?|tunnels?|bridges?|viaducts?|roads?|streets?|motorways?|highways?|runways?|rivers?|canals?|beach(?:es)?|walls?|fences?|dams?|dykes?|piers?|quays?|jett(?:y|ies)|blades?|wings?|ships?|yachts?)(?: be)?\s*\?*$/iu,
    unit: /km|kilomet|met(?:er|re)|mile|feet|foot|ft|inch|yard|cm|mm|\dm\b|\d m\b/iu,
  },
  {
    // What takes so long is no length: "117 metres long".
    asks: /\bhow long (?:do|does|did|will|would|can|could|has|have|had|should|must)\b.*\b(?:take|taken)\b/iu,
    unit: new RegExp(String.raw`${TIMES}|(?<!watt[ -]?)hour`, 'iu'),
  },
  {
    asks: /\bhow long\b/iu,
    unit: new RegExp(String.raw`${TIMES}|hour|km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm`, 'iu'),
  },
  {
    // What moves has a speed; all else is fast by the time that it takes, too.
    asks: new RegExp(
      String.raw`\bhow fast (?:do|does|did|can|could|will|would|is|are|was|were) .*\b(?:${MOVING})\b|\b(?:top |average |maximum )?speed\b`,
      'iu',
    ),
    unit: /km\/h|kmh|mph|knots?|bps|(?:per|an?) (?:second|minute|hour|day)|times|percent|%|transactions/iu,
  },
  {
    asks: /\bhow (?:fast|quick|quickly|slow)\b/iu,
    unit: /km\/h|kmh|mph|knots?|bps|times|percent|%|transactions|second|minute|hour|day|week|month|digit/iu,
  },
  {
    // A drink by its alcohol, a wind by its speed, a band by its people: "100 per cent fruit" is no strength.
    asks: /\bhow strong\b(?!.*\b(?:quakes?|earthquakes?|tremors?|hurricanes?|cyclones?|typhoons?|storms?|tornado(?:e?s)?|sales|revenues?|results?|earnings|profits?|ebitda|margins?|growth|demand|quarter|performance|balance)\b)/iu,
    unit: /^(?!100\b|all\b)[^%]*?(?:%|percent|per[ -]cent)(?! (?:of|more|less|fewer|organic|natural|pure|local|owned|recycled|renewable)\b)|proof|\babv\b|mph|km\/?h|kph|knots?|m\/s|psi|[kMG]?Pa\b|newtons?|\bk?N\b|kg|kilo|pounds?|lbs?|tons?|tonnes?|\bhp\b|horsepower|watts?|volts?|tesla|\bmg\b|times|[- ]fold|strong|people|members|men|women|soldiers|troops|players|workers|staff|employees/iu,
  },
  {
    asks: /\bhow (?:hot|cold|warm|cool)\b/iu,
    unit: /[°º]|degree|celsius|fahrenheit|kelvin|scoville|\bshu\b/iu,
  },
  {
    asks: /\bhow thick\b|\bthickness\b/iu,
    unit: /^(?!.*(?:square|sq|cubic)).*(?:met(?:er|re)|feet|foot|ft|inch|cm|mm|micron|µm|layers?|pages?)/iu,
  },
  {
    asks: /\bhow (?:loud|noisy|quiet)\b/iu,
    unit: /\bdb|decibel/iu,
  },
  {
    asks: /\bhow bright\b/iu,
    unit: /lumens?|\blm\b|\blux\b|nits|candela|watts?|times/iu,
  },
  {
    asks: /\bhow heavy\b|\bweighs?\b|\bweight\b/iu,
    unit: /kg|kilo|gram|pound|lbs?|tons?|tonnes?|ounces?|oz|carats?/iu,
  },
  {
    asks: /\bhow (?:large|big) (?:an? |is (?:the |its |their ))(?:[\p{L}-]+ )?(?:area|site|plot|estate|lot|reserve)\b(?!['’]s)|\b(?:floor ?space|acreage|surface area|square footage)\b/iu,
    unit: /square|\bsq\b|hectare|\bha\b|acre|[mk]²|\b[mk]m?2\b|football/iu,
  },
  {
    asks: /\bhow high (?:is|are|was|were|will) (?:the |its |their |an? )?(?:[\p{L}-]+ ){0,3}?(?:towers?|buildings?|bridges?|halls?|tents?|walls?|masts?|chimneys?|dams?|statues?|sculptures?|mountains?|hills?|peaks?|cliffs?|roofs?|ceilings?|rooms?|houses?|fences?|enclosures?|frames?|wheels?|domes?|monuments?|church|cathedral|spires?|cranes?|trees?|hedges?|waterfalls?|turbines?|blocks?|stadium|arena|stage|arch(?:es)?|shed|barn|warehouse|factory|ship)\s*\?*$|\bhow (?:tall|far(?! (?:off|along|back|ahead|behind|below|above|short|under|over)\b)(?! (?:do|does|did|has|have|had|will|would|could|can) .*\b(?:f[ae]ll(?:en)?|drop(?:ped)?|r[io]se[n]?|climb(?:ed)?|declined?|gr[eo]wn?|increased?|decreased?|go(?:ne)? (?:up|down)|moved?|take[ns]?)\b)|deep|wide)\b/iu,
    unit: /^(?!.*(?:km\/?h|kph|(?:per|an) hour|square|sq|cubic)).*(?:km|met(?:er|re)|mile|feet|foot|ft|inch|cm|mm|stor(?:y|ies|eys?)|floors?|minutes?|hours?)/iu,
  },
  {
    // What is loaded onto a machine, and not how often or for how much.
    asks: /\bhow (?:big|large) (?:is|are|was|were|will) [^?]*\b(?:downloads?|files?|updates?|installers?|installation|apps?|patch|software|archive|data ?sets?)\b(?!['’])/iu,
    unit: /\b(?:[kmgtp]i?b|(?:kilo|mega|giga|tera|peta)?bytes?)\b|gigs?\b|records?|rows?|images?|lines?|entries|items?|documents?|files?|pages?|hours?/iu,
  },
  {
    // What an ore holds, and not how thick or how deep it lies.
    asks: /\b(?:ore|gold|silver|copper|nickel|zinc|lead|tin|iron|lithium|cobalt|uranium|tungsten|antimony|graphite|metal|mineral|assay) grades?\b/iu,
    unit: /%|per ?cent|\bg\/t|gpt|grams?|ppm|ounces?|\boz|pounds?|\blb|ct\b|carats?/iu,
  },
]
