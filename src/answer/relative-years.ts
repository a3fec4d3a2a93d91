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
  const year = Number(published?.slice(0, 4))
  if (published === null || Number.isNaN(year)) return []
  return RELATIVE.filter(([said]) => said.test(text)).map(([, away]) => String(year + away))
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:this|the current) year\b/iu, 0],
  [/\blast year\b(?!['’]s)/iu, -1],
  [/\bnext year\b/iu, 1],
]
