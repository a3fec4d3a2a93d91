import type { z } from 'zod'
import type { Candidate } from '../answer/pieces/candidates.ts'
import { dissect } from '../answer/pieces/dissect.ts'
import type { SpanType } from '../answer/text/spans.ts'
import type { Document, Span } from '../model.ts'
import type { Glance } from './document-schema.ts'

/**
 * Gives what a reader looks for first in a release: who says what, and the
 * figures, each with the sentence it stands in.
 *
 * Figures are amounts, shares, measures and counts written with digits in the
 * story itself; boilerplate and contacts have none. Both lists keep the order
 * of the text and are cut at {@link MOST}.
 */
export function glanceOf(document: Document): z.infer<typeof Glance> {
  const { text, quotations } = document
  const figures = dissect(document)
    .candidates.filter(isStory)
    .flatMap((candidate) => figuresIn(candidate))
  return {
    quotations: quotations
      .slice(0, MOST)
      .map(({ start, end, speaker }) => ({ ...worded(text, { start, end }), speaker })),
    figures: figures
      .slice(0, MOST)
      .map(({ figure, sentence }) => ({ ...worded(text, figure), sentence: worded(text, sentence) })),
  }
}

/** More is no glance any more. */
export const MOST = 40

function isStory({ kind, block }: Candidate): boolean {
  return (
    (kind === 'sentence' || kind === 'item' || kind === 'row') &&
    (block.kind === 'paragraph' ||
      block.kind === 'list-item' ||
      block.kind === 'table-row' ||
      block.kind === 'quotation')
  )
}

function figuresIn(candidate: Candidate): { figure: Span; sentence: Span }[] {
  return candidate
    .spans()
    .filter(({ type, start, end }) => FIGURES.has(type) && /\d/.test(candidate.text.slice(start, end)))
    .map(({ start, end }) => ({
      figure: { start: candidate.start + start, end: candidate.start + end },
      sentence: { start: candidate.start, end: candidate.end },
    }))
}

const FIGURES: ReadonlySet<SpanType> = new Set(['money', 'percent', 'measure', 'count', 'duration'])

function worded(text: string, { start, end }: Span) {
  return { text: text.slice(start, end), start, end }
}
