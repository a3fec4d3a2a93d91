import type { Library } from '../library.ts'
import type { Failure, Passage } from '../model.ts'
import type { Engine } from '../search/engine.ts'
import type { OpenDocument } from './documents.ts'

/** Makes the library of what is held at this moment. The documents come newest first, undated ones last. */
export function snapshot(
  documents: readonly OpenDocument[],
  engine: Engine,
  failures: readonly Failure[],
): Library {
  const byId = new Map(documents.map((open) => [open.document.id, open]))
  const passagesOf = (documentId: string) => byId.get(documentId)?.passages() ?? []
  return {
    documents: new Map(documents.map(({ document }) => [document.id, document])),
    passages: passageMap(documents, passagesOf),
    passagesOf,
    engine,
    failures,
    builtAt: new Date().toISOString(),
  }
}

/** Newest first, undated ones last, those of one day by their file, those of one file in its order. */
export function newestFirst(documents: readonly OpenDocument[]): OpenDocument[] {
  return documents.toSorted(({ document: a }, { document: b }) => {
    const [dateA, dateB] = [a.published ?? '', b.published ?? '']
    if (dateA !== dateB) return dateA < dateB ? 1 : -1
    return a.file === b.file ? 0 : a.file < b.file ? -1 : 1
  })
}

/** All passages by their id, made when they are asked for. */
function passageMap(
  documents: readonly OpenDocument[],
  passagesOf: (documentId: string) => readonly Passage[],
): ReadonlyMap<string, Passage> {
  const size = documents.reduce((sum, open) => sum + open.size, 0)
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
