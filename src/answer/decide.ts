import type { RefusalReason, Span } from '../model.ts'
import { tokens } from '../search/tokens.ts'
import { textAt } from '../spans.ts'
import { boundBefore, maySatisfy } from './asked/written-bounds.ts'
import { ANSWER_FROM } from './certainty.ts'
import { cover, type WeightedTerm } from './evidence/lens.ts'
import { namesMet } from './evidence/names-met.ts'
import { unheardOf, unknownNames } from './evidence/unknown.ts'
import { figuresMissing, unknownFigures } from './evidence/unknown-figures.ts'
import type { Evidence } from './evidence.ts'
import { type Candidate, isProse } from './pieces/candidates.ts'
import type { Asked } from './question.ts'
import { answersOf } from './support/answering.ts'
import { calibrated } from './support/calibration.ts'
import { asksState, deedTurned } from './support/deed-turned.ts'
import { keepsBack } from './support/keeps-back.ts'
import { missingFrom, verifiable } from './support/missing.ts'
import { isOfMonthUnnamed } from './support/month-unnamed.ts'
import { officeStated } from './support/office-stated.ts'
import { isOfOtherPeriod } from './support/other-period.ts'
import { sidesTurned } from './support/other-way-round.ts'
import { otherWeekday } from './support/other-weekday.ts'
import { spokenOf } from './support/spoken-of.ts'
import { type Support, supportOf } from './support/support.ts'
import { isLabel } from './text/labels.ts'
import { MONTHS } from './text/periods.ts'
import { CALIBRATION } from './weights.ts'

/** "12 %" when the question says 15 % and the material 12 %. */
export interface Correction {
  readonly said: string
  readonly stated: string
}

/** Why something is not answered. */
export interface Refused {
  readonly reason: RefusalReason
  /** What of the question has no support, in its own words or as a kind of answer. */
  readonly unsupported: readonly string[]
  readonly correction: Correction | null
}

/** Whether the best evidence answers what is asked. */
export interface Decision {
  /** Probability that it does. */
  readonly confidence: number
  /** Null when it is to be answered. */
  readonly refused: Refused | null
}

/**
 * Decides whether ranked evidence answers what is asked.
 *
 * The probability is that of two questions together: whether the material speaks
 * of the matter (see `spokenOf`), and whether the best evidence then answers
 * (see `answersOf`); then brought to what comes true (see `calibrated`), and
 * doubted once more where it is too little to answer (see `doubted`). No feature
 * of the question alone takes part, so that a question is never refused, or
 * answered, for its style.
 */
export function decide(asked: Asked, evidence: readonly Evidence[]): Decision {
  const best = evidence[0]
  if (asked.instruction) return refuse(0, 'not_a_question', [])
  if (best === undefined || asked.terms.length === 0) {
    return refuse(0, 'no_subject', verifiable(asked))
  }
  const support = supportOf(best)
  const speaks = spokenOf(best)
  const confidence = doubted(calibrated(speaks * answersOf(best, support), CALIBRATION), speaks)
  const weekday = otherWeekday(asked, best.document)
  const correction = weekday ?? correctionOf(best, asked.text)
  // A premise that the material contradicts is put right, however well the rest fits.
  if (confidence >= asked.answerFrom && correction === null) {
    const unheard = unheardOf(best.lens)
    if (unheard.length > 0) return refuse(NEAR_MISS, 'no_subject', unheard)
    if (support.periodAway < 1 || !isOfOtherPeriod(evidence)) return { confidence, refused: null }
    return refuse(NEAR_MISS, 'other_period', [])
  }
  // An office is put right only where nothing answers: somebody may have two.
  const stated = weekday ?? correctionAmong(evidence, best, asked.text) ?? officeStated(asked, evidence)
  const reason = reasonOf(evidence, best, { ...support, speaks }, stated)
  return refuse(confidence, reason, missingFrom(evidence, support, reason, confidence), stated)
}

