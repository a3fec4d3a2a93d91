import type { Document } from '../model.ts'

/**
 * Finds the document that stands now where an id stood. Ids change with the
 * content of their files, so an old address leads to a text that is no more.
 *
 * The document of this id itself comes first; then those of the same date and
 * title, of which one with the quoted words is better than one without; then
 * any other that has the words, one of the same date before the rest. Null when
 * none is left. `documents` come newest first; `quote` may be the beginning only.
 *
 * @example
 * successorOf(documents, '2025-05-02-lighthouse-opens-1a2b3c', 'Tickets cost')?.id
 * // => '2025-05-02-lighthouse-opens-9f8e7d'
 */
export function successorOf(documents: readonly Document[], id: string, quote: string): Document | null {
  const stem = stemOf(id)
  const date = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id)?.[0]
  const isQuoting = ({ text }: Document) => quote !== '' && text.includes(quote)
  const namesakes = documents.filter((document) => stem !== '' && stemOf(document.id) === stem)
  const others = quote.length < SHORTEST_QUOTE ? [] : documents.filter(isQuoting)
  return (
    documents.find((document) => document.id === id) ??
    namesakes.find(isQuoting) ??
    others.find(({ published }) => published !== null && published === date) ??
    namesakes[0] ??
    others[0] ??
    null
  )
}

/** Fewer characters stand in any number of releases. */
const SHORTEST_QUOTE = 20

/** The id without the digest at its end. */
function stemOf(id: string): string {
  return id.replace(/-?[^-]*$/, '')
}
