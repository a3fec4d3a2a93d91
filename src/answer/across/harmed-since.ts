import type { Document } from '../../model.ts'
import { asksHarm, tellsHarmAsked } from '../composition/harmed.ts'
import { isProse } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { putsQuestion } from '../pieces/puts-question.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { isOneStory } from './stories.ts'

/**
 * Finds the newest release of the same story that tells who was hurt or fell ill,
 * where an older one is asked whether anybody was: "No illnesses have been reported
 * to date" holds until one is.
 */
export function harmedSince({ own, house }: Standing, newer: readonly Document[]): Overtaking | null {
  const { text } = own.lens.asked
  if (!asksHarm(text) || !tellsHarmAsked(text, own.candidate)) return null
  for (const document of newer) {
    if (!isOneStory(own.document, document, house)) continue
    const told = dissect(document).candidates.find(
      (one) => isProse(one) && one.quotation === null && !putsQuestion(one) && tellsHarmAsked(text, one),
    )
    if (told !== undefined) return { document, spans: [{ start: told.start, end: told.end }] }
  }
  return null
}
