import { isAbbreviation } from '../abbreviations.ts'

/**
 * Brings the lines of paragraphs together that were wrapped by hand, so that
 * what is left of line ends in a text was meant.
 *
 * Whether a text is wrapped, and at which width, its own lines tell: those that
 * go on in small letters are all about as long, and none had room for the next
 * word. Then a line end is the wrapping's where the next word would not have fitted,
 * unless another thing begins there: an item of a list, a field with its label,
 * a table, an indented paragraph. A text of which this cannot be told stays as it is.
 *
 * @example
 * unwrapped('Orme opened a yard in the old harbour of\nTarn, where …') // => 'Orme opened a yard in the old harbour of Tarn, where …'
 */
export function unwrapped(text: string): string {
  if (!hasLines(text)) return text
  const lines = text.split('\n')
  const isSpaced = SPACED_STOP.test(text)
  const width = widthOf(lines, isSpaced)
  if (width === null) return text
  const made: string[] = []
  /** Whether the lines since the last blank one hold an item of a list. */
  let isList = false
  /** Lines that are one, up to this. */
  let count = 1
  for (const [at, raw] of lines.entries()) {
    const words = count > 1 ? raw.trimStart() : raw
    const line = raw.trimEnd()
    const next = lines[at + 1] ?? ''
    if (count === 1) isList = line !== '' && (isList || isItem(line))
    const goesOn =
      line !== '' &&
      next.trim() !== '' &&
      (line.length <= LONGEST_LINE || !isWords(line)) &&
      (isFull(line, next, width, isSpaced) || (line.length >= width - RAGGED && isOpen(line, next, count))) &&
      !isOther(line, next, isList, count)
    if (goesOn) made.push(words.trimEnd(), gap(line, next.trimStart(), isSpaced))
    else made.push(words, at + 1 < lines.length ? '\n' : '')
    count = goesOn ? count + 1 : 1
  }
  return made.join('')
}

/** Whether a line stands right under another: few texts have such but in addresses. */
function hasLines(text: string): boolean {
  return /\S[^\S\n]*\n[^\S\n]*\S/u.test(text)
}

/**
 * The width at which lines are wrapped: a line end is the wrapping's where line and
 * next word together are longer. Null for a text that is not wrapped.
 */
function widthOf(lines: readonly string[], isSpaced: boolean): number | null {
  const lengths: number[] = []
  const reaches: number[] = []
  let long = 0
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimEnd()
    const next = lines[at + 1] ?? ''
    if (line.length > LONGEST_LINE) {
      if (isWords(line)) long++
    } else if (GOES_ON.test(next) && isWords(line) && !COLUMNS.test(line)) {
      lengths.push(line.length)
      reaches.push(reach(line, next, isSpaced))
    }
  }
  if (lengths.length < FEWEST || lengths.length <= long) return null
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

/** Nobody wraps at a greater width, or a smaller. */
const LONGEST_LINE = 110
const SHORTEST_LINE = 45

/** So many lines that go on in small letters tell that a text is wrapped. */
const FEWEST = 2

/** The share of lines that must be about as long as the longest. */
const MOST = 0.9

/** The share of lines that may be shorter than a wrapped line ever is: they end where they do on purpose. */
const SHORTER = 0.03

/** Characters by which lines differ that are wrapped by eye. */
const RAGGED = 14

/** A line that goes on with a sentence: a word in small letters, and no address. */
const GOES_ON = /^[^\S\n]*\p{Ll}[\p{L}’'-]*[,;.]?(?:[^\S\n]|$)/u

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
  return GOES_ON.test(next) || OPEN.test(line) || (count >= RUNNING && !/[.!?:;]["”’)\]]*$/u.test(line))
}

/** Words behind which a line goes on. */
const OPEN = /\s(?:a|an|and|as|at|but|by|for|from|in|its|of|on|or|than|that|the|their|to|with)$/iu

/** So many lines are running text, no headline. */
const RUNNING = 3

/** Whether another thing begins behind a full line, of `count` lines that are one. */
function isOther(line: string, next: string, isList: boolean, count: number): boolean {
  if (COLUMNS.test(line.trim()) || COLUMNS.test(next.trim()) || RULE.test(line) || RULE.test(next))
    return true
  if (count === 1 && FIELD.test(next)) return true
  if (CAPITALS.test(line) && !CAPITALS.test(next)) return true
  if (isItem(next)) return isList || !DASH_OR_NUMBER.test(next) || isEnded(line, next.trimStart())
  return !isList && indent(next) - indent(line) >= INDENT
}

/** A line without small letters. */
const CAPITALS = /^[^\p{Ll}]*$/u

/** Cells of a table or of addresses set beside each other. */
const COLUMNS = /\S(?:\t|[^\S\n]{3,})\S|[^.!?:”"’)\s][^\S\n]{2}\S/u

/** "---", "=====", "* * *": signs and no word. */
const RULE = /^[^\p{L}\p{N}]{3,}$/u

/** A label of a field: "Email: …". */
const FIELD =
  /^\s*(?:From|To|Date|Place|Headline|Title|Subject|Re|Contact|Phone|Tel(?:ephone)?|E-?mail|Fax|Web(?:site)?)\.?\s*:\s*\S/u

function isItem(line: string): boolean {
  return /^\s*(?:[-*•●▪■◦‣➢✔✅]|\d{1,2}[.)])\s+\S/u.test(line)
}

/** Marks of items that may also stand in a sentence, at whatever word a line ends: "- by night -", "in May 2024 and\n12. …". */
const DASH_OR_NUMBER = /^\s*(?:-|\d)/u

/** Whether a line ends with its sentence or leads something in. */
function isEnded(line: string, next: string): boolean {
  return /[.!?:;]["”’)\]]*$/u.test(line) && !isAbbreviated(line, next)
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
  if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) && !/^(?:and|or|to)\s/u.test(next)) return ''
  return isSpaced && endsSentence(line, next) ? '  ' : ' '
}

function endsSentence(line: string, next: string): boolean {
  return /[.!?]["”’)]*$/u.test(line) && /^["“‘(]?[\p{Lu}\p{N}]/u.test(next) && !isAbbreviated(line, next)
}

/** A sentence that ends with two blanks. */
const SPACED_STOP = /\p{Ll}{3}[.!?]["”’)]* {2}["“‘(]?\p{Lu}/u
