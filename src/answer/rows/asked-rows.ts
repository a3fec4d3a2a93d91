import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { PERSON_COLUMN } from '../asked/cells.ts'
import { dayOf, daysIn } from '../asked/day-over.ts'
import { type Grid, isOfAllRows } from '../asked/grids.ts'
import { RECOGNISED, valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { namesCurrency } from '../text/currencies.ts'
import { measuresIn } from '../text/measures.ts'
import { NUMBERS } from '../text/periods.ts'
import { isCalledByCode } from './attributes-held.ts'
import { calledBy } from './called-by.ts'
import { changeAsked } from './changed-rows.ts'
import { areCounted } from './only-counts.ts'
import { isOfOtherRole } from './role-columns.ts'
import { CHANGES, PLAIN, type Reading } from './row-readings.ts'

/**
 * The rows that a question asks for: they hold most words of it themselves, and
 * with what stands over them all others; of several, those whose label says
 * nothing more. Where no row has a word of it, all rows of the one table whose
 * columns have them, or of the day. Empty where none does.
 */
export function rowsAsked(readings: readonly Reading[], lens: Lens): Reading[] {
  const labelled = readings.filter((one) => isAskedByLabel(one, lens))
  if (labelled.length === 1) return labelled
  const fitting = readings.filter(
    (one) =>
      // A fact stands for itself, as any item does; what it does not say is all that is read here.
      !one.row.isFact &&
      one.missing.length === 0 &&
      !one.isOtherTime &&
      !one.isOtherMeasure &&
      !isUnanswered(one, lens) &&
      givesKind(one, lens),
  )
  const exactly = wordsHeld(fitting, lens)
  const most = Math.max(0, ...fitting.map(exactly))
  if (!fitting.some(({ own }) => own.length > 0)) return wholeTable(fitting, readings, lens)
  const isChange = changeAsked(lens.asked.text) !== null
  const best = fitting.filter(
    (one) =>
      exactly(one) === most &&
      // "Which trade shrank?" is not told by the row of "Other trades".
      one.own.some(({ term }) => !isChange || !isOfAllRows(term, one.grid)) &&
      isOfLabel(one, lens),
  )
  const exact = best.filter(({ row, own }) => {
    const held = new Set(own.flatMap(({ term, related }) => [term, ...related.map(([other]) => other)]))
    return measuresIn(row.label).length > 0
      ? !ADJUSTED.test(row.label)
      : termsOf(row.label).every((term) => held.has(term))
  })
  return exact.length > 0 ? exact : best
}

/** Whether a row leaves empty what is asked for, or is of another one; whether there is any, its blank says as well. */
export function isUnanswered({ isBlank, isOfOther }: Reading, { asked }: Lens): boolean {
  return (isBlank || isOfOther) && asked.type !== 'yesno'
}

/**
 * Whether a row is asked for by the whole of its label, of things that its columns
 * name: "Crossing time | 25 minutes | 32 minutes" for the crossing times of the old
 * boat and the new one, whatever kind of figure it gives.
 */
function isAskedByLabel(reading: Reading, lens: Lens): boolean {
  const { row, columns, grid, missing, namesColumns } = reading
  if (!namesColumns || missing.length > 0 || reading.isOtherTime || reading.isOtherMeasure) return false
  if (row.isFact || grid.columns.length < 2 || !FIGURED.has(lens.asked.type)) return false
  const label = termsOf(row.label)
  const cells = columns.map((at) => row.cells[at]?.words ?? '')
  return (
    label.length > 0 &&
    label.every((term) => lens.terms.some((one) => one.term === term && !one.named)) &&
    cells.some((cell) => /\d/u.test(cell)) &&
    (lens.asked.type !== 'date' || OF_TIME.test(row.label))
  )
}

/** What a row of times or days calls itself. */
const OF_TIME = /\b(?:times?|dates?|days?|hours?|opens?|opening|closes?|closing|starts?|ends?|until|from)\b/iu

/**
 * Counts the words of the question that stand in a row: another form of one for a little less,
 * or for nothing where another row has the very word, and one of the headline for half, since
 * all rows may be of it.
 */
function wordsHeld(among: readonly Reading[], { dissection }: Lens): (reading: Reading) => number {
  const held = new Set(among.flatMap(({ row }) => [...row.candidate.terms]))
  const worth = ({ row }: Reading, term: string): number => {
    const least = dissection.headline.has(term) ? OF_HEADLINE : 1
    return row.candidate.terms.has(term) ? least : held.has(term) ? 0 : ANOTHER_FORM * least
  }
  return (reading) => reading.own.reduce((sum, { term }) => sum + worth(reading, term), 0)
}

const ANOTHER_FORM = 0.9
const OF_HEADLINE = 0.5

const ADJUSTED = /^(?:adjusted|underlying|of which)/iu

/**
 * A figure or a day is asked of what a row is of, or of who is in it: the street that
 * it names as a way round is not the one that it says is closed.
 */
function isOfLabel(reading: Reading, { asked, names, dissection }: Lens): boolean {
  const { row, own, grid } = reading
  if (grid.columns.length === 0 || !FIGURED.has(asked.type)) return true
  if (isCalledByCode(asked.text, grid, row)) return true
  if (isOfPart(reading, asked.text)) return false
  const calls = calledBy(row, asked.type)
  const label = new Set(termsOf(calls))
  const isHeadOfLabel = (head: string): boolean =>
    PERSON_COLUMN.test(head) || (asked.type === 'date' && WAY_COLUMN.test(head))
  const wanted = names.filter((name) => own.some(({ term }) => name.includes(term)))
  const parts =
    wanted.length > 0 ? wanted : own.map(({ term, related }) => [term, ...related.map(([one]) => one)])
  const inLabel =
    wanted.length > 0
      ? wanted.every(
          (name) => name.some((term) => label.has(term)) && isWithinOne(name, calls, goesUnsaid(dissection)),
        )
      : parts.some((part) => part.some((term) => label.has(term)))
  return (
    inLabel ||
    row.cells.some(
      (cell, at) =>
        cell !== null &&
        isHeadOfLabel(grid.columns[at] ?? '') &&
        parts.every((part) => part.some((term) => termsOf(cell.words).includes(term))),
    )
  )
}

/**
 * Whether a figure is asked of a part of what a row is of, and the row has the part
 * only in a cell beside: "tent, with lamp | 90 euros" for what the lamp of the tent costs.
 */
export function isOfPart({ row, own, grid }: Reading, question: string): boolean {
  const [, part = '', whole = ''] = PART_OF.exec(question) ?? []
  const [last] = termsOf(part).slice(-1)
  const label = new Set(termsOf(row.label))
  if (last === undefined || !termsOf(whole).some((term) => label.has(term))) return false
  const isHead = (one: string): boolean =>
    [grid.over, ...grid.columns].some((head) => termsOf(head).includes(one))
  return own.some(({ term, named }) => term === last && !named && !label.has(term) && !isHead(term))
}

/** "The {lamp} of the {Holm tent}" */
const PART_OF = /\bthe ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*) (?:of|for|in|with) (?:the |an? )?([^?]{2,40})/u

