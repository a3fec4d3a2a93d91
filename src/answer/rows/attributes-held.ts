import { remembered, rememberedOf, rememberedUpTo } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Grid, GridRow } from '../asked/grids.ts'
import { PLAIN_COLOUR } from '../text/colours.ts'
import { NUMBERS, numberOf } from '../text/periods.ts'

/**
 * Whether a question names an attribute that a row has not: a word or a code that is the
 * whole of a cell in another row of its table ("the red kettle", "lot K-104"), a colour
 * where a column is of colours, or a number of what the rows are told apart by ("a three-day
 * pass" beside "One day").
 *
 * A word is one only where it stands right before what the rows are called, or behind "in".
 */
export function lacksAttribute(question: string, grid: Grid, { cells, label }: GridRow): boolean {
  if (isOfOtherNumber(question, grid, label)) return true
  const own = cells.map((cell) => partsOf(cell?.words ?? ''))
  const isHeld = (value: string): boolean => own.some((parts) => parts.includes(value))
  if (attributesIn(question, grid).some((value) => !isHeld(value))) return true
  const at = grid.columns.findIndex((head) => COLOUR_HEAD.test(head.trim()))
  if (at === -1) return false
  const said = (cells[at]?.words ?? '').toLowerCase().replace(GRAY, 'grey')
  const named = [...question.matchAll(PLAIN_COLOUR)].map(([colour]) =>
    colour.toLowerCase().replace(GRAY, 'grey'),
  )
  return said !== '' && named.length > 0 && !named.some((colour) => said.includes(colour))
}

/**
 * Whether rows are told apart by how many of one thing they are of, "One day", "Three days",
 * and a question names another number of it than a label has.
 */
function isOfOtherNumber(question: string, grid: Grid, label: string): boolean {
  const another = countsOf(question)
  if (another.size === 0) return false
  return [...countsOf(label)].some(([noun, count]) => {
    const asked = another.get(noun)
    return asked !== undefined && asked !== count && toldApartBy(grid).has(noun)
  })
}

/** The nouns of which the labels of a table have several numbers. */
const toldApartBy = rememberedOf(({ rows }: Grid): ReadonlySet<string> => {
  const counts = rows.map(({ label }) => countsOf(label))
  const nouns = new Set(counts.flatMap((one) => [...one.keys()]))
  return new Set([...nouns].filter((noun) => new Set(counts.map((one) => one.get(noun))).size > 1))
})

/** How many of what a text names, by the stem of the noun: "five-bedroom" is 5 of "bedroom". */
const countsOf = rememberedUpTo(1000, (text: string): ReadonlyMap<string, number> => {
  const found = [...text.toLowerCase().matchAll(COUNTED)].map(([, count = '', noun = '']) => {
    const [stem = ''] = termsOf(noun)
    return [stem, numberOf(count)] as const
  })
  return new Map(found.filter(([stem]) => stem !== ''))
})

const COUNTED = new RegExp(String.raw`(?<![\p{L}\d.,-])(${NUMBERS.join('|')}|\d{1,3})[- ](\p{L}{3,})`, 'gu')

/** Whether a question names a row by a code that stands in a cell of it: "lot K-104". */
export function isCalledByCode(question: string, grid: Grid, { cells }: GridRow): boolean {
  const own = cells.flatMap((cell) => partsOf(cell?.words ?? ''))
  return attributesIn(question, grid).some((value) => /\d/u.test(value) && own.includes(value))
}

const COLOUR_HEAD = /^colou?rs?$/iu
const GRAY = /\bgray\b/giu

/** The cells of a table, but for those that its rows are called by, which a question names as attributes. */
function attributesIn(question: string, grid: Grid): readonly string[] {
  return attributesOf(grid)(question)
}

/** A table may have thousands of rows, and each of them is asked about. */
const attributesOf = rememberedOf(({ columns, rows }: Grid) => {
  if (columns.length < 3) return () => []
  const labels = new Set(rows.flatMap(({ label }) => termsOf(label)))
  const values = new Set(
    rows.flatMap(({ cells }) => cells.slice(1).flatMap((cell) => partsOf(cell?.words ?? ''))),
  )
  return remembered((question: string): readonly string[] => {
    const said = question.toLowerCase().replace(GRAY, 'grey')
    return [...values].filter((value) => {
      const at = placeOf(value, said)
      if (at === -1 || termsOf(value).some((term) => labels.has(term))) return false
      if (/\d/u.test(value)) return true
      const [next = ''] = termsOf(said.slice(at + value.length).split(' ')[1] ?? '')
      return labels.has(next) || /\bin $/u.test(said.slice(0, at))
    })
  })
})

/** Where a value stands in a text, whole; −1 where it does not. */
function placeOf(value: string, text: string): number {
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    const beside = `${text[at - 1] ?? ' '}${text[at + value.length] ?? ' '}`
    if (!/[\p{L}\d-]/u.test(beside)) return at
  }
  return -1
}

/** The short words and codes of a cell: "Red", "K-104", and each of "Holm, Lind"; no figures. */
function partsOf(words: string): readonly string[] {
  return words
    .split(/,\s*/u)
    .map((part) => part.trim().toLowerCase().replace(GRAY, 'grey'))
    .filter((part) => VALUE.test(part))
}

const VALUE = /^(?:\p{L}{3,}(?:[ -]\p{L}+)?|\p{L}{1,4}-?\d[\p{L}\d-]*)$/u
