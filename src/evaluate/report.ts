import { curveOf } from './curve.ts'
import { type Measured, reliabilityOf } from './figures.ts'
import { heldAgainst, lossesOf } from './losses.ts'
import type { Result } from './measure.ts'
import { share } from './metrics.ts'
import { cell, percent, table } from './tables.ts'

/**
 * Lays the figures of a set out as tables in plain text: by kind, over all, how
 * far confidences can be relied on, what refusals show, and what other
 * thresholds would give.
 */
export function report(measured: Measured): string {
  const { set, type, figures, groups, results } = measured
  const columns = type === 'paragraphs' ? PARAGRAPH_COLUMNS : RELEASE_COLUMNS
  const rows = groups.some(({ name }) => name === 'all articles')
    ? groups
    : [{ name: 'all', figures }, ...groups]
  return [
    `${set}: ${results.length} questions`,
    table([
      ['', ...columns],
      ...rows.map((row) => [row.name, ...columns.map((name) => cell(name, row.figures))]),
    ]),
    table(
      Object.entries(figures)
        .filter(([name]) => !columns.includes(name))
        .map(([name]) => [name, cell(name, figures)]),
    ),
    reliability(results),
    refusals(results),
    prospects(results),
    losses(results),
    against(results),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function reliability(results: readonly Result[]): string {
  const bins = reliabilityOf(results)
  if (bins.length === 0) return ''
  return under('of answers with this confidence, so many were right:', [
    ['confidence', 'answers', 'mean', 'right', 'apart'],
    ...bins.map((bin) => [
      `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
      String(bin.count),
      percent(bin.confidence),
      percent(bin.right),
      percent(Math.abs(bin.confidence - bin.right)),
    ]),
  ])
}

function refusals(results: readonly Result[]): string {
  const refused = results.filter(({ judged, answer }) => judged.answerable && answer.status === 'unanswered')
  if (refused.length === 0) return ''
  const holding = share(refused, ({ nearestRight }) => nearestRight)
  return `of ${refused.length} refusals of answerable questions, the nearest passages hold the answer in ${percent(holding)}`
}

function prospects(results: readonly Result[]): string {
  const steps = curveOf(results)
  if (steps.length === 0) return ''
  return under('answered from this confidence on:', [
    ['', 'answers given', 'precision', 'answerable right', 'unanswerable refused'],
    ...steps.map((step) => [
      step.from.toFixed(2),
      percent(step.given),
      percent(step.precision),
      percent(step.right),
      percent(step.refused),
    ]),
  ])
}

function losses(results: readonly Result[]): string {
  const rows = lossesOf(results)
  if (rows.length === 0) return ''
  return under('where answerable questions go wrong, by the first stage that loses the right answer:', [
    ['', 'answered', 'refused'],
    ...rows.map(({ name, answered, refused }) => [name, String(answered), String(refused)]),
  ])
}

function against(results: readonly Result[]): string {
  const rows = heldAgainst(results)
  if (rows.length === 0) return ''
  return under('what is held most against right answers that are refused:', [
    ['', 'questions'],
    ...rows.map(({ clue, questions }) => [clue, String(questions)]),
  ])
}

/** A table under the words that say what it shows. */
function under(words: string, rows: readonly (readonly string[])[]): string {
  return `${words}\n\n${table(rows)}`
}

const OUTCOMES = ['answered right', 'answered wrong', 'not answered', 'precision', 'first sentence right']
const TIMES = ['ask p50', 'ask p95']

const RELEASE_COLUMNS = [
  'questions',
  ...OUTCOMES,
  'document@1',
  'passage@1',
  'passage@5',
  'passage@20',
  ...TIMES,
]

const PARAGRAPH_COLUMNS = ['questions', 'document@1', 'document@5', 'MRR@10', ...OUTCOMES, ...TIMES]
