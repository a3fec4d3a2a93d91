import { readDocuments } from '../corpus/document.ts'
import { passages } from '../corpus/passages.ts'
import type { SourceFile } from '../corpus/read.ts'
import type { Document, Passage } from '../model.ts'
import type { Engine } from '../search/engine.ts'
import { turns } from '../turns.ts'

/** What of a document is kept as JSON until somebody needs it: nearly all of its memory. */
export type Body = Pick<Document, 'text' | 'blocks' | 'quotations' | 'contacts' | 'marks'>

/** What lists, filters and search need of every document. */
export type Header = Omit<Document, keyof Body>

export interface PackedDocument {
  readonly header: Header
  /** Number of its passages. */
  readonly passages: number
  /** Where its body is in the pack's bodies, in bytes. */
  readonly start: number
  readonly end: number
}

/** What one file gave. */
export interface Entry {
  readonly file: string
  /** Of the file's bytes. */
  readonly sha256: string
  readonly documents: readonly PackedDocument[]
  /** What of it could not be read as press material, and why. */
  readonly reasons: readonly string[]
}

/**
 * What reading, parsing and indexing made of some files. It is never changed:
 * what was read anew comes in another pack, and a library holds many.
 */
export interface Pack {
  readonly entries: readonly Entry[]
  /** JSON in UTF-8, one body after another. */
  readonly bodies: Uint8Array
  /** What the engine made of all passages of all documents. */
  readonly analysed: Uint8Array<ArrayBuffer>
}

/** A file that was read, and the digest of its bytes. */
export interface Source extends SourceFile {
  readonly sha256: string
}

/**
 * Parses and indexes some files, and lets other work run every few milliseconds.
 *
 * A file that cannot be parsed has its reason in its entry. So has a document
 * whose id is `taken` or was given to another one of the pack. `onRead` is told
 * of each file that is done, before all are indexed.
 */
export async function makePack(
  sources: readonly Source[],
  engine: Engine,
  taken: (documentId: string) => boolean,
  onRead: () => void = () => {},
): Promise<Pack> {
  const entries: Entry[] = []
  const bodies: Uint8Array[] = []
  const indexed: Passage[] = []
  const ids = new Set<string>()
  const turn = turns()
  let at = 0
  for (const source of sources) {
    const { documents, reasons } = await parse(source)
    const packed: PackedDocument[] = []
    for (const document of documents) {
      if (taken(document.id) || ids.has(document.id)) {
        reasons.push(`another document has the id ${document.id}`)
        continue
      }
      ids.add(document.id)
      const { text, blocks, quotations, contacts, marks, ...header } = document
      const body = Buffer.from(JSON.stringify({ text, blocks, quotations, contacts, marks } satisfies Body))
      const found = passages(document)
      packed.push({ header, passages: found.length, start: at, end: at + body.length })
      bodies.push(body)
      for (const passage of found) indexed.push(passage)
      at += body.length
    }
    entries.push({ file: source.file, sha256: source.sha256, documents: packed, reasons })
    onRead()
    if (turn.isDue()) await turn.over()
  }
  // As the cache gives them back; what is cut out of a text would keep all of it in the memory.
  const kept = JSON.parse(JSON.stringify(entries)) as Entry[]
  return { entries: kept, bodies: Buffer.concat(bodies), analysed: await engine.analyse(indexed) }
}

/** Makes one pack of entries of several, without parsing anything again, and lets other work run every few milliseconds. */
export async function mergePacks(
  some: readonly { pack: Pack; entry: Entry; documents: readonly { passages(): readonly Passage[] }[] }[],
  engine: Engine,
): Promise<Pack> {
  const bodies: Uint8Array[] = []
  const entries: Entry[] = []
  const indexed: Passage[] = []
  const turn = turns()
  let at = 0
  for (const { pack, entry, documents } of some) {
    const packed: PackedDocument[] = []
    for (const document of entry.documents) {
      const body = pack.bodies.subarray(document.start, document.end)
      bodies.push(body)
      at += body.length
      packed.push({ ...document, start: at - body.length, end: at })
    }
    entries.push({ ...entry, documents: packed })
    for (const open of documents) {
      for (const passage of open.passages()) indexed.push(passage)
      if (turn.isDue()) await turn.over()
    }
  }
  return { entries, bodies: Buffer.concat(bodies), analysed: await engine.analyse(indexed) }
}

/** Reads the body of a document out of its pack. */
export function bodyOf({ bodies }: Pack, { start, end }: PackedDocument): Body {
  // What `makePack` wrote.
  return JSON.parse(decoder.decode(bodies.subarray(start, end))) as Body
}

async function parse({
  file,
  bytes,
  sha256,
}: Source): Promise<{ documents: readonly Document[]; reasons: string[] }> {
  const { documents, failures } = await readDocuments(file, bytes, sha256)
  return { documents, reasons: failures.map(({ reason }) => reason) }
}

const decoder = new TextDecoder()
