import { tokens } from '../../search/tokens.ts'
import type { Grid, GridRow } from '../asked/grids.ts'
import { stretchOf } from '../times/stretches.ts'
import { whenOf } from './changed-rows.ts'
import { PLAIN } from './row-readings.ts'
import { stemsOf } from './two-compared.ts'

/**
 * Finds the row that gives something for both of two that a question names by the columns of its
 * table: two years, this year and the last, two groups, or the heads themselves. The whole label of
 * the row must be asked for, but for its unit and for how many of something it counts.
 *
 * @param published ISO date of the release; null where it has none, and then no year is "this" one.
 * @returns null for other questions, where no row or more than one is called so, and where the
 * columns are of others.
 *
 * @example
 * // "Herring 2025 and 2024", and the row "Herring | 410 | 388" under 2025 and 2024 => that row
 * // "Sick days, both groups", and the row "Sick days per child | 4 | 9" under two groups => that row
 */
export function bothTold(question: string, grids: readonly Grid[], published: string | null): GridRow | null {
  const text = question
    .trim()
    .slice(0, LONGEST)
    .replace(/[?.!\s]+$/u, '')
    .replace(OPENS, '')
  const found = grids.flatMap((grid) => {
    const of = ofGroups(text, grid) ?? ofThisYear(text, grid, published)
    const row = of === null ? ofTwo(text, grid) : rowCalled(of, grid)
    return row === null ? [] : [row]
  })
  const [row, another] = found
  return row === undefined || another !== undefined ? null : row
}

/** Characters; who asks for two cells of a row asks in fewer. */
const LONGEST = 160

const OPENS =
  /^(?:(?:and|so|but|please) )?(?:(?:compare|give me|show me|tell me|(?:what|which|how many) (?:is|are|was|were)|what about|how about) )?(?:the )?/iu

const AND = String.raw`(?:and|or|vs\.?|versus|against|with|to|&|compared (?:with|to))`
const OF = String.raw`^(?<of>.{2,90}?)(?:,|:)? (?:(?:in|for|of|by|with|during|at) )?`

const GROUPS = new RegExp(
  String.raw`${OF}(?:both|each(?: of the)?|the two|both of the|either) (?:study |trial )?(?:groups?|arms?|cohorts?)$`,
  'iu',
)

/** "Sick days, both groups": of a table of two groups, which are no times. */
function ofGroups(text: string, { columns }: Grid): string | null {
  const of = GROUPS.exec(text)?.groups?.of
  if (of === undefined || columns.length !== 3) return null
  const isGroup = (head: string): boolean =>
    /\p{L}{3}/u.test(head) &&
    !UNIT_ONLY.test(head) &&
    whenOf(stretchOf(head.replace(IN_BRACKETS, ' '))) === null
  return columns.slice(1).every(isGroup) ? of : null
}

const IN_BRACKETS = /\([^()]{0,60}\)/gu

/** A head that tells a change or a sum of others is that of no group. */
const UNIT_ONLY =
  /^\s*(?:change|difference|total|all|both|overall|p[- ]value|p|%|per ?cent|unit|target|share|number|price|date)\b/iu

const THIS = new RegExp(
  String.raw`${OF}this (?:year|yr)(?:['’]s)?,? ${AND} (?:in |for )?(?:the )?(?:last|previous)(?: (?:year|yr|one))?(?:['’]s)?$`,
  'iu',
)

/** "Herring this year and last": of the year of the release and the one before it. */
function ofThisYear(text: string, { columns }: Grid, published: string | null): string | null {
  const of = THIS.exec(text)?.groups?.of
  if (of === undefined || published === null) return null
  const year = Number(published.slice(0, 4))
  const heads = columns.slice(1)
  if (heads.some(isPartOfYear)) return null
  const years = heads.flatMap((head) => [...stretchOf(head).years].map(Number))
  return years.length === 2 && years.includes(year) && years.includes(year - 1) ? of : null
}

