import type { Library } from '../library.ts'
import type { Document, Failure, Passage } from '../model.ts'
import type { Engine } from '../search/engine.ts'
import { turns } from '../turns.ts'
import { type OpenDocument, openOf } from './documents.ts'
import { relate } from './editions.ts'
import { laterFirst } from './later-first.ts'
import { inOrder } from './order.ts'

/** Makes the library of what is held at this moment, of documents in their order. */
export async function snapshot(
  ordered: readonly OpenDocument[],
  engine: Engine,
  failures: readonly Failure[],
): Promise<Library> {
  const documents = new Map<string, Document>()
  const turn = turns()
  for (const { document } of ordered) {
    documents.set(document.id, document)
    if (turn.isDue()) await turn.over()
  }
  const passagesOf = (documentId: string) => {
    const document = documents.get(documentId)
    return document === undefined ? [] : (openOf(document)?.passages() ?? [])
  }
  return {
    documents,
    passages: passageMap(ordered, passagesOf),
    passagesOf,
    engine,
    editions: await relate(documents.values()),
    underEmbargo: [],
    failures,
    builtAt: new Date().toISOString(),
  }
}

/**
 * Orders documents: newest first, undated ones last, those of one day by their
 * file, those of one file as they came. Fast when most are in order already.
 */
export async function newestFirst(documents: readonly OpenDocument[]): Promise<readonly OpenDocument[]> {
  return await inOrder(documents, newer)
}

function newer({ document: a }: OpenDocument, { document: b }: OpenDocument): number {
  const byDay = laterFirst(a, b)
  if (byDay !== 0) return byDay
  return a.file === b.file ? 0 : a.file < b.file ? -1 : 1
}

/** All passages by their id, made when they are asked for. */
function passageMap(
  documents: readonly OpenDocument[],
  passagesOf: (documentId: string) => readonly Passage[],
): ReadonlyMap<string, Passage> {
  let size = 0
  for (const open of documents) size += open.size
  const get = (id: string) =>
    passagesOf(id.slice(0, Math.max(0, id.lastIndexOf('#')))).find((passage) => passage.id === id)
  function* entries(): MapIterator<[string, Passage]> {
    for (const open of documents) for (const passage of open.passages()) yield [passage.id, passage]
    return undefined
  }
  const map: ReadonlyMap<string, Passage> = {
    size,
    get,
    has: (id) => get(id) !== undefined,
    entries,
    *keys() {
      for (const [id] of entries()) yield id
      return undefined
    },
    *values() {
      for (const [, passage] of entries()) yield passage
      return undefined
    },
    forEach(callback, self) {
      for (const [id, passage] of entries()) callback.call(self, passage, id, map)
    },
    [Symbol.iterator]: entries,
  }
  return map
}
