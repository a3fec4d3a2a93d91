import type { Document, Span } from '../model.ts'
import type { Candidate } from './candidates.ts'
import { statementsIn } from './cite.ts'
import type { Lens } from './lens.ts'

/** Where a release was quoted last in a conversation. */
export interface Told {
  readonly document: Document
  readonly spans: readonly Span[]
}

/**
 * Finds what the last of the answers that quote a release gave of it; null when
 * none does.
 *
 * @param answers of a conversation, oldest first, as they were sent.
 */
export function toldOf(document: Document, answers: readonly string[]): Told | null {
  for (const answer of answers.toReversed()) {
    const spans = statementsIn(answer).flatMap((words): Span[] => {
      const start = words.length < LEAST ? -1 : document.text.indexOf(words)
      return start < 0 ? [] : [{ start, end: start + words.length }]
    })
    if (spans.length > 0) return { document, spans }
  }
  return null
}

/** Characters of a statement: a shorter one may stand anywhere. */
const LEAST = 12

/**
 * How near a candidate stands to what was just told: 1 beside it, a half one
 * further, 0 far away, for what was told itself and outside of a conversation.
 * Who asks on asks about the same passage: of follow-ups a third are answered by
 * the sentence that was just given, and another third by one of the four around it.
 */
export function besideTold(view: Lens, candidate: Candidate): number {
  const distance = distanceTold(view, candidate)
  return distance > 0 && distance <= NEAR ? 1 / distance : 0
}

/** Whether a candidate is what was just told. */
export function isTold(view: Lens, candidate: Candidate): boolean {
  return distanceTold(view, candidate) === 0
}

/** In candidates; endless where nothing was told of the release. */
function distanceTold({ asked: { told }, dissection }: Lens, { index }: Candidate): number {
  if (told === null || told.document !== dissection.document) return Number.POSITIVE_INFINITY
  const places = placesOf(told, dissection)
  return Math.min(...places.map((place) => Math.abs(place - index)))
}

/** Numbers of the candidates that were told; found once for each answer. */
function placesOf(told: Told, { candidates }: Lens['dissection']): readonly number[] {
  const known = found.get(told)
  if (known !== undefined) return known
  const places = candidates
    .filter(({ start, end }) => told.spans.some((span) => span.start < end && start < span.end))
    .map(({ index }) => index)
  found.set(told, places)
  return places
}

const found = new WeakMap<Told, readonly number[]>()

/** In candidates: further on it is a matter of chance. */
const NEAR = 4
