import { findDate, MONTH, type WrittenDate } from './date.ts'
import type { Draft } from './draft.ts'
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
    if (line.words.length > LONGEST || !isEmbargoLine(line.words)) continue
    line.kind = 'status'
    const next = blocks[at + 1]
    if (next !== undefined && findDate(line.words) === null && isTimeAlone(next.words)) next.kind = 'status'
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
    if (kind !== 'status' || !isEmbargoLine(words)) return []
    const next = blocks[at + 1]
    return [next?.kind === 'status' && isTimeAlone(next.words) ? `${words} ${next.words}` : words]
  })
  const told = METADATA.flatMap((key) => metadata.get(key) ?? []).filter((value) => !NO.test(value.trim()))
  if (lines.length + told.length === 0) return null
  const ends = [...lines, ...told].map((line) => embargoEnd(line, day))
  return { until: ends.includes(null) ? null : (ends.sort().at(-1) ?? null) }
}

/** The day until which the first dated embargo line holds a release back, and where it stands; null when there is none. */
export function embargoDay(blocks: readonly Draft[]): WrittenDate | null {
  for (const [at, { kind, words, start }] of blocks.entries()) {
    if (kind !== 'status' || !isEmbargoLine(words)) continue
    const own = findDate(words)
    if (own !== null) return { ...own, start: own.start + start, end: own.end + start }
    const next = blocks[at + 1]
    const below = next?.kind === 'status' && isTimeAlone(next.words) ? findDate(next.words) : null
    if (next !== undefined && below !== null)
      return { ...below, start: below.start + next.start, end: below.end + next.start }
  }
  return null
}

/** Letterhead, status, contacts and a summary may stand above. */
const SEARCHED = 12

/** A longer block speaks of an embargo and sets none. */
const LONGEST = 200

const METADATA = [
  'embargoed',
  'embargo',
  'embargoeduntil',
  'embargoed_until',
  'embargo_until',
  'embargo-until',
]

const NO = /^(?:|no|none|false|null|lifted)$/iu

/** "Monday, May 5, 2025, 06:00 GMT" on a line of its own. */
function isTimeAlone(words: string): boolean {
  const date = words.length > 80 ? null : findDate(words)
  if (date === null) return false
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`.replace(TIME, ' ')
  return (
    rest.replace(
      /\b(?:at|on|[A-Z]{2,4}|Eastern|Central|Mountain|Pacific|London|time|Standard|Daylight|local)\b|[\s,.:;()/|–—-]/giu,
      '',
    ) === ''
  )
}

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

/**
 * Tells whether a line holds a release back until a time: "EMBARGOED UNTIL …",
 * "Hold for release until …", "Not for publication before …", "For release 9:00
 * a.m. ET, May 5, 2025". "FOR IMMEDIATE RELEASE" and "the 2010 embargo on rare
 * earths" do not.
 */
export function isEmbargoLine(line: string): boolean {
  if (!EMBARGO_LINE.test(line) || /\bimmediate\b|\bembargo\s+(?:has\s+been\s+)?lifted\b/iu.test(line))
    return false
  if (isBare(line)) return true
  if (/^[*\s]*for\s+release\b/iu.test(line))
    return findDate(line) !== null && [...line.matchAll(TIME)].length > 0
  return findDate(line) !== null || [...line.matchAll(TIME)].some((match) => timeOf(match).length > 0)
}

const EMBARGO_LINE =
  /^[*#\s]*(?:(?:strictly\s+|under\s+(?:strict\s+)?)?embargo(?:ed)?\b|hold\s+(?:for\s+(?:release|publication)\s*)?(?:until|till)\b|(?:strictly\s+)?not\s+for\s+(?:release|publication|distribution|broadcast)\b[^.]{0,40}?\b(?:before|until|prior\s+to)\b|for\s+release\b)/iu

/** Only the words: "UNDER EMBARGO", "Strictly embargoed until further notice". */
function isBare(line: string): boolean {
  return /^[*#\s]*(?:strictly\s+|under\s+(?:strict\s+)?)?embargo(?:ed)?(?:\s+(?:until|till)(?:\s+further\s+notice)?|\s+(?:press|news|media)\s+release|\s+material)?[\s*:.!–—-]*$/iu.test(
    line,
  )
}

/** "4:00 a.m.", "5 am", "14:30", "0600 hrs", "12 noon", "midnight". */
const TIME = new RegExp(
  String.raw`(?<![\d:.,$€£-])(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?::\d{2})?\s*(?<half>[ap]\.?\s?m\b\.?|noon\b|midnight\b)|(?<hour24>[01]?\d|2[0-4])[:.h](?<minute24>[0-5]\d)(?!\d)|(?<military>[0-2]\d[0-5]\d)(?=\s*(?:hrs?\b|hours\b|h\b|GMT|UTC|BST|CET|Z\b))|(?<word>noon|midnight)\b)(?!\s*${MONTH})`,
  'giu',
)

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
