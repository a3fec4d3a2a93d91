import { DAY_NAME, MONTH } from './date.ts'

/** Where a paragraph is to be parted, and whether an entry of a timetable begins there. */
export interface TimetableLine {
  readonly at: number
  readonly isEntry: boolean
  /** Of a line that heads only the entries in its paragraph. */
  readonly isTheirs?: boolean
}

/**
 * Where the lines of a timetable begin in a paragraph that has them below each
 * other: two lines or more that open with an hour, each an entry of its own. The
 * line before the first names the day, and a line with a label behind them
 * ("WHERE: …") is none of them. So are lines that all open with a day ("6 June, 11am -
 * Workshop"), but for one above them that heads them.
 *
 * In ascending order; none where a paragraph is no timetable.
 *
 * @example
 * timetableLines('FRIDAY\n09:00 Doors\n10:30 Talk').map(({ at }) => at) // => [0, 7, 19]
 */
export function timetableLines(words: string): TimetableLine[] {
  if (!words.includes('\n')) return []
  const starts = [0, ...[...words.matchAll(/\n/gu)].map(({ index }) => index + 1)]
  const dated = datedLines(words, starts)
  if (dated.length > 0) return dated
  const isTimed = (start: number): boolean => {
    const opening = words.slice(start, start + LONGEST_HOUR)
    return HOUR.test(opening) || (NOON.test(opening) && !goesOn(words.slice(0, start)))
  }
  const timed = starts.filter(isTimed)
  const [first] = timed
  if (first === undefined || timed.length < FEWEST) return []
  const before = starts.filter((start) => start < first)
  const behind = starts.filter((start) => start > first)
  // Few lines stand over a timetable, and what follows an hour is a line or two.
  if (before.length > MOST_BEFORE || behind.length + 1 > MOST_LINES_EACH * timed.length) return []
  const labelled = behind.filter(
    (start) => !isTimed(start) && LABEL.test(words.slice(start, start + LONGEST_HOUR)),
  )
  return [...before.slice(-1), ...timed, ...labelled]
    .sort((one, other) => one - other)
    .map((at) => ({ at, isEntry: timed.includes(at) }))
}

/** The lines of a programme that all begin with a day, and go on; none where any line does not. */
function datedLines(words: string, starts: readonly number[]): TimetableLine[] {
  const isDated = (start: number): boolean => DAY.test(words.slice(start, start + LONGEST_DATED))
  const first = starts.findIndex(isDated)
  const entries = first === -1 ? [] : starts.slice(first)
  if (first > 1 || entries.length < FEWEST || !entries.every(isDated)) return []
  const heading = words.slice(0, entries[0])
  if (first === 1 && /[.!?,;]\s*$|\S{3,}[.!?]\s/u.test(heading)) return []
  // A sentence that is wrapped before a day goes on with it: "the site of the old / 9 May Street Baths".
  if (entries.some((start) => goesOn(words.slice(0, start)))) return []
  return starts.map((at) => ({ at, isEntry: entries.includes(at) }))
}

/** Whether words end as they do only where a sentence goes on behind them. */
export function goesOn(words: string): boolean {
  return GOES_ON.test(words.slice(-LONGEST_END))
}

const GOES_ON =
  /(?:^|\s)(?:the|an?|of|on|from|until|till|to|by|since|and|or|old|new|for|in|at|its|their|with|as|than|that|which|while|is|are|was|were|will|has|have|his|her|our|into)\s*$/u

/** Characters: a word with what is before and behind it. */
const LONGEST_END = 40

const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?'
const DAYS = String.raw`\d{1,2}(?:st|nd|rd|th)?`

/** "6 June, 11am - …", "Saturday 24 January: …", "May 3: …", "3–5 May …", "Mondays, 10am: …", "Monday to Friday 7am to 9pm"; with a word behind it. */
const DAY = new RegExp(
  String.raw`^\s*(?:${DAY_NAME}[.,]*\s+)?(?:${DAYS}(?:\s?(?:-|–|to|and|&)\s?${DAYS})?\s+(?:of\s+)?${MONTH}\b|${MONTH}\.?\s+\d{1,2}\b)(?:,?\s+(?:19|20)\d\d\b)?[^\n]*\p{L}` +
    String.raw`|^\s*${WEEKDAYS}(?:\s?(?:to|and|through|[&–—-])\s?${WEEKDAYS})?(?:\s+closed\b|\s*(?:[,:–—-]|\d|from\b)[^\n]*\p{L})`,
  'u',
)

/** Characters, with what an entry begins with. */
const LONGEST_DATED = 120

/** "09:00", "9.30 a.m.", "10 a.m.", "14h30", "7 to 9 p.m." */
const HOUR =
  /^\s*(?:[-–*•]\s+)?(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d\b(?![.,]\d)|(?:\d{1,2}(?:\s?(?:-|–|to)\s?\d{1,2})?)\s?[ap]\.?m\b)/iu

/** "Noon: Concert", "Midnight – Fireworks"; names and titles begin so too ("Midnight Choir", "Noon, by …"). */
const NOON = /^\s*(?:[-–*•]\s+)?(?:noon|midday|midnight)(?::\s|\s[–—-]\s(?!by\b)|\s?[–-]\d|\t| {2})/iu

/** "WHERE: ", "Place: " */
const LABEL = /^\s*\p{Lu}[\p{L} ]{1,24}:\s/u

/** Characters, with the indent. */
const LONGEST_HOUR = 40

const FEWEST = 2
const MOST_BEFORE = 4
const MOST_LINES_EACH = 2
