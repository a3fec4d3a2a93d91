import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { partingOf } from '../support/named-beside.ts'

/**
 * Finds the sentence that parts a figure by names, where the best evidence gives it of
 * all of them and says everything else that is asked: "At Orme it was 58%, at Brack
 * 71%." behind "In May 61% of the trains were on time."
 *
 * @returns null where the best evidence is of no whole, or the figures that follow may be others.
 */
export function partedBehind(ranked: readonly Evidence[]): Evidence | null {
  const [whole] = ranked
  if (whole === undefined) return null
  const { lens, candidate } = whole
  const parting = partingOf(lens, candidate)
  if (parting === null || !GOES_ON.test(parting.text)) return null
  const isBehind = parting.index > candidate.index && parting.index <= candidate.index + BEHIND
  const kinds = new Set(parting.figures().map(({ type }) => type))
  if (!isBehind || !valuesOf(lens, candidate).every(({ type }) => kinds.has(type))) return null
  const isSaid = lens.terms.every(
    (term) => term.named || term.weight < 1 || strength(term, (one) => candidate.terms.has(one)) >= CLOSE,
  )
  return isSaid ? (ranked.find((one) => one.candidate === parting) ?? null) : null
}

/** Sentences within which a figure is taken up: a target may stand between them. */
const BEHIND = 2

/** What takes up a figure without saying again what it is of. */
const GOES_ON =
  /\b(?:it|(?:the|that|this) (?:figure|number|rate|share|total|proportion|average|percentage|count|result)) (?:is|was|were|stood|came|reached|amounted)\b/iu
