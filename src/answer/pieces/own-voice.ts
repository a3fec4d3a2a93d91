import type { Block, Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { onOneLine, textAt } from '../../spans.ts'
import { overlapping } from '../text/overlapping.ts'
import { piecesOf } from './pieces.ts'

/** A headline or sentence that nobody is quoted with. */
export interface OwnSentence extends Span {
  readonly isHeadline: boolean
}

/** The headlines and sentences of a release in its own voice, in order. */
export const ownSentences = rememberedOf((document: Document): readonly OwnSentence[] =>
  document.blocks.flatMap((block) => ownSentencesIn(document, block)),
)

/** Those of one block, for whoever needs no others: a release is long. */
export function ownSentencesIn(document: Document, block: Block): readonly OwnSentence[] {
  if (!TELLING.has(block.kind)) return []
  const isHeadline = block.kind === 'headline' || block.kind === 'subhead'
  return piecesOf(document, block)
    .filter(({ kind }) => kind === 'sentence' || kind === 'item' || kind === 'headline')
    .filter((piece) => !document.quotations.some((spoken) => overlapping(spoken, piece)))
    .map(({ start, end }) => ({ start, end, isHeadline }))
}

/**
 * What is read of the sentences of a release in its own voice, in those blocks alone that a pattern finds.
 *
 * @param read is given a sentence with a blank for every line end.
 */
export function readOwn<Found>(
  document: Document,
  pattern: RegExp,
  read: (text: string, sentence: OwnSentence) => readonly Found[],
): Found[] {
  return document.blocks.flatMap((block) =>
    pattern.test(onOneLine(textAt(document.text, block)))
      ? ownSentencesIn(document, block).flatMap((one) => read(onOneLine(textAt(document.text, one)), one))
      : [],
  )
}

const TELLING: ReadonlySet<string> = new Set(['headline', 'subhead', 'paragraph', 'list-item'])
