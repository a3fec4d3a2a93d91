import { type Pronoun, pronounOf } from '../../corpus/genders.ts'
import { hasPersonBefore } from './names-before.ts'
import { people, personMeant } from './person.ts'
import { nameBefore, personBefore } from './person-before.ts'
import { isOneOfSeveral } from './several-people.ts'
import type { Talk } from './talk.ts'

/**
 * Finds a "he" or "she" that points at nobody who was spoken of: "What did he say?"
 * after questions about a woman, or about two men. Whose words or office is meant
 * nothing tells, and those of another must not be given. Null where somebody fits, and
 * where nobody is known not to.
 *
 * @example
 * // after 'Who is Mrs. Ada Berg?'
 * nobodyMeant('Where does he work?', talk) // => 'he'
 */
export function nobodyMeant(core: string, talk: Talk): string | null {
  const found = PRONOUN.exec(core)
  if (found === null || hasPersonBefore(core, found.index)) return null
  const [word] = found
  const gender: Pronoun = /^h(?:e|im|is)$/iu.test(word) ? 'he' : 'she'
  if ((personBefore(talk, gender) ?? nameBefore(talk)) !== null) return null
  if (isOneOfSeveral(talk.previous, gender)) return word.toLowerCase()
  const { question, answer } = talk.previous
  const text = `${question} ${answer}`
  const other = personMeant(question, '', gender === 'he' ? 'she' : 'he')
  const isOther = other !== null && pronounOf(text, other, null) === (gender === 'he' ? 'she' : 'he')
  const isNamed = people(answer, false).some((name) => pronounOf(text, name, null) === gender)
  return isOther && !isNamed ? word.toLowerCase() : null
}

const PRONOUN = /\b(?<!['’])(?:he|she|him|his|her|hers)\b/iu
