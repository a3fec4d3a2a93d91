import { isBelowHeadline } from './below-headline.ts'
import { saysSomething } from './clause.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import {
  folded,
  isLabelAndDate,
  isNameLike,
  nameOf,
  piecesOf,
  type Sort,
  sortOf,
} from './letterhead-pieces.ts'
import { wordCount } from './names.ts'
import { beginsWithHeadline, blocksOverHeadline } from './over-headline.ts'
import { isFieldLine, isReleaseLabel } from './release-label.ts'

/**
 * Gives the letterhead of a release the kind `status`, so that it is not taken
 * for the headline: the name of an organisation or office, its officer, its
 * address, "News Release" with a number or a date, above a line that can be the
 * headline. What is beside these of a letterhead only by its look, a slogan or a
 * trade, goes with it when a line below says something, as headlines do. Call it
 * when status lines and contacts are marked.
 */
export function markLetterhead(blocks: readonly Draft[]): void {
  const top = blocks.slice(0, SEARCHED)
  const first = top.filter(({ kind }) => kind !== 'status' && kind !== 'contact' && kind !== 'note')
  if (first.length === 0) return
  const isFirst = beginsWithHeadline(top)
  if (isFirst && first[0]?.kind !== 'paragraph') return
  const story = storyOf(blocks)
  if (markOverTitle(top, story)) return
  const over = isFirst ? NONE : blocksOverHeadline(top, story)
  for (const [at, block] of first.entries()) {
    const next = first[at + 1]
    if (block.told !== undefined || next === undefined) return
    if (!over.has(block)) {
      if (block.kind !== 'paragraph' || isOverLetterhead(block, next, first[at + 2], story)) return
      const isLabelled = top[top.indexOf(block) + 1]?.kind === 'status' || at > 0
      const isCertain = isLabelAndDate(block.words)
      if (!isCertain && !isLetterhead(block.words, story, isLabelled)) return
      const isOver =
        isLetterhead(next.words, story, true) ||
        canBeHeadline(next) ||
        (isReleaseLabel(block.words) && isLine(next))
      if (!isCertain && !LABEL_BELOW.test(block.words) && !isOver) return
    }
    block.kind = 'status'
  }
}

/** Whether a line stands over a letterhead with fields and that over the story: there is no other headline than the line. */
function isOverLetterhead({ words }: Draft, next: Draft, story: Draft | undefined, told: string): boolean {
  return (
    story !== undefined &&
    isProse(story.words) &&
    wordCount(words) >= SHORTEST_HEADLINE &&
    !words.includes('\n') &&
    !isLabelAndDate(words) &&
    !isReleaseLabel(words) &&
    next.kind === 'paragraph' &&
    next.words.split('\n').some((line) => isFieldLine(line.trim())) &&
    isLetterhead(next.words, told, true)
  )
}

/** Words from which on a line with nothing but a name in it may be a headline all the same. */
const SHORTEST_HEADLINE = 4

/**
 * Marks all lines above the title that a format tells, a heading of the first level,
 * when one of them is surely of a letterhead: nothing else stands there. Tells whether
 * it did.
 */
function markOverTitle(top: readonly Draft[], story: string): boolean {
  const title = top.findIndex(({ kind, level }) => kind === 'heading' && level === 1)
  const above = top
    .slice(0, Math.max(0, title))
    .filter(({ kind }) => kind !== 'status' && kind !== 'contact' && kind !== 'note')
  const isLines = above.every(
    (block) =>
      block.kind === 'paragraph' && block.told === undefined && !isProse(block.words) && isShort(block),
  )
  if (above.length === 0 || !isLines || saysSomething(top[title]?.words ?? '') === 0) return false
  if (above.some(({ words }) => saysMore(words))) return false
  const isCertain = ({ words }: Draft): boolean =>
    isLabelAndDate(words) ||
    isCapitals(words) ||
    piecesOf(words).some((piece) => CERTAIN.has(sortOf(piece, story)))
  if (!above.some(isCertain)) return false
  for (const block of above) block.kind = 'status'
  return true
}

/** "HOLM & VANE · PUBLISHERS SINCE 1923": capitals in several pieces. */
function isCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words) && piecesOf(words).length > 1
}

const CERTAIN: ReadonlySet<Sort | null> = new Set(['label', 'date', 'name', 'address'])

function isShort({ words }: Draft): boolean {
  return words.length <= LONGEST_TITLE
}

/** Whether any piece is surely a headline or a slogan, and no name. */
function saysMore(words: string): boolean {
  return piecesOf(words).some((piece) => sortOf(piece, '') === null && saysSomething(piece) === 2)
}

