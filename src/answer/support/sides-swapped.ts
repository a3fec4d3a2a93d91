import { fold, stem } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether a sentence tells of two that are named in a question what each did to the
 * other, the wrong way round: who sent it to whom.
 *
 * Only where it is the same deed, the same preposition stands before the other name, and the name before it
 * opens the sentence's clause: who it came from by way of others nobody can tell here.
 *
 * @example
 * // "How many pots did Lindal send to Orme?"
 * // "Orme sent 40 pots to Lindal." => true
 */
export function areSidesSwapped({ asked, terms }: Lens, candidate: Candidate): boolean {
  const [first, second] = asked.names
  if (first === undefined || second === undefined || !isProse(candidate)) return false
  const giver = fold(textAt(asked.text, first))
  const taker = fold(textAt(asked.text, second))
  const before = fold(asked.text.slice(0, first.start))
  const [, verb = '', preposition] = BEFORE_OTHER.exec(asked.text.slice(first.end, second.start)) ?? []
  const deed = terms.find(({ term }) => term === stem(verb))
  if (preposition === undefined || deed === undefined || !ASKS_DEED.test(before)) return false
  if (strength(deed, (one) => candidate.terms.has(one)) < CLOSE) return false
  const text = fold(candidate.text)
  const at = placesOf(text, giver).map((place) => text.slice(0, place))
  const isTaken =
    at.length > 0 &&
    at.every((words) => words.endsWith(` ${preposition} `) || words.endsWith(` ${preposition} the `))
  const [opens] = placesOf(text, taker)
  return isTaken && opens !== undefined && at.every((words) => opens < words.length) && !PASSIVE.test(text)
}

/** "How many pots {did} Lindal send": the name is of who does it. */
const ASKS_DEED = /\b(?:did|does|do|has|have|had|will|would) (?:the )?$/u

/** "{send} 40 pots {to} Orme" */
const BEFORE_OTHER = /^ (\p{Ll}+)\b[^,;?]*\b(to|from) (?:the )?$/iu

/** "Orme was sent 40 pots": it is told of who gets it. */
const PASSIVE = /\b(?:is|are|was|were|been|being|be)(?: \p{L}+ly)? \p{L}+(?:ed|en|ent|ven|old|aid)\b|\bby\b/u

function placesOf(text: string, name: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) found.push(at)
  return found
}
