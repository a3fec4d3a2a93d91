import type { Passage } from '../model.ts'
import { isStopWord, tokens } from '../search/tokens.ts'
import type { Peer } from './peer.ts'

/**
 * Makes the full-text search that Dateline's is timed beside on large corpora:
 * SQLite's FTS5 with its Porter stemmer, in memory, over the same passages.
 *
 * A question is put to it as people do: any of its words, stop words left out,
 * best first by its own BM25. Throws where better-sqlite3 is not installed: it
 * is no dependency, since its install script downloads or compiles, which a
 * fresh machine may not be able to.
 */
export async function createFts5(
  passages: Iterable<Passage>,
  open = () => import('better-sqlite3'),
): Promise<Peer> {
  const { default: Database } = await open().catch(() => {
    throw new Error(
      'better-sqlite3 is not installed; get it with: npm install --no-save better-sqlite3@12.11.1',
    )
  })
  const database = new Database(':memory:')
  database.exec(`CREATE VIRTUAL TABLE passage USING fts5(text, id UNINDEXED, tokenize = "porter unicode61")`)
  const insert = database.prepare('INSERT INTO passage (text, id) VALUES (?, ?)')
  database.transaction(() => {
    for (const { id, text } of passages) insert.run(text, id)
  })()
  database.exec(`INSERT INTO passage (passage) VALUES ('optimize')`)
  const search = database.prepare(
    'SELECT id, bm25(passage) AS score FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?',
  )
  return async (question, limit) => {
    const query = matchOf(question)
    return query === '' ? 0 : search.all(query, limit).length
  }
}

/** Any of the question's words, each in quotation marks, which stand for no operator. @example matchOf('Is it "open"?') // => '"open"' */
export function matchOf(question: string): string {
  const words = tokens(question).filter(({ word }) => !isStopWord(word))
  return words.map(({ start, end }) => `"${question.slice(start, end).replaceAll('"', '')}"`).join(' OR ')
}
