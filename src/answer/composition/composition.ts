import type { Document, Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import type { Draft, DraftNote, Place } from '../cite.ts'
import { overlapping } from '../text/overlapping.ts'
import { wordCount } from '../text/words.ts'

/** The words of an answer before they are cited. */
export interface Composition {
  readonly drafts: readonly Draft[]
  readonly notes: readonly DraftNote[]
}

/** A composition of drafts; null where there are none, since notes alone answer nothing. */
export function composition(drafts: readonly Draft[], notes: readonly DraftNote[] = []): Composition | null {
  return drafts.length === 0 ? null : { drafts, notes }
}

/** A draft of the characters of a document that a span covers, without what else the span may be. */
export function draftAt(
  document: Document,
  { start, end }: Span,
  answer: Span | null = null,
  alsoAt: readonly Place[] = [],
): Draft {
  return {
    document,
    span: { start, end },
    answerSpan: answer === null ? null : { start: answer.start, end: answer.end },
    alsoAt,
  }
}

/** Whether one of the drafts holds a place, or a part of it. */
export function isSaid({ document, span }: Place, drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => draft.document === document && overlapping(draft.span, span))
}

/** How many words the drafts have together. */
export function wordsOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { document, span }) => sum + wordCount(textAt(document.text, span)), 0)
}

/** What a reader takes in at a glance; the measures count a longer answer as wrong. */
export const MAX_WORDS = 80
export const MAX_WORDS_LIST = 110
