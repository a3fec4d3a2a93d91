import type { DraftNote } from '../cite.ts'
import type { Evidence } from '../evidence.ts'

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
  const all = lens.dissection.candidates.filter(({ kind, block }) => kind === 'item' && block.lead === lead)
  const blocks = new Set(all.map(({ block }) => block))
  const missing = new Set(
    all.flatMap((one) => (items.some(({ candidate }) => candidate === one) ? [] : [one.block])),
  )
  const whole = blocks.size - missing.size
  if (missing.size === 0)
    return isAllAsked
      ? [{ kind: 'metadata', text: `All ${blocks.size} items of the list are given.`, at: [] }]
      : []
  return [{ kind: 'metadata', text: `${whole} of the ${blocks.size} items of the list are given.`, at: [] }]
}

const FEWEST = 2
