import type { Answer } from './api.ts'
import { h } from './dom.ts'

/**
 * Names an answer of moderate certainty in two words, which stand before it;
 * null for one of high certainty, for a refusal, and for one that is sure of the
 * parts it answers: its note says which it does not.
 *
 * Below {@link LIKELY_FROM} about three in five are right, above it three in four,
 * of releases that nothing was tuned on.
 */
export function certaintyOf({ certainty, confidence }: Answer): 'Likely answer' | 'Possible answer' | null {
  if (certainty !== 'moderate' || confidence >= HIGH_FROM) return null
  return confidence < LIKELY_FROM ? 'Possible answer' : 'Likely answer'
}

const LIKELY_FROM = 0.7

/** As in the README: from here on the server itself is certain. */
const HIGH_FROM = 0.9

/** Says what the two words mean, below the first answer of a conversation that has them; else null. */
export function explanation(answer: Answer, place: HTMLElement): HTMLElement | null {
  if (certaintyOf(answer) === null) return null
  const conversation = place.closest('.turn')?.parentElement
  const isKnown = [...(conversation?.querySelectorAll('.explained') ?? [])].some(
    (one) => !place.contains(one),
  )
  return isKnown ? null : h('p', { class: 'note explained' }, MEANING)
}

const MEANING =
  'Likely and possible answers may not be exactly what you asked: read the quoted words before you use them.'
