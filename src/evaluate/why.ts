import { cite } from '../answer/cite.ts'
import { compose, join } from '../answer/compose.ts'
import type { Evidence } from '../answer/evidence.ts'
import { FEATURES } from '../answer/features.ts'
import { treesOf } from '../answer/support/answering.ts'
import { SUPPORT, supportOf } from '../answer/support/support.ts'
import { DECISION, RANKING } from '../answer/weights.ts'
import type { Library } from '../library.ts'
import type { Turn } from '../model.ts'
import { createLexicon } from '../search/lexicon.ts'
import { answered, isRight } from './fit-examples.ts'
import { gatherFromReleases } from './fit-gather.ts'
import { judge } from './judge.ts'
import type { EvaluationSet, Judged } from './sets.ts'

/** What one feature adds to a score: value times weight. */
export interface Addend {
  readonly name: string
  readonly value: number
  readonly weight: number
}

/** A candidate with what its score is made of. */
export interface Weighing {
  readonly file: string
  readonly text: string
  /** Among all candidates of the question, from 1. */
  readonly rank: number
  /** Log odds, up to a constant of the question. */
  readonly score: number
  /** Features that are not 0. */
  readonly addends: readonly Addend[]
}

/** Why the program said what it said. */
export interface Why {
  /** The candidate that ranks first; null when nothing was found. */
  readonly chosen: Weighing | null
  /** The right one that ranks highest; null when it is not known or not among the candidates. */
  readonly right: Weighing | null
  /** What the decision makes of the chosen one, in log odds, the intercept first. */
  readonly decision: readonly Addend[]
}

/** What the program would do with a question if it refused nothing. */
export interface Weighed {
  readonly rightIfGiven: boolean
  readonly why: Why
}

/** @param history the conversation before the question, with what was answered. */
export type Weigh = (
  library: Library,
  judged: Judged,
  set: EvaluationSet,
  history: readonly Turn[],
) => Promise<Weighed>

/**
 * Weighs the evidence of a question once more, by the stages of the program and
 * its weights: what ranks first and why, where the right candidate stands, and
 * whether the answer composed from it would be right if nothing was refused.
 *
 * Of a question with several parts, the first counts that has a right candidate.
 */
export const weigh: Weigh = async (library, judged, set, history) => {
  const { parts } = await gatherFromReleases(judged, library, lexicon, history)
  const rightOf = (evidence: readonly Evidence[]) =>
    judged.answerable ? evidence.findIndex((one) => isRight(one, judged, set)) : -1
  const part = parts.find(({ evidence }) => rightOf(evidence) >= 0) ?? parts[0]
  const evidence = part?.evidence ?? []
  const [best] = evidence
  const { drafts, notes } = join(parts.map((one) => compose(one.asked, one.evidence, parts.length)))
  const given = answered(cite(drafts, notes, library.passagesOf))
  return {
    rightIfGiven: drafts.length > 0 && judge(judged, given, library).length === 0,
    why: {
      chosen: weighing(evidence, 0),
      right: weighing(evidence, rightOf(evidence)),
      decision: best === undefined ? [] : decisionOf(best),
    },
  }
}

const lexicon = createLexicon()

function weighing(evidence: readonly Evidence[], at: number): Weighing | null {
  const one = evidence[at]
  if (one === undefined) return null
  const own = addends(FEATURES, one.features, RANKING)
  const byWeights = own.reduce((sum, { value, weight }) => sum + value * weight, 0)
  return {
    file: one.document.file,
    text: one.candidate.text,
    rank: at + 1,
    score: one.score,
    addends: [...own, ...byTrees(one.score - byWeights)],
  }
}

function decisionOf(best: Evidence): Addend[] {
  const support = supportOf(best)
  return [
    { name: 'intercept', value: 1, weight: DECISION.intercept },
    ...addends(SUPPORT, support, DECISION.weights),
    ...byTrees(treesOf(best, support)),
  ]
}

/** What trees add, all together. */
function byTrees(sum: number): Addend[] {
  return Math.abs(sum) < ROUNDING ? [] : [{ name: 'trees', value: sum, weight: 1 }]
}

const ROUNDING = 1e-9

function addends<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Addend[] {
  return names
    .map((name) => ({ name, value: values[name], weight: weights[name] }))
    .filter(({ value, weight }) => value * weight !== 0)
}
