import type { DraftNote } from '../cite.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'

/**
 * Tells of items or rows that answer together how many of their list they are: whether it is
 * whole where all are asked for, and in any case that it is cut. An item of which a sentence
 * is left out is not given whole. Empty for what is no list, or rows chosen from a table.
 *
 * @example
 * // Two of three items: "2 of the 3 items of the list are given."
 */
export function wholeListNotes(given: readonly Evidence[], isAllAsked: boolean): DraftNote[] {
  const items = given.filter(({ candidate }) => candidate.kind === 'item')
  const [first] = items
  const lead = first?.candidate.block.lead ?? null
  if (first === undefined || lead === null || items.length < FEWEST) return []
  const { document, lens } = first
  if (items.some((one) => one.document !== document || one.candidate.block.lead !== lead)) return []
  return listNotes(
    items.map(({ candidate }) => candidate),
    lens.dissection,
    isAllAsked,
  )
}

const FEWEST = 2

/** Tells the same of items of one list, however few. */
export function listNotes(
  items: readonly Candidate[],
  { candidates }: Pick<Dissection, 'candidates'>,
  isAllAsked: boolean,
): DraftNote[] {
  const lead = items[0]?.block.lead ?? null
  if (lead === null) return []
  const all = candidates.filter(({ kind, block }) => kind === 'item' && block.lead === lead)
  const blocks = new Set(all.map(({ block }) => block))
  const missing = new Set(all.flatMap((one) => (items.includes(one) ? [] : [one.block])))
  const whole = blocks.size - missing.size
  if (missing.size === 0)
    return isAllAsked
      ? [{ kind: 'metadata', text: `All ${blocks.size} items of the list are given.`, at: [] }]
      : []
  return [{ kind: 'metadata', text: cut(whole, blocks.size), at: [] }]
}

function cut(whole: number, all: number): string {
  if (whole === 0) return `None of the ${all} items of the list is given whole.`
  return `${whole} of the ${all} items of the list ${whole === 1 ? 'is' : 'are'} given.`
}
