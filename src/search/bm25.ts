import { createField, type Field, grown } from './postings.ts'
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

/** BM25 over numbered passages, each with a text and a context, each part of a numbered document. */
export interface Bm25 {
  /** Tells which document a passage is a part of, before its text is added. */
  assign(id: number, document: number): void
  addText(id: number, terms: readonly string[]): void
  addContext(id: number, terms: readonly string[]): void
  /** Takes the very terms that were added. */
  removeText(id: number, terms: readonly string[]): void
  removeContext(id: number, terms: readonly string[]): void
  /** Number of texts that hold the term. */
  frequency(term: string): number
  /** Best first; equal scores in the order of the passages' numbers. */
  rank(terms: readonly string[], options: RankOptions): Ranked[]
}

/**
 * Makes an empty index that ranks by exact BM25 (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009; without the
 * constant factor k1 + 1, as Lucene from version 8).
 *
 * A term that the question repeats counts as often as it stands there. A
 * passage's score is its text's, plus its context's and its document's times
 * their weights; without these it is plain BM25 of the text. A document is the
 * sum of its passages' texts, and its frequencies are counted in documents.
 * Document frequencies and average lengths are exact after every change.
 */
export function createBm25(): Bm25 {
  const text = createField()
  const context = createField()
  let documentOf = new Uint32Array(1024)
  let scores = new Float64Array(1024)
  const documents = createDocuments()

  return {
    assign(id, document) {
      if (id >= documentOf.length) documentOf = grown(documentOf, id)
      documentOf[id] = document
    },
    addText(id, terms) {
      documents.change(documentOf[id] ?? 0, 1, terms.length)
      text.add(id, terms)
    },
    addContext: context.add,
    removeText(id, terms) {
      documents.change(documentOf[id] ?? 0, -1, -terms.length)
      text.remove(id, terms)
    },
    removeContext: context.remove,
    frequency: text.frequency,
    rank(terms, { limit, weights, accept }) {
      if (scores.length < documentOf.length) scores = new Float64Array(documentOf.length)
      const counts = occurrences(terms)
      const touched: number[] = []
      addScores(text, counts, 1, scores, touched)
      if (weights.context > 0) addScores(context, counts, weights.context, scores, touched)
      if (weights.document > 0) {
        const whole = documents.scores(text, counts, documentOf)
        for (const id of touched) {
          scores[id] = (scores[id] ?? 0) + weights.document * (whole[documentOf[id] ?? 0] ?? 0)
        }
      }
      const best = top(touched, scores, limit, accept && ((id) => accept(documentOf[id] ?? 0)))
      for (const id of touched) scores[id] = 0
      return best
    },
  }
}

/** Inverse document frequency, always above 0. */
export function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
}

/** Saturation of term frequency and strength of length normalisation as Anserini sets them; ORAMA.md has what they give here. */
const K1 = 0.9
const B = 0.4

function occurrences(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Adds a field's BM25 to `scores`, and to `touched` each passage that had no score yet. */
function addScores(
  field: Field,
  counts: ReadonlyMap<string, number>,
  weight: number,
  scores: Float64Array,
  touched: number[],
): void {
  const lengths = field.lengths()
  const perLength = (K1 * B * field.size()) / field.totalLength()
  for (const [term, count] of counts) {
    const postings = field.postings(term)
    if (!postings) continue
    const factor = weight * count * idf(postings.count, field.size())
    for (let i = 0; i < postings.count; i++) {
      const id = postings.ids[i] ?? 0
      const frequency = postings.frequencies[i] ?? 0
      const before = scores[id] ?? 0
      if (before === 0) touched.push(id)
      scores[id] = before + (factor * frequency) / (frequency + K1 * (1 - B) + perLength * (lengths[id] ?? 0))
    }
  }
}

/** Lengths of whole documents, and BM25 over them. */
function createDocuments() {
  let passages = new Uint32Array(256)
  let lengths = new Uint32Array(256)
  let frequencies = new Float64Array(256)
  let size = 0
  let totalLength = 0

  function change(document: number, count: number, length: number): void {
    if (document >= passages.length) {
      passages = grown(passages, document)
      lengths = grown(lengths, document)
      frequencies = new Float64Array(passages.length)
    }
    const before = passages[document] ?? 0
    passages[document] = before + count
    lengths[document] = (lengths[document] ?? 0) + length
    totalLength += length
    size += Number(before + count > 0) - Number(before > 0)
  }

  /** By document number. */
  function scores(field: Field, counts: ReadonlyMap<string, number>, documentOf: Uint32Array): Float64Array {
    const result = new Float64Array(passages.length)
    const perLength = (K1 * B * size) / totalLength
    for (const [term, count] of counts) {
      const postings = field.postings(term)
      if (!postings) continue
      const holders: number[] = []
      for (let i = 0; i < postings.count; i++) {
        const document = documentOf[postings.ids[i] ?? 0] ?? 0
        const before = frequencies[document] ?? 0
        if (before === 0) holders.push(document)
        frequencies[document] = before + (postings.frequencies[i] ?? 0)
      }
      const factor = count * idf(holders.length, size)
      for (const document of holders) {
        const frequency = frequencies[document] ?? 0
        frequencies[document] = 0
        result[document] =
          (result[document] ?? 0) +
          (factor * frequency) / (frequency + K1 * (1 - B) + perLength * (lengths[document] ?? 0))
      }
    }
    return result
  }

  return { change, scores }
}
