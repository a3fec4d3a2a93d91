import { findDate, type WrittenDate } from './date.ts'
import type { Draft } from './draft.ts'
import { heldBy, isBare, isDayOf, isHoldLine, LONGEST, SEARCHED, TIME } from './hold-lines.ts'
import { instantsOf } from './zones.ts'

/** Whether a release is held back, and until when: an ISO time in UTC, or null when nothing tells. */
export interface Embargo {
  readonly until: string | null
}

/**
 * Gives embargo lines at the top their kind, together with a line of its own
 * below them that holds their date, before a headline is looked for.
 */
export function markEmbargo(blocks: readonly Draft[]): void {
  for (const [at, line] of blocks.slice(0, SEARCHED).entries()) {
    if (line.words.length > LONGEST || !isHoldLine(line.words)) continue
    line.kind = 'status'
    const next = blocks[at + 1]
    if (next !== undefined && isDayOf(line.words, next.words)) next.kind = 'status'
  }
}

/**
 * Reads the embargo of a release from its status lines and its metadata; null
 * when it has none. Of several lines the latest counts. `day` is the release's
 * own date, for a line that gives none.
 */
export function readEmbargo(
  blocks: readonly Draft[],
  metadata: ReadonlyMap<string, string>,
  day: string | null,
): Embargo | null {
  const lines = blocks.flatMap(({ kind, words }, at) => {
    const next = blocks[at + 1]
    if (next !== undefined && kind === 'status' && isDayOf(words, next.words))
      return [`${words} ${next.words}`]
    return toldIn(words, kind === 'status' || at < SEARCHED)
  })
  const told = METADATA.flatMap((key) => metadata.get(key) ?? []).filter((value) => !NO.test(value.trim()))
  if (lines.length + told.length === 0) return null
  const ends = [...lines, ...told].map((line) => embargoEnd(line, day))
  return { until: ends.includes(null) ? null : (ends.sort().at(-1) ?? null) }
}

/** The day until which the first dated embargo line holds a release back, and where it stands; null when there is none. */
export function embargoDay(blocks: readonly Draft[]): WrittenDate | null {
  for (const [at, { kind, words, start }] of blocks.entries()) {
    if (kind !== 'status' || heldBy(words) === null) continue
    const own = findDate(words)
    if (own !== null) return { ...own, start: own.start + start, end: own.end + start }
    const next = blocks[at + 1]
    const below = next !== undefined && isDayOf(words, next.words) ? findDate(next.words) : null
    if (next !== undefined && below !== null)
      return { ...below, start: below.start + next.start, end: below.end + next.start }
  }
  return null
}

/** What a headline or a sentence tells of an embargo: "Orme opens a mill (embargoed until …)", "This release is under embargo until …". */
function toldIn(words: string, isAtTop: boolean): string[] {
  const told = isAtTop ? words : (TELLS.exec(words)?.[0] ?? '')
  return told.split('\n').flatMap((line) => heldBy(line) ?? [])
}

/** Only of the release itself, where it stands further down. */
const TELLS =
  /\b(?:this|the)\s+(?:press\s+|news\s+|media\s+)?(?:release|statement|material|information|announcement|document)s?\s+(?:is|are)\s+(?:strictly\s+|under\s+(?:strict\s+)?)?embargo(?:ed)?\b.{0,120}/isu

const METADATA = [
  'embargoed',
  'embargo',
  'embargoeduntil',
  'embargoed_until',
  'embargo_until',
  'embargo-until',
]

const NO = /^(?:|no|none|false|null|lifted)$/iu

/**
 * Reads the instant until which an embargo line holds a release back, as ISO
 * time in UTC; null when the line gives none.
 *
 * Where a line can be read in several ways (two zones that differ, a zone that
 * several countries use), the latest reading counts. A time without a zone, and
 * a day without a time, hold for the whole day, until it has ended everywhere
 * on earth or in the zone that is given. `day` (ISO date) stands in for a line
 * that gives only a time.
 *
 * @example
 * embargoEnd('Embargoed until 4 a.m. CT/5 a.m. ET Monday, Feb. 17, 2025', null)
 * // => '2025-02-17T10:00:00.000Z'
 */
export function embargoEnd(line: string, day: string | null): string | null {
  if (/\bfurther notice\b/iu.test(line)) return null
  const written = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/.exec(line)?.[0]
  if (written !== undefined && !Number.isNaN(Date.parse(written))) return new Date(written).toISOString()
  const date = findDate(line)
  const iso = date?.iso ?? day
  if (iso === null) return null
  // Figures of the date are no times.
  const rest = date === null ? line : `${line.slice(0, date.start)} | ${line.slice(date.end)}`
  const times = [...rest.matchAll(TIME)].flatMap((match) => timeOf(match))
  if (date === null && times.length === 0 && !isBare(line)) return null
  if (times.length === 0) return latest(endsOfDay(iso, rest))
  const instants = times.map(({ minutes, after }) => instantsOf(iso, minutes, after))
  const zoned = instants.flat()
  return latest(zoned.length > 0 ? zoned : endsOfDay(iso, ''))
}

interface Time {
  /** Since the day began. */
  readonly minutes: number
  /** What follows the time, where its zone stands. */
  readonly after: string
}

function timeOf({ groups = {}, index, input, 0: whole }: RegExpMatchArray): Time[] {
  const after = (input ?? '').slice((index ?? 0) + whole.length)
  const { hour, minute = '0', half = '', hour24, minute24, military, word } = groups
  const named = (word ?? half).toLowerCase()
  if (named === 'noon') return [{ minutes: 720, after }]
  // An embargo until "midnight" of a day is taken to end with that day: the later of its two meanings.
  if (named === 'midnight') return [{ minutes: 1440, after }]
  if (hour !== undefined) {
    const hours = (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0)
    return Number(hour) > 12 || Number(minute) > 59 ? [] : [{ minutes: hours * 60 + Number(minute), after }]
  }
  const digits = military ?? ''
  const [hours, minutes] = hour24 === undefined ? [digits.slice(0, 2), digits.slice(2)] : [hour24, minute24]
  return Number(hours) > 24 ? [] : [{ minutes: Number(hours) * 60 + Number(minutes), after }]
}

/** When the day is over in the zone that the line names, else everywhere on earth (UTC−12). */
function endsOfDay(iso: string, line: string): number[] {
  const named = instantsOf(iso, DAY, line.replace(/^[^|]*\|/u, ''))
  return named.length > 0 ? named : [Date.parse(`${iso}T00:00:00Z`) + (DAY + 12 * 60) * 60_000]
}

const DAY = 24 * 60

function latest(instants: readonly number[]): string {
  return new Date(Math.max(...instants)).toISOString()
}
