import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse, leadText } from '../pieces/candidates.ts'
import { textAround } from '../pieces/dissect.ts'
import { asksHead, withoutPartHeads } from '../text/heads.ts'
import { NEEDED } from './needed-words.ts'

/**
 * Whether a question asks for what no sentence tells without a word for it, and one has
 * none: what is advised, what is given in return, whether somebody is convicted, what
 * interest is paid, by how much something grew, what is charged, where somebody studied, when something was built, who
 * founded or runs something, prosecuted somebody or came in their place, where money comes from
 * or what it goes into, what something is known for.
 *
 * The word may as well be in what a sentence or item stands under; that of what somebody
 * did in what it goes on from, too, or in the headline.
 */
export function isUntold(view: Lens, candidate: Candidate): boolean {
  const { text, type } = view.asked
  if (type !== 'person')
    return lacksWord(text, `${leadText(view.dissection.document, candidate)}\n${candidate.text}`)
  if (!isProse(candidate) && candidate.kind !== 'headline') return false
  const around = textAround(view.dissection, candidate)
  return lacksWord(text, asksHead(text) ? withoutPartHeads(around) : around)
}

/**
 * Whether a text has no word by which that is told which a question asks for.
 *
 * @example
 * lacksWord('What advice do they have for hikers?', 'The path is 9 km long.') // => true
 */
export function lacksWord(question: string, told: string): boolean {
  return neededFor(question).some((tells) => !tells.test(told))
}

const neededFor = remembered((question: string) =>
  NEEDED.filter(([asks]) => asks.test(question)).map(([, tells]) => tells),
)
