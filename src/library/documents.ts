import { passages } from '../corpus/passages.ts'
import type { Document, Passage } from '../model.ts'
import { type Body, bodyOf, type Pack, type PackedDocument } from './pack.ts'

/** A document of a pack, and its passages, read when they are asked for. */
export interface OpenDocument {
  readonly document: Document
  /** Number of passages. */
  readonly size: number
  passages(): readonly Passage[]
}

/** Keeps the bodies that were used last; the others are read from their pack once more. */
export interface Bodies {
  read(pack: Pack, packed: PackedDocument): Opened
}

interface Opened {
  readonly body: Body
  passages: readonly Passage[] | null
}

export function createBodies(most = MOST_BYTES): Bodies {
  const kept = new Map<PackedDocument, Opened>()
  let latest: { readonly packed: PackedDocument; readonly opened: Opened } | null = null
  let bytes = 0
  return {
    read(pack, packed) {
      // A release is mostly read many times on end.
      if (latest?.packed === packed) return latest.opened
      let opened = kept.get(packed)
      if (opened) {
        kept.delete(packed)
      } else {
        opened = { body: bodyOf(pack, packed), passages: null }
        bytes += packed.end - packed.start
      }
      // The last of a map is the one that was used last.
      kept.set(packed, opened)
      latest = { packed, opened }
      for (const oldest of kept.keys()) {
        if (bytes <= most || oldest === packed) break
        kept.delete(oldest)
        bytes -= oldest.end - oldest.start
      }
      return opened
    },
  }
}

/** In the memory they take two to three times as much. All of some thousand releases, so that few archives lose any. */
const MOST_BYTES = 48_000_000

/** Makes a document whose header is at hand and whose body is read from the pack. */
export function openDocument(pack: Pack, packed: PackedDocument, bodies: Bodies): OpenDocument {
  const body = (): Body => bodies.read(pack, packed).body
  const document: Document = {
    ...packed.header,
    get text() {
      return body().text
    },
    get blocks() {
      return body().blocks
    },
    get quotations() {
      return body().quotations
    },
    get contacts() {
      return body().contacts
    },
    get marks() {
      return body().marks
    },
  }
  const open: OpenDocument = {
    document,
    size: packed.passages,
    passages() {
      const read = bodies.read(pack, packed)
      read.passages ??= passages(document)
      return read.passages
    },
  }
  opened.set(document, open)
  return open
}

/** What a document of a pack was opened as. */
export function openOf(document: Document): OpenDocument | undefined {
  return opened.get(document)
}

const opened = new WeakMap<Document, OpenDocument>()
