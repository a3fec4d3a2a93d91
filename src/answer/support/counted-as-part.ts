import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { remembered } from '../../remembered.ts'
import { baseForms } from '../../search/morphology.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'

/**
 * Whether it is asked how many there are of something, and a sentence counts only what has that
 * for the first part of its name: of "74,500 restaurant employees" nobody knows how many
 * restaurants there are. One that counts the very thing as well is not meant, nor what is done with
 * things or is a part of each ("120 flight departures"), which counts them too.
 *
 * @example
 * // "How many restaurants does it serve?": "About 74,500 restaurant employees were told." => true
 * // "How many restaurants does it serve?": "It serves 3,400 restaurants." => false
 */
export function isCountedAsPart({ asked }: Lens, { text }: Candidate): boolean {
  if (asked.type !== 'count') return false
  const one = nounAsked(asked.text)
  // "300 member companies" are its members.
  if (one === null || isPersonNoun(one)) return false
  const counted = [...text.matchAll(COUNTED)].filter(([, number]) => !/^(?:1|one)$/iu.test(number ?? ''))
  const isPart = counted.some(([, , word = '', next = '']) => word === one && isBody(next))
  return isPart && !text.toLowerCase().includes(`${one}s`)
}

/** Whether a plural is of people or of bodies of people, who are others than the things by which they are called. */
function isBody(plural: string): boolean {
  const isOne = (noun: string): boolean => isPersonNoun(noun) || ORGANISATION_NOUNS.has(noun)
  return plural === 'people' || plural === 'staff' || baseForms(plural).some(isOne)
}

/** "How many {restaurant}s"; null where it is no plural that its own singular begins. */
const nounAsked = remembered(
  (question: string): string | null =>
    /\bhow many (\p{Ll}{3,}[^\Ws])s\b/iu.exec(question)?.[1]?.toLowerCase() ?? null,
)

/** "{74,500} {restaurant} {employees}" */
const COUNTED = /(?<![\p{L}\d.,])(\d[\d,]*|\p{Ll}+) (\p{Ll}{3,}) (\p{Ll}{3,}s|people|staff)\b/gu
