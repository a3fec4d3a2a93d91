import { terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'

/**
 * Answers where somebody works by the sentence that sets their house behind their
 * name: "said Ada Berg, head of the trial, of the Lund Institute".
 *
 * @returns the sentence; null for other questions, where the decision answers, and
 * where several sentences set different houses there.
 */
export function worksAt(asked: Asked, evidence: readonly Evidence[], { refused }: Decision): Evidence | null {
  const name = WORKS.exec(asked.text)?.[1]
  if (name === undefined || refused === null) return null
  const own = termsOf(name)
  const told = evidence.flatMap((one) => {
    const house = houseBehind(one, own)
    return house === null ? [] : [{ one, house }]
  })
  const [first] = told
  return first !== undefined && told.every(({ house }) => house === first.house) ? first.one : null
}

/** "Where does {Ada Berg} work?" */
const WORKS =
  /^(?:and |so |but )?where (?:does|do|is) (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) (?:work|working|employed)\s*\?*$/iu

/** The house that is set behind a person's whole name, with at most what they are between. */
function houseBehind({ candidate: { text, spans } }: Evidence, own: readonly string[]): string | null {
  const all = spans()
  const person = all.find(({ type, start, end }) => {
    const said = termsOf(text.slice(start, end))
    return type === 'person' && own.every((term) => said.includes(term))
  })
  if (person === undefined) return null
  const house = all.find(
    ({ type, start }) =>
      type === 'organisation' && OF.test(text.slice(person.end, Math.max(person.end, start))),
  )
  return house === undefined ? null : text.slice(house.start, house.end)
}

/** From a name to a house: ", head of the trial, of the ", ", a surgeon at ", " of ", and not ", a patient at ". */
const OF =
  /^(?:, (?:(?!\b(?:who|which|and|said|told|former|formerly|late|once|ex|patient|graduate|student|pupil|alumn\p{L}+|native|resident|fan|visitor|customer|guest|born|retired)\b)[^.;:“”"\p{Lu}]){0,60}?|,)? (?:of|at|with|from) (?:the )?$/u
