import type { Block, Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
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

const TELLING: ReadonlySet<string> = new Set(['headline', 'subhead', 'paragraph', 'list-item'])
