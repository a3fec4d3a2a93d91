import { rememberedEach } from '../../remembered.ts'
import { plainForm } from '../asked/asked-form.ts'
import { type AnswerType, answerType } from '../asked/asked-type.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'

/**
 * Whether a sentence answers a question of its release that asks for the same
 * kind of thing: what stands behind "Why now?" is a reason without a "because",
 * behind "Who pays?" the county is a payer.
 */
export function isOfOwnKind(
  { type }: Pick<Asked, 'type'>,
  { question }: Pick<Candidate, 'question'>,
): boolean {
  if (question === null || type === 'other') return false
  const own = typeOf(question.text)
  return own === type || (WHO.has(type) && (WHO.has(own) || ASKS_WHO.test(question.text)))
}

/** Kept for good: a release puts few questions. */
const typeOf = rememberedEach((question: string): AnswerType => answerType(plainForm(question)))

/** "Who is doing the work?" asks for no definition. */
const ASKS_WHO = /^who\b/iu

const WHO: ReadonlySet<AnswerType> = new Set<AnswerType>(['person', 'organisation'])