/**
 * Lowers the confidence of what is refused by whether the material speaks of it,
 * the more the less of it there is: a refusal about a thing that is in there ranks
 * above one about a thing that is not. From `ANSWER_FROM` on it changes nothing, wherever
 * answers are set to begin.
 *
 * @param speaks from 0 to 1; see `spokenOf`.
 */
function doubted(confidence: number, speaks: number): number {
  return confidence < ANSWER_FROM
    ? confidence * speaks ** (DOUBT * (1 - confidence / ANSWER_FROM))
    : confidence
}

/** What fits and is told of another time alone, or asked of one who is not named, is no answer. Any value below `LEAST_ANSWER_FROM` refuses. */
const NEAR_MISS = 0.3

/**
 * How much the absent is doubted. Of 0.5 to 6 the greater tell it apart the better (AUC on half of the articles of squad2:
 * 0.9753 at 0.5, 0.9757 at 1, 0.9767 at 3, 0.9772 at 6), and make all confidences small.
 */
export const DOUBT = 3

function refuse(
  confidence: number,
  reason: RefusalReason,
  unsupported: readonly string[],
  correction: Correction | null = null,
): Decision {
  return { confidence, refused: { reason, unsupported, correction } }
}

/**
 * What puts a question right that nothing answers: the sentence that has another number
 * of the very thing ("11 speakers" for "18 speakers") need not be the nearest.
 */
function correctionAmong(evidence: readonly Evidence[], best: Evidence, question: string): Correction | null {
  const { lens, document } = best
  const { text, figures } = lens.asked
  const missing = figures.length === 0 ? [] : unknownFigures(lens, document)
  const counted = figures.find(
    ({ type, start, end }) => type === 'count' && missing.includes(text.slice(start, end)),
  )
  const noun = counted === undefined ? null : wordAfter(text, counted.end)
  if (noun === null) return correctionOf(best, question)
  const ofNoun = evidence.find(
    ({ candidate, document: own }) =>
      own === document &&
      isProse(candidate) &&
      candidate
        .figures()
        .some(({ type, end }) => type === 'count' && wordAfter(candidate.text, end) === noun),
  )
  return correctionOf(ofNoun ?? best, question)
}

/**
 * The material gives another figure of the same kind where the question's own
 * stands in no sentence. What is asked to be confirmed must stand in the very
 * sentence: "Did it sell 19 boats?" is no of one that sold 14, whatever else is 19.
 */
function correctionOf(best: Evidence, question: string): Correction | null {
  const { lens, candidate } = best
  const sides = sidesTurned(lens, candidate)
  if (sides !== null) return sides
  const turned = deedTurned(lens, candidate)
  if (turned !== null)
    return !asksState(lens.asked.text, turned) &&
      isOnSubject(
        lens.rest.filter(({ word }) => word !== turned.said),
        candidate,
      )
      ? turned
      : null
  const confirms = lens.asked.type === 'yesno' && isProse(candidate)
  const missing = confirms ? figuresMissing(lens, candidate.text) : unknownFigures(lens, best.document)
  const words = lens.rest.filter((term) => !/^\d/u.test(term.term))
  if (missing.length === 0 || !isOnSubject(words, candidate)) return null
  for (const said of missing) {
    const figure = lens.asked.figures.find((one) => textAt(lens.asked.text, one) === said)
    // What only bounds a figure was put as one of the release's.
    if (!question.includes(said)) continue
    // Another year is another time, unless the very year is to be confirmed.
    if (figure === undefined || (figure.type === 'date' && !confirms)) continue
    // "17-year-olds": so old is who is spoken of, and nothing else lasts so long.
    if (OLD.test(lens.asked.text.slice(figure.end))) continue
    if (OF_AGE.test(lens.asked.text.slice(0, figure.start))) continue
    // "Phase 2" is another phase, and no count of what the release counts.
    if (isLabel(lens.asked.text, figure) || isInName(lens.asked.names, figure)) continue
    const noun = wordAfter(lens.asked.text, figure.end)
    const others = candidate
      .figures()
      .filter((span) => span.type === figure.type && isInSame(lens.asked.text, figure, candidate.text, span))
      .filter(
        ({ start, end }) =>
          figure.type !== 'date' || !/\d/u.test(said) || CALENDAR.test(candidate.text.slice(start, end)),
      )
    const alike = others.filter((span) => noun !== null && wordAfter(candidate.text, span.end) === noun)
    const away = confirms && !unknownFigures(lens, best.document).includes(said)
    // A figure that the release has elsewhere is only put right by one of the same noun.
    if (away && (figure.type === 'date' || alike.length !== 1)) continue
    const other = alike.length === 1 ? alike[0] : others.length === 1 ? others[0] : undefined
    const stated = other === undefined ? null : textAt(candidate.text, other)
    // "More than 50" is said of 60, too.
    if (stated !== null && !maySatisfy(lens.asked.text, figure, stated))
      return { said: `${boundBefore(lens.asked.text, figure)}${said}`, stated }
  }
  return null
}

