import { beginsWithGivenName, type Pronoun, pronounOf } from '../../corpus/genders.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { hasPersonBefore } from './names-before.ts'
import { severalIn } from './ones.ts'
import { people, personMeant } from './person.ts'
import { nameBefore, personBefore } from './person-before.ts'
import { isOneOfSeveral } from './several-people.ts'
import type { Talk } from './talk.ts'

/** The pronoun of a follow-up that points at nobody who was spoken of, or its words at no things; null where there are none. */
export function unmeant(core: string, resolved: string, talk: Talk): string | null {
  return nobodyMeant(core, talk) ?? thingsUnmeant(core, resolved, talk)
}

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
function nobodyMeant(core: string, talk: Talk): string | null {
  const found = PRONOUN.exec(core)
  if (found === null || hasPersonBefore(core, found.index)) return null
  const [word] = found
  const gender: Pronoun = /^h(?:e|im|is)$/iu.test(word) ? 'he' : 'she'
  const meant = personBefore(talk, gender) ?? nameBefore(talk, gender)
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

/**
 * Finds what a question says nothing but, and which stands for things that the conversation
 * never asked for: "the new ones" after "What did Orme announce?". Null for any other
 * question, where what they are was put in their place, and where the conversation asked
 * for several things.
 *
 * @param resolved the question as it was completed.
 *
 * @example
 * thingsUnmeant('And the first of them?', 'What about the first of them for Orme?', talk) // => 'the first of them'
 */
function thingsUnmeant(core: string, resolved: string, talk: Talk): string | null {
  if (severalIn(talk) !== null || talk.earlier.some(({ question }) => ASKS_SEVERAL.test(question)))
    return null
  const words = ONLY_ONES.exec(core)
    ?.slice(1)
    .find((found) => found !== undefined)
  const bare = words?.replace(/^the /iu, '').toLowerCase()
  return words !== undefined && resolved.toLowerCase().includes(bare ?? words) ? words : null
}

/** "Who are the speakers?", "List the winners", "Compare both": several are known. */
const ASKS_SEVERAL =
  /^(?:and )?(?:(?:who|what|which)(?: [\p{Ll}-]+){0,3} (?:are|were)|which|list|name|compare|how many|what (?:is|are) the difference|summari[sz]e)\b|\b(?:and|or|both|all|every|each)\b/iu

/** "The new ones", "what about the other two", "who is the first one", "which one is the largest": nothing else is said. */
const ONLY_ONES =
  /^(?:(?:and|but|so|what|how|about|who|which|what['’]s|who['’]s|is|are|was|were)[ ,]+){0,4}(the (?:[\p{Ll}-]+ )?ones?|the others|the other (?:one|two|three|four|five)|the (?:first|second|third|fourth|fifth|last|rest) of (?:them|these|those))(?: (?:is|are|was|were) (?:it|that|those|they))?\s*[?.!]*$|^(?:and )?(which ones?)(?: of (?:them|these|those))? (?:is|are|was|were) (?:the )?(?:\p{Ll}+est|best|worst|(?:most|least) \p{Ll}+|newer|older|first|last)\s*[?.!]*$/iu

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
