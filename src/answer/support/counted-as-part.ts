import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked how many there are of something, and a sentence counts only what has that
 * for the first part of its name: of "74,500 restaurant employees" nobody knows how many
 * restaurants there are. One that counts the very thing as well, or by no figure, is not meant.
 *
 * @example
 * // "How many restaurants does it serve?": "About 74,500 restaurant employees were told." => true
 * // "How many restaurants does it serve?": "It serves 3,400 restaurants." => false
 */
export function isCountedAsPart({ asked }: Lens, { text }: Candidate): boolean {
  if (asked.type !== 'count') return false
  const noun = nounAsked(asked.text)
  // "300 member companies" are its members.
  if (noun === null || isPersonNoun(noun.slice(0, -1))) return false
  const counted = [...text.matchAll(COUNTED)].filter(([, number]) => !/^(?:1|one)$/iu.test(number ?? ''))
  const isPart = counted.some(([, , word = '', next = '']) => word === noun.slice(0, -1) && next !== '')
  return isPart && !text.toLowerCase().includes(noun)
}

/** "How many {restaurants}"; null where it is no plural that its own singular begins. */
const nounAsked = remembered(
  (question: string): string | null =>
    /\bhow many (\p{Ll}{3,}[^\Ws])s\b/iu.exec(question)?.[0].split(' ').at(-1)?.toLowerCase() ?? null,
)

/** "{74,500} {restaurant} {employees}" */
const COUNTED = /(?<![\p{L}\d.,])(\d[\d,]*|\p{Ll}+) (\p{Ll}{3,}) (\p{Ll}{3,}s|people|staff)\b/gu
