import './expressions.ts'
import { openCache } from './library/cache.ts'
import type { Editions } from './library/editions.ts'
import { openShelf, type ShelfOptions } from './library/shelf.ts'
import type { Document, Failure, Passage } from './model.ts'
import type { Engine } from './search/engine.ts'
import type { Vectors } from './search/vectors.ts'

/** A corpus, parsed and indexed: what one answer is given from. Never changed once it serves. */
export interface Library {
  /** By id, newest first, undated ones last. */
  readonly documents: ReadonlyMap<string, Document>
  /** By id. */
  readonly passages: ReadonlyMap<string, Passage>
  /** Of one document, in its order; empty for an unknown id. */
  readonly passagesOf: (documentId: string) => readonly Passage[]
  readonly engine: Engine
  /** Copies, corrections and what they replace. */
  readonly editions: Editions
  /** What is held back from all of the above and may be told (see `openAt`): of each release its hour, null when none could be read. */
  readonly underEmbargo: readonly UnderEmbargo[]
  /** What a sentence encoder makes of the passages; absent without one. */
  readonly vectors?: Vectors | undefined
  /** Files that could not be read; the rest is served. */
  readonly failures: readonly Failure[]
  /** ISO time at which indexing ended. */
  readonly builtAt: string
}

/** All that may be known of a release before its hour. */
export interface UnderEmbargo {
  /** ISO time in UTC. */
  readonly until: string | null
  /** Only to tell whether an answer has to mention it; never shown. */
  readonly issuer: string | null
}

export interface OpenOptions extends Pick<ShelfOptions, 'onProgress' | 'vectors'> {
  /** Folder in which is kept what reading, parsing and indexing give; without it, nothing is kept. */
  readonly cache?: string | null | undefined
  /** Told why something could not be kept. It is served all the same. */
  readonly onProblem?: ((problem: string) => void) | undefined
}

/**
 * Reads a corpus folder, parses every file in it and indexes the passages; what
 * the cache holds of files that are unchanged is not made again.
 *
 * A file that cannot be read or parsed is listed under `failures` and the rest
 * is served. The event loop is given a turn every few milliseconds.
 *
 * @throws Error when the folder does not exist; the message names it.
 */
export async function openLibrary(folder: string, options: OpenOptions = {}): Promise<Library> {
  const shelf = await keepLibrary(folder, options)
  await shelf.saved()
  return shelf.library()
}

/** Opens a corpus folder as `openLibrary` does, and can be told later to take in what has changed in it. */
export async function keepLibrary(
  folder: string,
  { cache, onProgress, vectors, onProblem = () => {} }: OpenOptions = {},
): ReturnType<typeof openShelf> {
  return await openShelf(folder, {
    cache: cache ? openCache(cache, folder, onProblem) : undefined,
    onProgress,
    vectors,
  })
}
