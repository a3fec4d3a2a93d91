import { personBefore } from './person-before.ts'
import { subjectIn, type Talk } from './talk.ts'

/**
 * A question with "it" in place of the "she" of a ship: where the last spoken of has a name with an
 * article, and nobody was spoken of who could be meant.
 *
 * @example
 * // after 'Where does the Girl Annie lie?'
 * sheOfThing('When was she built?', talk) // => 'When was it built?'
 */
export function sheOfThing(question: string, talk: Talk): string {
  if (!SHE.test(question) || !/^the \p{Lu}/u.test(subjectIn(talk) ?? '')) return question
  if (personBefore(talk, 'she') !== null || talk.earlier.some(({ person }) => person !== null))
    return question
  return question
    .replace(/\bher(?= \p{Ll})/gu, 'its')
    .replace(/\b(?:she|her)\b/gu, 'it')
    .replace(/\b(?:She|Her)\b/gu, 'It')
}

const SHE = /(?<!['’])\b(?:she|her)\b(?!['’])/iu
