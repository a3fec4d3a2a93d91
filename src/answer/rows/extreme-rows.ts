import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { measuresIn } from '../text/measures.ts'
import { ORDINALS, ordinalOf } from '../text/ordinals.ts'
import { NUMBERS } from '../text/periods.ts'
import { changeAsked, changedRows } from './changed-rows.ts'
import { type Compared, mostOf, whenAsked } from './compared-cells.ts'
import type { Extreme } from './extreme.ts'
import { CHANGE_HEAD, type Reading, readRows } from './row-readings.ts'
import { isOfOtherTime, mayBeTime, timeAsked } from './row-times.ts'

/**
 * The rows of a table that are the most or least of what is asked for ("Which model
 * sold fewest units?"), or that stand in the place that is ("Who came second?").
 * Rows are only compared where each has a figure of one unit in the column that is
 * meant, or where all columns that may be agree; the rows that add others up take no
 * part. Null where nothing of the kind is asked for.
 */
export function extremeRows(lens: Lens): Extreme | null {
  const { text } = lens.asked
  const top = topAsked(text)
  const place = top === null ? placeAsked(text) : null
  const placed =
    top !== null
      ? placedRows((at) => at >= 1 && at <= top, lens)
      : place === null
        ? null
        : placedRows((at) => at === place, lens)
  if (placed !== null) return placed
  const ways = waysOf(text)
  const change = changeAsked(text)
  if (ways.length === 0 && change === null) return null
  const readings = ofParts(lens, amongNamed(text, readRows(lens, PASSED)))
  const time = timeAsked(text)
  const isOfTraffic = BUSIEST.test(text) || QUIETEST.test(text)
  // "The quietest was Christmas Day": a sentence that says so knows of what.
  const isTold = (one: Candidate): boolean => isProse(one) && ways[0]?.words.test(one.text) === true
  if (isOfTraffic && lens.dissection.candidates.some(isTold)) return null
  const fitting = readings.filter(
    ({ missing, isOtherTime, grid, row }) =>
      missing.length === 0 &&
      !isOtherTime &&
      (time === null ||
        (!isOfOtherTime(time, grid.columns[0] ?? '', row.label) &&
          // Of what passes through a place something is told of days as well as of places.
          (!isOfTraffic || mayBeTime(row.label)))) &&
      !grid.columns.some((head) => ways[0]?.words.test(head)),
  )
  if (ways.length === 0) return change === null ? null : changedRows(change, fitting, lens)
  const when = whenAsked(text, lens.dissection.document.published)
  const grids = new Set(fitting.map(({ grid }) => grid))
  const found =
    ways
      .map((way) =>
        [...grids].flatMap(
          (grid) =>
            mostOf(
              fitting.filter((one) => one.grid === grid),
              way,
              when,
            ) ?? [],
        ),
      )
      .find((ofWay) => ofWay.length > 0) ?? []
  const [only] = found
  if (only !== undefined && found.length === 1) return { ...only, denies: false }
  return (change === null || found.length > 1 ? null : changedRows(change, fitting, lens)) ?? NONE
}

/** "Which of Orme, Norvik and Tallis": only the rows that are so called, where each is one; their names say nothing else. */
function amongNamed(text: string, readings: readonly Reading[]): readonly Reading[] {
  const names = namesAmong(text)
  if (names.length < FEWEST_NAMED) return readings
  const said = new Set(names.flatMap((name) => termsOf(name)))
  const isSaid = ({ term }: Reading['own'][number]): boolean => said.has(term)
  const ofGrid = (grid: Reading['grid']): readonly Reading[] => {
    const kind = new Set(termsOf(`${grid.columns[0] ?? ''} ${grid.over.split('\n')[0] ?? ''}`))
    const terms = names.map((name) => termsOf(name))
    const called = readings.filter((one) => {
      const label = termsOf(one.row.label)
      // "The red {boat}", where all rows are boats.
      const isCalled = (name: readonly string[]): boolean =>
        label.every((term) => name.includes(term)) &&
        name.every((term) => label.includes(term) || kind.has(term))
      return one.grid === grid && label.length > 0 && terms.some(isCalled)
    })
    return called.length === names.length ? called : []
  }
  return [...new Set(readings.map(({ grid }) => grid))].flatMap(ofGrid).map((one) => ({
    ...one,
    own: one.own.filter((term) => !isSaid(term)),
    missing: one.missing.filter((term) => !isSaid(term)),
  }))
}

