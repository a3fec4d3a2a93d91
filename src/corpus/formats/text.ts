import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { beginsDateline } from '../dateline.ts'
import { labelLines } from '../label-lines.ts'
import { opensNote } from '../sections.ts'
import { isHeadOver, isTitled, OPEN } from './another-thing.ts'
import { barredTable, evenBars, insideBars } from './barred-table.ts'
import { labelledLines } from './labelled-lines.ts'
import { itemLines, LIST_MARK } from './list-mark.ts'
import type { Parsed, ParsedBlock } from './parsed.ts'
import { isRule } from './rule.ts'
import { textTable } from './text-table.ts'
import { joinWrapped } from './unwrap.ts'

/**
 * Reads plain text.
 *
 * The canonical text is the file's with its line ends made `\n` and the lines
 * of paragraphs that were wrapped by hand brought together, and the bars of a drawn
 * table set evenly, otherwise unchanged.
 * Blocks are the paragraphs between blank lines; the lines of a list are items,
 * those of a table set in columns or between bars are rows; a paragraph with a line longer than
 * anyone wraps is one paragraph a line. Where a text is wrapped, only the long
 * lines are paragraphs of their own, and a long one that begins with a dateline or stands right
 * under a heading. The lines "WHO:", "WHAT:", "WHEN:" of a media advisory are paragraphs in any text.
 *
 * @example
 * parseText('Title\n\nFirst.').blocks
 * // => [{ kind: 'paragraph', start: 0, end: 5, level: 0 }, { kind: 'paragraph', start: 7, end: 13, level: 0 }]
 */
export function parseText(source: string): Parsed {
  const lines = evenBars(source.replace(/\r\n?/g, '\n'))
  const text = joinWrapped(lines)
  const long = text === lines ? null : new Set(lines.split('\n').filter(isLong))
  return {
    format: 'text',
    text,
    blocks: paragraphs(text).flatMap((span) => parts(text, span, long)),
    metadata: new Map(),
  }
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\n[^\S\n]*(?=\n)/g)) {
    spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return [...spans, { start, end: text.length }]
}

/** The blocks of a paragraph; `long` are the long lines of a text that is wrapped, null of another. */
function parts(text: string, paragraph: Span, long: ReadonlySet<string> | null): ParsedBlock[] {
  const lines = linesOf(text, paragraph)
  const isOneALine = long === null && lines.some((line) => isLong(textAt(text, line)))
  let isLongBefore = false
  const blocks: ParsedBlock[] = []
  const barred = barredTable(text, lines)
  const table = new Map([...textTable(text, lines), ...barred])
  const written = lines.map(({ start, end }) => text.slice(start, end))
  const labelled = labelledLines(written)
  const items = itemLines(
    written,
    /:\s*$/u.test(text.slice(Math.max(0, paragraph.start - 20), paragraph.start)),
  )
  const led = isOneALine ? ledFrom(written) : lines.length
  let isRuled = false
  for (const [at, line] of lines.entries()) {
    const words = textAt(text, line)
    const last = isRuled ? undefined : blocks.at(-1)
    const trimmed = trim(text, line)
    if (trimmed === null) continue
    const isWhole = long?.has(words) === true
    const isParted =
      (isOneALine && at <= led) ||
      isWhole ||
      isLongBefore ||
      (long !== null && isLong(words) && (beginsDateline(words.trim()) || isUnderHeading(text, last, words)))
    isLongBefore = isWhole
    // A rule under or between lines parts them, and is no word of either.
    isRuled = isRule(words)
    if (isRuled) continue
    const header = table.get(at)
    if (header !== undefined) {
      // Two lines that name the columns are one header.
      if (header && table.get(at - 1) === true && last !== undefined)
        blocks[blocks.length - 1] = { ...last, end: trimmed.end }
      else {
        const row = barred.has(at) ? insideBars(text, trimmed) : trimmed
        blocks.push({ kind: 'table-row', ...row, level: header ? 0 : 1 })
      }
    } else if (items.has(at) || LIST_MARK.test(words)) {
      const indent = words.length - words.trimStart().length
      blocks.push({ kind: 'list-item', ...trimmed, level: indent >= NESTED_INDENT ? 1 : 0 })
    } else if (
      last === undefined ||
      last.kind === 'table-row' ||
      labelled.has(at) ||
      (isParted && isNewLine(text, last, words))
    ) {
      blocks.push({ kind: 'paragraph', ...trimmed, level: 0 })
    } else {
      blocks[blocks.length - 1] = { ...last, end: trimmed.end }
    }
  }
  return blocks
}

/** A line longer than this was not wrapped by hand: each line of its paragraph is a paragraph. */
const LONGEST_WRAPPED_LINE = 140

function isLong(line: string): boolean {
  return line.length > LONGEST_WRAPPED_LINE
}

/** The line from which on all to the last are short, below a long one with a colon, and a list, which is read from them as a whole. */
function ledFrom(lines: readonly string[]): number {
  const lead = lines.findLastIndex(isLong)
  const below = lines.slice(lead + 1)
  // Sentences below each other are paragraphs.
  const isListed =
    /:\s*$/u.test(lines[lead] ?? '') &&
    !below.slice(0, -1).some((line) => /[.!?]["”’)]*\s*$/u.test(line)) &&
    labelLines(below.join('\n'), (lines[lead] ?? '').trim()).length > 0
  return isListed ? lead + 1 : lines.length
}

/**
 * Whether a paragraph that was wrapped stands right under a heading: a line in capitals or
 * capitalised words, one over its sentence, or a short one that asks or leads in.
 */
function isUnderHeading(text: string, before: Span | undefined, words: string): boolean {
  if (before === undefined || words.length <= LONGEST_HEADING || !BEGINS.test(words)) return false
  const line = textAt(text, before)
  if (line.length > LONGEST_HEADING || !HEADING.test(line) || OPEN.test(line) || opensNote(line)) return false
  if ((line.endsWith(':') && /^\s*["“]/u.test(words)) || beginsDateline(line)) return false
  if (!/\p{Ll}/u.test(line)) return !/^\s*\p{Lu}{4}/u.test(words)
  return (line.length <= SHORT && /[?:]$/u.test(line)) || isTitled(line) || isHeadOver(line, words)
}

/** Characters; a longer line was brought together. */
const LONGEST_HEADING = 110

/** Lines that are wrapped have more characters. */
const SHORT = 50

/** One line without a stop behind it. */
const HEADING = /^["“(]?[\p{Lu}\p{N}\p{Sc}][^\n]*[^\n.!;,…–—-]$/u

const BEGINS = /^\s*["“(]?[\p{Lu}\p{N}]/u

/** A line that goes on with the sentence of the line before is not a paragraph. */
function isNewLine(text: string, before: Span, words: string): boolean {
  return /[.!?:…]["”’)]*$/u.test(textAt(text, before)) || /^\s*[^\p{Ll}\s]/u.test(words)
}

/** Four spaces or a tab nest a list, as in Markdown. */
const NESTED_INDENT = 4

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  let from = start
  while (from < end) {
    const at = text.indexOf('\n', from)
    const to = at === -1 || at > end ? end : at
    if (to > from) lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}
