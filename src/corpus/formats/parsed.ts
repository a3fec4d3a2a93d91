import type { PageStart, Span } from '../../model.ts'

/** What a format knows of a block before anything is known of press releases. */
export type ParsedKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'quotation'

/** A block as a format reads it. Blocks are in order, trimmed, not empty, and do not overlap. */
export interface ParsedBlock extends Span {
  readonly kind: ParsedKind
  /** What the format itself says that the block is; else it is told from the words. */
  readonly told?: Told
  /** Of a heading 1 to 6; of a list item its depth from 0; of a table row 0 for the header row and 1 for others; else 0. */
  readonly level: number
  /** Of a line that may head what stands below it, where that ends: only lines of its own paragraph do. Else absent. */
  readonly headsTo?: number
}

/** The parts of a release that wire formats have fields for. */
export type Told = 'headline' | 'subhead' | 'dateline' | 'contact'

/** A file as its format reads it: every format gives this and nothing else. */
export interface Parsed {
  readonly format: string
  /** The canonical text: all offsets of the document count in it. */
  readonly text: string
  readonly blocks: readonly ParsedBlock[]
  /** What the file says of itself outside its text (front matter), keys in lower case. */
  readonly metadata: ReadonlyMap<string, string>
  /** Whether `metadata` is the release's own, as a wire format gives it: then it wins over what is read from the text. */
  readonly stated?: boolean
  /** Names this document among several of one file, the same at every reading (an item's guid); absent when there is one. */
  readonly part?: string
  /** Where each page begins in `text`, in order; only of a format that has pages. */
  readonly pages?: readonly PageStart[]
}

/** What a reader made of a file's bytes. */
export interface Reading {
  /** Usually one; a feed has one an item. */
  readonly parts: readonly Parsed[]
  /** What of the file could not be read, one reason each ("page 3 has no text layer"); the rest is served. */
  readonly problems: readonly string[]
}

/**
 * Reads the bytes of one file. Throws an `Error` with the bare reason when
 * nothing can be read ("encrypted"); the caller names the file. Executes and
 * fetches nothing of what the file holds.
 */
export type Reader = (bytes: Uint8Array) => Reading | Promise<Reading>
