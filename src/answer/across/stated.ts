import type { Span } from '../../model.ts'
import { answerSpan } from '../composition/answer-span.ts'
import { RECOGNISED } from '../evidence/asked-values.ts'
import type { Evidence } from '../evidence.ts'
import type { Settled } from '../settled.ts'
import { holdsOffice } from '../text/offices.ts'

/** A sentence with what of it answers. */
export interface Stated {
  readonly evidence: Evidence
  readonly span: Span
  readonly value: string
  /** It answers by one value, and not as a whole. */
  readonly isValue: boolean
}

/** The sentence that answers with what of it does; null where that is neither one value nor the sentence as a whole. */
export function answering(settled: Settled): Stated | null {
  return settled.asked.whole === null ? stated(quoted(settled)) : null
}

/** The sentence that an answer quotes first, as evidence. */
export function quoted({ composition, evidence }: Settled): Evidence | undefined {
  const draft = composition?.drafts[0]
  return evidence.find(
    ({ document, candidate }) => document === draft?.document && candidate.start === draft.span.start,
  )
}

/** Reads a sentence as an answer: see {@link answering}. */
export function stated(evidence: Evidence | undefined): Stated | null {
  if (evidence === undefined) return null
  const { document, candidate, lens } = evidence
  const span = RECOGNISED.has(lens.asked.type) ? answerSpan(evidence) : null
  if (span === null && !answersWhole(evidence)) return null
  const { start, end } = span ?? candidate
  return { evidence, span: { start, end }, value: document.text.slice(start, end), isValue: span !== null }
}

/** What somebody who is asked for says answers as it stands, and so does a change in the office that is asked for. */
function answersWhole({ lens: { asked }, candidate, features }: Evidence): boolean {
  if (asked.type === 'quotation') return asked.speech?.speaker != null && features.speaker === 1
  return (
    asked.type === 'person' && holdsOffice(asked.text, candidate.text) === true && TURN.test(candidate.text)
  )
}

/** Whether somebody is asked for, and a sentence tells of one who comes or goes. */
export function tellsTurn({ evidence: { lens, candidate } }: Stated): boolean {
  return lens.asked.type === 'person' && TURN.test(candidate.text)
}

const TURN =
  /\b(?:look(?:s|ing) for|search(?:es|ing)?|successor|success?ion|succeed\p{L}*|vacan\p{L}*|step(?:s|ped|ping)? down|retir\p{L}*|leav(?:es|ing)|left|resign\p{L}*|depart\p{L}*|interim|acting|appoint\p{L}*|replac\p{L}*|tak(?:es?|en|ing) over|took over|giv(?:es?|ing|en) up|gave up|hand(?:s|ed|ing)? over)\b/iu
