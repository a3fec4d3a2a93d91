/**
 * How near two sets of stems come to saying the same, 0 to 1: the share of the
 * smaller that stands in the larger (the overlap coefficient of Szymkiewicz and
 * Simpson); 0 where either is empty.
 *
 * @example
 * overlapCoefficient(new Set(['mill', 'open']), new Set(['mill', 'close', 'may'])) // => 0.5
 */
export function overlapCoefficient(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const term of small) if (large.has(term)) both++
  return small.size === 0 ? 0 : both / small.size
}
