import type { Result } from './measure.ts'
import {
  auc,
  type Bin,
  calibration,
  calibrationError,
  mean,
  type Outcome,
  percentile,
  recallAt,
  reciprocalRankAt,
  riskCoverage,
  share,
} from './metrics.ts'
import type { EvaluationSet } from './sets.ts'

/** Figures by name; shares from 0 to 1, times in milliseconds. NaN where there was nothing to measure. */
export type Figures = Readonly<Record<string, number>>

export interface Row {
  readonly name: string
  readonly figures: Figures
}

/** Everything a report shows. */
export interface Measured {
  readonly set: string
  readonly type: EvaluationSet['type']
  /** Over all questions; of paragraphs, over articles that were not in other material. */
  readonly figures: Figures
  /** The same over groups of questions. */
  readonly groups: readonly Row[]
  readonly results: readonly Result[]
}

/** Works out the figures of a set as a whole and by kind, reason and origin of the questions. */
export function measured(set: EvaluationSet, results: readonly Result[]): Measured {
  const { name, type } = set
  if (type === 'paragraphs') return { set: name, type, results, ...paragraphs(set, results) }
  return {
    set: name,
    type,
    results,
    figures: { ...answers(results), ...retrieval(results) },
    groups: groups(results),
  }
}

/** Groups the answers given by confidence, with the share of right ones in each group. */
export function reliabilityOf(results: readonly Result[]): Bin[] {
  const given = results.filter(({ answer }) => answer.status === 'answered')
  return calibration(given.map(({ answer, right }) => ({ confidence: answer.confidence, right })))
}

function paragraphs(
  { seen }: EvaluationSet,
  results: readonly Result[],
): Pick<Measured, 'figures' | 'groups'> {
  const all = (some: readonly Result[]): Figures => ({ ...retrieval(some), ...answers(some) })
  if (seen.size === 0) return { figures: all(results), groups: [] }
  const unseen = results.filter(({ judged }) => !seen.has(judged.documents[0]?.split('_')[0] ?? ''))
  return {
    figures: all(unseen),
    groups: [
      { name: 'articles not seen', figures: all(unseen) },
      { name: 'all articles', figures: all(results) },
    ],
  }
}

function answers(results: readonly Result[]): Figures {
  const answerable = results.filter(({ judged }) => judged.answerable)
  const unanswerable = results.filter(({ judged }) => !judged.answerable)
  const given = results.filter(({ answer }) => answer.status === 'answered')
  const refused = answerable.filter(({ answer }) => answer.status === 'unanswered')
  const outcomes: Outcome[] = results.map(({ answer, judged, right }) => ({
    confidence: answer.confidence,
    right: judged.answerable && right,
  }))
  const givenOutcomes = given.map(({ answer, right }) => ({ confidence: answer.confidence, right }))
  return {
    questions: results.length,
    'answered right': share(results, ({ answer, right }) => answer.status === 'answered' && right),
    'answered wrong': share(results, ({ answer, right }) => answer.status === 'answered' && !right),
    'not answered': share(results, ({ answer }) => answer.status === 'unanswered'),
    answered: share(answerable, ({ answer }) => answer.status === 'answered'),
    right: share(answerable, ({ right }) => right),
    'right if none refused': answerable.some(({ rightIfGiven }) => rightIfGiven === null)
      ? Number.NaN
      : share(answerable, ({ rightIfGiven }) => rightIfGiven === true),
    'first sentence right': share(answerable, ({ firstRight }) => firstRight),
    precision: share(given, ({ right }) => right),
    refused: share(unanswerable, ({ right }) => right),
    'nearest holds': share(refused, ({ nearestRight }) => nearestRight),
    'AUC answerable': auc(
      results.map(({ answer, judged }) => ({ confidence: answer.confidence, right: judged.answerable })),
    ),
    'AUC right': auc(outcomes),
    'risk-coverage': riskCoverage(outcomes),
    'calibration error': calibrationError(givenOutcomes),
    words: mean(given.map(({ answer }) => answer.statements.flatMap(({ text }) => text.split(/\s+/)).length)),
    'ask p50': percentile(
      results.map(({ askMs }) => askMs),
      0.5,
    ),
    'ask p95': percentile(
      results.map(({ askMs }) => askMs),
      0.95,
    ),
  }
}

function retrieval(results: readonly Result[]): Figures {
  const answerable = results.filter(({ judged }) => judged.answerable && judged.documents.length > 0)
  const documents = answerable.map(({ documentRank }) => documentRank)
  const passages = answerable
    .filter(({ judged }) => judged.cite.length > 0)
    .map(({ passageRank }) => passageRank)
  return {
    'document@1': recallAt(documents, 1),
    'document@5': recallAt(documents, 5),
    'MRR@10': reciprocalRankAt(documents, 10),
    'passage@1': recallAt(passages, 1),
    'passage@5': recallAt(passages, 5),
    'passage@20': recallAt(passages, 20),
    'search p50': percentile(
      results.map(({ retrieveMs }) => retrieveMs),
      0.5,
    ),
    'search p95': percentile(
      results.map(({ retrieveMs }) => retrieveMs),
      0.95,
    ),
  }
}

/** Ids begin with letters for where a question comes from: questions written for one purpose stand together. */
function groups(results: readonly Result[]): Row[] {
  const by = (label: string, key: (result: Result) => string | null): Row[] => {
    const names = [...new Set(results.map(key))].filter((name) => name !== null).sort()
    return names.map((name) => {
      const some = results.filter((result) => key(result) === name)
      return { name: `${label} ${name}`, figures: { ...answers(some), ...retrieval(some) } }
    })
  }
  return [
    ...by('kind', ({ judged }) => judged.kind),
    ...by('why', ({ judged }) => judged.why),
    ...by('ids', ({ judged }) => /^[a-z]+(?=\d+$)/i.exec(judged.id)?.[0] ?? null),
  ]
}
