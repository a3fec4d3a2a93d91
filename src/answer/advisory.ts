import type { Block, Document } from '../model.ts'
import type { AnswerType } from './asked-type.ts'

/**
 * The line of a media advisory, or of a note on an event, that says what it is
 * about: its "WHAT:". Null where a text is no such thing.
 *
 * Such a text tells who, what, when, where and why in lines with these labels;
 * each speaks of what the headline and the line "WHAT:" name, and names it no more.
 */
export function subjectLine({ blocks, text }: Document): Block | null {
  const labelled = blocks.filter((block) => labelOf(text, block) !== null)
  const labels = new Set(labelled.map((block) => labelOf(text, block)))
  if (labels.size < FEWEST) return null
  return labelled.find((block) => labelOf(text, block) === 'what') ?? null
}

/**
 * Whether a line of such a text is another one than that in which who comes, or
 * where it is, stands: "WHAT: tour of the Harbour Library" does not say where.
 */
export function isOtherLine(type: AnswerType, document: Document, block: Block): boolean {
  const own = type === 'person' ? 'who' : type === 'place' ? 'where' : null
  const label = labelOf(document.text, block)
  return own !== null && label !== null && label !== own && subjectLine(document) !== null
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
