import { create, insertMultiple, search } from '@orama/orama'
import type { Passage } from '../model.ts'

/** Searches the passages it was made of, and gives the number of hits. */
export type Peer = (question: string, limit: number) => Promise<number>

/**
 * Makes the search that Dateline's is timed beside: Orama as it comes, with its
 * English tokenizer and its own index and scores, over the same passages. It
 * finds passages and answers nothing.
 */
export async function createPeer(passages: Iterable<Passage>): Promise<Peer> {
  const database = create({ schema: { text: 'string' } as const, language: 'english' })
  await insertMultiple(
    database,
    [...passages].map(({ id, text }) => ({ id, text })),
  )
  return async (question, limit) => (await search(database, { term: question, limit })).hits.length
}