/** What is chosen among: "Orme, Norvik and Tallis" */
function namesAmong(text: string): readonly string[] {
  const [, names = ''] = AMONG.exec(text) ?? []
  return names === '' ? [] : names.split(/,? and |,? or |, /u).map((name) => name.replace(/^the /iu, ''))
}

const AMONG =
  /^(?:[Aa]nd )?(?:[Ww]hich|[Ww]hat|[Ww]ho) of (?!the (?:two|three|four|five)\b)([^?:;]{3,120}?) (?=(?:is|are|was|were|has|have|had|\p{Ll}+(?:s|ed)|\p{Ll}+ (?:the )?(?:most|least|first|last|fewest|fastest|slowest|longest))\b)/u
const FEWEST_NAMED = 2

/**
 * Leaves out the rows of measures where a part of a house is asked for and its table has both:
 * free cash flow is no segment. The others are its parts, whatever the table calls them.
 */
function ofParts({ asked }: Lens, readings: readonly Reading[]): readonly Reading[] {
  if (!PART.test(asked.text)) return readings
  const isMeasure = ({ row }: Reading): boolean => measuresIn(row.label).length > 0
  const grids = [...new Set(readings.map(({ grid }) => grid))]
  const mixed = new Set(
    grids.filter((grid) => {
      const own = readings.filter((one) => one.grid === grid)
      const measures = own.filter(isMeasure).length
      return measures > 0 && own.length - measures >= FEWEST_PARTS
    }),
  )
  return readings.flatMap((one) => {
    if (!mixed.has(one.grid)) return [one]
    const missing = one.missing.filter(({ word }) => !CALLS_PART.test(word))
    return isMeasure(one) ? [] : [{ ...one, missing }]
  })
}

const PART =
  /^(?:and )?(?:which|what) (?:\p{L}+ )?(?:business(?:es)?|segments?|divisions?|(?:business )?units?)\b/iu
const CALLS_PART = /^(?:business(?:es)?|segments?|divisions?|units?)$/iu

/** One row beside measures is no part of a whole. */
const FEWEST_PARTS = 2

const NONE: Extreme = { rows: [], compared: null, denies: false }

/** Which end is asked for, and of what. */
interface Way extends Compared {
  /** The words that say so; a column may have them for its own name: "First ride". */
  readonly words: RegExp
}

