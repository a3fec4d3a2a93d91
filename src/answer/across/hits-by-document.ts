import { laterFirst } from '../../library/later-first.ts'
import type { Document, Hit } from '../../model.ts'
import { terms, tokens } from '../../search/tokens.ts'
import { asksFirst } from '../asked/asks-then.ts'
import type { Evidence } from '../evidence.ts'
import { otherWays, shortened } from '../text/short-forms.ts'
import { counts } from './same-count.ts'

/**
 * Parts hits by their documents: the newest few of those that hold most of what an answer holds
 * of its question, or whatever they hold where it counts what a house has, which is told in any
 * words. Who asks for what was so at first is given the oldest.
 *
 * @example
 * byDocument(hits, ormeEmploys310).map(([hit]) => hit?.document.published)
 * // => ['2025-06-02', '2024-03-09']
 */
export function byDocument(hits: readonly Hit[], own: Evidence): Hit[][] {
  const { lens, candidate } = own
  // In whatever words that is told.
  const isCount = counts(own)
  const held = lens.terms.filter(({ term }) => candidate.terms.has(term)).map(({ term }) => term)
  const found = new Map<Document, Hit[]>()
  for (const hit of hits) {
    const text = `${hit.passage.context} ${hit.passage.text}`
    const words = tokens(text)
    const stems = new Set([
      ...words.map(({ term }) => term),
      ...shortened(text, words).flatMap((short) => short.terms),
      ...(text.match(SHORT) ?? []).flatMap((short) => otherWays(short)).flatMap((way) => terms(way)),
    ])
    const isHeld = held.filter((term) => stems.has(term)).length >= held.length * SHARED
    if (!isHeld && !isCount) continue
    const known = found.get(hit.document)
    if (known === undefined) found.set(hit.document, [hit])
    else known.push(hit)
  }
  return [...found]
    .sort(([a], [b]) => (asksFirst(lens.asked.text) ? laterFirst(b, a) : laterFirst(a, b)))
    .slice(0, isCount ? MOST_COUNTING : MOST)
    .map(([, theirs]) => theirs)
}

/** "CFO", which stands for its words. */
const SHORT = /\b\p{Lu}{2,5}\b/gu

/** Related words may stand for the rest. */
const SHARED = 0.6

/** Each costs what ranking one release costs; older ones are seldom worth a note. */
const MOST = 4

/** Those between may tell nothing of it. */
const MOST_COUNTING = 8
