import { terms as termsOf } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { overlapping } from '../text/overlapping.ts'
import { tellingOf } from '../text/telling.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure of a past year is asked for, and a sentence has the year only in a
 * clause in passing that tells of something else, while what it gives a figure for is
 * not over: "Orme will pay 2 million to Lind, from which it rented the quay in 2019".
 *
 * @example
 * // "How much did Orme pay Lind in 2019?" => true
 */
export function isDatedAside(view: Lens, candidate: Candidate): boolean {
  const { type, text: question } = view.asked
  if (!FIGURED.has(type) || type === 'date' || !isProse(candidate)) return false
  const years = [...question.matchAll(IN_YEAR)].map(([, year = '']) => year)
  if (years.length === 0 || !PAST.test(question)) return false
  const { text } = candidate
  const asides = [...text.matchAll(IN_PASSING)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }))
  const isOnlyAside = years.every((year) =>
    [...text.matchAll(YEAR)].every(
      (found) =>
        found[0] !== year || asides.some(({ start, end }) => start < found.index && found.index < end),
    ),
  )
  const dated = asides.filter(({ words }) => years.some((year) => words.includes(year)))
  if (!isOnlyAside || dated.length === 0) return false
  if (valuesOf(view, candidate).some((value) => dated.some((aside) => overlapping(aside, value))))
    return false
  const said = new Set(dated.flatMap(({ words }) => termsOf(words)))
  const isOfIt = view.terms.some(
    (term) =>
      !term.named &&
      term.weight === 1 &&
      !/^\d/u.test(term.folded) &&
      strength(term, (one) => said.has(one)) >= CLOSE,
  )
  const rest = dated.reduce((left, { words }) => left.replace(words, ' '), text)
  return !isOfIt && !tellingOf(rest).hasPast
}

const IN_YEAR = /\b(?:in|during|for|of) ((?:19|20)\d\d)\b/gu

const YEAR = /\b(?:19|20)\d\d\b/gu

const PAST = /\b(?:did|was|were|had)\b/iu

/** ", from which it rented the quay in 2019" */
const IN_PASSING =
  /,\s(?:(?:from|to|with|for|of|by|in|at|on|through)\s)?(?:which|who|whom|whose|where)\s[^,;]*?(?=,|;|\.\s|\.?$)/giu
