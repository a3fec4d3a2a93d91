import type { CslItem } from './csl-item.ts'
import type { Exporters } from './engine.ts'

/**
 * Writes an item for reference managers (RIS, the format of 2011), in UTF-8.
 *
 * Each value stands on one line, whatever its length: the exporter's own text
 * breaks lines inside words and cuts ids. What was quoted is a note.
 */
export function ris(item: CslItem, exporters: Exporters): string {
  const { annote, ...rest } = item
  const { TY, ...tags } = exporters.ris(annote === undefined ? rest : { ...rest, note: annote })
  const lines = Object.entries({ ...tags, ID: item.id }).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${withTwoDigits(String(one).replace(/\s+/gu, ' ').trim())}`),
  )
  return `${[`TY  - ${TY}`, ...lines, 'ER  - '].join('\n')}\n`
}

/** Months and days of RIS dates have two digits; the exporter leaves the zero out. */
function withTwoDigits(value: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})\/(\d{1,2})\/(\d{1,2})\/$/.exec(value) ?? []
  return year === undefined ? value : `${year}/${month.padStart(2, '0')}/${day.padStart(2, '0')}/`
}

/**
 * Writes an item for BibTeX, in UTF-8, with the special characters of LaTeX
 * escaped.
 *
 * `@misc` prints no type and its month no day, so a note says both. The
 * address stands as `url` and, for styles that do not know it, `howpublished`.
 */
export function bibtex(item: CslItem, exporters: Exporters): string {
  const { genre, issued, title, author, annote, ...rest } = item
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  const isDated = year !== undefined && month !== undefined && day !== undefined
  const text = exporters.bibtex({
    ...rest,
    title: guarded(title),
    note: isDated ? `${genre}, ${day} ${MONTHS[month - 1]} ${year}` : genre,
    ...(author !== undefined && { author: author.map(({ literal }) => ({ literal: guarded(literal) })) }),
    ...(isDated && { issued: { 'date-parts': [[year, month]] } }),
    ...(annote !== undefined && { annote: guarded(annote.replace(/\s+/gu, ' ')) }),
  })
  const entry = text
    .replace(/(?<=\n\tmonth = )\{(\d+)\}/, (_, number) =>
      (MONTHS[number - 1] ?? '').slice(0, 3).toLowerCase(),
    )
    .replace(/(?<=\n\thowpublished = )\{(.*)\}/, '{\\url{$1}}')
  return `${unguarded(entry).trimEnd()}\n`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * The exporter escapes nothing when it keeps letters beyond ASCII, and takes
 * tags for markup. Characters of the private use area stand for what is special
 * until it is done.
 */
const ESCAPES = new Map(
  Object.entries({
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    $: '\\$',
    '&': '\\&',
    '#': '\\#',
    '%': '\\%',
    _: '\\_',
    '^': '\\textasciicircum{}',
    '~': '\\textasciitilde{}',
    '<': '\\textless{}',
    '>': '\\textgreater{}',
  }).map(([special, written], at) => [special, { guard: String.fromCharCode(0xe0f0 + at), written }]),
)

function guarded(text: string): string {
  return text.replace(/[\\{}$&#%_^~<>]/g, (special) => ESCAPES.get(special)?.guard ?? special)
}

function unguarded(text: string): string {
  return [...ESCAPES.values()].reduce((all, { guard, written }) => all.replaceAll(guard, () => written), text)
}
