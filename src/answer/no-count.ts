import type { Span } from '../model.ts'

/**
 * Whether a number word only joins or singles out and says of nothing how many
 * there are: "both readers and writers", "as one of the oldest mills", "a one-time
 * fee". "One of the mills has closed" and "both mills" count.
 *
 * @example
 * isNoCount('It serves both readers and writers.', { start: 10, end: 14 }) // => true
 */
export function isNoCount(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).toLowerCase()
  const behind = text.slice(end)
  if (word === 'both') return JOINS.test(behind)
  return (
    word === 'one' &&
    (COMPOUND.test(behind) || (/^ of\b/u.test(behind) && SINGLES.test(text.slice(0, start))))
  )
}

/** From "both" to the "and" that it goes with. */
const JOINS = /^[^.;:]{1,120}?\band\b/u

const COMPOUND = /^-(?:time|stop|off|way|click|page|sided|on-one|of-a-kind)\b/iu

/** Before "one of": what makes somebody or something out to be of a kind, or picks whoever speaks. */
const SINGLES =
  /(?:\b(?:is|are|was|were|be|been|being|as|becom(?:e|es|ing)|became|remains?|named|ranked|said|says|with)|,|[–—-])\s+$/iu
