import type { ParsedBlock } from './formats/parsed.ts'

/**
 * Cuts a block at offsets inside it, in order, and trims the pieces; what holds nothing but
 * white space is none. By span: the text is not changed.
 *
 * @param cuts offsets from the block's start, in UTF-16 code units.
 */
export function partAt(text: string, block: ParsedBlock, cuts: readonly number[]): ParsedBlock[] {
  if (cuts.length === 0) return [block]
  const pieces: ParsedBlock[] = []
  let start = block.start
  for (let index = 0; index <= cuts.length; index++) {
    const cut = cuts[index]
    const end = cut === undefined ? block.end : block.start + cut
    const words = text.slice(start, end)
    const from = start + (words.length - words.trimStart().length)
    const to = start + words.trimEnd().length
    if (from < to) pieces.push({ ...block, start: from, end: to })
    start = end
  }
  return pieces
}
