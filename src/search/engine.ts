import { setImmediate } from 'node:timers/promises'
import { components, create, insert, remove, search } from '@orama/orama'
import type { Passage } from '../model.ts'
import { createBm25, type RankOptions, type Weights } from './bm25.ts'
import { terms, tokens } from './tokens.ts'

/** A passage's place in a ranking; the score only orders. */
export interface Match {
  readonly passageId: string
  readonly documentId: string
  readonly score: number
}

export interface SearchOptions {
  /** The most matches to give back. */
  readonly limit: number
  /** Limits the search to documents, by id, that it holds true for. */
  readonly accept?: ((documentId: string) => boolean) | undefined
  /** Without them, the score is plain BM25 of the passage's text. */
  readonly weights?: Weights | undefined
}

/**
 * Holds passages and ranks them. This is the seam at which an engine on
 * another machine can stand in: whatever passes the contract tests will do.
 */
export interface Engine {
  /** Number of passages. */
  readonly size: number
  /** Grows with every change, so that what was derived from the vocabulary can tell that it is out of date. */
  readonly revision: number
  /** Number of passages whose text holds the term (a stem). */
  documentFrequency(term: string): number
  /** Folded words as they stand in the texts, stop words included, with their number of occurrences. */
  vocabulary(): ReadonlyMap<string, number>
  /** Yields to the event loop between slices. A passage whose id is already held is refused with an error. */
  insert(passages: readonly Passage[], onProgress?: (done: number) => void): Promise<void>
  /** Ids that are not held are passed over. */
  remove(passageIds: readonly string[]): Promise<void>
  /** Best first; passages without a word of the query are left out. */
  search(query: string, options: SearchOptions): Promise<readonly Match[]>
}

/**
 * Makes an empty engine: Orama with an index component of our own.
 *
 * Orama keeps the passages, checks them and runs insertion, removal and search;
 * the component replaces its prefix tree and its scoring by exact BM25 (Orama
 * scores every word that a query word is a prefix of, each with its own
 * frequency, and loses repeated words).
 */
export async function createEngine(): Promise<Engine> {
  const bm25 = createBm25()
  const vocabulary = new Map<string, number>()
  const documents = numbering()
  const held = new Set<string>()
  let ranking: RankOptions = { limit: 0, weights: PLAIN }
  let revision = 0

  const database = create({
    schema: { documentId: 'string', text: 'string', context: 'string' } as const,
    sort: { enabled: false },
    components: {
      tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: terms },
      index: {
        ...components.index.createIndex(),
        insert(_implementation, _index, property, _id, passage, value) {
          const content = String(value)
          if (property === 'documentId') bm25.assign(passage, documents.number(content))
          else if (property === 'context') bm25.addContext(passage, terms(content))
          else bm25.addText(passage, count(content, 1))
        },
        remove(_implementation, _index, property, _id, passage, value) {
          const content = String(value)
          if (property === 'context') bm25.removeContext(passage, terms(content))
          else if (property === 'text') bm25.removeText(passage, count(content, -1))
          return true
        },
        search: (_index, query, tokenizer) =>
          bm25.rank(tokenizer.tokenize(query), ranking).map(({ id, score }) => [id, score]),
      },
    },
  })

  /** Counts the words of a text into the vocabulary or out of it, and gives back its terms. */
  function count(text: string, step: 1 | -1): string[] {
    const found: string[] = []
    for (const { term, word, stop } of tokens(text)) {
      const occurrences = (vocabulary.get(word) ?? 0) + step
      if (occurrences > 0) vocabulary.set(word, occurrences)
      else vocabulary.delete(word)
      if (!stop) found.push(term)
    }
    return found
  }

  return {
    get size() {
      return held.size
    },
    get revision() {
      return revision
    },
    documentFrequency: bm25.frequency,
    vocabulary: () => vocabulary,

    async insert(passages, onProgress) {
      for (const [index, { id, documentId, text, context }] of passages.entries()) {
        // A title that was cut from the text would count its words twice.
        const beside = text.startsWith(context) ? '' : context
        await insert(database, { id, documentId, text, context: beside })
        held.add(id)
        revision += 1
        if ((index + 1) % SLICE === 0) {
          onProgress?.(index + 1)
          await setImmediate()
        }
      }
      onProgress?.(passages.length)
    },

    async remove(passageIds) {
      for (const [index, id] of passageIds.entries()) {
        if (!held.delete(id)) continue
        await remove(database, id)
        revision += 1
        if ((index + 1) % SLICE === 0) await setImmediate()
      }
    },

    async search(query, { limit, accept, weights = PLAIN }) {
      // Orama takes an empty query for a wish to see everything.
      if (query === '') return []
      ranking = { limit, weights, accept: accept && ((document) => accept(documents.id(document))) }
      // Orama runs the component before it returns, so no other search can change the ranking in between.
      const { hits } = await search(database, { term: query, limit })
      return hits.map(({ id, score, document }) => ({
        passageId: id,
        documentId: document.documentId,
        score,
      }))
    },
  }
}

const PLAIN: Weights = { context: 0, document: 0 }

/** A slice takes a few milliseconds, so requests and signals are not held up. */
const SLICE = 64

/** Numbers document ids from 0 in the order in which they are first met. */
function numbering() {
  const numbers = new Map<string, number>()
  const ids: string[] = []
  return {
    number(id: string): number {
      const known = numbers.get(id)
      if (known !== undefined) return known
      numbers.set(id, ids.length)
      return ids.push(id) - 1
    },
    id: (number: number): string => ids[number] ?? '',
  }
}
