import { LEXICON } from '../../search/lexicon.ts'
import { withoutS } from '../text/word-forms.ts'

/**
 * Names the people who do what a question counts them for: "they" are those from then
 * on, and no house. Null where a house does it, or no people are counted.
 *
 * @example
 * countedPeople('How many bus drivers voted against the pay?') // => 'bus drivers'
 */
export function countedPeople(question: string): string | null {
  const people = COUNTED.exec(question)?.[1] ?? ''
  const one = withoutS(people.split(' ').at(-1) ?? '')
  return LEXICON.isPerson(one) || (DOER.test(one) && LEXICON.isOfKind(one, PERSON)) ? people : null
}

/** "Drivers" are clubs first, and people by their ending. */
const DOER = /(?:er|or|ist|ant|ent|ee|ian)$/u
const PERSON: ReadonlySet<string> = new Set(['person'])

const COUNTED =
  /^how many (?:of (?:the|its|their) )?((?:\p{Ll}[\p{L}-]* ){0,2}(?:\p{Ll}[\p{L}-]*s|people|men|women|children)) (?!(?:work|live|are|is|were|was|do|does|did|has|have|had|will|can|in|at|of|on|for|from|to|by|and|or|there)\b)\p{Ll}+/iu