function waysOf(text: string): readonly Way[] {
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
const SPEED = /\b(?:speed|knots|km\/h|mph)\b/iu

/** Of a latitude or an angle degrees tell no warmth. */
const WARMTH = /\btemperatures?\b|^(?!.*\b(?:latitude|longitude|angle|slope|bearing)\b).*°/iu
const FULLEST = /\bfullest\b/iu
const EMPTIEST = /\bemptiest\b/iu
const FILLED = /\b(?:fill(?:ed)?|full|fullness|levels?|occup\p{L}+|stor(?:age|ed)|capacity)\b/iu
const BUSIEST = /\b(?:busiest|most (?:popular|visited|used))\b/iu
const QUIETEST = /\b(?:quietest|least (?:busy|popular|visited|used))\b/iu
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
  { words: /\bwidest\b/iu, isLeast: false, heads: /\bwidth\b/iu, of: 'figure' },
  { words: /\bnarrowest\b/iu, isLeast: true, heads: /\bwidth\b/iu, of: 'figure' },
  { words: /\boldest\b/iu, isLeast: true, heads: BEGUN, of: 'time' },
  { words: /\boldest\b/iu, isLeast: false, heads: /\bage\b/iu, of: 'figure' },
  { words: /\b(?:newest|youngest)\b/iu, isLeast: false, heads: BEGUN, of: 'time' },
  { words: /\b(?:newest|youngest)\b/iu, isLeast: true, heads: /\bage\b/iu, of: 'figure' },
  { words: /\bdeepest\b/iu, isLeast: false, heads: /\bdepth\b/iu, of: 'figure' },
  { words: /\blongest\b/iu, isLeast: false, heads: EXTENT, of: 'figure' },
  { words: /\bshortest\b/iu, isLeast: true, heads: EXTENT, of: 'figure' },
  { words: /\bfastest\b/iu, isLeast: false, heads: SPEED, of: 'figure' },
  { words: /\bslowest\b/iu, isLeast: true, heads: SPEED, of: 'figure' },
  { words: /\bfastest\b/iu, isLeast: true, heads: /\btimes?\b/iu, of: 'figure' },
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
const PASSED =
  /^(?:most|least|fewest|largest|biggest|highest|greatest|smallest|lowest|cheapest|dearest|costliest|priciest|(?:in)?expensive|priced|heaviest|lightest|tallest|deepest|longest|shortest|fastest|slowest|strongest|busiest|quietest|busy|popular|visited|fullest|emptiest|warmest|hottest|coldest|coolest|widest|narrowest|oldest|newest|youngest|first|last|earliest|latest)$/u

/** The place in which somebody must stand: 1 for who won; null where none is asked for. */
function placeAsked(text: string): number | null {
  const plain = text.toLowerCase()
  if (WON.test(plain)) return 1
  if (/\brunners?-up\b/u.test(plain)) return 2
  const [, before = '', behind = ''] = PLACED.exec(plain) ?? []
  return ordinalOf(before || behind)
}

/** How many of the first places are asked for: 5 for "the top five"; null where none are. */
function topAsked(text: string): number | null {
  const [, first = '', second = '', third = ''] = TOP.exec(text.toLowerCase()) ?? []
  const said = first || second || third
  if (said === '') return null
  const count = NUMBERS.includes(said) ? NUMBERS.indexOf(said) : Number(said)
  return count > 1 && count <= MOST_PLACES ? count : null
}

const COUNT = String.raw`(${NUMBERS.slice(2, 11).join('|')}|\d{1,2})`

/** "The top five", "the five highest ranked", "the first three places" */
const TOP = new RegExp(
  String.raw`\btop ${COUNT}\b|\b${COUNT} (?:highest|best|top)(?:[- ](?:ranked|placed|rated|ranking|scoring))?\b|\bfirst ${COUNT} (?:places|ranks|positions)\b`,
  'u',
)

/** More are the table itself. */
const MOST_PLACES = 10

const NTH = `(${ORDINALS.slice(0, 10).join('|')}|1st|2nd|3rd|[4-9]th|10th)`
const WON = /\b(?:won|wins|winn(?:er|ers|ing)|victor)\b/u
const PLACED = new RegExp(
  String.raw`\b(?:came|finished|ended|placed|ranked|was|is|ranks|in) ${NTH}\b(?! (?:quarter|half|year|time))|\b${NTH}[- ](?:place|rank|position)\b`,
  'u',
)

/** The rows of a table with a column of places that have the one asked for; null where no table has such a column. */
function placedRows(isPlace: (at: number) => boolean, lens: Lens): Extreme | null {
  const readings = readRows(lens, PLACE_WORDS).flatMap((one) => {
    const column = one.grid.columns.findIndex((head) => PLACE_HEAD.test(head.trim()))
    return column === -1 || one.missing.length > 0 || one.isOtherTime ? [] : [{ one, column }]
  })
  if (readings.length === 0) return null
  const inPlace = readings
    .filter(({ one, column }) => isPlace(Number.parseInt(one.row.cells[column]?.words ?? '', 10)))
    .map(({ one }) => one)
  const named = inPlace.filter(({ namesOver, own }) => namesOver || own.length > 0)
  const rows = named.length > 0 ? named : inPlace
  return { rows, compared: null, denies: rows.length === 0 }
}

const PLACE_HEAD = /^(?:place|rank|ranking|pos(?:ition)?\.?|no\.?|#|standing)$/iu

const PLACE_WORDS = new RegExp(
  String.raw`^(?:top|highest|best|rated|scoring|ranking|${NUMBERS.slice(2, 11).join('|')}|\d{1,2}|places|ranks|positions|won|wins|winners?|winning|victor|came|finish(?:ed)?|ended|placed?|rank(?:ed|s)?|position|runners?|up|races?|contests?|competitions?|events?|finals?|${ORDINALS.join('|')})$`,
  'u',
)
