import type { Compared } from './compared-cells.ts'
import { CHANGE_HEAD } from './goes-without.ts'
import { STRETCH_FROM, STRETCHES } from './unsaid-of-rows.ts'

/** Which end is asked for, and of what. */
export interface Way extends Compared {
  /** The words that say so; a column may have them for its own name: "First ride". */
  readonly words: RegExp
}

/**
 * Reads which end a question asks for, and by which columns that may be told, the likeliest first:
 * the fastest has the highest speed, else the shortest time. None where nothing is compared.
 *
 * @example
 * waysOf('Which model is the quickest?').map(({ isLeast }) => isLeast)
 * // => [true, false]: the least time, or else the highest speed
 */
export function waysOf(text: string): readonly Way[] {
  const plain = text.toLowerCase().replace(NO_EXTREME, ' ')
  if (!/^(?:and )?(?:which|what|who|where|on which|in which)\b/u.test(plain)) return []
  const [, verb = ''] = CHANGED.exec(plain) ?? []
  if (verb !== '') {
    const falls = /^(?:f[ae]ll|decl|decr|drop|shr|los)/u.test(verb)
    const isLeast = falls !== /\bleast\b|\bslowest\b/u.test(plain)
    return [{ words: CHANGED, isLeast, heads: CHANGE_HEAD, of: 'change' }]
  }
  // "Which region fell?" is no comparison of the rows, and no row alone tells it.
  return WAYS.filter(({ words }) => words.test(plain))
}

/** "At least", "the most recent", "most of the": nothing is compared. */
const NO_EXTREME =
  /\bat (?:least|most|best|worst)\b|\bmost (?:recent(?:ly)?|likely|of|people|common(?:ly)?)\b|\b(?:top|best|highest)[- ](?:speed|known|selling)\b|\b(?:first|last) (?:quarter|half|year|month|week|time|three|six|nine|twelve|\d+)\b/gu

/** "Grew most", "the largest decline" */
const CHANGED =
  /(?=.*\b(?:most|least|fastest|slowest|largest|biggest|highest|strongest)\b).*\b(f[ae]ll|fallen|r[io]se|rising|gr[eo]wn?|growth|shr[aiu]nk|drop(?:ped)?|declined?|decreased?|increased?|climbed|gained?|lost)\b/u

const PRICE = /\b(?:prices?|costs?|fees?|fares?|rent|amount)\b/iu
const EXTENT =
  /\b(?:length|range|distance|duration|running time|months?|weeks?|days?|hours?|minutes?|km|miles?)\b/iu
const WEIGHT = /\b(?:weight|mass)\b/iu
const HEIGHT = /\b(?:height|altitude|elevation|storeys|floors)\b/iu
const SIZE = /\b(?:area|size|capacity|hectares|acres|square (?:metres|feet))\b/iu
const BEGUN = /\b(?:built|opened|founded|established|since|completed|launched|born)\b/iu
const WIDTH = /\b(?:width|breadth|beam)\b/iu
const DEPTH = /\b(?:depth|draught|draft)\b/iu
const GRADE = /\bgrade\b|\bg\/t\b|\bppm\b/iu

/** From nothing to some speed: a time, though the head names a speed. */
const ACCELERATION = /\bacceleration\b|(?<![\d.])0 ?(?:[-–—]|to) ?\d{2,3}(?!\d)/iu
const SPEED = new RegExp(
  String.raw`^(?!.*(?:${ACCELERATION.source})).*\b(?:speed|knots|km\/h|kph|mph|[kmg]bps)\b`,
  'iu',
)
const AT_SPEED =
  /^(?!.*\b(?:wind|gusts?|limit|limited|from)\b).*\d ?(?:km\/h|kph|mph|knots|kn|m\/s|[kmg]b(?:ps|it\/s))\s*$/iu

/** An hour at which something starts, and what is no better for being short. */
const NO_TIME_TAKEN =
  'start|begin|depart|arrivals?|arrives|open|clos|leav|check|charg|batter|warrant|guarant|contract|notice|valid|storage|endur'
