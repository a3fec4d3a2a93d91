import type { Span } from '../../model.ts'
import type { Draft } from '../cite.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { overlapping } from '../text/overlapping.ts'
import { wordCount } from '../text/words.ts'

/**
 * A draft as far as speech must go on: for "Who said …" to the sentence that names
 * the speaker, for what somebody said to the end of the quotation, else to the mark that
 * opens or closes it, where so many words have `room`. What is cut off in the middle may
 * mean something else.
 */
export function withSpeech(draft: Draft, evidence: Evidence, room: number): Draft {
  const { asked } = evidence.lens
  if (asksWho(asked)) return withSpeaker(draft, evidence, room)
  return asked.type === 'quotation'
    ? withQuotation(draft, evidence, room)
    : withMarks(draft, evidence, Math.min(room, wordCount(evidence.candidate.text) + MORE))
}

/** The sentence with those of its quotation from the mark that opens it to the one that closes it. */
function withMarks(draft: Draft, { lens, candidate }: Evidence, room: number): Draft {
  const { quotation, block, text } = candidate
  if (quotation === null || !isTorn(text)) return draft
  const spoken = lens.dissection.candidates.filter(
    (one) => one.block === block && overlapping(one, quotation),
  )
  const { span } = within(draft, spanOf(draft, spoken), room)
  return isTorn(draft.document.text.slice(span.start, span.end)) ? draft : { ...draft, span }
}

/** Whether words open a quotation that they do not close, or the other way round. */
function isTorn(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length - 1
  return count('“') !== count('”') || count('"') % 2 === 1
}

/** Words beside what was asked for that a reader may be given to see a quotation whole. */
const MORE = 30

/**
 * The sentences of the same block that are spoken in the same quotation, and on as
 * long as the same person speaks: “We tried glass,” said Ada Berg. “Wood was better.”
 */
function withQuotation(draft: Draft, { lens, candidate }: Evidence, room: number): Draft {
  const own = lens.dissection.candidates.filter(
    ({ block, kind }) => block === candidate.block && kind === candidate.kind,
  )
  const at = own.indexOf(candidate)
  const same = ({ quotation }: Candidate): boolean =>
    candidate.quotation !== null && quotation === candidate.quotation
  const spoken = ({ quotation }: Candidate): boolean => isSpeakers(quotation?.speaker?.name, candidate)
  return [
    spanOf(draft, own.filter(same)),
    spanOf(draft, [...runOf(own.slice(at + 1), spoken), ...own.filter(same)]),
    spanOf(draft, [...runOf(own.slice(0, at).reverse(), spoken), ...runOf(own.slice(at + 1), spoken)]),
  ].reduce((kept, span) => within(kept, span, room), draft)
}

/** Whether a quotation beside a sentence is of whom that quotes or tells what they said. */
function isSpeakers(name: string | undefined, { quotation, text }: Candidate): boolean {
  if (name === undefined) return false
  if (quotation !== null) return quotation.speaker?.name === name
  return text.includes(name.split(/\s+/u).at(-1) ?? name)
}

/** The first of them, while they are such. */
function runOf(
  candidates: readonly Candidate[],
  isSuch: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const end = candidates.findIndex((one) => !isSuch(one))
  return end === -1 ? candidates : candidates.slice(0, end)
}

function spanOf({ span }: Draft, candidates: readonly Candidate[]): Span {
  return {
    start: Math.min(span.start, ...candidates.map(({ start }) => start)),
    end: Math.max(span.end, ...candidates.map(({ end }) => end)),
  }
}

/** The draft as long as the span, where so many words have room. */
function within(draft: Draft, span: Span, room: number): Draft {
  const isLonger = span.end - span.start > draft.span.end - draft.span.start
  const fits = wordCount(draft.document.text.slice(span.start, span.end)) <= room
  return isLonger && fits ? { ...draft, span, answerSpan: null } : draft
}

/** "Who said …": the speaker's name is the answer, the words alone are none. */
function asksWho({ speech, text }: Asked): boolean {
  return speech !== null && speech.speaker === null && /\bwho\b/iu.test(text)
}

/** The quoted sentence on to the sentence of the same block, right beside it, that names who speaks. */
function withSpeaker(draft: Draft, { lens, candidate }: Evidence, room: number): Draft {
  const speaker = candidate.quotation?.speaker?.name.split(/\s+/u).at(-1)
  if (candidate.quotation === null || (speaker !== undefined && candidate.text.includes(speaker)))
    return draft
  const { candidates } = lens.dissection
  const beside = [1, -1, 2, -2].map((step) => candidates[candidate.index + step])
  const attribution = beside.find(
    (one) =>
      one?.block === candidate.block &&
      (speaker === undefined
        ? one.spans().some(({ type }) => type === 'person')
        : one.text.includes(speaker)),
  )
  return attribution === undefined ? draft : within(draft, spanOf(draft, [attribution]), room)
}