const TWO = new RegExp(
  String.raw`^(?:(?:in|for|of|by|with|during|at) )?(?:the )?(?<one>[^,:?]{2,50}?),? ${AND} (?:(?:in|for|of|by|with|during|at) )?(?:the )?(?<other>[^,:?]{2,50})$`,
  'iu',
)

/** "Herring 2025 and 2024", "Herring: red boats and blue boats": the row of what stands before two that are just one column each. */
function ofTwo(text: string, grid: Grid): GridRow | null {
  const words = text.split(' ')
  for (let at = 1; at < words.length - 2; at++) {
    const { one = '', other = '' } = TWO.exec(words.slice(at).join(' '))?.groups ?? {}
    const [first, more] = columnsCalled(one, grid)
    const [second, others] = columnsCalled(other, grid)
    if (first === undefined || second === undefined || first === second) continue
    if (more !== undefined || others !== undefined) continue
    const row = rowCalled(words.slice(0, at).join(' ').replace(TAIL, ''), grid)
    if (row !== null) return row
  }
  return null
}

/** The columns whose heads have all words of what is asked for, or are of that year. */
function columnsCalled(words: string, { columns }: Grid): number[] {
  const wanted = stemsOf(words).split(' ').filter(Boolean)
  const year = YEAR.exec(words.trim())?.[1]
  return [...columns.keys()].filter((at) => {
    const head = columns[at] ?? ''
    const stems = new Set(stemsOf(head.replace(IN_BRACKETS, ' ')).split(' '))
    if (at === 0 || wanted.length === 0) return false
    const { years } = stretchOf(head)
    return (
      (year === undefined && wanted.every((one) => stems.has(one))) ||
      (year !== undefined && years.size === 1 && years.has(year) && !isPartOfYear(head))
    )
  })
}

/** Whether a head is of a quarter, a month or a year so far; that of a day ("31 Dec 2025") is of the year that ends. */
function isPartOfYear(head: string): boolean {
  const { quarters, length, isToDate } = stretchOf(head)
  return quarters.size > 0 || isToDate || (length !== null && length < MONTHS_OF_YEAR)
}

const MONTHS_OF_YEAR = 12

const YEAR = /^(?:the )?(?:(?:fiscal |financial |full )?year |fy ?)?((?:19|20)\d\d)$/iu

const TAIL = /[,:]?(?: (?:in|for|of|by|with|during|at))?$/iu

/** The one row whose label is all that is asked for, but for words that head the table and for those of a figure. */
function rowCalled(of: string, { rows, columns, over }: Grid): GridRow | null {
  const wanted = new Set(
    tokens(of)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
  )
  const heading = new Set(stemsOf(`${over} ${columns[0] ?? ''}`).split(' '))
  const isOfTable = (term: string, folded: string): boolean =>
    heading.has(term) || PLAIN.test(folded) || (BY_WEIGHT.test(folded) && WEIGHT.test(over))
  const isCalled = (label: string): boolean => {
    const own = new Set(stemsOf(label).split(' ').filter(Boolean))
    return (
      own.size > 0 &&
      [...own].every((term) => wanted.has(term)) &&
      tokens(of).every(({ term, word, stop }) => stop || own.has(term) || isOfTable(term, word))
    )
  }
  const called = rows.filter(
    ({ label, isFact }) => !isFact && [label, label.replace(MORE, ''), label.replace(PER, '')].some(isCalled),
  )
  const [row, another] = called
  return row === undefined || another !== undefined ? null : row
}

/** "Salt (tonnes)", "Salt, in tonnes" */
const MORE = /\s*(?:\([^()]*\)|,.*)$/u

/** "Visits {per 100 patients}" */
const PER = /\s+per\b.*$/iu

/** What is told in tonnes. */
const BY_WEIGHT = /^(?:tonnages?|tonn?es?|tons?)$/u
const WEIGHT = /\b(?:tonn?es?|tons?)\b/iu
