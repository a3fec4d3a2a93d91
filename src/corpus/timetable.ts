/** Where a paragraph is to be parted, and whether an entry of a timetable begins there. */
export interface TimetableLine {
  readonly at: number
  readonly isEntry: boolean
}

/**
 * Where the lines of a timetable begin in a paragraph that has them below each
 * other: two lines or more that open with an hour, each an entry of its own. The
 * line before the first names the day, and a line with a label behind them
 * ("WHERE: …") is none of them.
 *
 * In ascending order; none where a paragraph is no timetable.
 *
 * @example
 * timetableLines('FRIDAY\n09:00 Doors\n10:30 Talk').map(({ at }) => at) // => [0, 7, 19]
 */
export function timetableLines(words: string): TimetableLine[] {
  if (!words.includes('\n')) return []
  const starts = [0, ...[...words.matchAll(/\n/gu)].map(({ index }) => index + 1)]
  const isTimed = (start: number): boolean => HOUR.test(words.slice(start, start + LONGEST_HOUR))
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

/** "09:00", "9.30 a.m.", "10 a.m.", "14h30", "7 to 9 p.m." */
const HOUR =
  /^\s*(?:[-–*•]\s+)?(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d\b(?![.,]\d)|(?:\d{1,2}(?:\s?(?:-|–|to)\s?\d{1,2})?)\s?[ap]\.?m\b)/iu

/** "WHERE: ", "Place: " */
const LABEL = /^\s*\p{Lu}[\p{L} ]{1,24}:\s/u

/** Characters, with the indent. */
const LONGEST_HOUR = 40

const FEWEST = 2
const MOST_BEFORE = 4
const MOST_LINES_EACH = 2