/** What something takes or lasts. */
const LASTING = new RegExp(
  String.raw`^(?!.*\b(?:${NO_TIME_TAKEN})).*(?:${ACCELERATION.source}|\btimes?\b|\bduration\b|\b(?:seconds|minutes|hours|days|weeks)\b|[(,] ?(?:s|secs?|mins?|h|hrs?)\b)`,
  'iu',
)
/** What is done the faster the less time it takes: nothing that is used for so long. */
const TAKEN = new RegExp(
  String.raw`^(?!.*\b(?:${NO_TIME_TAKEN}|(?:flight|run|running|standby|stand-by|talk|playing|play|up|life|break|consulting|screen|recording)\b)).*(?:${ACCELERATION.source}|\b(?:times?|duration|journey|crossing|trip|ride|delivery|waits?|waiting|queue|response|turnaround|processing|lap|transfer|assembly|installation|preparation)\b)|^(?:seconds|minutes|hours|days|weeks)$`,
  'iu',
)
const IN_TIME = /\d ?(?:s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?)\s*$/iu
const CHARGED = /^(?=.*\bcharg).*\b(?:times?|duration|minutes|hours)\b/iu

/** Who gains speed fastest need not be the fastest. */
const FASTEST = /^(?!.*\b(?:accelerat|charg)).*\bfastest\b/iu
const QUICKEST = /^(?!.*\b(?:accelerat|charg)).*\bquickest\b/iu
const SLOWEST = /^(?!.*\b(?:accelerat|charg)).*\bslowest\b/iu
const GAINS_SPEED =
  /\baccelerat\p{L}*\b.*\b(?:fastest|quickest)\b|\b(?:best|fastest|quickest) acceleration\b/iu
const CHARGES = /\bcharg(?:e|es|ed|ing)\b.*\b(?:fastest|quickest)\b|\b(?:fastest|quickest) (?:to )?charg/iu
const TAKES_LONGEST = /\b(?:tak(?:es?|ing)|took) (?:the )?longest\b/iu

/** Of a latitude or an angle degrees tell no warmth. */
const WARMTH = /\btemperatures?\b|^(?!.*\b(?:latitude|longitude|angle|slope|bearing)\b).*°/iu
const FULLEST = /\bfullest\b/iu
const EMPTIEST = /\bemptiest\b/iu
const FILLED = /\b(?:fill(?:ed)?|full|fullness|levels?|occup\p{L}+|stor(?:age|ed)|capacity)\b/iu
export const BUSIEST = /\b(?:busiest|most (?:popular|visited|used))\b/iu
export const QUIETEST = /\b(?:quietest|least (?:busy|popular|visited|used))\b/iu
/** How many come, or how often something is used. */
const TRAFFIC =
  /\b(?:visit(?:or)?s|passengers|guests|users|riders|journeys|trips|customers|loans|calls|flights|movements|arrivals|attendances?|admissions|footfall|traffic|vehicles|entries|bookings)\b(?! (?:it|they|that|which)\b)/iu

