import { type Pronoun, pronounOf } from '../../corpus/genders.ts'
import { isJoined, people } from './person.ts'
import { speakersBefore } from './speakers-before.ts'
import type { Said } from './talk.ts'

/**
 * Whether "he" or "she" may be each of several people of whom was spoken in one breath:
 * two that a question names together, or those whom the answer gives to one that asks
 * who is quoted. Who is known to be of the other gender is none of them.
 *
 * @example
 * isOneOfSeveral({ question: 'Who are Ole Lind and Max Holm?', … }, 'he') // => true
 */
export function isOneOfSeveral(said: Said, gender: Pronoun): boolean {
  const { question, answer } = said
  const fits = (name: string): boolean =>
    (pronounOf(`${question} ${answer}`, name, null) ?? gender) === gender
  const named = people(question, false)
  const [one, another] = named
  // "Ida Solberg, the Ferry Captain" is one.
  if (one !== undefined && another !== undefined && named.length === 2 && AND.test(question))
    return fits(one) && fits(another) && isJoined(question, one, another)
  return speakersBefore(said).filter((name) => name === null || fits(name)).length > 1
}

const AND = / (?:and|&) /u
