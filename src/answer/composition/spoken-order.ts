import type { Document } from '../../model.ts'
import type { Draft } from '../cite.ts'

/**
 * Puts what is quoted of one paragraph in the order of the text, where the best of it stands among
 * the drafts, and joins what stands side by side: somebody who is quoted has said it so. Paragraphs
 * keep the order of the drafts.
 *
 * @example
 * // “We tried glass,” said Ada Berg. “Wood was better.”
 * // of [{the second sentence}, {the first}] => [{both}]
 */
export function inSpokenOrder(drafts: readonly Draft[]): readonly Draft[] {
  const places = drafts.map(({ document, span }) => ({ document, block: blockAt(document, span.start) }))
  const first = places.map((place) =>
    places.findIndex(({ document, block }) => document === place.document && block === place.block),
  )
  const ordered = drafts
    .map((draft, at) => ({ draft, group: first[at] ?? at }))
    .sort((a, b) => a.group - b.group || a.draft.span.start - b.draft.span.start)
  const joined: Draft[] = []
  let last = -1
  for (const { draft, group } of ordered) {
    const before = joined.at(-1)
    if (before !== undefined && group === last && isBeside(before, draft))
      joined[joined.length - 1] = { ...before, span: { start: before.span.start, end: draft.span.end } }
    else joined.push(draft)
    last = group
  }
  return joined
}

/** The block in which a place stands. */
function blockAt({ blocks }: Document, at: number): number {
  return blocks.findIndex(({ start, end }) => start <= at && at < end)
}

/** Whether nothing but white space parts two drafts of a paragraph. */
function isBeside({ document, span, alsoAt }: Draft, other: Draft): boolean {
  const between = document.text.slice(span.end, other.span.start)
  return (
    span.end <= other.span.start && between.trim() === '' && alsoAt.length === 0 && other.alsoAt.length === 0
  )
}
