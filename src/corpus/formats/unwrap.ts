import { isAbbreviation } from '../abbreviations.ts'
import {
  isApart,
  isDoubtful,
  isHeadOver,
  isSet,
  isTitled,
  listedLines,
  markOf,
  OPEN,
} from './another-thing.ts'

/**
 * Brings the lines of paragraphs together that were wrapped by hand, so that
 * what is left of line ends in a text was meant.
 *
 * Whether a text is wrapped, and at which width, its own lines tell: those that
 * go on in small letters are all about as long, and none had room for the next
 * word. Then a line end is the wrapping's where the next word would not have fitted,
 * unless another thing begins there: an item of a list, a field with its label,
 * a table, a dateline, an indented paragraph. A text of which this cannot be told stays as it is.
 *
 * @example
 * joinWrapped('Orme opened a yard in the old harbour of\nTarn, where …') // => 'Orme opened a yard in the old harbour of Tarn, where …'
 */
export function joinWrapped(text: string): string {
  const wrapping = wrappingOf(text)
  return wrapping === null ? text : joinLines(text, wrapping)
}

/** How a text was wrapped by hand. */
export interface Wrapping {
  /** A line end is the wrapping's where line and next word together are longer, in characters. */
  readonly width: number
  /** Whether sentences end with two blanks. */
  readonly isSpaced: boolean
  /** A longer line was not wrapped, in characters. */
  readonly longest: number
}

/** Tells from the lines of a whole text how it was wrapped by hand; null where it was not. */
export function wrappingOf(text: string): Wrapping | null {
  if (!hasLines(text)) return null
  const isSpaced = SPACED_STOP.test(text)
  const lines = text.split('\n')
  for (const longest of LONGEST_LINES) {
    const width = widthOf(lines, isSpaced, longest)
    if (width !== null) return { width, isSpaced, longest }
  }
  return null
}

/** Brings the lines together that the wrapping of their text parted: of the text, or of a part of it. */
export function joinLines(text: string, { width, isSpaced, longest }: Wrapping): string {
  const lines = text.split('\n')
  const listed = listedLines(lines, firstRunning(lines))
  const made: string[] = []
  /** Marks of the items since the last blank line. */
  const marks = new Set<string>()
  /** Lines that are one, up to this, and whether all are in capitalised words. */
  let count = 1
  let isHead = false
  for (const [at, raw] of lines.entries()) {
    const words = count > 1 ? raw.trimStart() : raw
    const line = raw.trimEnd()
    const next = lines[at + 1] ?? ''
    if (line === '') marks.clear()
    const mark = count === 1 ? markOf(line) : null
    if (mark !== null) marks.add(mark)
    isHead = (count === 1 || isHead) && isTitled(line)
    const goesOn =
      line !== '' &&
      next.trim() !== '' &&
      (line.length <= longest || !isWords(line)) &&
      (isFull(line, next, width, isSpaced) || (line.length >= width - RAGGED && isOpen(line, next, count))) &&
      !listed.has(at) &&
      !isOther(line, next, marks) &&
      !(isHead && isHeadOver(line, next))
    if (goesOn) made.push(words.trimEnd(), gap(line, next.trimStart(), isSpaced))
    else made.push(words, at + 1 < lines.length ? '\n' : '')
    count = goesOn ? count + 1 : 1
  }
  return made.join('')
}

/** The first line that goes on in small letters: no headline's any more, as a rule. */
function firstRunning(lines: readonly string[]): number {
  return lines.findIndex((line, at) => isWords(line) && GOES_ON.test(lines[at + 1] ?? ''))
}

/** Whether a line stands right under another: few texts have such but in addresses. */
function hasLines(text: string): boolean {
  return /\S[^\S\n]*\n[^\S\n]*\S/u.test(text)
}

/**
 * The width at which lines are wrapped: a line end is the wrapping's where line and
 * next word together are longer. Null for a text that is not wrapped.
 */
function widthOf(lines: readonly string[], isSpaced: boolean, longest: number): number | null {
  const lengths: number[] = []
  const reaches: number[] = []
  let long = 0
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimEnd()
    const next = lines[at + 1] ?? ''
    if (line.length > longest) {
      if (isWords(line)) long++
    } else if (GOES_ON.test(next) && isWords(line) && !isSet(line)) {
      lengths.push(line.length)
      reaches.push(reach(line, next, isSpaced))
    }
  }
  if (lengths.length < FEWEST || lengths.length <= long) return null
  // A line of that length may be a short paragraph.
  if (longest > LONGEST_LINES[0] && (long > 0 || lengths.length < FEWEST_LONG)) return null
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (width < SHORTEST_LINE) return null
  // A machine fills every line; who wraps by eye has some that are shorter.
  const least = reaches.sort((a, b) => a - b)[Math.floor(reaches.length * SHORTER)] ?? 0
  const full = reaches.filter((length) => length > width - RAGGED).length
  if (full < reaches.length * MOST) return null
  return Math.min(width, Math.max(least - 1, width - RAGGED))
}