/**
 * Gives lines that stand under a headline and are a letterhead with a label or a
 * date, or the name of a house of which headline or story tells, the kind `status`: "Acme
 * Institute · Press information no. 7", "Lyon, 3 March 2026", "Acme Institute".
 */
export function markLetterheadBelow(below: readonly Draft[], blocks: readonly Draft[]): void {
  for (const block of below.slice(0, MOST_BELOW)) {
    if (block.kind === 'status' || block.kind === 'heading') continue
    if (block.kind !== 'paragraph' || block.told !== undefined || block.words.length > LONGEST_TITLE) return
    const parts = piecesOf(block.words)
    const [house = '', seat = '', ...others] = parts
    const isTown = (part: string): boolean => isNameLike(part) && wordCount(part) <= MOST_SEAT
    const isSeat = isTown(seat) && others.length === 0
    const isAddressed =
      SEAT.has(sortOf(seat, '')) && others.every((part) => SEAT.has(sortOf(part, '')) || isTown(part))
    const isSeated = seat !== '' && (isSeat || isAddressed) && isHouseAlone(house, blocks)
    if (isHouseAlone(block.words, blocks) || isSeated || isReleaseLabel(block.words)) {
      block.kind = 'status'
      continue
    }
    if (parts.length < 2) return
    const sorts = new Set(parts.map((part) => sortOf(part, '')))
    const isDated = sorts.has('date') && [...sorts].every((sort) => sort === 'date' || sort === 'place')
    if (!sorts.has('label') && !isDated && !parts.some(isFieldLine)) return
    if (!isLetterhead(block.words, storyOf(blocks), true)) return
    block.kind = 'status'
  }
}

/** "Acme Institute", "Bay Rowing Association (BRA)": whose release it is, alone on a line, and nothing that a subhead would say. */
function isHouseAlone(words: string, blocks: readonly Draft[]): boolean {
  if (words.includes('\n') || sortOf(words, '') !== 'name') return false
  // "Acme plc, the maker of tools, today reports its results.": the story begins with the name.
  if (isProse(words) && saysSomething(words) === 2) return false
  const name = ` ${folded(nameOf(words))} `
  const isNamed = ({ kind, words }: Draft): boolean =>
    kind === 'headline' && ` ${folded(words)} `.includes(name)
  return storyOf(blocks).includes(name) || blocks.some(isNamed)
}

/** Name, label, date and one to spare: a page may have its headline above all of them. */
const MOST_BELOW = 4

/** What stands under the name of a house on its letterhead. */
const SEAT: ReadonlySet<Sort | null> = new Set(['address', 'place', 'label', 'date'])

/** Words of the town that a house has under its name. */
const MOST_SEAT = 3

const NONE: ReadonlySet<Draft> = new Set()

/** Blocks among which a headline is looked for. */
const SEARCHED = 12

function canBeHeadline({ kind, words }: Draft): boolean {
  if (kind === 'heading') return true
  return isLine({ kind, words }) && wordCount(words) >= 3
}

/** Lines that are neither running text nor facts: what a headline can be, and the name of what a sheet of facts is about. */
function isLine({ kind, words }: Pick<Draft, 'kind' | 'words'>): boolean {
  return kind === 'paragraph' && words.length <= LONGEST_TITLE && !isProse(words) && !isBelowHeadline(words)
}

/** The running text of a release's beginning, folded: an organisation that is named there is no headline. */
function storyOf(blocks: readonly Draft[]): string {
  const prose = blocks.filter(({ kind, words }) => kind === 'paragraph' && isProse(words))
  return ` ${prose
    .slice(0, READ)
    .map(({ words }) => folded(words))
    .join(' ')} `
}

/** Paragraphs in which the issuer is named if anywhere. */
const READ = 12

/**
 * Whether all lines of a block are names of organisations, offices and officers,
 * addresses, labels or dates, and one is an organisation, a label, or a date. `isLabelled` tells that a
 * label stands beside the block.
 */
function isLetterhead(words: string, story: string, isLabelled: boolean): boolean {
  if (words.length > LONGEST_TITLE) return false
  const pieces = piecesOf(words)
  const sorts = pieces.map((piece) => sortOf(piece, story))
  const isNamed = sorts.includes('issuer') && pieces.length > 1
  const isHeaded = isNamed || sorts.includes('name')
  if (!isHeaded && !sorts.includes('label') && !(isLabelled && sorts.includes('date'))) return false
  return sorts.every(
    (sort, at) =>
      (sort !== null && sort !== 'issuer') ||
      (isHeaded && (sort === 'issuer' || ((at > 0 || isLabelled) && isNameLike(pieces[at] ?? '')))),
  )
}

/** "News Release" under a name leaves no doubt. */
const LABEL_BELOW = /\n\s*(?:news|press|media)\s*(?:release|statement|advisory|alert)\s*$/iu
