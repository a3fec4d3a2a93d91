import type { z } from 'zod'
import type { Document } from '../model.ts'
import type { Facets } from './schema.ts'

/**
 * Counts documents by month, year and issuer.
 *
 * Months and years come in order, and those without a document are left out;
 * issuers come with the most documents first, at most {@link MOST_ISSUERS}.
 *
 * @example
 * facetsOf([{ published: '2025-05-02', issuer: 'Harbour Office', … }]).months
 * // => [{ month: '2025-05', documents: 1 }]
 */
export function facetsOf(documents: readonly Document[]): z.infer<typeof Facets> {
  const months = tally(documents.map(({ published }) => published?.slice(0, 7)))
  const years = tally(documents.map(({ published }) => published?.slice(0, 4)))
  const issuers = tally(documents.map(({ issuer }) => issuer ?? undefined))
  const dated = documents.filter(({ published }) => published !== null).length
  return {
    total: documents.length,
    undated: documents.length - dated,
    months: inOrder(months).map(([month, count]) => ({ month, documents: count })),
    years: inOrder(years).map(([year, count]) => ({ year, documents: count })),
    issuers: inOrder(issuers)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_ISSUERS)
      .map(([issuer, count]) => ({ issuer, documents: count })),
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
