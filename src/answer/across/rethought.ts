import type { Document } from '../../model.ts'
import { tokens } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import { asksThen } from '../asked/asks-then.ts'
import { type FormerState, formerStates } from './former-states.ts'
import { opening } from './matters.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { hasWordOrSynonym } from './same-thing.ts'
import { NAME_OF_DAY } from './stories.ts'

/**
 * Finds the newer release that repeats what an answer tells as what was thought or
 * planned at first, and tells what holds: "Divers first thought that ice had sunk the
 * buoy. They now believe that a trawler did." for "The buoy was sunk by ice."
 *
 * All that the newer release says was thought must be told by the answer, in its
 * sentence or the opening of its release, and something of it must be asked for.
 */
export function rethought(standing: Standing, newer: readonly Document[]): Overtaking | null {
  const { text } = standing.own.lens.asked
  if (AT_FIRST.test(text)) return null
  for (const document of newer) {
    const state = formerStates(document).find(
      (one) =>
        one.kind !== 'stated' && !(one.kind === 'planned' && asksThen(text)) && isOfAnswer(standing, one),
    )
    if (state === undefined) continue
    const spans = [state.former, state.present].map(({ start, end }) => ({ start, end }))
    return { document, spans: spans.sort((one, other) => one.start - other.start) }
  }
  return null
}

/** Whoever asks for what was thought then is answered by it. */
const AT_FIRST = /\b(?:first|original\p{L}*|initial\p{L}*|at the time|then|before|previous\p{L}*)\b/iu

function isOfAnswer({ own, house, lexicon }: Standing, { kind, former, from }: FormerState): boolean {
  const text = onOneLine(former.text)
  const told = tokens(kind === 'planned' ? text : (CLAUSE.exec(text.slice(from))?.[0] ?? '')).filter(
    ({ stop, term, word }) => !stop && !house.has(term) && !NAME_OF_DAY.test(word) && !PLANS.test(word),
  )
  const known = new Set([...own.candidate.terms, ...own.candidate.carried, ...opening(own.document).lead])
  const asked = new Set(own.lens.terms.filter(({ weight }) => weight === 1).map(({ term }) => term))
  const stated = told.filter(({ term }) => own.candidate.terms.has(term))
  return (
    stated.length >= FEWEST &&
    told.some(({ term }) => asked.has(term)) &&
    told.every((token) => hasWordOrSynonym(token, known, lexicon))
  )
}

const CLAUSE = /^[^.;:]*/u

/** Words by which it is told that something was planned. */
const PLANS =
  /^(?:due|meant|expected|scheduled|supposed|planned|set|intended|first|initially|originally|previously)$/u

/** Fewer may be of anything. */
const FEWEST = 2
