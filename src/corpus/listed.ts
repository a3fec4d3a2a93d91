import type { ParsedBlock } from './formats/parsed.ts'

/**
 * Gives the kind of a list item to paragraphs that are one: two or more in a row,
 * numbered from 1 on or each with a dash, as a wire leaves them of a list.
 *
 * @example
 * listed(text, blocks) // 'Two laws:', '1. It stops.', '2. It waits.': the last two are items
 */
export function listed(text: string, blocks: readonly ParsedBlock[]): ParsedBlock[] {
  const found = [...blocks]
  let at = 0
  while (at < blocks.length) {
    const end = runFrom(text, blocks, at)
    if (end - at > 1)
      for (let item = at; item < end; item++) {
        const block = blocks[item]
        if (block !== undefined) found[item] = { ...block, kind: 'list-item' }
      }
    at = Math.max(end, at + 1)
  }
  return found
}

/** Where the run of items ends that begins at a block; there itself when none does. */
function runFrom(text: string, blocks: readonly ParsedBlock[], at: number): number {
  const first = markOf(text, blocks[at])
  if (first === null || (first !== DASH && first !== 1)) return at
  let end = at + 1
  while (markOf(text, blocks[end]) === (first === DASH ? DASH : end - at + 1)) end++
  return end
}

const DASH = '-'

/** The number of an item, or its dash; null for what is no item. */
function markOf(text: string, block: ParsedBlock | undefined): number | typeof DASH | null {
  if (block?.kind !== 'paragraph') return null
  const [, number, dash] =
    MARK.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_MARK))) ?? []
  if (number !== undefined) return Number(number)
  return dash === undefined ? null : DASH
}

/** Not "- 30 -", and not the dash between a place and its story. */
const MARK = /^(?:\(?(\d{1,2})[.)]|([-–—*]))\s+(?!\d+\s*-|ends?\b)\S/iu

const LONGEST_MARK = 12
