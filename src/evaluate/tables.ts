import type { Figures } from './figures.ts'

/** Columns as wide as their widest cell; the first to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
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

/** Lays out one figure by what its name says it is; a dash where there was nothing to measure. */
export function cell(name: string, figures: Figures): string {
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

/** `0.1234` is `12.3 %`; NaN, of nothing, is a dash. */
export function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`
}

/** A weight or log odds with its sign: `+1.20`. */
export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`
}