/** By what a day, month or year is told: "the second half" puts no "March 2025" right. */
const CALENDAR = new RegExp(String.raw`\d|\b(?:${MONTHS.join('|')})\b`, 'iu')

/** The 400 of a "Tarn 400" is another model, and counts nothing. */
function isInName(names: readonly Span[], { start, end }: Span): boolean {
  return names.some((name) => name.start < start && end <= name.end)
}

function isOnSubject(words: readonly WeightedTerm[], candidate: Candidate): boolean {
  return words.length > 0 && cover(words, (term) => candidate.terms.has(term)) >= ON_SUBJECT
}

/** Whether two measures are in the same unit, or none is told: 0.6 kW is put right by no 20 mph. */
function isInSame(question: string, one: Span, text: string, other: Span): boolean {
  const [first, second] = [unitOf(textAt(question, one)), unitOf(textAt(text, other))]
  return first === '' || second === '' || first.slice(0, 2) === second.slice(0, 2)
}

function unitOf(figure: string): string {
  return /[\p{L}%°/]+$/u.exec(figure.toLowerCase())?.[0] ?? ''
}

/** Share of the question, its figures left out, from which a sentence speaks of the same thing. */
const ON_SUBJECT = 0.5

/** How old the asker or their child is, or up to what age: no figure that a release would give. */
const OF_AGE =
  /(?:\bI(?:['’]m| am)|\b(?:my|our) \p{L}+(?: \p{L}+)? (?:is|are)|\b(?:he|she) is|(?:^|[ (-])aged?|\bfor (?:the )?(?:under|over)s?)[ -]$/iu

const OLD = /^[- ](?:years?[- ])?olds?\b/iu

/** The stem of the word that a figure counts. */
function wordAfter(text: string, end: number): string | null {
  return tokens(text.slice(end, end + 40))[0]?.term ?? null
}

/** The material rather does not speak of it. */
const HALF = 0.5

function reasonOf(
  evidence: readonly Evidence[],
  best: Evidence,
  support: Support & { readonly speaks: number },
  correction: Correction | null,
): RefusalReason {
  const { lens } = best
  if (correction !== null) return 'conflicting_premise'
  if (unknownFigures(best.lens, best.document).some((figure) => /\b(?:1[5-9]|20)\d\d\b/u.test(figure)))
    return 'other_period'
  if (isOfMonthUnnamed(lens, best.candidate)) return 'other_period'
  const { met, all } = namesMet(lens)
  const isKnown = met > 0 && met === all
  const isAbsent = support.unknown > 0.6 || support.context < 0.2 || support.speaks < HALF
  // Of whom a release names it may say nothing that is asked, and knows them all the same.
  if (isAbsent && !isKnown) return 'no_subject'
  const names = unknownNames(lens)
  if (names.length > 0) {
    const placed = lens.asked.names.some((name) => {
      const words = textAt(lens.asked.text, name)
      return names.includes(words) && /\b(?:in|at|near|from)\s+$/u.test(lens.asked.text.slice(0, name.start))
    })
    return placed ? 'other_place' : 'no_subject'
  }
  return keepsBack(evidence) ? 'withheld' : 'no_support'
}
