import { textAt } from '../spans.ts'
import { isMarkAt, itemMark } from './formats/list-mark.ts'
import type { ParsedBlock } from './formats/parsed.ts'

/**
 * Gives the kind of a list item to paragraphs that are one: two or more in a row,
 * numbered from 1 or lettered from a on, or each with the same sign, as a wire leaves them of a list.
 * En dashes are the marks of a list only behind a lead-in with a colon, and em
 * dashes never: they stand before speech and signatures.
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
  if (first === null || (first === EN_DASH && !isLeadIn(text, blocks[at - 1]))) return at
  let end = at
  while (isMarkAt(markOf(text, blocks[end]), first, end - at + 1)) end++
  return end
}

const EN_DASH = '–'

function isLeadIn(text: string, block: ParsedBlock | undefined): boolean {
  return block !== undefined && textAt(text, block).trimEnd().endsWith(':')
}

/** The mark of an item, also where a format tells that it is one; null for what is no item. */
function markOf(text: string, block: ParsedBlock | undefined): string | null {
  return block?.kind === 'paragraph' || block?.kind === 'list-item'
    ? itemMark(text.slice(block.start, block.end))
    : null
}
