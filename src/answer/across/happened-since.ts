import type { Document } from '../../model.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import { tellingOf } from '../text/telling.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { isOneStory } from './stories.ts'

/**
 * Finds the newest release of the same story that opens with what has happened to whom
 * or what is asked about by name: "Anna Holt, who had been missing since Sunday, was found
 * safe" for "What happened to Anna Holt?", where the older one tells that she is missing.
 */
export function happenedSince({ own, house }: Standing, newer: readonly Document[]): Overtaking | null {
  const { lens } = own
  if (!ASKS_FATE.test(lens.asked.text)) return null
  const names = lens.names.filter((name) => !name.every((term) => house.has(term)))
  if (names.length === 0) return null
  for (const document of newer) {
    if (!isOneStory(own.document, document, house)) continue
    const first = openingOf(dissect(document))
    if (first === undefined || !names.every((name) => name.every((term) => first.terms.has(term)))) continue
    if (!tellingOf(first.text.replace(/\s/gu, ' ')).hasPast) continue
    return { document, spans: [{ start: first.start, end: first.end }] }
  }
  return null
}

/** "What happened to Anna Holt?", "What has become of the tug Skarv?" */
const ASKS_FATE =
  /^(?:and |so |but )?what(?:['’]s| has| have)? (?:(?:ever )?happened (?:to|with)|bec[ao]me of) /iu
