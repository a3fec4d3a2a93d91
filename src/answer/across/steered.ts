import type { Library } from '../../library.ts'
import type { Answer, Question } from '../../model.ts'
import type { DraftNote } from '../cite.ts'
import { asOf } from './as-of.ts'
import { ofLatestQuarter } from './latest-quarter.ts'
import { ofBefore } from './of-before.ts'
import type { Given } from './time-told.ts'

/**
 * Answers anew what asks by its words for another time than the newest of all tells: what was
 * so at first or before ({@link ofBefore}), of the latest quarter ({@link ofLatestQuarter}), as
 * of a day or now ({@link asOf}). Null where the answer found stays.
 *
 * @param question as it stands alone.
 * @param ask answers once more, with remarks of ours to be noted.
 */
export async function steered(
  request: Question,
  question: string,
  found: Given,
  library: Library,
  ask: (request: Question, remarks: readonly DraftNote[]) => Promise<Given>,
): Promise<Answer | null> {
  return (
    (await ofBefore(request, question, found.answer, library, ask)) ??
    (await ofLatestQuarter(request, question, found, library, ask)) ??
    (await asOf(request, found, ask))
  )
}
