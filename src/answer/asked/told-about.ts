import { terms } from '../../search/tokens.ts'

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
