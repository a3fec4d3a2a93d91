import type { Answer, Citation } from './api.ts'
import { escaped } from './copy.ts'
import { longDate } from './dates.ts'
import { permalinkOf } from './place.ts'

/** One line of a fact sheet: what was asked, what answers it, and the exact words that it rests on. */
export interface Fact {
  readonly question: string
  /** The words that answer; the whole statement where none are marked in it. */
  readonly answer: string
  readonly quotation: string
  /** Name and role; empty when the words are not spoken. */
  readonly speaker: string
  readonly source: string
  /** ISO date, or null. */
  readonly date: string | null
  readonly link: string
}

/**
 * Takes the facts out of answers, one for each place that is cited.
 *
 * The answer of a statement are the words that answer it, where they are
 * certain, and else the statement; that of a note is the note. Refusals have no facts.
 */
export function factsOf(answers: readonly Answer[], origin: string): Fact[] {
  return answers.flatMap((answer) => {
    const cited = (markers: readonly number[], words: string) =>
      answer.citations
        .filter(({ marker }) => markers.includes(marker))
        .map((citation) => fact(answer.resolvedQuestion, words, citation, origin))
    return [
      ...answer.statements.flatMap(({ citations, text, answerSpan }) =>
        cited(citations, text.slice(answerSpan?.start, answerSpan?.end)),
      ),
      ...answer.notes.flatMap(({ citations, text }) => cited(citations, text)),
    ]
  })
}

function fact(question: string, answer: string, citation: Citation, origin: string): Fact {
  const { quote, speaker, title, issuer, published } = citation
  return {
    question,
    answer,
    quotation: quote,
    speaker: [speaker?.name, speaker?.role].filter(Boolean).join(', '),
    source: [title, issuer].filter(Boolean).join(', '),
    date: published,
    link: permalinkOf(citation, origin),
  }
}

/** Writes facts as a table in Markdown. */
export function factsMarkdown(title: string, facts: readonly Fact[]): string {
  const cell = (text: string) => escaped(text).replace(/\s+/g, ' ')
  const rows = facts.map((one) => [
    cell(one.question),
    cell(one.answer),
    cell(one.quotation),
    cell(one.speaker),
    cell(one.source),
    longDate(one.date),
    `[link](<${one.link}>)`,
  ])
  return [`# ${cell(title)}`, '', line(HEADER), line(HEADER.map(() => '---')), ...rows.map(line), ''].join(
    '\n',
  )
}

const HEADER = ['Question', 'Answer', 'Exact quotation', 'Speaker', 'Source', 'Date', 'Link']

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/**
 * Writes facts as CSV (RFC 4180) with a byte order mark, without which
 * spreadsheets take it for another encoding.
 *
 * A cell that a spreadsheet would run as a formula has an apostrophe before it:
 * the words are those of others. All else is exact.
 */
export function factsCsv(facts: readonly Fact[]): string {
  const rows = facts.map((one) => [
    one.question,
    one.answer,
    one.quotation,
    one.speaker,
    one.source,
    one.date ?? '',
    one.link,
  ])
  return `\uFEFF${[HEADER, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`
}

/** As formulas begin in the spreadsheets in use, also behind white space and in full width. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

function csvCell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
