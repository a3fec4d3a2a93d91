import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { type Dissection, isKnownTo } from '../pieces/dissect.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { isAbout, orBySynonym } from './apart.ts'
import { apartFromKind } from './subject-away.ts'

/**
 * Whether something is asked of what has a name that the release gives elsewhere alone: neither
 * the sentence, its paragraph and what that stands under nor the piece before it, the headline and
 * the name of the issuer has a word of its own of that name, nor is the speaker called so. What
 * somebody is asked to say may be about what has a name without giving it.
 *
 * A name is at home near what is told of it: of 935 in questions that are answered right, 17 stand
 * farther off, most of them the speaker of a quotation or a house called by its initials (newswire,
 * tune half).
 *
 * @example
 * // "How many people does the Brack mill employ?", of a release that names Brack in its last paragraph:
 * // "The mill has 90 people." => true
 */
export function isNamedElsewhere(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  if (!isProse(candidate) || asked.speech !== null) return false
  const issuer = issuerTerms(dissection.document)
  const { candidates, headline } = dissection
  const before = candidates[candidate.index - 1]
  const speaker = termsOf(candidate.quotation?.speaker?.name ?? '')
  // Who says "I" where no speaker stands may be anybody whom the release names.
  if (speaker.length === 0 && OWN_VOICE.test(candidate.text)) return false
  const isNear = orBySynonym(
    view,
    (term) =>
      inSetting(candidate, term) ||
      candidate.years.has(term) ||
      headline.has(term) ||
      issuer.has(term) ||
      speaker.includes(term) ||
      candidate.paragraph().has(term) ||
      (before !== undefined && (before.terms.has(term) || before.carried.has(term))),
  )
  return asked.names.some((name) => {
    const words = termsOf(textAt(asked.text, name))
    const own = apartFromKind(words)
    // What the release does not know at all is refused for that, and what it is about or names again
    // and again may be told of anywhere. "¿Qué" is no name.
    return (
      name.start > 1 &&
      words.length > 0 &&
      words.every((term) => isKnownTo(dissection, term)) &&
      !own.some(isNear) &&
      !isAbout(view, words) &&
      !isOften(dissection, own)
    )
  })
}

const OWN_VOICE = /\b(?:I|me|my|we|us|our)\b/u

/** Whether a release gives a name again and again. */
function isOften({ candidates }: Dissection, name: readonly string[]): boolean {
  return candidates.filter(({ terms }) => name.every((term) => terms.has(term))).length >= OFTEN
}

/** Sentences that name what a release tells of throughout. */
const OFTEN = 5
