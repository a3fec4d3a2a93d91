import type { Block, Document, Span } from '../model.ts'
import type { AnswerType } from './asked-type.ts'
import type { Candidate } from './candidates.ts'
import type { Lens } from './lens.ts'

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

/**
 * Whether a line of such a text is another one than that which says who comes,
 * where or when it is: "WHAT: tour of the Harbour Library" does not say where. A day
 * may be asked of what another line tells ("WHY: the old branch, built in 1962").
 */
export function isOtherLine(
  type: AnswerType,
  { terms, dissection: { document } }: Lens,
  { block, terms: held }: Candidate,
): boolean {
  const own = OWN_LABEL.get(type)
  const label = own === undefined ? null : labelOf(document.text, block)
  if (label === null || label === own || subjectLine(document) === null) return false
  return type !== 'date' || !terms.some(({ term }) => held.has(term))
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
  { block, start, text }: Candidate,
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