const WAYS: readonly Way[] = [
  { words: /\b(?:cheapest|least expensive|lowest[- ]priced)\b/iu, isLeast: true, heads: PRICE, of: 'money' },
  {
    words: /\b(?:dearest|costliest|priciest|most expensive|highest[- ]priced)\b/iu,
    isLeast: false,
    heads: PRICE,
    of: 'money',
  },
  { words: /\bheaviest\b/iu, isLeast: false, heads: WEIGHT, of: 'figure' },
  { words: /\blightest\b/iu, isLeast: true, heads: WEIGHT, of: 'figure' },
  { words: /\b(?:tallest|highest)\b/iu, isLeast: false, heads: HEIGHT, of: 'figure' },
  { words: /\blowest\b/iu, isLeast: true, heads: HEIGHT, of: 'figure' },
  { words: /\b(?:largest|biggest)\b/iu, isLeast: false, heads: SIZE, of: 'figure' },
  { words: /\bsmallest\b/iu, isLeast: true, heads: SIZE, of: 'figure' },
  { words: /\bwidest\b/iu, isLeast: false, heads: WIDTH, of: 'figure' },
  { words: /\bnarrowest\b/iu, isLeast: true, heads: WIDTH, of: 'figure' },
  { words: /\boldest\b/iu, isLeast: true, heads: BEGUN, of: 'time' },
  { words: /\boldest\b/iu, isLeast: false, heads: /\bage\b/iu, of: 'figure' },
  { words: /\b(?:newest|youngest)\b/iu, isLeast: false, heads: BEGUN, of: 'time' },
  { words: /\b(?:newest|youngest)\b/iu, isLeast: true, heads: /\bage\b/iu, of: 'figure' },
  { words: /\bdeepest\b/iu, isLeast: false, heads: DEPTH, of: 'figure' },
  // Where a stretch of a hole begins and ends.
  { words: /\bdeepest\b/iu, isLeast: false, heads: /^to\b/iu, of: 'figure', beside: STRETCH_FROM },
  { words: /\bshallowest\b/iu, isLeast: true, heads: DEPTH, of: 'figure' },
  { words: /\brichest\b/iu, isLeast: false, heads: GRADE, of: 'figure' },
  { words: TAKES_LONGEST, isLeast: false, heads: LASTING, of: 'figure', in: IN_TIME },
  { words: /\blongest\b/iu, isLeast: false, heads: /\blength\b/iu, of: 'figure' },
  { words: /\blongest\b/iu, isLeast: false, heads: STRETCHES, of: 'figure', beside: STRETCH_FROM },
  { words: /\blongest\b/iu, isLeast: false, heads: EXTENT, of: 'figure' },
  { words: /\blongest\b/iu, isLeast: false, heads: LASTING, of: 'figure' },
  { words: /\blongest\b/iu, isLeast: false, heads: null, of: 'figure', isNamed: true },
  { words: /\bshortest\b/iu, isLeast: true, heads: /\blength\b/iu, of: 'figure' },
  { words: /\bshortest\b/iu, isLeast: true, heads: STRETCHES, of: 'figure', beside: STRETCH_FROM },
  { words: /\bshortest\b/iu, isLeast: true, heads: EXTENT, of: 'figure' },
  { words: /\bshortest\b/iu, isLeast: true, heads: LASTING, of: 'figure' },
  { words: /\bshortest\b/iu, isLeast: true, heads: null, of: 'figure', isNamed: true },
  { words: GAINS_SPEED, isLeast: true, heads: ACCELERATION, of: 'figure' },
  { words: CHARGES, isLeast: true, heads: CHARGED, of: 'figure' },
  { words: FASTEST, isLeast: false, heads: SPEED, of: 'figure', in: AT_SPEED },
  { words: FASTEST, isLeast: true, heads: TAKEN, of: 'figure' },
  { words: QUICKEST, isLeast: true, heads: TAKEN, of: 'figure' },
  { words: QUICKEST, isLeast: false, heads: SPEED, of: 'figure', in: AT_SPEED },
  { words: SLOWEST, isLeast: true, heads: SPEED, of: 'figure', in: AT_SPEED },
  { words: SLOWEST, isLeast: false, heads: TAKEN, of: 'figure' },
  { words: /\b(?:warmest|hottest)\b/iu, isLeast: false, heads: WARMTH, of: 'figure' },
  { words: /\b(?:coldest|coolest)\b/iu, isLeast: true, heads: WARMTH, of: 'figure' },
  { words: /\b(?:warmest|hottest)\b/iu, isLeast: false, heads: null, of: 'figure', over: WARMTH },
  { words: /\b(?:coldest|coolest)\b/iu, isLeast: true, heads: null, of: 'figure', over: WARMTH },
  { words: FULLEST, isLeast: false, heads: FILLED, of: 'share' },
  { words: FULLEST, isLeast: false, heads: null, of: 'share', over: FILLED },
  { words: EMPTIEST, isLeast: true, heads: FILLED, of: 'share' },
  { words: EMPTIEST, isLeast: true, heads: null, of: 'share', over: FILLED },
  { words: BUSIEST, isLeast: false, heads: TRAFFIC, of: 'figure' },
  { words: BUSIEST, isLeast: false, heads: null, of: 'figure', over: TRAFFIC },
  { words: QUIETEST, isLeast: true, heads: TRAFFIC, of: 'figure' },
  { words: QUIETEST, isLeast: true, heads: null, of: 'figure', over: TRAFFIC },
  { words: /\b(?:first|earliest)\b/iu, isLeast: true, heads: null, of: 'time' },
  { words: /\b(?:last|latest)\b/iu, isLeast: false, heads: null, of: 'time' },
  {
    words: /\b(?:fewest|least(?! (?:popular|visited|used)\b)|smallest|lowest)\b/iu,
    isLeast: true,
    heads: null,
    of: 'figure',
  },
  {
    words: /\b(?:most(?! (?:popular|visited|used)\b)|largest|biggest|highest|greatest)\b/iu,
    isLeast: false,
    heads: null,
    of: 'figure',
  },
]

/** Words that the comparison itself says. */
export const PASSED =
  /^(?:most|least|fewest|largest|biggest|highest|greatest|smallest|lowest|cheapest|dearest|costliest|priciest|(?:in)?expensive|priced|heaviest|lightest|tallest|deepest|longest|shortest|fastest|quickest|slowest|shallowest|richest|accelerat(?:es?|ed|ion)|intercepts?|intersections?|strongest|busiest|quietest|busy|popular|visited|fullest|emptiest|warmest|hottest|coldest|coolest|widest|narrowest|oldest|newest|youngest|first|last|earliest|latest)$/u
