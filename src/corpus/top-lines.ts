import { textAt } from '../spans.ts'
import { areSheet } from './below-headline.ts'
import { hasVerb, saysSomething } from './clause.ts'
import { isProse } from './draft.ts'
import { OPEN } from './formats/another-thing.ts'
import type { ParsedBlock } from './formats/parsed.ts'
import { piecesOf, sortOf } from './letterhead-pieces.ts'
import { partAt } from './part-at.ts'
import { isFieldLine, isHeadlineField } from './release-label.ts'

/**
 * Parts blocks at the top of a release whose lines are several things: a
 * letterhead, a headline, a subhead and the story may stand under each other
 * without a blank line. By span; the text is not changed.
 *
 * A line of a letterhead parts from a line that says something, and a line that
 * says something from the next where its end is meant: it is shorter than a line
 * wrapped by hand would be, or, where nothing in the file is wrapped, the next can
 * stand alone.
 */
export function partTop(text: string, blocks: readonly ParsedBlock[]): readonly ParsedBlock[] {
  const top = blocks.slice(0, SEARCHED)
  if (!top.some(({ kind, start, end }) => kind === 'paragraph' && text.slice(start, end).includes('\n')))
    return blocks
  const isWrapped = !text
    .slice(0, READ)
    .split('\n', MOST_LINES)
    .some((line) => line.length > LONGEST_WRAPPED)
  const parted: ParsedBlock[] = []
  let hasSaid = false
  for (const [at, block] of top.entries()) {
    const words = textAt(text, block)
    // Below the headline stands a sheet of facts, and its lines are no letterhead.
    if (block.kind === 'paragraph' && areSheet(words)) return [...parted, ...blocks.slice(at)]
    const lines = block.kind === 'paragraph' && block.told === undefined ? linesOf(words) : []
    parted.push(...partAt(text, block, cuts(lines, isWrapped, hasSaid)))
    hasSaid ||=
      block.kind === 'heading' ||
      (lines.length > 0 && lines.every(({ words }) => saysSomething(words) === 2 && !isHead(words)))
    // The story has begun; what follows is its own.
    const last = parted.at(-1)
    if (last?.kind === 'paragraph' && isStory(textAt(text, last))) return [...parted, ...blocks.slice(at + 1)]
  }
  return [...parted, ...blocks.slice(SEARCHED)]
}

/** Blocks in which a letterhead and a headline stand. */
const SEARCHED = 8

/** Characters and lines from which it is told whether a text is wrapped by hand. */
const READ = 4000
const MOST_LINES = 60

/** Nobody wraps at a greater width. */
const LONGEST_WRAPPED = 110

/** Running text of more than a line. */
function isStory(words: string): boolean {
  return isProse(words) && words.length > LONGEST_WRAPPED
}

interface Line {
  readonly words: string
  /** Blanks before it. */
  readonly indent: number
  /** Where it begins in its block. */
  readonly start: number
}

function linesOf(words: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of words.split('\n')) {
    const indent = line.length - line.trimStart().length
    if (line.trim() !== '') lines.push({ words: line.trim(), indent, start: start + indent })
    start += line.length + 1
  }
  return lines
}

/** Places in a block at which another thing begins; `hasSaid` tells that a headline stands above it. */
function cuts(lines: readonly Line[], isWrapped: boolean, hasSaid: boolean): number[] {
  if (lines.length < 2) return []
  const heads = lines.map(({ words }) => isHead(words))
  const marks = lines.map(({ words }) => isMark(words))
  const says = lines.map(({ words }, at) => !heads[at] && (isStory(words) || saysSomething(words) > 0))
  const found: number[] = []
  const lastHead = heads.slice(0, MOST_HEAD).lastIndexOf(true)
  const width = Math.max(...lines.map(({ words }) => words.length))
  let isOver = false
  let from = 0
  for (const [at, { words, indent, start }] of lines.entries()) {
    const before = lines[at - 1]
    if (before !== undefined && !isOver) {
      const isHeadEnd =
        marks.slice(0, at).includes(true) &&
        at > lastHead &&
        says[at] === true &&
        heads[at - 1] &&
        // "TARN, 14 March - Orme Robotics, a builder of underwater / gliders, said": a sentence goes on.
        !/^\p{Ll}/u.test(words)
      const isHeadStart = marks[at] === true && says[at - 1] === true && at < MOST_HEAD
      const isEnd =
        !hasSaid &&
        says.slice(from, at).includes(true) &&
        !heads[at] &&
        // A line that stands further in than the one above is set in the middle.
        indent - before.indent < SET_IN &&
        isMeant(before.words, words, isWrapped ? width : null)
      const isField = isHeadlineField(words) || isHeadlineField(before.words)
      const isBelowName = at === 1 && heads[0] === true && !heads[1] && isBelowAName(before.words, words)
      if (isHeadEnd || isHeadStart || isEnd || isField || isBelowName) {
        found.push(start)
        from = at
      }
    }
    // Behind the first line of running text no line means anything.
    isOver ||= !heads[at] && isProseLine(words, lines[at + 1]?.words, isWrapped)
  }
  return found
}

