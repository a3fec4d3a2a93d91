import type { Block, Document, Span } from '../model.ts'
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
 * Whether a line of such a text is another one than that which says who comes,
 * where or when it is: "WHAT: tour of the Harbour Library" does not say where. A day
 * may be asked of what another line tells ("WHY: the old branch, built in 1962").
 *
 * @param isToldOf whether the line has a word of the question itself.
 */
export function isOtherLine(type: AnswerType, document: Document, block: Block, isToldOf: boolean): boolean {
  const own = OWN_LABEL.get(type)
  const label = labelOf(document.text, block)
  if (own === undefined || label === null || label === own || subjectLine(document) === null) return false
  return type !== 'date' || !isToldOf
}

/**
 * What stands behind the label that asks for it: the place behind "WHERE:", in
 * whatever words. Null for any other line.
 *
 * @returns offsets in the text of the piece.
 */
export function ownLine(
  type: AnswerType,
  document: Document,
  { block, start, text }: { readonly block: Block; readonly start: number; readonly text: string },
): Span | null {
  const own = OWN_LABEL.get(type)
  if (own === undefined || start !== block.start || labelOf(document.text, block) !== own) return null
  if (subjectLine(document) === null) return null
  const label = LABEL.exec(text)?.[0].length ?? 0
  return { start: label, end: text.trimEnd().length }
}

const OWN_LABEL: ReadonlyMap<AnswerType, string> = new Map([
  ['person', 'who'],
  ['place', 'where'],
  ['date', 'when'],
])

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
