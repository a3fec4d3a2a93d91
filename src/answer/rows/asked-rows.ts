import { terms as termsOf } from '../../search/tokens.ts'
import { PERSON_COLUMN } from '../asked/cells.ts'
import { isOfAllRows } from '../asked/grids.ts'
import type { Lens } from '../evidence/lens.ts'
import { numberAway } from '../evidence/numbered.ts'
import type { Evidence } from '../evidence.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { namesCurrency } from '../text/currencies.ts'
import { measuresIn } from '../text/measures.ts'
import { isCalledByCode } from './attributes-held.ts'
import { calledBy } from './called-by.ts'
import { changeAsked } from './changed-rows.ts'
import { givesKind } from './row-kinds.ts'
import type { Reading } from './row-readings.ts'
import { wholeTable } from './whole-table.ts'

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
  if (!fitting.some(({ own }) => own.length > 0)) return ofPrices(wholeTable(fitting, readings, lens), lens)
  const isChange = changeAsked(lens.asked.text) !== null
  const best = fitting.filter(
    (one) =>
      exactly(one) === most &&
      // "Which trade shrank?" is not told by the row of "Other trades".
      one.own.some(({ term }) => !isChange || !isOfAllRows(term, one.grid)) &&
      isOfLabel(one, lens),
  )
  const isAll = ({ row, own }: Reading, label: string): boolean => {
    const held = new Set(own.flatMap(({ term, related }) => [term, ...related.map(([other]) => other)]))
    return measuresIn(row.label).length > 0
      ? !ADJUSTED.test(row.label)
      : termsOf(label).every((term) => held.has(term))
  }
  const exact = best.filter((one) => isAll(one, one.row.label))
  if (exact.length > 0) return ofPrices(exact, lens)
  // "Total passengers" is no whole of what "European Union" has of the question.
  const hasAll = ({ own }: Reading): boolean =>
    best.every((other) => other.own.every(({ term }) => own.some((one) => one.term === term)))
  const bare = best.filter((one) => hasAll(one) && isAll(one, withoutUnit(one.row.label)))
  return ofPrices(bare.length > 0 ? bare : best, lens)
}

/** A label without its unit, and without the word for a sum: "Salt, total (tonnes)" is the whole of the salt, and "Salt, Holm (tonnes)" a part. */
function withoutUnit(label: string): string {
  return label.replace(UNIT, ' ').replace(SUM, ' ')
}

const UNIT = /[([][^()[\]]{1,40}[)\]]\s*$/u
const SUM = /\b(?:(?:sub)?totals?|overall|altogether|combined)\b/giu

/**
 * Where a price is asked of what a column is of, the rows that call themselves prices, else
 * those with a sum: of a plan, and not how many users it has.
 */
function ofPrices(rows: readonly Reading[], { asked }: Lens): Reading[] {
  const isPrice = asked.type === 'money' || HOW_MUCH_IS.test(asked.text)
  if (!isPrice || measuresIn(asked.text).length > 0 || rows.length < 2) return [...rows]
  const isOwn = ({ own }: Reading): boolean => own.length > 0
  const inMoney = rows.filter(({ row }) => namesCurrency(row.candidate.text))
  // A "success rate" is no price beside what is in euros.
  const called = rows.filter(
    (one) =>
      PRICE_LABEL.test(one.row.label) &&
      (PRICE.test(one.row.label) || inMoney.length === 0 || inMoney.includes(one)),
  )
  // A "late charge" is one of something else beside what is paid "per month".
  const isWhole = called.some(({ row }) => PRICE.test(row.label))
  const paid = isWhole ? [] : inMoney.filter(({ row }) => IN_PERIOD.test(row.label))
  if (paid.length > 0) return paid
  if (called.length > 0) return called
  return asked.type !== 'money' || rows.some(isOwn) || inMoney.length === 0 ? [...rows] : inMoney
}

const HOW_MUCH_IS = /^(?:and |so |but )?how much (?:is|are|does|do|would)\b/iu
const PRICE = /\b(?:prices?|costs?|fares?|tariffs?|rent)\b/iu
const IN_PERIOD =
  /^(?:(?:paid|billed) )?(?:(?:per|an?|each|every) (?:hour|day|night|week|month|quarter|year|season)|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual(?:ly)?)$/iu
const PRICE_LABEL = /\b(?:prices?|costs?|fees?|fares?|charges?|rates?|tariffs?|rent)\b/iu

/**
 * Whether a row leaves empty what is asked for, or is of another one; whether there is any, its
 * blank says as well. The patients of a table are none of phase 3, which the release only plans.
 */
export function isUnanswered({ isBlank, isOfOther, row }: Reading, lens: Lens): boolean {
  return (isBlank || isOfOther || numberAway(lens, row.candidate)) && lens.asked.type !== 'yesno'
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

/** The evidence of rows, in the order of the text. */
export function evidenceOf(readings: readonly Reading[], evidence: readonly Evidence[]): Evidence[] {
  const candidates = new Set(readings.map(({ row }) => row.candidate))
  return evidence
    .filter(({ candidate }) => candidates.has(candidate))
    .sort((a, b) => a.candidate.start - b.candidate.start)
}