/** Blanks by which lines set in the middle differ. */
const SET_IN = 3

/** Lines of the longest letterhead. */
const MOST_HEAD = 8

/** A line that stands on a letterhead, or a field of one ("Date: …", "Subject: …"). */
function isHead(line: string): boolean {
  if (line.length > LONGEST_WRAPPED) return false
  const sorts = piecesOf(line).map((piece) => sortOf(piece, ''))
  return isFieldLine(line) || (sorts.length > 0 && sorts.every((sort) => sort !== null && sort !== 'person'))
}

/** One with more than a name on it. */
function isMark(line: string): boolean {
  return isHead(line) && (isFieldLine(line) || piecesOf(line).some((piece) => sortOf(piece, '') !== 'name'))
}

/**
 * Whether the end of a line is meant: a line of `width` had room for the next word,
 * and nothing goes on. Without a width the next line tells, as headlines are broken by
 * hand also where nothing else is: it can stand alone, or is much the longer one.
 */
function isMeant(line: string, next: string, width: number | null): boolean {
  if (/[,:;–—-]$/u.test(line) || /^[\p{Ll}&]/u.test(next) || OPEN.test(line)) return false
  // A headline in capitals and its subhead are parted by `partHeadline`.
  if (!/\p{Ll}/u.test(line)) return false
  const [word = ''] = next.split(/\s/u)
  const hasRoom = (within: number): boolean => line.length + 1 + word.length + ROOM <= within
  if (width !== null) return hasRoom(width)
  if (isStory(next)) return true
  return (
    !GOES_ON.test(next) &&
    (standsAlone(next) || isNew(line, next) || hasRoom(Math.min(next.length, LONGEST_WRAPPED)))
  )
}

/** Whether a house's name in capitals stands over a headline that is none, or over what its release is. */
function isBelowAName(name: string, line: string): boolean {
  const isInCapitals = !/\p{Ll}/u.test(name)
  return (
    IS_RELEASE.test(line) || (isInCapitals && /^\p{Lu}?\p{Ll}{2}/u.test(line) && sortOf(line, '') === null)
  )
}

const IS_RELEASE =
  /^(?:statement|notice|update|announcement|bulletin|news|message|report)\s(?:by|from|of|on|to|about)\s/iu

/** Whether a line says something by itself, with a verb or a figure of its own: "Contract worth 180 million euros". */
function standsAlone(line: string): boolean {
  return saysSomething(line) > 0 && (/\d/u.test(line) || hasVerb(line) || FINITE.test(line))
}

/**
 * Whether the capital of a line's first word is that of a beginning, as the words around it
 * are small: "… after nine years / Free recitals every day". In "Paulo / Ribeiro" a name goes on.
 */
function isNew(line: string, next: string): boolean {
  return (
    saysSomething(next) === 2 &&
    /\s\p{Ll}[\p{L}-]*$/u.test(line) &&
    /^\p{Lu}[\p{L}’'-]*\s\p{Ll}{4,}/u.test(next)
  )
}

const FINITE = /\s(?:is|are|was|were|has|have|had|will|can|may)\s/u

/** Words with which a headline goes on, in capitals as titles have them: "To Lead Institution". */
const GOES_ON =
  /^(?:to|after|in|at|with|by|for|from|of|on|and|or|as|amid|against|before|during|into|over|since|than|through|under|until)\s/iu

/** Characters to spare, for lines that are wrapped by eye. */
const ROOM = 10

/** A line of running text: it is long, or ends a sentence, or goes on in a line as long. */
function isProseLine(line: string, next: string | undefined, isWrapped: boolean): boolean {
  if (!isWrapped) return line.length > LONGEST_WRAPPED
  return (
    /[.!?]["”’]?\s+["“]?\p{Lu}/u.test(line) ||
    (next !== undefined && /^\p{Ll}/u.test(next) && /\.$/u.test(next))
  )
}
