import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { measuresIn } from '../text/measures.ts'
import { ORDINALS, ordinalOf } from '../text/ordinals.ts'
import { NUMBERS, numberOf } from '../text/periods.ts'
import { changeAsked, changedRows } from './changed-rows.ts'
import { mostOf, whenAsked } from './compared-cells.ts'
import type { Extreme } from './extreme.ts'
import { BUSIEST, PASSED, QUIETEST, waysOf } from './extreme-ways.ts'
import { type Reading, readRows } from './row-readings.ts'
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
  const readings = ofKind(text, ofParts(lens, amongNamed(text, readRows(lens, PASSED))))
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

/** Only the rows of tables of what is asked for, where the release has such: "which {runner}" below "Runner", "who" where all rows are called as people are. */
function ofKind(text: string, readings: readonly Reading[]): readonly Reading[] {
  const [, noun = ''] = KIND_ASKED.exec(text) ?? []
  const [kind = ''] = termsOf(noun)
  const isWho = /^(?:and )?who\b/iu.test(text)
  if (kind === '' && !isWho) return readings
  const isOfKind = ({ grid }: Reading): boolean =>
    isWho
      ? grid.rows.every(({ label }) => PERSON.test(label.trim()))
      : termsOf(grid.columns[0] ?? '').includes(kind)
  const fitting = readings.filter(isOfKind)
  return fitting.length > 0 ? fitting : readings
}

/** The one noun before the verb. */
const KIND_ASKED =
  /^(?:and )?(?:on |in )?(?:which|what) (\p{L}+) (?:is|are|was|were|has|have|had|took|takes?|can|will|does|do|did)\b/iu
const PERSON = /^\p{Lu}[\p{L}.’'-]* (?:\p{Lu}[\p{L}.’'-]* )?\p{Lu}\p{L}+$/u

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
  const count = numberOf(said)
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
