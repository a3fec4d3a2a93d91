import type { z } from 'zod'
import { issuersOf } from '../library/issuers.ts'
import type { Document } from '../model.ts'
import type { Facets } from './document-schema.ts'

/**
 * Counts documents by month, year and issuer.
 *
 * Months and years come in order, and those without a document are left out;
 * issuers come with the most documents first, at most {@link MOST_ISSUERS}; a
 * legal form ("Acme, Inc.") makes no other issuer.
 *
 * @example
 * facetsOf([{ published: '2025-05-02', issuer: 'Harbour Office', … }]).months
 * // => [{ month: '2025-05', documents: 1 }]
 */
export function facetsOf(documents: readonly Document[]): z.infer<typeof Facets> {
  const months = tally(documents.map(({ published }) => published?.slice(0, 7)))
  const years = tally(documents.map(({ published }) => published?.slice(0, 4)))
  const dated = documents.filter(({ published }) => published !== null).length
  return {
    total: documents.length,
    undated: documents.length - dated,
    months: inOrder(months).map(([month, count]) => ({ month, documents: count })),
    years: inOrder(years).map(([year, count]) => ({ year, documents: count })),
    issuers: issuersOf(documents)
      .slice(0, MOST_ISSUERS)
      .map(({ name, documents }) => ({ issuer: name, documents })),
  }
}

/** As many as a list that completes what is typed can hold. */
export const MOST_ISSUERS = 500

function tally(values: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function inOrder(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
