import type { Span } from '../../model.ts'
import { answerSpan } from '../composition/answer-span.ts'
import { RECOGNISED, valuesOf } from '../evidence/asked-values.ts'
import type { Evidence } from '../evidence.ts'
import type { AnswerType } from '../question.ts'
import type { Settled } from '../settled.ts'
import { holdsOffice } from '../text/offices.ts'
import { overlapCoefficient } from '../text/overlap-coefficient.ts'
import { overlapping } from '../text/overlapping.ts'
import { NUMBERS } from '../text/periods.ts'
import { figureSaid } from './figure-said.ts'

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

/**
 * The sentence that answers by one of several values, where nothing says by which: "41 boats
 * of 380 tons and orders for 1,100 tons". As a whole it stands beside one told alike.
 */
export function answeringBySeveral({ asked, composition, evidence }: Settled): Stated | null {
  const own = quoted({ composition, evidence })
  if (own === undefined || asked.whole !== null || !OF_FIGURES.has(asked.type)) return null
  if (stated(own) !== null || valuesOf(own.lens, own.candidate).length < 2) return null
  return asWhole(own)
}

/** Reads a sentence as an answer that has no one value. */
export function asWhole(evidence: Evidence): Stated {
  const { document, candidate } = evidence
  const { start, end } = candidate
  return { evidence, span: { start, end }, value: document.text.slice(start, end), isValue: false }
}

const OF_FIGURES: ReadonlySet<AnswerType> = new Set<AnswerType>(['money', 'percent', 'count', 'amount'])

/**
 * Whether two sentences of figures are told in the same words: nearly all that the shorter
 * one says beside its figures, the other says as well.
 */
export function isToldAlike({ evidence: one }: Stated, { evidence: other }: Stated): boolean {
  const [a, b] = [wordsBesideFigures(one), wordsBesideFigures(other)]
  return Math.min(a.size, b.size) >= FEWEST && overlapCoefficient(a, b) >= ALIKE
}

/** Fewer words are those of any sentence on the same. */
const FEWEST = 4

const ALIKE = 0.8

/** Stems of a sentence without its figures and numbers, and without words that say that it is of now. */
export function wordsBesideFigures({ candidate }: Evidence): ReadonlySet<string> {
  const dates = candidate.figures().filter(({ type }) => type === 'date')
  const words = candidate.tokens.filter(
    (token) =>
      !token.stop &&
      !/^\d/u.test(token.word) &&
      !PRESENT.has(token.word) &&
      !NUMBERS.includes(token.word) &&
      !dates.some((date) => overlapping(date, token)),
  )
  return new Set(words.map(({ term }) => term))
}

/** Words that say that something is of now: of a question, the newest release answers them by being the newest. */
export const PRESENT: ReadonlySet<string> = new Set(
  'present now today current currently latest newest recent recently moment nowadays'.split(' '),
)

/** The sentence that an answer quotes first, as evidence. */
export function quoted({
  composition,
  evidence,
}: Pick<Settled, 'composition' | 'evidence'>): Evidence | undefined {
  const draft = composition?.drafts[0]
  return evidence.find(
    ({ document, candidate }) => document === draft?.document && candidate.start === draft.span.start,
  )
}

/** Reads a sentence as an answer: see {@link answering}. */
export function stated(evidence: Evidence | undefined): Stated | null {
  if (evidence === undefined) return null
  const { document, candidate, lens } = evidence
  const span = RECOGNISED.has(lens.asked.type) ? answerSpan(evidence) : figureSaid(evidence)
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