/** Where each of a timetable goes: by that it is asked for as much as by its code. */
const WAY_COLUMN = /^(?:to|from|destination|origin|route|line|between)$/iu

/** Whether a label has all words of a name that do not go without saying, or more than half: the issuer's may stand before it. */
function isWithinOne(name: readonly string[], label: string, unsaid: ReadonlySet<string>): boolean {
  const words = new Set(termsOf(label))
  const held = name.filter((term) => words.has(term)).length
  return held * 2 > name.length || (held > 0 && name.every((term) => words.has(term) || unsaid.has(term)))
}

/**
 * All rows of a table whose columns or headings are asked for, or of a day; none where
 * another row of it has a word of the question and nothing to answer with.
 */
function wholeTable(
  fitting: readonly Reading[],
  readings: readonly Reading[],
  { asked, terms, dissection: { document } }: Lens,
): Reading[] {
  const { weekdays, dates } = daysIn(asked.text)
  if (weekdays.size + dates.size > 0) {
    const ofDay = fitting.filter(({ row }) => dayOf(document, row.candidate.block) !== null)
    return asked.type === 'date' ? [] : ofDay
  }
  // "Which division fell?" asks for some of them.
  if (/^which\b/iu.test(asked.text) && tokens(asked.text).some(({ word }) => CHANGES.test(word))) return []
  const named = fitting.filter(
    ({ namesColumns, namesOver, grid }) =>
      grid.columns.length > 0 &&
      (namesColumns || (namesOver && (asked.type === 'person' || WHICH_ONES.test(asked.text)))) &&
      (asked.type !== 'count' || ARE_THERE.test(asked.text) || isOfValues(grid, terms)),
  )
  // "On what day is the fair?" has no word of a list of days but that for a day.
  if (
    asked.type === 'date' &&
    !ASKS_TIMES.test(asked.text) &&
    named.every((one) => namesNoMatter(one, terms))
  )
    return []
  const isEmpty = ({ own, missing, isBlank }: Reading): boolean =>
    own.length > 0 && missing.length === 0 && isBlank
  if (readings.some((one) => isEmpty(one) && named.some(({ grid }) => grid === one.grid))) return []
  const counts = countsIn(asked)
  const counted = named.filter(({ row, columns }) =>
    counts.every((count) => columns.some((at) => Number.parseFloat(row.cells[at]?.words ?? '') === count)),
  )
  return counted.every(({ grid }) => grid === counted[0]?.grid) ? counted : []
}

