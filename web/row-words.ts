import { type Child, h } from './dom.ts'
import { isRow } from './table-cells.ts'

/**
 * Sets the words of a row of plain text with its cells apart, which a browser
 * would run together; other text as it is. The text itself stays the same.
 */
export function rowWords(text: string, isSure = isRow(text)): Child[] {
  if (!isSure || text.includes(' | ')) return [text]
  return text
    .split(GAPS)
    .map((piece, index) => (index % 2 === 0 ? piece : h('span', { class: 'gap' }, piece)))
}

/** What stands between cells; `split` keeps what is in the group. */
const GAPS = /([^\S\n]{2,}|\t[^\S\n]*|\s*\n\s*)/
