import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { withBefore } from './apart.ts'

/**
 * Whether it is asked by how much something rose or fell, or how much money there is for something,
 * and neither a sentence nor what it goes on from or stands under has a word for that thing: the cost
 * of a tunnel tells nothing of "How much have fares risen?", and what is set aside for roads nothing
 * of how much goes on lamps.
 *
 * @example
 * // "How much have fares risen?": "Its cost has risen from 3 to 4 million euros." => true
 */
export function lacksSubject(view: Lens, candidate: Candidate): boolean {
  const thing = subjectAsked(view.asked.text)
  if (thing === null || !isProse(candidate)) return false
  const [head, ...others] = termsOf(thing).reverse()
  const word = view.terms.find(({ term }) => term === head)
  if (word === undefined || word.named || word.weight < 1) return false
  const { headline } = view.dissection
  const own = (term: string): boolean => inSetting(candidate, term)
  // "Language models" by another word that is theirs: "language LLMs".
  if (others.some(own)) return false
  const around = withBefore(view.dissection, candidate, (term) => headline.has(term))
  // "Its cost" is that of what the sentence before names, and no bill.
  const byAny = !ITS.test(candidate.text)
  return strength(word, own, byAny) < CLOSE && strength(word, around, byAny) < CLOSE
}

const ITS = /^(?:Its|Their|His|Her)\b/u

/** What is to have risen, or is to be paid for, up to where it goes on: "{the toll} on the bridge". */
const subjectAsked = remembered((question: string): string | null => {
  const found = RISES.exec(question) ?? FUNDED.exec(question)
  return found?.[1]?.split(/ (?:of|in|at|on|for|from|to|since|over|by|this|last)\b/u)[0] ?? null
})

const RISES =
  /^(?:and |so |but )?(?:by )?how much (?:has|have|had|did|will|does|do) (?:the |its |their |an? )?((?!it\b|they\b|that\b|this\b)[^?]{2,60}?) (?:risen|rise|gone up|go up|went up|increased?|climb(?:ed)?|fallen|fall|gone down|go down|drop(?:ped)?|declined?)\b/iu

const FUNDED =
  /^(?:and |so |but )?how much (?:money )?(?:(?:will be|is|was|has been|have been|is being|is to be|are) (?:spent|set aside|budgeted|earmarked|allocated|available|reserved)|(?:is there|goes|go|will go|went)) (?:for|on|to|into|towards?) (?:the |its |their |new )?([^?]{2,60}?)\s*\?*$/iu
