import { isGivenName } from '../../corpus/genders.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { COUNTED } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { isShortFor } from '../text/initials.ts'

/**
 * Whether a sentence says what somebody else is, and so gives the figures of that one and
 * of nobody who is asked about. A thing that is asked for may be what it says it is: "the
 * K7 is a kiln" for "what does the new kiln of Orme weigh?"
 *
 * @example
 * // "How many people does Orme employ?"
 * // "Vesle is a town of potters, employing 9,000 people." => true
 */
export function isOfDefined(view: Lens, candidate: Candidate): boolean {
  if (view.names.length === 0 || !COUNTED.has(view.asked.type) || !isProse(candidate)) return false
  const { subject, kind } = DEFINES.exec(candidate.text)?.groups ?? {}
  if (subject === undefined || kind === undefined) return false
  const [first = ''] = subject.split(' ')
  const words = termsOf(subject)
  const isAsked = words.some((word) => view.terms.some(({ term }) => term === word))
  // Who somebody is may be told by the office that is asked about.
  if (isAsked || words.length === 0 || isGivenName(first)) return false
  const { text, names } = view.asked
  const isShort = names.some(({ start, end }) => {
    const name = text.slice(start, end)
    return isShortFor(name, subject) || isShortFor(subject, name)
  })
  const isNamed = view.names.some((name) => name.some((term) => candidate.terms.has(term)))
  const kinds = new Set(termsOf(kind))
  return !isShort && !isNamed && !view.terms.some(({ term, named }) => !named && kinds.has(term))
}

/** "{Vesle} is {a town of potters}, …" */
const DEFINES =
  /^(?:(?:\p{L}+ly )?\p{L}+(?:ed|wn) [^,;]{2,60},["”]? )?(?:The )?(?<subject>(?!(?:It|This|That|They|He|She|We|There|Here|What|Who|Today|Now|Also|Both|These|Those|One)\b)\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}’'&.-]*)*)(?: \([^()]{1,40}\))?(?:, [^,.;]{1,60},)? (?:is|are|was|were) (?<kind>(?:an?|one of|the) .+?)(?=,|;|\.|$| (?:with|that|which|who|where|and|employing|serving)\b)/u
