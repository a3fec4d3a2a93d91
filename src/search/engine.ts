import { components, create, search } from '@orama/orama'
import type { Passage } from '../model.ts'
import { rememberedEach, rememberedOf } from '../remembered.ts'
import { pause } from '../turns.ts'
import { createScratch, frequency, type RankOptions, rank, type Weights } from './bm25.ts'
import {
  type Held,
  NOTHING,
  placeOf,
  termNumbers,
  withoutPassages,
  withoutSegment,
  withSegment,
} from './held.ts'
import { numbered } from './numbered.ts'
import { type Numberings, numbering } from './numbering.ts'
import { buildSegment, type Segment } from './segment.ts'
import { decodeSegment, encodeSegment, type SegmentStrings } from './segment-bytes.ts'
import { terms } from './tokens.ts'
import type { Ranked } from './top.ts'

/** A passage's place in a ranking; the score only orders. */
export interface Match {
  readonly passageId: string
  readonly documentId: string
  readonly score: number
}

export interface SearchOptions {
  /** The most matches to give back. */
  readonly limit: number
  /** Limits the search to documents, by id, that it holds true for. Says the same of one as often as it is asked. */
  readonly accept?: ((documentId: string) => boolean) | undefined
  /** Without them, the score is plain BM25 of the passage's text. */
  readonly weights?: Weights | undefined
}

/** Folded words as they stand in the texts, stop words included, with their number of occurrences. */
export type Vocabulary = Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'keys'>

/**
 * Holds passages and ranks them. This is the seam at which an engine on
 * another machine can stand in: whatever passes the contract tests will do.
 * `documentFrequency` and `vocabulary`, which spelling needs, answer at once,
 * so such an engine keeps a copy of the vocabulary here. The documents stay in
 * the library.
 */
export interface Engine {
  /** Number of passages. */
  readonly size: number
  /** Grows with every change, so that what was derived from the vocabulary can tell that it is out of date. */
  readonly revision: number
  /** Number of passages whose text holds the term (a stem). */
  documentFrequency(term: string): number
  vocabulary(): Vocabulary
  /** Yields to the event loop between slices. A passage whose id is already held is refused with an error, and none is inserted. */
  insert(passages: readonly Passage[], onProgress?: (done: number) => void): Promise<void>
  /** Does most of the work of an insertion beforehand, and changes nothing: what comes can be kept on a disk for `load`. */
  analyse(passages: readonly Passage[]): Promise<Uint8Array<ArrayBuffer>>
  /**
   * Inserts passages that were analysed by the same version of the program, save
   * those of `without`. The bytes belong to the engine from then on. A document
   * that is already held is refused with an error.
   */
  load(analysed: Uint8Array<ArrayBuffer>, without?: readonly Passage[]): Promise<void>
  /**
   * Takes all that `load` inserted of these very bytes, without a look at the
   * passages; says false and changes nothing when some of it was left out or removed.
   */
  unload(analysed: Uint8Array<ArrayBuffer>): Promise<boolean>
  /** Takes passages as they were inserted; those that are not held are passed over. */
  remove(passages: readonly Passage[]): Promise<void>
  /** Best first; passages without a word of the query are left out. */
  search(query: string, options: SearchOptions): Promise<readonly Match[]>
  /** An engine that holds the same: a change of one is not seen in the other. Costs little, however much is held. */
  fork(): Promise<Engine>
}

/**
 * Makes an empty engine: Orama with an index and a document store of our own.
 *
 * Orama takes the query, runs the search and pages the hits. The index replaces
 * its prefix tree and its scoring by exact BM25 (Orama scores every word that a
 * query word is a prefix of, each with its own frequency, and loses repeated
 * words), and lies in segments that can be kept on a disk, shared by engines
 * and searched while others are added.
 */
export async function createEngine(): Promise<Engine> {
  const numbers = { words: numbering(), documents: numbering() }
  return engineOf(NOTHING, 0, numbers, createScratch())
}

