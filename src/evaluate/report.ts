import type { Figures, Measured } from './figures.ts'
import type { Result } from './measure.ts'
import { calibration } from './metrics.ts'

/** Lays the figures of a set out as tables in plain text. */
export function report(measured: Measured): string {
  const { set, type, figures, groups, results } = measured
  const columns = type === 'paragraphs' ? PARAGRAPH_COLUMNS : RELEASE_COLUMNS
  const rows = groups.some(({ name }) => name === 'all articles')
    ? groups
    : [{ name: 'all', figures }, ...groups]
  const given = results.filter(({ answer }) => answer.status === 'answered')
  const bins = calibration(given.map(({ answer, right }) => ({ confidence: answer.confidence, right })))
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
    'of answers with this confidence, so many were right:',
    table(
      bins.map((bin) => [
        `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
        percent(bin.right),
        `of ${bin.count}`,
      ]),
    ),
  ].join('\n\n')
}

/** Lists the questions that went wrong, with what was answered. */
export function errorList(results: readonly Result[]): string {
  return results
    .filter(({ right }) => !right)
    .map(({ judged, asked, answer, faults, documentRank, passageRank }) =>
      [
        `${judged.id} ${judged.kind}${judged.why ? ` (${judged.why})` : ''}: ${faults.join(', ')}`,
        `  asked     ${[...judged.history, asked].join(' / ')}`,
        ...(answer.resolvedQuestion === asked ? [] : [`  searched  ${answer.resolvedQuestion}`]),
        `  answered  ${answer.answer.replace(/\s+/g, ' ')}`,
        `  expected  ${judged.answerable ? judged.expect.map(({ strings }) => strings.join(' or ')).join(' and ') : 'a refusal'}`,
        `  found     document ${documentRank || 'not'}, passage ${passageRank || 'not'}, confidence ${answer.confidence.toFixed(2)}`,
      ].join('\n'),
    )
    .join('\n\n')
}

const RELEASE_COLUMNS = [
  'questions',
  'answered',
  'right',
  'first sentence right',
  'precision',
  'refused',
  'document@1',
  'document@5',
  'passage@5',
  'passage@20',
]

const PARAGRAPH_COLUMNS = [
  'questions',
  'document@1',
  'MRR@10',
  'answered',
  'right',
  'first sentence right',
  'precision',
]

function cell(name: string, figures: Figures): string {
  const value = figures[name] ?? Number.NaN
  if (Number.isNaN(value)) return '–'
  if (COUNTS.has(name)) return value.toFixed(0)
  if (/ p\d+$/.test(name)) return `${value.toFixed(2)} ms`
  return DECIMAL.test(name) ? value.toFixed(3) : percent(value)
}

const COUNTS: ReadonlySet<string> = new Set([
  'questions',
  'words',
  'documents',
  'passages',
  'failures',
  'documents a second',
])

/** Customarily not given in per cent. */
const DECIMAL = /^(?:MRR|AUC|risk|calibration)/

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}

/** Columns as wide as their widest cell; the first to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
