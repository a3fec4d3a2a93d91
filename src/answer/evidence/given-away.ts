import { LEXICON } from '../../search/lexicon.ts'
import { fold } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { ORGANISATION_SUFFIX } from '../text/cues.ts'
import type { TypedSpan } from '../text/spans.ts'
import type { Lens } from './lens.ts'

/**
 * Whether the question gives a name away with whatever is its own: "Orme's mill"
 * tells nothing of who bought from Orme. Whoever is somebody's may well be the one
 * without a name: "Ada Berg's nephew".
 */
export function isGiven(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  const [possessive = '', owned = ''] = OWNED.exec(candidate.text.slice(span.end)) ?? []
  if (possessive === '') return inQuestion(view, candidate, span)
  const end = span.end + possessive.length - owned.length
  return !LEXICON.isPerson(fold(owned)) && inQuestion(view, candidate, { ...span, end })
}

const OWNED = /^['’]s?(?: (?:ex-)?([\p{L}-]+))?/u

/** Whether the question gives a span away already. */
export function inQuestion(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  const words = candidate.tokens.filter(
    (token) => token.start >= span.start && token.end <= span.end && !token.stop,
  )
  const known = words.filter((token) => view.questionWords.has(token.word))
  // "Peapack Private Bank & Trust" is the "Peapack Private" of the question.
  const named = span.type !== 'person' && known.length >= 2
  return (
    words.length > 0 &&
    words.every(
      (token) =>
        view.questionWords.has(token.word) ||
        (named && ORGANISATION_SUFFIX.test(textAt(candidate.text, token))),
    )
  )
}
