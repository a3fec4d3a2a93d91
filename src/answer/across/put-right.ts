import type { Document } from '../../model.ts'
import type { Draft } from '../cite.ts'
import { draftAt, isSaid, MAX_WORDS, wordsOf } from '../composition/composition.ts'
import { documentsOf } from '../composition/document-on.ts'
import { answered, type Settled } from '../settled.ts'
import { dateNotes } from '../times/date-notes.ts'
import { formerStates } from './former-states.ts'
import { isCorrection, replacementsOf } from './replacements.ts'

/**
 * Answers what a correction changed by the sentences with what was stated and what is right,
 * in their order: "We gave the count as 470. The right count is 430."
 *
 * @returns null for other questions, and where no correction that was found holds the names asked.
 */
export function putRight(settled: Settled): Settled | null {
  const { asked, evidence } = settled
  if (!ASKS.test(asked.text)) return null
  const document = documentsOf(evidence).find(
    (one) =>
      isCorrection(one) &&
      asked.names.every(({ start, end }) =>
        `${one.issuer} ${one.text}`.includes(asked.text.slice(start, end)),
      ),
  )
  const drafts = document === undefined ? [] : changedIn(document)
  if (drafts.length === 0) return null
  return { ...answered(asked, { drafts, notes: dateNotes(drafts) }, PLAIN), evidence }
}

/** "What did the correction change?", "What was corrected in the notice?", "What did Acme correct?" */
const ASKS =
  /^(?:and |so )?what (?:(?:did|has|have) (?:[^?]* )?(?:correct(?:ed)?|(?:put|set) right)\b|(?:did|does|do|has|have|is) (?:[^?]* )?corrections? (?:\p{L}+ )?(?:chang|correct|alter|fix|say|said|set|put|about)|(?:exactly )?(?:was|were|is|has been|have been) (?:wrong|corrected|put right|set right)\b)/iu

/** All that is told in so many words. */
const PLAIN = 0.85

function changedIn(document: Document): Draft[] {
  const states = formerStates(document).flatMap(({ kind, former, present }) =>
    kind === 'stated' ? [former, present] : [],
  )
  const replaced = replacementsOf(document).flatMap(({ spans, isCorrection: isWrong }) =>
    isWrong ? spans : [],
  )
  const drafts: Draft[] = []
  for (const span of [...states, ...replaced].sort((a, b) => a.start - b.start)) {
    const draft = draftAt(document, { start: span.start, end: span.end })
    if (!isSaid(draft, drafts) && wordsOf([...drafts, draft]) <= MAX_WORDS) drafts.push(draft)
  }
  return drafts
}
