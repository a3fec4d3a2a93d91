import { LEXICON } from '../../search/lexicon.ts'
import { withoutS } from '../text/word-forms.ts'

/**
 * Names the people who do what a question counts them for, or asks of them: "they" are those
 * from then on, and no house. Null where a house does it, or no people are asked of.
 *
 * @example
 * countedPeople('How many bus drivers voted against the pay?') // => 'bus drivers'
 * countedPeople('What should customers do?') // => 'customers'
 */
export function countedPeople(question: string): string | null {
  const asked = (ASKED_OF.exec(question) ?? BEFALLEN.exec(question))?.[1]
  const people = asked ?? COUNTED.exec(question)?.[1] ?? ''
  const one = withoutS(people.split(' ').at(-1) ?? '')
  if (asked !== undefined && /^(?:people|men|women|children)$/u.test(one)) return people
  return LEXICON.isPerson(one) || (DOER.test(one) && LEXICON.isOfKind(one, PERSON)) ? people : null
}

/** "Drivers" are clubs first, and people by their ending. */
const DOER = /(?:er|or|ist|ant|ent|ee|ian)$/u
const PERSON: ReadonlySet<string> = new Set(['person'])

const COUNTED =
  /^how many (?:of (?:the|its|their) )?((?:\p{Ll}[\p{L}-]* ){0,2}(?:\p{Ll}[\p{L}-]*s|people|men|women|children)) (?!(?:work|worked|live|lived|are|is|were|was|do|does|did|has|have|had|will|can|in|at|of|on|for|from|to|by|and|or|there)\b)\p{Ll}+/iu

/** "What should {customers} do?" */
const ASKED_OF =
  /^(?:what|how|when|where|why) (?:should|must|can|could|may|might|do|did|will) ((?:\p{Ll}[\p{L}-]* )?(?:\p{Ll}+[^su\W]s|people|men|women|children)) (?!(?:to|of|in|at|on|for|from|and|or)\b)\p{Ll}+/iu

/** "Were {residents} evacuated?" */
const BEFALLEN =
  /^(?:are|were|have) (?:any |the )?((?:\p{Ll}[\p{L}-]* )?(?:\p{Ll}+[^su\W]s|people|men|women|children)) (?:been )?\p{Ll}+(?:ed|en|ught|old|ent|ost|urt)\b/iu
