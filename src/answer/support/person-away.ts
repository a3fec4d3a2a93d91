import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether a yes or no is asked about a person and a sentence speaks of nobody called
 * so, nor of "him" or "her": "The grant stays as it is" is no answer to "Is Ada Berg
 * leaving?", whatever else it shares with it.
 */
export function isOfNobodyAsked({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'yesno' || !isProse(candidate)) return false
  const { terms, carried, lead, text } = candidate
  const isSaid = (term: string): boolean => terms.has(term) || carried.has(term) || lead.has(term)
  const people = asked.names.flatMap(({ start, end }) => {
    const surname = termsOf(asked.text.slice(start, end)).at(-1)
    return surname !== undefined && isPersonIn(dissection, surname) ? [surname] : []
  })
  return people.length > 0 && !people.some(isSaid) && !PRONOUN.test(text)
}

const PRONOUN =
  /\b(?:he|she|him|his|her|hers|they|them|their|who|I|my|we|our|nobody|no one|everybody|everyone|all)\b/iu

/** Whether a release names somebody in full who is called so. */
function isPersonIn({ candidates }: Lens['dissection'], surname: string): boolean {
  return candidates.some((one) => {
    if (!one.terms.has(surname)) return false
    const all = one.spans()
    return all.some(
      ({ type, start, end }) =>
        type === 'person' &&
        /\s/u.test(one.text.slice(start, end)) &&
        termsOf(one.text.slice(start, end)).at(-1) === surname &&
        !all.some((other) => other.start === start && other.type === 'place'),
    )
  })
}
