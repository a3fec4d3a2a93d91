import { beginsWithGivenName, type Pronoun, pronounOf } from '../../corpus/genders.ts'
import { ROLE_WORDS } from '../text/cues.ts'
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
  const meant = personBefore(talk, gender) ?? nameBefore(talk)
  // What was answered has to be known to say that it named nobody.
  const isAnswered = DOES.test(talk.previous.question) && talk.previous.answer !== ''
  if (WHO_IS.test(core) && isAnswered && !hasPersonWho(talk.previous, gender))
    return meant === null || !isPersonal(meant) ? word.toLowerCase() : null
  if (meant !== null) return null
  if (isOneOfSeveral(talk.previous, gender)) return word.toLowerCase()
  const { question, answer } = talk.previous
  const text = `${question} ${answer}`
  const other = personMeant(question, '', gender === 'he' ? 'she' : 'he')
  const isOther = other !== null && pronounOf(text, other, null) === (gender === 'he' ? 'she' : 'he')
  const isNamed = people(answer, false).some((name) => pronounOf(text, name, null) === gender)
  return isOther && !isNamed ? word.toLowerCase() : null
}

/** "What did {Orme} announce?", as houses do. */
const DOES =
  /^(?:what|when|where|why|how) (?:did|does|do|has|have|will) [^?]*\b(?:announc|launch|releas|publish|introduc|unveil|open|build|sell|buy|acqui|mak|ma[dk]e|offer|produc|report|plan)\p{L}*\b/iu

/** Whether what was spoken of is somebody, by name or office, and no house: "Orme’s CEO". */
function isPersonal(words: string): boolean {
  return (
    beginsWithGivenName(words) ||
    words.split(/\s+/u).some((word) => ROLE_WORDS.has(word.toLowerCase()) || /^C[A-Z]O$/u.test(word))
  )
}

/** Whether a turn names somebody who may go by a pronoun. */
function hasPersonWho({ question, answer }: Talk['previous'], gender: Pronoun): boolean {
  const text = `${question} ${answer}`
  return people(text, false).some(
    (name) => (pronounOf(text, name, null) ?? (beginsWithGivenName(name) ? gender : null)) === gender,
  )
}

/** Asks for nothing but whom the pronoun means. */
const WHO_IS = /^who(?:['’]s| is| was) (?:s?he)\s*\?*$/iu

const PRONOUN = /\b(?<!['’])(?:he|she|him|his|her|hers)\b/iu
