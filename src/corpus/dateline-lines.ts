import { findDate } from './date.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import { piecesOf } from './letterhead-pieces.ts'
import { isRegion } from './names.ts'
import { HELD_OR_UPDATED } from './status.ts'

/** The dateline on a letterhead above the headline, when the story has none. */
export function datelineAbove(text: string, head: readonly Draft[], year: string | null): Dateline | null {
  for (const block of head) {
    if (block.kind !== 'status' || HELD_OR_UPDATED.test(block.words)) continue
    const found = lineDateline(text, block, year) ?? readDateline(text, block, year)
    if (found?.place && found.date) return found
  }
  return null
}

/**
 * The dateline on a line of its own in a block of several, or in a column:
 * "Office for Patents / Riga, 18 February 2026", "Press release | 3 March 2026 | Lyon, France".
 */
export function lineDateline(text: string, block: Draft, year: string | null): Dateline | null {
  if (block.words.length > LONGEST_TITLE || isProse(block.words)) return null
  const pieces = piecesOf(block.words)
  const isHead = block.kind === 'status'
  let at = block.start
  let dated: Dateline | null = null
  for (const piece of pieces.length > 1 ? pieces : []) {
    const start = text.indexOf(piece, at)
    at = start + piece.length
    const read = readDateline(text, { start, end: at }, year)
    if (read?.place && read.date && read.end >= at - 1) return read
    if (read?.date && !read.wire && !read.place) dated = read
    else if (isHead && dated !== null && isRegion(piece.split(/,\s*/u).at(-1) ?? ''))
      return { ...dated, end: at, place: { start, end: at } }
  }
  return null
}

/**
 * A line that is a dateline by the format's word: what is not its date is its
 * place. Date and wire that it lacks come from the dateline in the text.
 */
export function toldDateline(
  text: string,
  block: Draft | undefined,
  year: string | null,
  printed: Dateline | null,
): Dateline | null {
  if (block === undefined) return null
  const { start, end } = block
  const read = readDateline(text, block, year)
  const words = block.words.slice(0, LONGEST_TITLE)
  const date = findDate(words)
  const place = /^[^\d\n(/]*[\p{L}.](?=[\s,.–—-]*$)/u.exec(words.slice(0, date?.start ?? words.length))?.[0]
  const found: Dateline = read?.place
    ? read
    : {
        start,
        end,
        place: place === undefined ? null : { start, end: start + place.length },
        date: date === null ? null : { iso: date.iso, start: start + date.start, end: start + date.end },
        wire: null,
        issuer: null,
      }
  return { ...found, date: found.date ?? printed?.date ?? null, wire: found.wire ?? printed?.wire ?? null }
}

/**
 * The first dateline with a date, else the first of all; a headline's own form
 * is not looked at. A date on a line of its own dates the dateline below it that
 * has a place and no date.
 */
export function chooseDateline(datelines: readonly (Dateline | null)[]): { at: number; dated: number } {
  const dated = datelines.findIndex((dateline) => dateline?.date?.iso)
  const first = dated === -1 ? datelines.findIndex((dateline) => dateline !== null) : dated
  if (dated === -1 || datelines[dated]?.place !== null || datelines[dated]?.wire !== null)
    return { at: first, dated: first }
  const placed = datelines.findIndex((dateline, index) => index > dated && dateline !== null)
  return datelines[placed]?.place ? { at: placed, dated } : { at: first, dated: first }
}
