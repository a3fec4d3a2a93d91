import { isGivenName } from '../../corpus/genders.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { withoutTitle } from '../talk/person.ts'

/**
 * Whether it is asked if a person does or is something and a sentence speaks of nobody called
 * so, nor of "him" or "her": "The grant stays as it is" is no answer to "Is Ada Berg
 * leaving?", whatever else it shares with it.
 */
export function isOfNobodyAsked({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'yesno' || !isProse(candidate)) return false
  const surname = termsOf(SUBJECT.exec(asked.text)?.[1] ?? '').at(-1)
  const { terms, carried, lead, text } = candidate
  const isSaid = (term: string): boolean => terms.has(term) || carried.has(term) || lead.has(term)
  // Last: whether somebody is called so is looked for in all sentences.
  return surname !== undefined && !isSaid(surname) && !PRONOUN.test(text) && isPersonIn(dissection, surname)
}

/** "Is {Ada Berg} leaving?" */
const SUBJECT =
  /^(?:and |so |but )?(?:is|was|has|had|does|did|will|can) ((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor) )?\p{L}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}) \p{Ll}/iu

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
        isGivenName(withoutTitle(one.text.slice(start, end)).split(/\s/u)[0] ?? '') &&
        termsOf(one.text.slice(start, end)).at(-1) === surname &&
        !all.some((other) => other.start === start && other.type === 'place'),
    )
  })
}