function engineOf(
  given: Held,
  givenRevision: number,
  numbers: Numberings,
  scratch: ReturnType<typeof createScratch>,
): Engine {
  let held = given
  let revision = givenRevision
  let ranking: RankOptions = { limit: 0, weights: PLAIN }
  let matches: readonly Match[] = []

  const database = create({
    schema: { documentId: 'string', text: 'string' } as const,
    sort: { enabled: false },
    components: {
      tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: terms },
      documentsStore: {
        ...components.documentsStore.createDocumentsStore(),
        count: () => held.size,
        // The texts lie in the library.
        get: (_store, place) => matches[Number(place) - 1],
      },
      index: {
        ...components.index.createIndex(),
        search(_index, query) {
          matches = rank(held, termNumbers(query, numbers), ranking, scratch).map(matchOf)
          // To Orama, passages are numbered from 1 by their place among the matches.
          database.internalDocumentIDStore.internalIdToId = matches.map(({ passageId }) => passageId)
          return matches.map(({ score }, index) => [index + 1, score])
        },
      },
    },
  })

  function matchOf({ id, score }: Ranked): Match {
    const part = held.parts.findLast(({ base }) => base <= id)
    const local = id - (part?.base ?? 0)
    return {
      passageId: part?.segment.passageIds[local] ?? '',
      documentId: part?.segment.documentIds[part.segment.documentOf[local] ?? 0] ?? '',
      score,
    }
  }

  // A release has many passages, and is accepted or not as a whole; searches of a library accept the same ones.
  const byNumber = rememberedOf((accept: NonNullable<SearchOptions['accept']>) =>
    rememberedEach((document: number) => accept(numbers.documents.key(document))),
  )

  const occurrences = (word: string): number => {
    const number = numbers.words.find(word)
    return number === undefined ? 0 : (held.occurrences[number] ?? 0)
  }

  return {
    get size() {
      return held.size
    },
    get revision() {
      return revision
    },
    documentFrequency(term) {
      const number = numbers.words.find(term)
      return number === undefined ? 0 : frequency(held, number)
    },
    vocabulary: () => ({
      get: (word) => occurrences(word) || undefined,
      has: (word) => occurrences(word) > 0,
      *keys() {
        for (const [number, count] of held.occurrences.entries())
          if (count > 0) yield numbers.words.key(number)
        return undefined
      },
    }),

    async insert(passages, onProgress) {
      const ids = new Set<string>()
      for (const { id } of passages) {
        if (ids.has(id) || placeOf(held.parts, id)) throw new Error(`passage ${id} is already held`)
        ids.add(id)
      }
      if (passages.length === 0) return onProgress?.(0)
      const added = await numbered(await buildSegment(passages, onProgress), numbers)
      held = await withSegment(held, added)
      revision += 1
    },

    async analyse(passages) {
      const segment = await buildSegment(passages)
      await pause()
      const analysed = encodeSegment(segment)
      const { passageIds, documentIds, terms, words } = segment
      strings.set(analysed, { passageIds, documentIds, terms, words })
      return analysed
    },

    async load(analysed, without = []) {
      await pause()
      const segment = await decodeSegment(analysed, strings.get(analysed))
      segments.set(analysed, segment)
      await pause()
      const left = new Set(without.map(({ documentId }) => documentId))
      for (const id of segment.documentIds) {
        const number = numbers.documents.find(id)
        if (!left.has(id) && number !== undefined && (held.documentSizes[number] ?? 0) > 0) {
          throw new Error(`document ${id} is already held`)
        }
      }
      const added = await numbered(segment, numbers)
      held = await withoutPassages(await withSegment(held, added), without, numbers, held.parts.length)
      revision += 1
    },

    async unload(analysed) {
      const segment = segments.get(analysed)
      const changed = segment && (await withoutSegment(held, segment, numbers))
      if (!changed) return false
      held = changed
      revision += 1
      return true
    },

    async remove(passages) {
      const changed = await withoutPassages(held, passages, numbers)
      if (changed.size === held.size) return
      held = changed
      revision += 1
    },

    async search(query, { limit, accept, weights = PLAIN }) {
      // Orama takes an empty query for a wish to see everything.
      if (query === '') return []
      ranking = { limit, weights, accept: accept && byNumber(accept) }
      // Orama runs the component before it returns, so no other search can change the ranking in between.
      const { hits } = await search(database, { term: query, limit })
      return hits.map(({ id, document, score }) => ({
        passageId: id,
        documentId: document.documentId,
        score,
      }))
    },

    fork: async () => engineOf(held, revision, numbers, scratch),
  }
}

/** What stands in bytes that were made here, and that are usually loaded next. */
const strings = new WeakMap<Uint8Array, SegmentStrings>()

/** What was made of bytes that were loaded. */
const segments = new WeakMap<Uint8Array, Segment>()

const PLAIN: Weights = { context: 0, document: 0 }
