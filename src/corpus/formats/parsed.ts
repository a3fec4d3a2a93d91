import type { Span } from '../../model.ts'

/** What a format knows of a block before anything is known of press releases. */
export type ParsedKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'quotation'

/** A block as a format reads it. Blocks are in order, trimmed, not empty, and do not overlap. */
export interface ParsedBlock extends Span {
  readonly kind: ParsedKind
  /** Of a heading 1 to 6; of a list item its depth from 0; of a table row 0 for the header row and 1 for others; else 0. */
  readonly level: number
}

/** A file as its format reads it: every format gives this and nothing else. */
export interface Parsed {
  readonly format: string
  /** The canonical text: all offsets of the document count in it. */
  readonly text: string
  readonly blocks: readonly ParsedBlock[]
  /** What the file says of itself outside its text (front matter), keys in lower case. */
  readonly metadata: ReadonlyMap<string, string>
}
