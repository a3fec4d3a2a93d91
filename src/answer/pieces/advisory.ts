import type { Block, Document } from '../../model.ts'

/**
 * The line of a media advisory, or of a note on an event, that says what it is
 * about: its "WHAT:". Null where a text is no such thing.
 *
 * Such a text tells who, what, when, where and why in lines with these labels;
 * each speaks of what the headline and the line "WHAT:" name, and names it no more.
 */
export function subjectLine({ blocks, text }: Document): Block | null {
  const labelled = new Map<string, Block>()
  for (const block of blocks) {
    const label = labelOf(text, block)
    if (label !== null && !labelled.has(label)) labelled.set(label, block)
  }
  return labelled.size < FEWEST ? null : (labelled.get('what') ?? null)
}

/** Fewer of them may stand in any text. */
const FEWEST = 3

/** Which of the questions a block answers by its label: "when" of "WHEN: Saturday, 14 March". */
export function labelOf(
  text: string,
  { kind, start, end }: Pick<Block, 'kind' | 'start' | 'end'>,
): string | null {
  if (kind !== 'paragraph' && kind !== 'list-item') return null
  return LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[1]?.toLowerCase() ?? null
}

const LABEL = /^(?:[-*•·]\s*)?(WHO|WHAT|WHEN|WHERE|WHY|HOW|Who|What|When|Where|Why|How)\s?(?::|–|—)\s/u

/** Characters of the longest label with a bullet before it. */
const LONGEST = 12

/** Where what stands behind the label of a line begins; 0 where it has none. */
export function afterLabel(text: string): number {
  return LABEL.exec(text)?.[0].length ?? 0
}
