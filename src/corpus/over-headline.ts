import { isBelowHeadline } from './below-headline.ts'
import { hasVerb, saysSomething } from './clause.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import { isNameLike, piecesOf, type Sort, sortOf } from './letterhead-pieces.ts'

/**
 * The blocks of a release's top that are a letterhead because they stand over a
 * line that says something, as headlines do, and say nothing themselves: those
 * with a label, a date or an address in them, those above such a one, and a name
 * below one. A slogan under a name goes with it when a label or a date parts it
 * from the headline.
 *
 * @param top first blocks of a release, with its status lines and contacts marked.
 * @param story its running text, folded: an organisation that is named there is none by chance.
 */
export function blocksOverHeadline(top: readonly Draft[], story: string): ReadonlySet<Draft> {
  const end = top.findIndex(isStory)
  const lines = (end === -1 ? top : top.slice(0, end)).map((block) => lineOf(block, story))
  const at = headlineAmong(lines)
  const over = new Set<Draft>()
  for (const [index, line] of lines.slice(0, Math.max(0, at)).entries()) {
    if (line.isMarked) continue
    const isAbove = lines.slice(index + 1, at).some(({ isCertain }) => isCertain)
    const isBelow = lines.slice(0, index).some(({ isCertain }) => isCertain)
    if (!line.canBe || !(line.isCertain || isAbove || (isBelow && line.isNamed))) return over
    over.add(line.block)
  }
  return over
}

/** Whether the first block of a top is its headline, as it is in most releases: then nothing else need be looked at. */
export function beginsWithHeadline(top: readonly Draft[]): boolean {
  const first = top.find(({ kind }) => kind !== 'status' && kind !== 'contact' && kind !== 'note')
  if (first === undefined || isStory(first)) return true
  if (first.words.length > LONGEST_TITLE) return true
  return first.kind === 'heading'
    ? saysSomething(first.words) > 0
    : piecesOf(first.words).length === 1 && saysSomething(first.words) === 2
}

interface Line {
  readonly block: Draft
  /** Whether it is known for a status line or a contact. */
  readonly isMarked: boolean
  readonly says: 0 | 1 | 2
  /** Whether it has what stands on a letterhead, or is marked. */
  readonly isCertain: boolean
  /** Whether it names an organisation, a person or a place. */
  readonly isNamed: boolean
  /** Whether it begins with a name, and a slogan may follow. */
  readonly isHeaded: boolean
  readonly canBe: boolean
}

function lineOf(block: Draft, story: string): Line {
  const { kind, words, told } = block
  const isMarked = kind === 'status' || kind === 'contact' || kind === 'note'
  const pieces = words.length > LONGEST_TITLE ? [] : piecesOf(words)
  const sorts = isMarked ? [] : pieces.map((piece) => sortOf(piece, story))
  const says = sayMost(pieces, sorts)
  const has = (...wanted: Sort[]): boolean => sorts.some((sort) => sort !== null && wanted.includes(sort))
  const [first = ''] = pieces
  return {
    block,
    isMarked,
    says: isMarked || (kind !== 'paragraph' && kind !== 'heading') ? 0 : says,
    isCertain:
      isMarked ||
      has('label', 'date', 'address') ||
      // A title may be named in the story as an organisation is.
      (says === 0 &&
        (kind !== 'heading' || !/\p{Ll}/u.test(words)) &&
        !pieces.some(hasVerb) &&
        (has('name', 'place') || (has('issuer') && sorts.length > 1))),
    isNamed: has('name', 'issuer', 'person', 'place') && !pieces.some(hasVerb),
    isHeaded:
      pieces.length > 1 && saysSomething(first) === 0 && (first === first.toUpperCase() || isNameLike(first)),
    canBe:
      told === undefined &&
      (kind === 'paragraph' ||
        (kind === 'heading' && isName(words, sorts)) ||
        (kind === 'table-row' && !sorts.includes(null))) &&
      pieces.length > 0 &&
      (pieces.length > 1 || sorts[0] !== null || !hasVerb(first)),
  }
}

/** A heading is a letterhead when it is a name, a label or a date, or a row of capitals: "# PTWU". */
function isName(words: string, sorts: readonly (Sort | null)[]): boolean {
  return sorts.some((sort) => sort !== null) || !/\p{Ll}/u.test(words)
}

/** How surely any piece says something; "Former Georgia, Miami coach named …" begins as a person's name does. */
function sayMost(pieces: readonly string[], sorts: readonly (Sort | null)[]): 0 | 1 | 2 {
  const said = pieces
    .filter((_, at) => sorts[at] === null || sorts[at] === 'person')
    .map((piece) => saysSomething(piece))
  return said.includes(2) ? 2 : said.includes(1) ? 1 : 0
}

/** Running text, or facts, below which no headline stands. */
function isStory({ kind, words }: Draft): boolean {
  return kind === 'paragraph' && (isProse(words) || isBelowHeadline(words))
}

/** Where the headline stands: the first line that surely says something, else the first that may; -1 when none does. */
function headlineAmong(lines: readonly Line[]): number {
  const from = (start: number, least: 1 | 2): number =>
    lines.findIndex(({ says }, index) => index >= start && says >= least)
  const sure = from(0, 2)
  const maybe = from(0, 1)
  if (sure === -1) return maybe
  // A plural looks like a verb.
  if (maybe < sure && !lines[maybe]?.isCertain && !isParted(lines, maybe, sure)) return maybe
  const next = from(sure + 1, 1)
  return lines[sure]?.isHeaded && next !== -1 && isParted(lines, sure, next) ? next : sure
}

/** Whether a label, a date or an address stands between two lines. */
function isParted(lines: readonly Line[], one: number, other: number): boolean {
  return lines.slice(one + 1, other).some(({ isCertain, says }) => isCertain && says === 0)
}
