import type { Document } from '../model.ts'
import { turns } from '../turns.ts'

/**
 * Finds the document that stands now where an id stood. Ids change with the
 * content of their files, so an old address leads to a text that is no more.
 *
 * The document of this id itself comes first; then those of the same date and
 * title, of which one with the quoted words is better than one without; then
 * any other that has the words, one of the same date before the rest. Null when
 * none is left. `documents` come newest first; `quote` may be the beginning only.
 * Other requests have their turn while texts are looked through.
 *
 * @example
 * (await successorOf(documents, '2025-05-02-lighthouse-opens-1a2b3c', 'Tickets cost'))?.id
 * // => '2025-05-02-lighthouse-opens-9f8e7d'
 */
export async function successorOf(
  documents: Iterable<Document>,
  id: string,
  quote: string,
): Promise<Document | null> {
  const stem = stemOf(id)
  const date = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id)?.[0]
  const found: (Document | undefined)[] = []
  const turn = turns()
  for (const document of documents) {
    if (turn.isDue()) await turn.over()
    const rank = rankOf(document)
    if (rank === null) continue
    if (rank === 0) return document
    found[rank] ??= document
  }
  return found.find((document) => document !== undefined) ?? null

  /** Place in the order above; null for a document that has nothing to do with the id. */
  function rankOf(document: Document): number | null {
    if (document.id === id) return 0
    const isNamesake = stem !== '' && stemOf(document.id) === stem
    if (!isNamesake && quote.length < SHORTEST_QUOTE) return null
    const isQuoting = quote !== '' && document.text.includes(quote)
    if (isNamesake) return isQuoting ? 1 : 3
    if (!isQuoting) return null
    return document.published !== null && document.published === date ? 2 : 4
  }
}

/** Fewer characters stand in any number of releases. */
const SHORTEST_QUOTE = 20

/** The id without the digest at its end. */
function stemOf(id: string): string {
  return id.replace(/-?[^-]*$/, '')
}
