import { beginsWithGivenName, isGivenName } from '../../corpus/genders.ts'
import { isHonorific } from '../../corpus/names.ts'
import { terms } from '../../search/tokens.ts'
import { withNames } from './small-names.ts'
import { wordsInResponse } from './somebodys-words.ts'

/**
 * Puts a request to be told about something as what the releases say about it; null for any other
 * question. What something is only an introduction tells, and where there is none this is what
 * a reader can have.
 *
 * @example
 * saidAbout('Tell me about the Tarn Wheel') // => 'What do the releases say about the Tarn Wheel?'
 */
export function saidAbout(question: string): string | null {
  const [, matter = ''] = REQUEST.exec(question.trim()) ?? []
  return matter === '' ? null : `What do the releases say about ${matter}?`
}

/**
 * Whether an answer to such a request has each word of what it is about, or that has a name: what
 * is told of the change of a trial by other words is not about climate change.
 *
 * @example
 * isOfMatter('Tell me about climate change', 'Sleep showed a change.') // => false
 */
export function isOfMatter(question: string, answer: string): boolean {
  const [, matter = ''] = REQUEST.exec(question.trim()) ?? []
  if (/\p{Lu}/u.test(matter)) return true
  const own = new Set(terms(answer))
  return terms(matter).every((term) => own.has(term))
}

/** "Tell us something about {the Tarn Wheel}.", "What is known about {the Tarn Wheel}?" */
const REQUEST =
  /^(?:and |so |but )?(?:please )?(?:tell (?:me|us) (?:(?:more|something|anything|everything|all|what you (?:know|have)) )?about|what(?:['’]s| is| do (?:we|you)) know(?:n)? about|(?:can|could) you tell (?:me|us) (?:more |something )?about) (?!(?:it|that|this|them|him|her|these|those|yourself|you)\b)([^?!]{2,80}?)[?.!\s]*$/iu

/**
 * A question as it is put otherwise where it is refused, and whether an answer to that will do:
 * a request to be told about something, how a house responded, and what "Roos" does or is, who may
 * be a person or a house.
 *
 * @example
 * askedOtherwise('What does Roos do?')?.question // => 'What is Roos’s job?'
 * askedOtherwise('What does Roos do?')?.isTold('Orme is led by Ida Roos.') // => true
 */
export function askedOtherwise(
  question: string,
): { readonly question: string; readonly isTold: (answer: string) => boolean } | null {
  const about = saidAbout(question)
  if (about !== null) return { question: about, isTold: (answer) => isOfMatter(question, answer) }
  const named = withNames(question.trim())
  const response = wordsInResponse(named)
  if (response !== null) return { question: response, isTold: () => true }
  const surname = ONE_NAME.exec(named)?.slice(1).find(Boolean)
  if (surname === undefined || beginsWithGivenName(surname)) return null
  return { question: `What is ${surname}’s job?`, isTold: (answer) => namesPerson(surname, answer) }
}

/** "What does {Roos} do?", "{Roos}’s position?", "What is the role of {Roos}?" */
const ONE_NAME =
  /^(?:And |So |But )?(?:[Ww]hat (?:does|did) (\p{Lu}[\p{L}-]+) do|(?:[Ww]hat(?:['’]s| is) )?(\p{Lu}[\p{L}-]+)['’]s? (?:current )?(?:position|post|office|role|title|job)|(?:[Ww]hat(?:['’]s| is) )?(?:[Tt]he )?(?:[Tt]itle|[Rr]ole|[Pp]osition|[Jj]ob) of (\p{Lu}[\p{L}-]+))[\s?.!]*$/u

/** Whether somebody has a name behind a given one or a form of address. */
function namesPerson(surname: string, answer: string): boolean {
  return [...answer.matchAll(/(\p{Lu}[\p{L}.-]*) (?=(\p{Lu}[\p{L}-]+))/gu)].some(
    ([, first = '', last]) => last === surname && (isGivenName(first) || isHonorific(first)),
  )
}
