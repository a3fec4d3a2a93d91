import type { Postings } from './postings.ts'
import type { Segment } from './segment.ts'
import { type Ranked, top } from './top.ts'

/** How much of a score comes from where; the text of a passage always counts with weight 1. */
export interface Weights {
  /** Of the passage's context. */
  readonly context: number
  /** Of the whole document that the passage is a part of. */
  readonly document: number
}

export interface RankOptions {
  readonly limit: number
  readonly weights: Weights
  /** Limits the ranking to passages of documents, by number, that it holds true for. */
  readonly accept?: ((document: number) => boolean) | undefined
}

/** A segment with its place among the others. */
export interface Part {
  readonly segment: Segment
  /** Number of its first passage. */
  readonly base: number
  /** Numbers of its documents. */
  readonly documents: Uint32Array
  /** The row of a term, by the term's number; undefined when it has none. */
  readonly row: (term: number) => number | undefined
  /** By passage inside the segment, 1 for a removed one; null when none is. */
  readonly removed: Uint8Array | null
}

/** What is ranked, with sums over all passages that are not removed. */
export interface Corpus {
  readonly parts: readonly Part[]
  /** Of passages. */
  readonly size: number
  /** In terms. */
  readonly textLength: number
  readonly contextLength: number
  /** Of documents with a passage. */
  readonly documents: number
  /** In terms of the texts, by document number. */
  readonly documentLengths: Uint32Array
}

/**
 * Ranks passages by exact BM25 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009; without the constant factor
 * k1 + 1, as Lucene from version 8), best first, equal scores by number.
 *
 * A term that the question repeats counts as often as it stands there. A
 * passage's score is its text's, plus its context's and its document's times
 * their weights; without these it is plain BM25 of the text. A document is the
 * sum of its passages' texts, and its frequencies are counted in documents.
 * Document frequencies and average lengths leave removed passages out.
 */
export function rank(
  corpus: Corpus,
  terms: readonly number[],
  { limit, weights, accept }: RankOptions,
  scratch: Scratch,
): Ranked[] {
  const { scores, documentOf } = scratch.sized(corpus)
  const counts = new Map<number, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const touched: number[] = []
  addScores(corpus, 'text', counts, 1, scores, touched)
  if (weights.context > 0) addScores(corpus, 'context', counts, weights.context, scores, touched)
  if (weights.document > 0) {
    const whole = documentScores(corpus, counts, scratch)
    for (const id of touched) {
      scores[id] = (scores[id] ?? 0) + weights.document * (whole[documentOf[id] ?? 0] ?? 0)
    }
  }
  const best = top(touched, scores, limit, accept && ((id) => accept(documentOf[id] ?? 0)))
  for (const id of touched) scores[id] = 0
  return best
}

/** Number of texts that hold a term. */
export function frequency({ parts }: Pick<Corpus, 'parts'>, term: number): number {
  return holders(parts, 'text', term)
}

/** Inverse document frequency, always above 0. */
export function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
}

/** Arrays as long as the corpus, zero between two searches, so that a search need not make them. */
export interface Scratch {
  sized(corpus: Corpus): {
    /** By passage number. */
    readonly scores: Float64Array
    /** Document number, by passage number. */
    readonly documentOf: Uint32Array
    /** By document number. */
    readonly frequencies: Float64Array
    readonly wholes: Float64Array
  }
}

export function createScratch(): Scratch {
  let scores = new Float64Array(0)
  let documentOf = new Uint32Array(0)
  let frequencies = new Float64Array(0)
  let wholes = new Float64Array(0)
  let filled: readonly Part[] = []

  return {
    sized({ parts, documentLengths }) {
      const last = parts.at(-1)
      const size = last ? last.base + last.segment.documentOf.length : 0
      if (scores.length < size) {
        scores = new Float64Array(size * 2)
        documentOf = new Uint32Array(size * 2)
        filled = []
      }
      if (frequencies.length < documentLengths.length) {
        frequencies = new Float64Array(documentLengths.length * 2)
        wholes = new Float64Array(documentLengths.length * 2)
      }
      if (filled !== parts) {
        for (const [at, { segment, base, documents }] of parts.entries()) {
          if (filled[at]?.segment === segment && filled[at].base === base) continue
          for (let id = 0; id < segment.documentOf.length; id++) {
            documentOf[base + id] = documents[segment.documentOf[id] ?? 0] ?? 0
          }
        }
        filled = parts
      }
      return { scores, documentOf, frequencies, wholes }
    },
  }
}

