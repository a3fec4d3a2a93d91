import { isNamedNext } from '../about.ts'
import { beginsDateline } from '../dateline.ts'
import { LIST_MARK } from './list-mark.ts'

/**
 * What the lines of a text that is wrapped say of another thing that begins,
 * though the line before is full.
 */

/** Whether one of two lines, whatever stands before them, is never running text with the other. */
export function isApart(line: string, next: string): boolean {
  return (
    isSet(line) ||
    isSet(next) ||
    (BARS.test(line) && BARS.test(next)) ||
    (FIELD.test(next) && !LABEL_OPENS.test(line)) ||
    SPEAKER.test(next) ||
    (CAPITALS.test(line) && !CAPITALS.test(next)) ||
    (!OPEN.test(line) && beginsDateline(next.trim()))
  )
}

/** Whether a line is set as no running text is: in columns, with leaders, as a rule, as quoted mail. */
export function isSet(line: string): boolean {
  return COLUMNS.test(line.trim()) || RULE.test(line) || line.trimStart().startsWith('>')
}

/** Cells of a table or of addresses set beside each other, or with dots between or a bar before. */
const COLUMNS = /\S(?:\t|[^\S\n]{3,})\S|[^.!?:”"’)\s][^\S\n]{2}\S|\.{4}|^\|/u

/** Three things with bars between: the line of a signature. */
const BARS = /\S\s\|\s[^|]{1,80}\s\|\s\S/u

/** "---", "=====", "* * *": signs and no word. */
const RULE = /^[^\p{L}\p{N}]{3,}$/u

/** A label of a field: "Email: …". */
const FIELD =
  /^\s*(?:From|To|Date|Place|Headline|Title|Subject|Re|(?:Media |Press )?Contacts?|Phone|Tel(?:ephone)?|Mobile|E-?mail|Fax|Web(?:site)?)\.?\s*:\s*\S/u

/** Words before which the label of a field may be broken: "Media\nContact: …". */
const LABEL_OPENS = /\b(?:media|press|investors?|general|public|relations)$/iu

/** Questions and answers: "Q: …". */
const SPEAKER = /^\s*[QA]:\s/u

/** A line without small letters. */
const CAPITALS = /^[^\p{Ll}]*$/u

/** Words behind which a line goes on. */
export const OPEN = /\s(?:a|an|and|as|at|but|by|for|from|in|its|of|on|or|than|that|the|their|to|with)$/iu

/**
 * The mark of the item that a line is, null for another: marks of a list are
 * alike. Hours before what happens then are marks as well.
 */
export function markOf(line: string): string | null {
  const mark = (LIST_MARK.test(line) ? FIRST_WORD : OTHER_MARK).exec(line)?.[1]
  return mark?.replace(/\d+/gu, '1').replace(/\p{Ll}+/u, 'a') ?? null
}

const FIRST_WORD = /^\s*(\S+)/u

/** "– tours", "→ tours", "o tours", "(1) tours", "a) tours", "ii) tours", "09:30 Tours" */
const OTHER_MARK = /^\s*([–—+→o]|\(\d{1,2}\)|\(?[ivx]{1,4}\)|\(?\p{Ll}\)|\p{Ll}\.|\d{1,2}[:.]\d\d)\s+\S/u

/** Marks of items that may also stand in a sentence, at whatever word a line ends: "- by night -", "in May 2024 and\n12. …". */
export function isDoubtful(mark: string): boolean {
  return /^[-–—+(\p{L}\d]/u.test(mark)
}

/** Whether every word of a line that is no small one has a capital, as in a headline. */
export function isTitled(line: string): boolean {
  const words = line.trim().split(/\s+/u)
  const capitals = words.filter((word) => /^\p{Lu}\p{L}/u.test(word)).length
  return (
    capitals >= FEWEST_CAPITALS &&
    !words.some((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word)) &&
    !/[.!?:;,–—-]$/u.test(line)
  )
}

/** Fewer are a name. */
const FEWEST_CAPITALS = 5

/** Words without a capital in a headline. */
const SMALL =
  /^(?:\p{Ll}{1,3}|amid|from|into|near|onto|over|than|that|under|upon|with|within|without|through|after|before|between|among)$/u

/** Whether a sentence begins under a line that is a headline or a heading over it. */
export function isHeadOver(line: string, next: string): boolean {
  if (OPEN.test(line)) return false
  if (isNamedNext(line.trim(), next.trim())) return true
  if (isTitled(next) || !/\s\p{Ll}{4}/u.test(next)) return false
  const [first = ''] = line.trim().split(/\s/u, 1)
  return SENTENCE.test(next) || (first.length >= SHORTEST_NAME && next.trimStart().startsWith(`${first} `))
}

const SHORTEST_NAME = 4

/** Words that open a sentence and stand in no name. */
const SENTENCE =
  /^\s*(?:A|An|As|At|For|In|It|Its|On|Our|Since|That|The|These|They|This|To|Today|We|When|While|With)\s/u

/**
 * The lines whose ends are meant because they are a list without marks: each
 * begins with a capital, a figure or an address, and none ends as a sentence
 * or a part of one does, or in the middle. They stand alone or behind a line with a
 * colon, which is one of them. The lines of a headline look like that; `from`
 * is where running text has begun.
 */
export function listedLines(lines: readonly string[], from: number): ReadonlySet<number> {
  const listed = new Set<number>()
  let start = 0
  for (let end = 0; end <= lines.length; end++) {
    if (/[\p{L}\p{N}]/u.test(lines[end] ?? '')) continue
    let first = end
    while (first > start && isEntry(lines[first - 1] ?? '')) first--
    if (first > start || start < from || end - start < FEWEST_ALONE) {
      while (first < end && !(lines[first - 1] ?? '').trimEnd().endsWith(':')) first++
      // The line with the colon itself is not parted from what follows by being one of them.
      if (end - first >= FEWEST_LED) listed.add(first - 1)
      else first = end
    }
    for (let at = first; at < end; at++) listed.add(at)
    start = end + 1
  }
  return listed
}

/** Entries without a mark that are a list of their own, and behind a colon. */
const FEWEST_ALONE = 3
const FEWEST_LED = 2

function isEntry(raw: string): boolean {
  const line = raw.trim()
  return (
    line.length <= LONGEST_ENTRY && ENTRY.test(line) && !/[.!?;,]["”’)\]]*$/u.test(line) && !OPEN.test(line)
  )
}

const LONGEST_ENTRY = 110
const ENTRY = /^(?:[\p{Lu}\d+(]|(?:www\.|https?:|[\w.-]{1,60}@)\S*$)/u
