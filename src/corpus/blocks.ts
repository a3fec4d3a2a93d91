import { textAt } from '../spans.ts'
import { contactEnds } from './contact-ends.ts'
import { contactStarts } from './contact-starts.ts'
import { isProse } from './draft.ts'
import type { Parsed, ParsedBlock } from './formats/parsed.ts'
import { gluedHeading, gluedSections } from './glued.ts'
import { labelLines } from './label-lines.ts'
import { listed } from './listed.ts'
import { partAt } from './part-at.ts'
import { unspaced } from './release-label.ts'
import { type TimetableLine, timetableLines } from './timetable.ts'

/**
 * Parts blocks that a wire has run together, by span; the text is not changed.
 *
 * Six kinds of damage are mended: new lines collapsed to two or more spaces,
 * bullet lists flattened into a paragraph ("• a • b"), the lines of a timetable
 * or of labels with their values without blank ones between them, sections glued to what stands before them
 * and headings to their text ("…of it.About AcmeAcme makes…"), a press contact
 * right below a line for the public, and a sentence right below a contact. Blocks stay in order and leave out nothing but white space.
 *
 * @example
 * partBlocks({ ...parsed, text: 'Two offers: • a • b' }).map((b) => b.kind)
 * // => ['paragraph', 'list-item', 'list-item']
 */
export function partBlocks({ text, blocks }: Pick<Parsed, 'text' | 'blocks'>): ParsedBlock[] {
  const hasBullets = BULLET.test(text)
  const parted: ParsedBlock[] = []
  /** Lines with labels above the first sentence are those of a letterhead. */
  let isBelowProse = false
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      parted.push(block)
      continue
    }
    const words = textAt(text, block)
    const above = isBelowProse ? parted.at(-1) : undefined
    const timed = timetableLines(words)
    const lines = timed.length > 0 || above === undefined ? timed : labelLines(words, textAt(text, above))
    isBelowProse ||= isProse(words)
    if (lines.length > 0) {
      parted.push(...partTimetable(text, block, lines))
      continue
    }
    for (const line of partAt(text, block, collapsedLines(textAt(text, block))))
      for (const item of hasBullets ? partBullets(text, line) : [line])
        for (const part of partAt(text, item, gluedSections(textAt(text, item))))
          for (const piece of partAt(text, part, gluedHeading(text, textAt(text, part))))
            for (const contact of partAt(text, piece, contactStarts(textAt(text, piece))))
              parted.push(...partAt(text, contact, contactEnds(textAt(text, contact), lastOf(text, parted))))
  }
  return listed(text, parted)
}

/** The words of the last of blocks. */
function lastOf(text: string, blocks: readonly ParsedBlock[]): string {
  const last = blocks.at(-1)
  return last === undefined ? '' : textAt(text, last)
}

const BULLET = /[•●▪■◦➢✔✅]/u

/** The entries of a timetable are items, and what stands over or behind them is none. */
function partTimetable(text: string, block: ParsedBlock, lines: readonly TimetableLine[]): ParsedBlock[] {
  const cuts = lines.map(({ at }) => at)
  return partAt(text, block, cuts).map((part) => {
    const line = lines.findLast(({ at }) => block.start + at <= part.start)
    if (line?.isEntry) return { ...part, kind: 'list-item' }
    return line?.isTheirs ? { ...part, headsTo: block.end } : part
  })
}

/**
 * Places where a wire collapsed a line end into spaces. Someone who types two
 * spaces after each sentence does so after all of them: their paragraphs are
 * left whole unless they are longer than any paragraph.
 */
function collapsedLines(words: string): readonly number[] {
  if (!/[ \t\u00a0]{2}/.test(words) || words.split('\n').some((line) => unspaced(line) !== line))
    return NOWHERE
  const runs = [...words.matchAll(/[ \t\u00a0]{2,}(?=\S)/g)]
  const afterStop = runs.filter((run) =>
    SENTENCE_END.test(words.slice(Math.max(0, run.index - 3), run.index)),
  )
  const single = words.match(/[.!?]["”’)]? (?=["“]?\p{Lu})/gu)?.length ?? 0
  const about: number[] = []
  for (const { 0: run, index } of runs) {
    const end = index + run.length
    if (ABOUT.test(words.slice(end, end + 80))) about.push(end)
  }
  const isHabit = afterStop.length > OFTENER * single
  const isCollapsed =
    runs.some((run) => run[0].length > 2) ||
    (afterStop.length > 0 && (!isHabit || words.length > LONGEST_PARAGRAPH))
  if (!isCollapsed) return about
  const cuts: number[] = []
  let start = 0
  for (const run of runs) {
    const end = run.index + run[0].length
    const before = words.slice(start, run.index)
    // Behind a new line it is an indent: of a new paragraph, or of lines set in the middle or below each other.
    const isIndent = words.charAt(run.index - 1) === '\n'
    const isLine =
      about.includes(end) ||
      SENTENCE_END.test(before) ||
      (!isIndent && /(?:@|www\.|https?:)\S+$/u.test(before) && /^\p{Lu}/u.test(words.slice(end))) ||
      (!isIndent && isHeadingLike(before) && /^["“(]?[\p{Lu}\p{N}•●▪*-]/u.test(words.slice(end)))
    if (!isLine || isWithinQuotation(before, words.slice(end, end + 1))) continue
    cuts.push(end)
    start = end
  }
  return cuts
}

const NOWHERE: readonly number[] = []

/** A section's heading opens a line wherever the wire put it. */
const ABOUT = /^(?:About|ABOUT)\s+(?:[Tt]he\s+)?(?:\p{Lu}|([\p{L}\d]\S*)\s+\1\b)/u

/** Longer than a paragraph of prose ever is in a release (its p99 is under 1,000 characters). */
const LONGEST_PARAGRAPH = 1200

/** Of sentences that end with two spaces to those that end with one, where two are typed by habit. */
const OFTENER = 2

/** Whether a quotation that was opened in a line goes on behind it: a paragraph of it that is its own opens with its mark. */
function isWithinQuotation(before: string, next: string): boolean {
  if (/["“”]/u.test(next)) return false
  const straight = before.match(/"/g)?.length ?? 0
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
}

const SENTENCE_END = /[.!?:…]["”’)\]]*\s*$/u

function isHeadingLike(words: string): boolean {
  return words.length <= 100 && /^["“(]?[\p{Lu}\p{N}•●▪*-]/u.test(words)
}

function partBullets(text: string, block: ParsedBlock): ParsedBlock[] {
  const words = textAt(text, block)
  if (!BULLET.test(words)) return [block]
  const cuts = [...words.matchAll(/(?<=^|\s)[•●▪■◦➢✔✅](?=\s?\S)/gu)].map((match) => match.index)
  if (cuts.length === 0 || (cuts.length === 1 && cuts[0] !== 0)) return [block]
  return partAt(text, block, cuts).map((part) =>
    /^[•●▪■◦➢✔✅]/u.test(textAt(text, part)) ? { ...part, kind: 'list-item' } : part,
  )
}
