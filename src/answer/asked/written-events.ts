import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import { labelOf, subjectLine } from '../pieces/advisory.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question says "the event" and the media advisory, which says under
 * "WHAT:" what it is, never does: "the ribbon-cutting".
 */
export function eventsAsWritten(question: string, document: Document): Rewording[] {
  const asked = EVENT.exec(question)
  if (asked === null || EVENT.test(document.text)) return []
  const [written] = subjectOf(document)
  if (written === undefined) return []
  return [{ start: asked.index, end: asked.index + asked[0].length, written }]
}

const EVENT = /(?<=\b(?:the|this|that) )(?:event|gathering|occasion)\b(?![-’'])/iu

/** What an advisory announces: the first noun behind its label; none of another release. */
const subjectOf = rememberedOf((document: Document): readonly string[] => {
  const { text } = document
  const line = subjectLine(document)
  if (line === null || labelOf(text, line) !== 'what') return []
  const [, words = ''] = WHAT.exec(textAt(text, line)) ?? []
  const noun = words.trim().split(/\s+/u).at(-1) ?? ''
  return noun === '' ? [] : [noun.toLowerCase()]
})

/** Up to the first preposition, comma or "and". */
const WHAT =
  /^[^:–—]{0,12}[:–—]\s+((?:(?!(?:of|for|at|in|on|to|with|and|by|from|featuring|where|that|will)\b)[\p{L}\p{N}’'-]+\s?){1,6})/iu