/** "Which drinks are recalled?": all that stand under "Recalled:". */
const WHICH_ONES =
  /^(?:and |so )?(?:which|what) (?:\p{Ll}+ )?\p{Ll}{2,}[^su\s]s (?:are|were|have been|will be)\b/iu

/** Whether all that a question has of a table is a word for days or hours in the heads of its columns. */
function namesNoMatter({ grid, namesOver }: Reading, terms: Lens['terms']): boolean {
  const heads = new Set(grid.columns.flatMap(termsOf))
  return (
    !namesOver &&
    !terms.some((term) => !TIME_WORD.test(term.folded) && strength(term, (one) => heads.has(one)) >= CLOSE)
  )
}

/** "What are the dates?" */
const ASKS_TIMES = /\b(?:dates|days|times|hours)\b/iu

const TIME_WORD = /^(?:days?|dates?|times?|hours?|weeks?|months?|years?|when)$/u

/** "How many harbours are there?": they stand under that name in the first column. */
const ARE_THERE = /\bhow many [\p{L} -]{2,40} (?:are|were) there\s*\?*$/iu

/** Whether a question has a word of a column of values, and not only of what the rows are called: "Area". */
function isOfValues({ columns }: Grid, terms: Lens['terms']): boolean {
  const heads = new Set(columns.slice(1).flatMap(termsOf))
  return terms.some((term) => strength(term, (one) => heads.has(one)) >= CLOSE)
}

/** "Two flights a week" asks for the rows that have two. */
function countsIn({ text, figures }: Lens['asked']): number[] {
  return figures
    .filter(({ type }) => type === 'count')
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .map((words) => (NUMBERS.includes(words) ? NUMBERS.indexOf(words) : Number.parseFloat(words)))
    .filter((count) => !Number.isNaN(count))
}

/** Whether a row has a value of the kind that is asked for, in any of the columns that are. */
function givesKind({ row, columns, grid, namesColumns, own }: Reading, lens: Lens): boolean {
  const { candidate, cells } = row
  const { type } = lens.asked
  if (NO_ROW.has(type) || TOLD_HOW.test(lens.asked.text)) return false
  if (isOfOtherRole(grid, row.label, lens)) return false
  // "Which destinations": what the rows are of, by the head of their first column.
  const isOfRows = lens.focus.some(
    ({ term }) =>
      isOfAllRows(term, grid) || areCounted(term, grid.rows.length, lens.dissection.document.text),
  )
  if ((type === 'amount' || (!RECOGNISED.has(type) && !isOfRows)) && !hasAttribute(grid, candidate, lens))
    return false
  // "Where can I get tickets?": a table of tickets is no place.
  if (type === 'place' && own.length === 0 && !isOfRows) return false
  const words = grid.columns.length === 0 ? [candidate.text] : columns.map((at) => cells[at]?.words ?? '')
  const around = [row.label, grid.over, ...grid.columns].join(' ')
  const figures = words.filter((cell) => /\d/u.test(cell))
  switch (type) {
    case 'money':
      if (figures.some((cell) => namesCurrency(`${cell} ${around}`))) return true
      if (figures.some((cell) => BARE.test(cell)) && isOfMoney(lens, grid)) return true
      break
    case 'percent':
      if (figures.some((cell) => IS_SHARE.test(`${cell} ${around}`))) return true
      break
    case 'count':
      if (
        figures.some((cell) => PLAIN_NUMBER.test(cell) && !namesCurrency(cell)) &&
        countsNoun(lens, grid, own, namesColumns)
      )
        return true
      break
    case 'amount':
      if (figures.length > 0 && namesColumns && own.length > 0) return true
      break
    case 'duration':
      break
    default:
      // What stands under the very column is it, in whatever words; a name, place or day must be one.
      if ((isOfRows || !RECOGNISED.has(type)) && namesColumns && words.some((cell) => cell !== ''))
        return true
      // "In which county": what the column calls so itself is one.
      if (
        own.length > 0 &&
        words.some((cell) => /^[^\d]*\p{L}[^\d]*$/u.test(cell)) &&
        columns.some((at) => lens.focus.some(({ term }) => termsOf(grid.columns[at] ?? '').includes(term)))
      )
        return true
      if (type === 'person' && columns.some((at) => PERSON_COLUMN.test(grid.columns[at] ?? ''))) return true
  }
  if (type === 'date' && namesColumns && own.length > 0 && words.some((cell) => CLOCK.test(cell))) return true
  if (type === 'date' && dayOf(lens.dissection.document, candidate.block) !== null) return true
  if (type === 'date' && own.length > 0 && ASKS_DAYS.test(lens.asked.text))
    return cells.some(
      (cell, at) => cell !== null && /\p{L}/u.test(cell.words) && DAYS.test(grid.columns[at] ?? ''),
    )
  return type === 'count' ? false : !RECOGNISED.has(type) || valuesOf(lens, candidate).length > 0
}

