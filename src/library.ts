import { setImmediate } from 'node:timers/promises'
import { readDocuments } from './corpus/document.ts'
import { passages } from './corpus/passages.ts'
import type { SourceFile } from './corpus/read.ts'
import { readFolder } from './corpus/read.ts'
import type { Document, Failure, Passage } from './model.ts'
import { createEngine, type Engine } from './search/engine.ts'

/** A corpus, parsed and indexed: what one answer is given from. Never changed once it serves. */
export interface Library {
  /** By id, newest first, undated ones last. */
  readonly documents: ReadonlyMap<string, Document>
  /** By id. */
  readonly passages: ReadonlyMap<string, Passage>
  /** Of one document, in its order; empty for an unknown id. */
  readonly passagesOf: (documentId: string) => readonly Passage[]
  readonly engine: Engine
  /** Files that could not be read; the rest is served. */
  readonly failures: readonly Failure[]
  /** ISO time at which indexing ended. */
  readonly builtAt: string
}

export interface OpenOptions {
  /** Told how many of all files are indexed. */
  readonly onProgress?: ((progress: { done: number; total: number }) => void) | undefined
}

/**
 * Reads a corpus folder, parses every file in it and indexes the passages.
 *
 * A file that cannot be read or parsed is listed under `failures` and the rest
 * is served. The event loop is given a turn between slices of files.
 *
 * @throws Error when the folder does not exist; the message names it.
 */
export async function openLibrary(folder: string, { onProgress }: OpenOptions = {}): Promise<Library> {
  const sources: SourceFile[] = []
  const failures: Failure[] = []
  for await (const item of readFolder(folder)) {
    if ('bytes' in item) sources.push(item)
    else failures.push(item)
  }
  const engine = await createEngine()
  const documents: Document[] = []
  const byDocument = new Map<string, readonly Passage[]>()
  for (let at = 0; at < sources.length; at += SLICE) {
    onProgress?.({ done: at, total: sources.length })
    const read = await parse(sources.slice(at, at + SLICE), failures)
    const parsed = read.filter((document) => !byDocument.has(document.id))
    for (const document of parsed) byDocument.set(document.id, passages(document))
    documents.push(...parsed)
    await engine.insert(parsed.flatMap((document) => byDocument.get(document.id) ?? []))
    await setImmediate()
  }
  onProgress?.({ done: sources.length, total: sources.length })
  documents.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || (a.file < b.file ? -1 : 1))
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    passages: new Map([...byDocument.values()].flat().map((passage) => [passage.id, passage])),
    passagesOf: (documentId) => byDocument.get(documentId) ?? [],
    engine,
    failures,
    builtAt: new Date().toISOString(),
  }
}

/** A few milliseconds of work. */
const SLICE = 20

/** Milliseconds after which the event loop is given a turn. */
const LONGEST_TURN = 15

async function parse(sources: readonly SourceFile[], failures: Failure[]): Promise<Document[]> {
  const parsed: Document[] = []
  let turn = performance.now()
  for (const { file, bytes } of sources) {
    // A page or a PDF takes longer than a slice of text files: others get their turn between them.
    if (performance.now() - turn > LONGEST_TURN) {
      await setImmediate()
      turn = performance.now()
    }
    const read = await readDocuments(file, bytes)
    parsed.push(...read.documents)
    failures.push(...read.failures)
  }
  return parsed
}
