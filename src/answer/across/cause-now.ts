import { isLater, laterFirst } from '../../library/later-first.ts'
import type { Document } from '../../model.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { documentsOf } from '../composition/document-on.ts'
import type { Settled } from '../settled.ts'
import { asksCause, isCauseWord } from '../text/cause-asked.ts'
import { answeredAt } from './answered-at.ts'
import { type FormerState, formerStates } from './former-states.ts'
import { opening } from './matters.ts'

/**
 * Answers what caused something by the newest release found that tells what is now thought
 * to have done it, behind what was thought at first: "Divers first thought that the leak
 * had been caused by ice. They now believe that it was caused by a rope." Where
 * "it" stands for the leak no sentence has both.
 *
 * @returns null for other questions, and where a newer release answers.
 */
export function causeNow(settled: Settled): Settled | null {
  const { asked, evidence, composition } = settled
  if (asked.whole !== null || !asksCause(asked.text)) return null
  const answering = composition?.drafts[0]?.document
  for (const document of documentsOf(evidence).sort(laterFirst)) {
    if (answering !== undefined && isLater(answering, document)) return null
    const state = formerStates(document).find(
      (one) => tellsCause(one) && isOfAsked(asked.text, one, document),
    )
    if (state === undefined) continue
    return answeredAt(settled, document, [state.former, state.present], SAID)
  }
  return null
}

/** It is said in so many words, of what the sentence before names. */
const SAID = 0.8

/** Something brought it about, in both sentences. */
function tellsCause({ kind, former, present }: FormerState): boolean {
  return kind === 'thought' && BROUGHT.test(present.text) && BROUGHT.test(former.text)
}

const BROUGHT =
  /\b(?:caused|started|set off|triggered|sparked|brought about)\s+by\b|\b(?:due to|because of|the (?:work|result|fault) of)\b/iu

/** Whether the sentence names what is asked about, but for what its release opens with. */
function isOfAsked(question: string, { former }: FormerState, document: Document): boolean {
  const house = new Set(termsOf(document.issuer ?? ''))
  const { lead } = opening(document)
  const asked = tokens(question).filter(
    ({ stop, term, word }) => !stop && !house.has(term) && !isCauseWord(word),
  )
  return (
    asked.some(({ term }) => former.terms.has(term)) &&
    asked.every(({ term }) => former.terms.has(term) || lead.has(term))
  )
}
