/**
 * The years that a text of a release means by "this year", "last year" and
 * "next year", as four digits; empty where it says none or the release has no
 * date.
 *
 * @param published ISO date of the release.
 *
 * @example
 * relativeYears('Sales doubled last year.', '2025-03-12') // => ['2024']
 */
export function relativeYears(text: string, published: string | null): string[] {
  const year = Number(/^\d{4}/.exec(published ?? '')?.[0] ?? Number.NaN)
  if (Number.isNaN(year) || !YEAR.test(text)) return []
  return RELATIVE.filter(([said]) => said.test(text)).map(([, away]) => String(year + away))
}

/** Most sentences have none, and are spared the expressions below, each of which holds this word. */
const YEAR = /year/i

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:this|the current) year\b/iu, 0],
  [/\bthe year before last\b/iu, -2],
  // "The last year of the war", "over the last year", "her last year at school"
  [/(?<!\b(?:the|his|her|their|its|my|our|your) )\blast year\b(?!['’]s| of\b)/iu, -1],
  [/\bnext year\b/iu, 1],
]

/**
 * Writes the month of a release as "June 2024", which a sentence of it need not
 * repeat; empty where it has no date.
 *
 * @param published ISO date of the release.
 */
export function monthOf(published: string | null): string {
  return published === null ? '' : MONTH_AND_YEAR.format(new Date(published))
}

const MONTH_AND_YEAR = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
