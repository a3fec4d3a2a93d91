import { dayOf, daysIn, onOtherDay } from '../asked/day-over.ts'
import type { Grid, GridRow } from '../asked/grids.ts'
import { ASKS_FORMER } from '../composition/answer-span.ts'
import type { Lens } from '../evidence/lens.ts'
import { isWithin, namesTime, type Stretch, stretchOf, withQuarter } from '../times/stretches.ts'
import { OUTLOOK, type Over } from './over-rows.ts'

/**
 * The columns of the time that is asked about, and of the words that it is asked by; of all,
 * where no one says. A column that is asked for and has no time of its own is of that of the
 * columns before it, else of the release: a "Score" beside "Rank 2024" is none of 2024.
 */
export function columnsAsked(
  grid: Grid,
  over: Over,
  asked: { readonly stretch: Stretch },
  spoken: ReadonlyMap<number, number>,
  lens: Lens,
): readonly number[] {
  const { columns } = grid
  const all = [...columns.keys()].slice(1)
  const timed = all.filter((at) => namesTime(over.stretches[at] ?? NO_TIME))
  const isOpen = timed.length === 0 || !namesTime(asked.stretch)
  const ofTime = isOpen
    ? all
    : timed.filter((at) => {
        const told = over.stretches[at] ?? NO_TIME
        return isWithin(asked.stretch, told) && !isOfYearAlone(told, asked.stretch, grid, lens)
      })
  const isNamed = (at: number): boolean => (spoken.get(at) ?? 0) > 0
  const named = ofTime.filter(isNamed)
  const bare = all.filter((at) => isNamed(at) && !timed.includes(at))
  const meant =
    named.length > 0 || bare.length === 0
      ? mostNamed(named.length > 0 ? named : ofTime, spoken)
      : mostNamed(bare, spoken).filter((at) => isWithin(asked.stretch, timeBefore(at, over, lens)))
  return standing(columns, meant, lens.asked.text)
}

/**
 * Whether a month is asked about, and a column is of a year: it ends with that month only where
 * what stands over it says so, or with December.
 */
function isOfYearAlone(told: Stretch, asked: Stretch, { over }: Grid, { dissection }: Lens): boolean {
  const isYear = told.years.size > 0 && told.months.size + told.quarters.size === 0 && told.length !== 1
  if (asked.months.size === 0 || asked.length === 12 || told.isToDate || !isYear) return false
  const months = new Set([over, dissection.document.title].flatMap((words) => [...stretchOf(words).months]))
  return ![...asked.months].some((month) => (months.size === 0 ? month === 'dec' : months.has(month)))
}

/** Columns that have as many words of the question as any: "Organic change" and not "Change". */
function mostNamed(columns: readonly number[], spoken: ReadonlyMap<number, number>): readonly number[] {
  const most = Math.max(...columns.map((at) => spoken.get(at) ?? 0))
  return columns.filter((at) => (spoken.get(at) ?? 0) === most)
}

/** The time of a column without one: the first of those right before it that have one, else that of the release. */
function timeBefore(at: number, { stretches }: Over, { dissection: { document } }: Lens): Stretch {
  let own = NO_TIME
  for (let before = at - 1; before > 0; before--) {
    const stretch = stretches[before] ?? NO_TIME
    if (namesTime(stretch)) own = stretch
    else if (namesTime(own)) break
  }
  const { title, published } = document
  const ofRelease = [stretchOf(title), stretchOf(published?.slice(0, 4) ?? '')]
  // "This year's list" is of the year of its release.
  const isNamed = ({ years, quarters, months }: Stretch): boolean =>
    years.size + quarters.size + months.size > 0
  return namesTime(own) ? own : (ofRelease.find(isNamed) ?? NO_TIME)
}

/** Of columns for what was and what holds, "Old time" and "New time", those that are asked for. */
function standing(heads: readonly string[], columns: readonly number[], question: string): readonly number[] {
  const [old, present] = [OLD_HEAD, NEW_HEAD].map((head) =>
    columns.filter((at) => head.test((heads[at] ?? '').trim())),
  )
  if (old === undefined || present === undefined || old.length === 0 || present.length === 0) return columns
  return asksFormer(question) ? old : present
}