/** Saturation of term frequency and strength of length normalisation as Anserini sets them; ORAMA.md has what they give here. */
const K1 = 0.9
const B = 0.4

type FieldName = 'text' | 'context'

function holders(parts: readonly Part[], field: FieldName, term: number): number {
  let count = 0
  for (const { segment, row, removed } of parts) {
    const at = row(term)
    if (at === undefined) continue
    const { starts, ids } = segment[field]
    const from = starts[at] ?? 0
    const to = starts[at + 1] ?? 0
    count += to - from
    if (removed) for (let i = from; i < to; i++) count -= removed[ids[i] ?? 0] ?? 0
  }
  return count
}

/** Adds a field's BM25 to `scores`, and to `touched` each passage that had no score yet. */
function addScores(
  { parts, size, textLength, contextLength }: Corpus,
  field: FieldName,
  counts: ReadonlyMap<number, number>,
  weight: number,
  scores: Float64Array,
  touched: number[],
): void {
  const perLength = (K1 * B * size) / (field === 'text' ? textLength : contextLength)
  for (const [term, count] of counts) {
    const factor = weight * count * idf(holders(parts, field, term), size)
    for (const { segment, row, base, removed } of parts) {
      const at = row(term)
      if (at === undefined) continue
      const { starts, ids, frequencies }: Postings = segment[field]
      const lengths = field === 'text' ? segment.textLengths : segment.contextLengths
      const to = starts[at + 1] ?? 0
      for (let i = starts[at] ?? 0; i < to; i++) {
        const local = ids[i] ?? 0
        if (removed && removed[local] === 1) continue
        const id = base + local
        const frequency = frequencies[i] ?? 0
        const before = scores[id] ?? 0
        if (before === 0) touched.push(id)
        scores[id] =
          before + (factor * frequency) / (frequency + K1 * (1 - B) + perLength * (lengths[local] ?? 0))
      }
    }
  }
}

/** BM25 of whole documents, by document number; those that hold no term keep what stood there before. */
function documentScores(corpus: Corpus, counts: ReadonlyMap<number, number>, scratch: Scratch): Float64Array {
  const { parts, documents, documentLengths, textLength } = corpus
  const { documentOf, frequencies, wholes } = scratch.sized(corpus)
  wholes.fill(0, 0, documentLengths.length)
  const perLength = (K1 * B * documents) / textLength
  for (const [term, count] of counts) {
    const found: number[] = []
    for (const { segment, row, base, removed } of parts) {
      const at = row(term)
      if (at === undefined) continue
      const { starts, ids, frequencies: occurrences } = segment.text
      const to = starts[at + 1] ?? 0
      for (let i = starts[at] ?? 0; i < to; i++) {
        const local = ids[i] ?? 0
        if (removed && removed[local] === 1) continue
        const document = documentOf[base + local] ?? 0
        const before = frequencies[document] ?? 0
        if (before === 0) found.push(document)
        frequencies[document] = before + (occurrences[i] ?? 0)
      }
    }
    const factor = count * idf(found.length, documents)
    for (const document of found) {
      const frequency = frequencies[document] ?? 0
      frequencies[document] = 0
      wholes[document] =
        (wholes[document] ?? 0) +
        (factor * frequency) / (frequency + K1 * (1 - B) + perLength * (documentLengths[document] ?? 0))
    }
  }
  return wholes
}
