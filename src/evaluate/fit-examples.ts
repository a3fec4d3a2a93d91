import { cite } from '../answer/cite.ts'
import { compose } from '../answer/compose.ts'
import { type Ranking, vectorOf } from '../answer/evidence/rank.ts'
import { type Evidence, inOrder } from '../answer/evidence.ts'
import { groundsOf } from '../answer/support/answering.ts'
import { spokenOf } from '../answer/support/spoken-of.ts'
import { SUPPORT, supportOf } from '../answer/support/support.ts'
import type { Answer } from '../model.ts'
import type { GroundedCase } from './fit-answering.ts'
import { type Foldable, foldOf } from './fit-folds.ts'
import type { Gathered } from './fit-gather.ts'
import type { Choice } from './fit-ranking.ts'
import { firstHolds, isCited, judge } from './judge.ts'
import { type EvaluationSet, type Judged, withoutExtension } from './sets.ts'

/** What every example knows of its question. */
interface Origin extends Foldable {
  readonly set: string
  readonly kind: string
  readonly answerable: boolean
}

export type RankingExample = Choice & Origin
export type DecisionExample = GroundedCase & Origin

/**
 * Makes an example for the ranking. Of a release, the sentence with the words
 * that must be cited is right; of a paragraph, every one that holds an expected
 * answer. Of a question with several parts, the first part counts that has a
 * right candidate at all.
 */
export function rankingExample(gathered: Gathered, set: EvaluationSet, weight: number): RankingExample {
  const labelled = gathered.parts.map(({ evidence }) => ({
    vectors: evidence.map((one) => Float64Array.from(vectorOf(one.features))),
    right: evidence.map((one) => isRight(one, gathered.judged, set)),
  }))
  const part = labelled.find(({ right }) => right.includes(true)) ?? labelled[0] ?? { vectors: [], right: [] }
  return { ...part, ...originOf(gathered, set), weight }
}

/**
 * Makes an example for the decision from evidence ranked by new weights; null
 * when there is none to decide on, and for what the program settles without
 * this decision. Of releases, the composed answer is judged by its words and its
 * release; of paragraphs, its first sentence. That other sentences say the same,
 * or that it is too long, is no fault of the decision.
 */
export function decisionExample(
  gathered: Gathered,
  set: EvaluationSet,
  ranking: Ranking,
  weight: number,
): DecisionExample | null {
  const [part] = gathered.parts
  if (part === undefined || part.asked.whole !== null || part.asked.instruction) return null
  const evidence = inOrder(part.evidence, ranking)
  const [best] = evidence
  if (best === undefined) return null
  const { judged, library } = gathered
  const answer = (): Answer => {
    const { drafts, notes } = compose(part.asked, evidence)
    return answered({ ...cite(drafts, notes, library.passagesOf) })
  }
  const right =
    judged.answerable &&
    (set.type === 'paragraphs'
      ? isRight(best, judged, set)
      : !judge(judged, answer(), library).some((fault) => DECISIVE.has(fault)))
  const support = supportOf(best)
  const values = Float64Array.from([...SUPPORT.map((name) => support[name]), 1])
  const grounds = groundsOf(best, support)
  return { values, grounds, right, weight, spokenOf: spokenOf(best), ...originOf(gathered, set) }
}

const DECISIVE: ReadonlySet<string> = new Set(['words missing', 'other document', 'wrong offsets'])

/** Tells whether a candidate is a right one: see {@link rankingExample}. */
export function isRight(
  { document, candidate: { text } }: Evidence,
  judged: Judged,
  set: EvaluationSet,
): boolean {
  if (set.type === 'paragraphs') {
    return judged.answerable && firstHolds(judged, answered({ statements: [{ text, citations: [] }] }))
  }
  return judged.documents.includes(withoutExtension(document.file)) && isCited(text, judged)
}

function originOf({ judged, parts }: Gathered, set: EvaluationSet): Origin {
  const found = parts[0]?.evidence[0]?.document.file
  // A question without an answer has no document of its own and goes with the one that it leads to.
  const document = judged.documents[0] ?? (found === undefined ? judged.id : withoutExtension(found))
  return {
    set: set.name,
    kind: judged.kind,
    answerable: judged.answerable,
    fold: set.type === 'paragraphs' ? null : foldOf(document),
  }
}

/** An answer of which only what is judged is filled in. */
export function answered(parts: Partial<Answer>): Answer {
  return {
    question: '',
    resolvedQuestion: '',
    status: 'answered',
    answer: '',
    statements: [],
    notes: [],
    citations: [],
    confidence: 0,
    asOf: null,
    suggestions: [],
    index: { documents: 0, builtAt: '' },
    elapsedMs: 0,
    ...parts,
  }
}
