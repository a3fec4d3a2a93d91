import { MONTH } from '../../corpus/date.ts'
import type { Block, Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import { apart } from '../text/periods-of.ts'
import { cellsOf } from './cells.ts'

/** Days that a text names: weekdays ("sat") and days of months ("15 mar"). */
export interface Days {
  readonly weekdays: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
}

/**
 * Reads the days that a text names, weekdays by three letters.
 *
 * @example
 * daysIn('Saturday 15 March').dates // => Set { '15 mar' }
 */
export function daysIn(text: string): Days {
  return {
    weekdays: new Set([...text.matchAll(WEEKDAY)].map(([, day = '']) => day.slice(0, 3).toLowerCase())),
    dates: new Set([
      ...[...text.matchAll(DAY_FIRST)].map(([, day, month = '']) => named(day, month)),
      ...[...text.matchAll(MONTH_FIRST)].map(([, month = '', day]) => named(day, month)),
    ]),
  }
}

function named(day: string | undefined, month: string): string {
  return `${Number(day)} ${month.slice(0, 3).toLowerCase()}`
}

const WEEKDAY = /\b(mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b(?!['’])/giu

const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(${MONTH})\b`, 'giu')
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH})\b\.? (\d{1,2})(?:st|nd|rd|th)?\b(?![.:]\d)`, 'giu')

/**
 * What tells on which day an entry of a programme takes place, when it names an
 * hour and no day itself: the heading over its table or list, a row above it that
 * opens with a day for all that follow, the line "WHEN:" over its hours. Null for
 * anything else.
 */
export function dayOver(document: Document, block: Block): Span | null {
  const { blocks, text } = document
  const words = textAt(text, block)
  if (!mayBeEntry(block) || !HOUR.test(words) || namesDay(words)) return null
  const above = block.kind === 'table-row' ? daysAbove(document).get(block.start) : undefined
  if (above !== undefined) return above
  const seen = new Set<number>()
  for (let lead = block.lead; lead !== null && !seen.has(lead); ) {
    seen.add(lead)
    const over = blocks[lead]
    if (over === undefined) return null
    const said = textAt(text, over)
    const isOpening = over.start === document.marks.dateline?.start
    if (over.kind !== 'table-row' && !isOpening && said.length <= LONGEST_OVER && namesDay(said)) return over
    lead = over.lead
  }
  return null
}

/**
 * What an entry of a programme stands under, the nearest first: its stage or hall, and
 * the day where it names none itself. Of an entry in a table, and of one under no heading
 * within a day's, its day alone.
 *
 * @example
 * // "## Friday", "### North hall", "- Lind Trio (20:00)"
 * placesOver(document, item) // => the spans of "North hall" and "Friday"
 */
export function placesOver(document: Document, block: Block): readonly Span[] {
  const day = dayOver(document, block)
  const { blocks } = document
  const nearest = block.kind !== 'list-item' || block.lead === null ? undefined : blocks[block.lead]
  const isWithin =
    day !== null &&
    nearest?.kind === 'heading' &&
    nearest.lead !== null &&
    blocks[nearest.lead]?.start === day.start
  return [...(isWithin ? [nearest] : []), ...(day === null ? [] : [day])]
}

/** For each row of a table, by where it starts, the day that a row above it gives for all that follow. */
const daysAbove = rememberedOf(({ blocks, text }: Document): ReadonlyMap<number, Span> => {
  const found = new Map<number, Span>()
  let day: Span | null = null
  let before: Block | null = null
  for (const block of blocks) {
    if (block.kind !== 'table-row' || before?.kind !== 'table-row' || before.lead !== block.lead) day = null
    else if (day !== null) found.set(block.start, day)
    before = block
    if (block.kind !== 'table-row') continue
    // "10:30 | Mon, Thu": a day that does not open its row is of that row alone.
    const own = cellsOf(textAt(text, block)).find((cell) => /\S/u.test(cell.words))
    if (own !== undefined && namesDay(own.words))
      day = { start: block.start + own.start, end: block.start + own.end }
  }
  return found
})

/** The day of an entry of a programme, its own or the one that it stands under. */
export function dayOf(document: Document, block: Block): string | null {
  const words = textAt(document.text, block)
  if (mayBeEntry(block) && HOUR.test(words) && namesDay(words)) return words
  const over = dayOver(document, block)
  return over === null ? null : textAt(document.text, over)
}

function mayBeEntry({ kind }: Block): boolean {
  return kind === 'table-row' || kind === 'list-item'
}

/** Whether a text names a day of the week or of a month. */
function namesDay(text: string): boolean {
  const { weekdays, dates } = daysIn(text)
  return dates.size > 0 || (weekdays.size > 0 && FULL_WEEKDAY.test(text)) || DAY_NUMBER.test(text)
}

const FULL_WEEKDAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^\s*(?:mon|tue|wed|thu|fri|sat|sun)\b/iu

/** "Day 2" */
const DAY_NUMBER = /^\s*day (?:\d|one|two|three|four|five)\b/iu

const HOUR =
  /(?<![$€£¥₹\d.,]|[$€£¥₹\d]\s)\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\bnoon\b|\bmidnight\b|\ball[- ]day\b/iu

/** Characters: a line, and no paragraph that names many days. */
const LONGEST_OVER = 120

/** Whether an entry takes place on none of the days that a question names. */
export function onOtherDay(question: string, document: Document, block: Block): boolean {
  const asked = daysIn(question)
  if (asked.dates.size + asked.weekdays.size === 0) return false
  const told = daysIn(dayOf(document, block) ?? '')
  return apart(asked.dates, told.dates) || apart(asked.weekdays, told.weekdays)
}
