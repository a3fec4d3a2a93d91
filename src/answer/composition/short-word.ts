import { CONTRAST } from '../../search/contrasts.ts'
import type { Draft } from '../cite.ts'
import { CLOSE, type Lens, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isBareAnswer, type OwnQuestion } from '../pieces/own-questions.ts'
import { draftAt } from './composition.ts'

/**
 * The "No." that a release puts before the sentence which answers, where its own question has
 * all that is asked: "Can I bring a dog?" is not answered by "Guide dogs are welcome." without it.
 * Null where nothing is to be said in short, or the release asks the opposite.
 */
export function shortWord({ lens, document, candidate: { question, index } }: Evidence): Draft | null {
  if (lens.asked.type !== 'yesno' || question === null) return null
  const before = lens.dissection.candidates[index - 1]
  if (before?.question !== question || !isBareAnswer(before.text)) return null
  const isUnsaid = (stem: string): boolean => lens.dissection.headline.has(stem)
  const isAsked = lens.terms.every(
    (one) =>
      one.weight < 1 ||
      one.named ||
      isUnsaid(one.term) ||
      strength(one, (stem) => question.terms.has(stem)) >= CLOSE,
  )
  return isAsked && !turns(question, lens) ? draftAt(document, before) : null
}

/** Whether a question has the opposite of what is asked in place of it: a bicycle on the bus is no bus in place of the bicycle. */
export function turns({ terms: own }: OwnQuestion, { terms: asked }: Lens): boolean {
  const isSame = (one: WeightedTerm, stem: string): boolean =>
    !CONTRAST.excludes(one.term, stem) && strength(one, (other) => other === stem) >= CLOSE
  const left = [...own].filter((stem) => !asked.some((one) => isSame(one, stem)))
  return asked.some(
    (one) =>
      left.some((stem) => CONTRAST.excludes(one.term, stem)) && ![...own].some((stem) => isSame(one, stem)),
  )
}
