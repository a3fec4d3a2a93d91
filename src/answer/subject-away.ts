import { type Candidate, inSentence } from './candidates.ts'
import type { Lens } from './lens.ts'

/**
 * Whether a sentence opens with a name of its own and holds none of the question's:
 * what it says is said of another, whomever the sentence before it names.
 */
export function subjectAway({ names, questionWords, dissection }: Lens, candidate: Candidate): boolean {
  if (names.length === 0 || candidate.kind !== 'sentence' || candidate.quotation !== null) return false
  if (names.some((name) => name.some((term) => inSentence(candidate, term)))) return false
  // A first word is capitalised in any sentence: by itself it is a name only where it is one elsewhere too.
  const subject = candidate
    .spans()
    .find(
      ({ type, start, end }) =>
        type === 'name' &&
        start <= OPENING &&
        (start > 0 ||
          /\s/u.test(candidate.text.slice(start, end)) ||
          candidate.tokens.slice(0, 1).some(({ term }) => dissection.isProper(term))),
    )
  return (
    subject !== undefined &&
    !candidate.tokens.some(
      (token) => token.start >= subject.start && token.end <= subject.end && questionWords.has(token.word),
    )
  )
}

/** Characters in which a sentence names its subject: an article at most. */
const OPENING = 4
