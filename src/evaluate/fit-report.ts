import { ANSWER_FROM } from '../answer/certainty.ts'
import type { DecisionExample, RankingExample } from './fit-examples.ts'
import { auc, calibrationError, recallAt, share } from './metrics.ts'
import { percent } from './tables.ts'

/** Lays out how often a right candidate is among the first one, two and three, by kind of question. */
export function rankingReport(ranks: ReadonlyMap<RankingExample, number>): string {
  const rows = byKind([...ranks]).map(([kind, group]) => {
    const own = group.map(([, rank]) => rank)
    return [kind, String(own.length), ...[1, 2, 3].map((k) => percent(recallAt(own, k)))]
  })
  return table([['', 'questions', 'first', 'of two', 'of three'], ...rows])
}

/** Lays out how often what is composed is right, when nothing is refused. */
export function composedReport(examples: readonly DecisionExample[]): string {
  const answerable = examples.filter((example) => example.answerable).map((example) => [example] as const)
  const rows = byKind(answerable).map(([kind, group]) => [
    kind,
    String(group.length),
    percent(share(group, ([{ right }]) => right)),
  ])
  return table([['', 'questions', 'right'], ...rows])
}

/** Lays out how well confidences tell right from wrong, and what each threshold would do. */
export function decisionReport(confidences: ReadonlyMap<DecisionExample, number>): string {
  const scored = [...confidences].map(([example, confidence]) => ({ ...example, confidence }))
  const answerable = scored.filter((example) => example.answerable)
  const unanswerable = scored.filter((example) => !example.answerable)
  const rows = THRESHOLDS.map((threshold) => {
    const given = scored.filter(({ confidence }) => confidence >= threshold)
    const right = given.filter((example) => example.right).length
    return [
      threshold.toFixed(2),
      percent(right / answerable.length),
      percent(right / given.length),
      percent(share(unanswerable, ({ confidence }) => confidence < threshold)),
    ]
  })
  const answerability = scored.map(({ confidence, answerable: right }) => ({ confidence, right }))
  return [
    `AUC of right: ${auc(scored).toFixed(3)}, of answerable: ${auc(answerability).toFixed(3)}`,
    `calibration error of answers given: ${calibrationError(scored.filter(({ confidence }) => confidence >= ANSWER_FROM)).toFixed(3)}`,
    table([['threshold', 'right', 'precision', 'refused'], ...rows]),
  ].join('\n')
}

const THRESHOLDS = Array.from({ length: 15 }, (_, at) => 0.2 + at * 0.05)

function byKind<Entry extends readonly [{ readonly kind: string }, ...unknown[]]>(
  entries: readonly Entry[],
): [string, readonly Entry[]][] {
  const kinds = [...new Set(entries.map(([{ kind }]) => kind))]
  const groups = kinds.map((kind): [string, Entry[]] => [kind, entries.filter(([one]) => one.kind === kind)])
  return [['all', entries], ...groups]
}

function table(rows: readonly (readonly string[])[]): string {
  return rows
    .map(([name = '', ...cells]) => name.padEnd(14) + cells.map((cell) => cell.padStart(11)).join(''))
    .join('\n')
}
