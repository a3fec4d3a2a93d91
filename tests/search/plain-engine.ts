import type { Passage } from '../../src/model.ts'
import type { Engine, Match } from '../../src/search/engine.ts'
import { terms, tokens } from '../../src/search/tokens.ts'

/**
 * An engine that is obviously right: it keeps the passages in a list and works
 * every score out from the words, as the textbook has BM25 (k1 = 0.9, b = 0.4).
 */
export function createPlainEngine(held: readonly Passage[] = []): Engine {
  let passages = [...held]
  let revision = 0
  const engine: Engine = {
    get size() {
      return passages.length
    },
    get revision() {
      return revision
    },
    documentFrequency: (term) => passages.filter(({ text }) => terms(text).includes(term)).length,
    vocabulary() {
      const counts = new Map<string, number>()
      for (const { word } of passages.flatMap(({ text }) => tokens(text)))
        counts.set(word, (counts.get(word) ?? 0) + 1)
      return counts
    },
    async insert(added, onProgress) {
      for (const passage of added) {
        if (passages.some(({ id }) => id === passage.id)) throw new Error(`${passage.id} is already held`)
        passages.push(passage)
        revision += 1
      }
      onProgress?.(added.length)
    },
    analyse: async (added) => new TextEncoder().encode(JSON.stringify(added)),
    async load(analysed, without = []) {
      // What `analyse` wrote.
      const all = JSON.parse(new TextDecoder().decode(analysed)) as Passage[]
      const added = all.filter(({ id }) => !without.some((passage) => passage.id === id))
      const held = added.find(({ documentId }) => passages.some((other) => other.documentId === documentId))
      if (held) throw new Error(`document ${held.documentId} is already held`)
      passages.push(...added)
      revision += 1
    },
    async unload(analysed) {
      // What `analyse` wrote.
      const all = JSON.parse(new TextDecoder().decode(analysed)) as Passage[]
      if (!all.every(({ id }) => passages.some((other) => other.id === id))) return false
      await engine.remove(all)
      return true
    },
    fork: async () => createPlainEngine(passages),
    async remove(gone) {
      const kept = passages.filter(({ id }) => !gone.some((passage) => passage.id === id))
      revision += passages.length - kept.length
      passages = kept
    },
    async search(query, { limit, accept = () => true, weights = { context: 0, document: 0 } }) {
      const documents = [...new Set(passages.map(({ documentId }) => documentId))]
      const texts = passages.map(({ text }) => terms(text))
      const contexts = passages.map(({ text, context }) => (text.startsWith(context) ? [] : terms(context)))
      const wholes = documents.map((id) =>
        passages.flatMap((p) => (p.documentId === id ? terms(p.text) : [])),
      )
      return passages
        .map(({ id, documentId }, index): Match => {
          const own = bm25(query, texts, index) + weights.context * bm25(query, contexts, index)
          const whole = bm25(query, wholes, documents.indexOf(documentId))
          return { passageId: id, documentId, score: own === 0 ? 0 : own + weights.document * whole }
        })
        .filter(({ score, documentId }) => score > 0 && accept(documentId))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
    },
  }
  return engine
}

/** Textbook BM25 of one of several texts, each a list of terms. */
export function bm25(query: string, texts: readonly (readonly string[])[], index: number): number {
  const text = texts[index] ?? []
  const averageLength = texts.reduce((sum, { length }) => sum + length, 0) / texts.length
  return terms(query).reduce((score, term) => {
    const tf = text.filter((other) => other === term).length
    const df = texts.filter((other) => other.includes(term)).length
    const idf = Math.log(1 + (texts.length - df + 0.5) / (df + 0.5))
    return tf === 0
      ? score
      : score + (idf * tf) / (tf + 0.9 * (1 - 0.4 + (0.4 * text.length) / averageLength))
  }, 0)
}