/**
 * Whether a row, its columns or what heads its table has a word for what is asked of
 * a thing: that a release is on a lamp with a screen makes no column of screens.
 */
export function hasAttribute(
  { columns, over }: Grid,
  { terms }: Reading['row']['candidate'],
  lens: Lens,
): boolean {
  if (columns.length < 2 || lens.focus.length === 0) return true
  // "14 July | 22 August": what is measured is said nowhere, and "level" is any figure.
  if (
    columns.slice(1).every(isBareTime) &&
    lens.focus.every(({ folded, named }) => named || PLAIN.test(folded))
  )
    return true
  const heads = new Set([over, ...columns].flatMap(termsOf))
  return lens.focus.some((term) => strength(term, (one) => terms.has(one) || heads.has(one)) >= CLOSE)
}

function isBareTime(head: string): boolean {
  return BARE_TIME.test(head.trim())
}

const BARE_TIME =
  /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?,?(?: (?:19|20)\d\d)?$|^(?:[qh][1-4] )?(?:19|20)\d\d$/iu

/** "23.45": in a column that is asked for, a time of day. */
const CLOCK = /^\d{1,2}[.:]\d\d$/u

/** "On which days does it run?": as the column says, in whatever words: "Daily except Sat". */
const ASKS_DAYS = /\b(?:which|what) (?:week)?days?\b/iu
const DAYS = /^(?:\p{L}+ )?(?:week)?days?(?: \p{L}+){0,3}$/iu

/** "Show me how it is reckoned" */
const TOLD_HOW =
  /\bhow\b(?! (?:many|much|long|often|far|big|large|deep|tall|high|heavy|old|wide|fast|full|strong|thick|hot|cold|warm|busy|common|expensive|cheap)\b)/iu

/** A measure of accounts, or another row that has a sum: the sign stands in the first row only. */
function isOfMoney({ asked }: Lens, { rows }: Grid): boolean {
  return measuresIn(asked.text).length > 0 || rows.some(({ candidate }) => namesCurrency(candidate.text))
}

/** What is counted is named by the table, and not by the release alone, or counted of each row by the columns of times. */
function countsNoun(
  { asked }: Lens,
  { over, columns, rows }: Grid,
  own: Reading['own'],
  namesColumns: boolean,
): boolean {
  const noun = asked.focus.at(-1)
  return (
    namesColumns ||
    noun === undefined ||
    own.some(({ term }) => term === noun) ||
    termsOf([over, ...columns, ...rows.map(({ label }) => label)].join(' ')).includes(noun)
  )
}

/** A figure without a unit of its own. */
const BARE = /^[^\p{L}°]*(?:\b(?:million|billion|thousand|m|bn|k)\b)?[^\p{L}°]*$/u

/** No time of day, no date and no result of a race. */
const PLAIN_NUMBER = /^[^\d:]*\d[\d.,\s]*(?:%|\(|\p{L}|$)/u

const IS_SHARE = /%|per ?cent/iu
const NO_ROW: ReadonlySet<string> = new Set([
  'quotation',
  'reason',
  'manner',
  'yesno',
  'email',
  'phone',
  'url',
  'address',
])
/** The evidence of rows, in the order of the text. */
export function evidenceOf(readings: readonly Reading[], evidence: readonly Evidence[]): Evidence[] {
  const candidates = new Set(readings.map(({ row }) => row.candidate))
  return evidence
    .filter(({ candidate }) => candidates.has(candidate))
    .sort((a, b) => a.candidate.start - b.candidate.start)
}