/** Whether what was is asked for; "the first quarter" is a time. */
function asksFormer(question: string): boolean {
  return ASKS_FORMER.test(question.replace(FIRST_PART, ' '))
}

const FIRST_PART = /\bfirst (?=(?:\p{L}+ )?(?:quarter|half|year|months)\b)/giu

/** Whether some columns are of what was and others of what holds. */
export function hasOldAndNew({ columns }: Pick<Grid, 'columns'>): boolean {
  return [OLD_HEAD, NEW_HEAD].every((head) => columns.some((words) => head.test(words.trim())))
}

const OLD_HEAD =
  /^(?:old|previous(?:ly)?|former(?:ly)?|before|until now|original(?:ly)?|prior)\b|\b(?:before|so far|previous|prior|old)$/iu
const NEW_HEAD =
  /^(?:new|revised|current(?:ly)?|now|updated?|amended|corrected|after)\b|\b(?:now|after|new|revised|updated|current)$/iu

/** Whether a row has nothing in the columns that are asked for, and has cells at all. */
export function isBlank({ cells }: GridRow, columns: readonly number[]): boolean {
  return (
    columns.length > 0 &&
    cells.filter((cell) => cell !== null).length > 1 &&
    columns.every((at) => EMPTY.test(cells[at]?.words ?? ''))
  )
}

const EMPTY = /^\s*(?:[–—−‐-]*|\.{2,}|…|n\/?a|n\.a\.)\s*$/iu

const NO_TIME: Stretch = stretchOf('')

/** Whether what a row tells is of another time than is asked about: by its columns, else by what stands over it, else by its release. */
export function isOtherTime(
  grid: Grid,
  { candidate }: GridRow,
  columns: readonly number[],
  over: Over,
  asked: { readonly stretch: Stretch },
  lens: Lens,
): boolean {
  const { document } = lens.dissection
  if (onOtherDay(lens.asked.text, document, candidate.block)) return true
  // What is expected is no result.
  const isFormer = asksFormer(lens.asked.text) && hasOldAndNew(grid)
  if (!isFormer && PAST.test(lens.asked.text) && OUTLOOK.test(`${grid.over}\n${grid.columns.join(' ')}`))
    return true
  if (!namesTime(asked.stretch)) return false
  if (isOtherQuarter(asked.stretch, [...over.stretches, stretchOf(candidate.text)], document.title))
    return true
  const timed = over.stretches.slice(1).filter(namesTime)
  if (timed.length > 0) return columns.length === 0
  const told = stretchOf(`${candidate.text}\n${grid.over}`)
  const nearest = [told, stretchOf(document.title)].find(namesTime) ?? NO_TIME
  const isPart = asked.stretch.quarters.size > 0 || PARTS.has(asked.stretch.length ?? 0)
  if (isPart && (nearest.length === null || !isWithin(asked.stretch, nearest))) return true
  // The row may be that of the year, and what has no year at all is of the release's own.
  const { years, months } = asked.stretch
  if (dayOf(document, candidate.block) !== null && daysIn(lens.asked.text).dates.size > 0) return false
  const known = [...told.years, ...stretchOf(document.title).years, document.published?.slice(0, 4) ?? '']
  return (
    ([...years].length > 0 && ![...years].some((year) => known.includes(year))) ||
    ([...months].length > 0 && ![...months].some((month) => told.months.has(month)))
  )
}

/** A quarter is asked for, and what stands over the row, else the title of its release, is of others only. */
function isOtherQuarter({ quarters }: Stretch, told: readonly Stretch[], title: string): boolean {
  if (quarters.size === 0) return false
  const own = told.flatMap((stretch) => [...withQuarter(stretch, title).quarters])
  const named = own.length > 0 ? own : [...stretchOf(title).quarters]
  return named.length > 0 && !named.some((quarter) => quarters.has(quarter))
}

/** Months of a quarter, a half and three quarters. */
const PARTS: ReadonlySet<number> = new Set([3, 6, 9])

const PAST = /\b(?:was|were|did)\b/iu