/** Whether a line has more than one word. */
function isWords(line: string): boolean {
  return /\S\s+\S/u.test(line)
}

/** Few wrap at a greater width than the first, as editors of code do, and nobody at a greater than the second, or at a smaller than the last. */
const LONGEST_LINES = [110, 125] as const
const SHORTEST_LINE = 45

/** So many lines that go on in small letters tell that a text is wrapped. */
const FEWEST = 2

/** So many where they are longer than most are wrapped. */
const FEWEST_LONG = 3

/** The share of lines that must be about as long as the longest. */
const MOST = 0.9

/** The share of lines that may be shorter than a wrapped line ever is: they end where they do on purpose. */
const SHORTER = 0.03

/** Characters by which lines differ that are wrapped by eye. */
const RAGGED = 14

/** A line that goes on with a sentence: a word in small letters, and no address and no mark of an item. */
const GOES_ON = /^[^\S\n]*(?!o\s|\p{Ll}\.\s)\p{Ll}[\p{L}’'-]*[,;.]?(?:[^\S\n]|$)/u

/** Length of a line with the next line's first word behind it. */
function reach(line: string, next: string, isSpaced: boolean): number {
  const words = next.trimStart()
  const [word = ''] = words.split(/\s/u, 1)
  return line.length + (isSpaced && endsSentence(line, words) ? 2 : 1) + word.length
}

/** Whether a line had no room for the first word of the next. */
function isFull(line: string, next: string, width: number, isSpaced: boolean): boolean {
  // A long address fills any line; one that is longer than the others for its words was not wrapped.
  if (!isWords(line) && line.length > width) return GOES_ON.test(next)
  return reach(line, next, isSpaced) > width
}

/** Whether a shorter line breaks off in its sentence: "…the flights end on / 28 March". */
function isOpen(line: string, next: string, count: number): boolean {
  if (GOES_ON.test(next) || OPEN.test(line)) return true
  return (count >= RUNNING || isSentence(line, next)) && !/[.!?:;]["”’)\]]*$/u.test(line)
}

/** Whether a line tells something in a sentence, as few headlines do, and the next does not begin it anew. */
function isSentence(line: string, next: string): boolean {
  const [first = ''] = line.trim().split(/\s/u, 1)
  return TELLS.test(line) && !isHeadOver(line, next) && !next.trimStart().startsWith(first)
}

/** "Orme has closed the …": a finite verb and an article behind it. */
const TELLS = /\s(?:has|have|had|is|are|was|were|will|would)\s(?:\p{Ll}+\s){1,3}?(?:the|an?|its|their)\s/u

/** So many lines are running text, no headline. */
const RUNNING = 3

/** Whether another thing begins behind a full line, in a paragraph with items of these marks. */
function isOther(line: string, next: string, marks: ReadonlySet<string>): boolean {
  if (isApart(line, next)) return true
  const mark = markOf(next)
  if (mark !== null)
    return marks.has(mark) || !isDoubtful(mark) || (isEnded(line, next.trimStart()) && !isCounted(line, mark))
  return marks.size === 0 && indent(next) - indent(line) >= INDENT
}

/** Whether what a mark counts are clauses of a sentence: "its permits;\n(2) its plant". */
function isCounted(line: string, mark: string): boolean {
  return mark.endsWith(')') && line.endsWith(';')
}

/** Whether a line ends with its sentence or leads something in. */
function isEnded(line: string, next: string): boolean {
  return /[.!?:;]\s?["”’»)\]]*$/u.test(line) && !isAbbreviated(line, next)
}

function isAbbreviated(line: string, next: string): boolean {
  return line.endsWith('.') && isAbbreviation(line, 0, line.length - 1, next)
}

function indent(line: string): number {
  return line.length - line.trimStart().length
}

/** Blanks by which the first line of a paragraph stands further in. */
const INDENT = 2

/** What stands between two lines when they are one: a hyphen binds, and some type two blanks behind a sentence. */
function gap(line: string, next: string, isSpaced: boolean): string {
  if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) && !JOINING.test(next)) return ''
  return isSpaced && endsSentence(line, next) ? '  ' : ' '
}

/** Words behind a hyphen that stands for the rest of a word: "long- and short-range", "Nord- und Ostsee". */
const JOINING = /^(?:and|or|to|und|oder|bis|et|ou|y|e|o)\s/u

function endsSentence(line: string, next: string): boolean {
  return /[.!?]["”’)]*$/u.test(line) && /^["“‘(]?[\p{Lu}\p{N}]/u.test(next) && !isAbbreviated(line, next)
}

/** A sentence that ends with two blanks. */
const SPACED_STOP = /\p{Ll}{3}[.!?]["”’)]* {2}["“‘(]?\p{Lu}/u
