import type { Draft } from './cite.ts'
import type { Evidence } from './evidence.ts'
import type { Asked } from './question.ts'
import { wordCount } from './words.ts'

/**
 * A draft as far as speech must go on: for "Who said …" to the sentence that names
 * the speaker, for what somebody said to the end of the quotation, where so many
 * words have `room`. What is cut off in the middle may mean something else.
 */
export function withSpeech(draft: Draft, evidence: Evidence, room: number): Draft {
  const { asked } = evidence.lens
  if (asksWho(asked)) return withSpeaker(draft, evidence, room)
  return asked.type === 'quotation' ? withQuotation(draft, evidence, room) : draft
}

/** The sentences of the same block that are spoken in the same quotation. */
function withQuotation(draft: Draft, { lens, candidate }: Evidence, room: number): Draft {
  const { quotation, block } = candidate
  if (quotation === null) return draft
  const spoken = lens.dissection.candidates.filter(
    (one) => one.block === block && one.quotation === quotation && one.kind === candidate.kind,
  )
  const span = {
    start: Math.min(draft.span.start, ...spoken.map(({ start }) => start)),
    end: Math.max(draft.span.end, ...spoken.map(({ end }) => end)),
  }
  const words = wordCount(draft.document.text.slice(span.start, span.end))
  return words > room || span.end - span.start === draft.span.end - draft.span.start
    ? draft
    : { ...draft, span, answerSpan: null }
}

/** "Who said …": the speaker's name is the answer, the words alone are none. */
function asksWho({ speech, text }: Asked): boolean {
  return speech !== null && speech.speaker === null && /\bwho\b/iu.test(text)
}

/** The quoted sentence on to the sentence of the same block, right beside it, that names who speaks. */
function withSpeaker(draft: Draft, { lens, candidate }: Evidence, room: number): Draft {
  const speaker = candidate.quotation?.speaker?.name.split(/\s+/u).at(-1)
  if (speaker === undefined || candidate.text.includes(speaker)) return draft
  const { candidates } = lens.dissection
  const beside = [1, -1, 2, -2].map((step) => candidates[candidate.index + step])
  const attribution = beside.find((one) => one?.block === candidate.block && one.text.includes(speaker))
  if (attribution === undefined) return draft
  const span = {
    start: Math.min(draft.span.start, attribution.start),
    end: Math.max(draft.span.end, attribution.end),
  }
  const whole = draft.document.text.slice(span.start, span.end)
  return wordCount(whole) > room ? draft : { ...draft, span, answerSpan: null }
}
