import { terms as termsOf, tokens } from '../../search/tokens.ts'
import type { Grid } from '../asked/grids.ts'
import type { Lens, WeightedTerm } from '../evidence/lens.ts'
import type { Over } from './over-rows.ts'

/**
 * Whether no row of a table need say a word of a question: what is done with things that it
 * counts, who has what its columns are of, that a row shows a figure, or what is measured by the
 * unit of a column.
 *
 * @example
 * // "included", "customer" in "How many seats are included for a Gold customer?", under "Gold" => true
 */
export function isUnsaidOfRows(term: WeightedTerm, grid: Grid, over: Over, lens: Lens): boolean {
  return (
    isHad(term, over, lens) ||
    isOfHolder(term, over, lens) ||
    isShown(term, grid, lens) ||
    isMeasured(term, grid, lens)
  )
}

/** "What grade did hole 44 {return}?": a verb for the grade that stands in a row. */
function isShown({ word }: WeightedTerm, { columns }: Grid, { asked }: Lens): boolean {
  return (
    SHOWS.test(word) &&
    SHOWN.exec(asked.text.toLowerCase())?.[1] === word &&
    tokens(asked.text).some((token) => GRADE.test(token.word)) &&
    columns.some((head) => IN_GRADES.test(head))
  )
}

const SHOWS =
  /^(?:return|show|yield|post|log|clock|register|intersect|hit|assay|measure|read|display|state|list)$/u
const SHOWN = /\b(?:did|does|do) [^?]{2,60} (\p{L}+)\s*\??$/u

/** "The copper {grade}" under "Copper (%)", how long an {interval} is under "Length (m)". */
function isMeasured({ word, term }: WeightedTerm, grid: Grid, { asked }: Lens): boolean {
  // An interval of a play is none of the stretches whose ends a table tells.
  if (STRETCH.test(word)) return hasStretches(grid) && asksLength(asked.text, grid)
  if (!GRADE.test(word)) return false
  const all = tokens(asked.text)
  const before = all[all.findIndex((token) => token.term === term) - 1]?.term
  return grid.columns.some(
    (head) => IN_GRADES.test(head) && before !== undefined && termsOf(head).includes(before),
  )
}

const STRETCH = /^(?:intercept|intersection|interval|section|stretch)s?$/u
const HOW_LONG = /\bhow long (?:is|was|are|were)\b/iu
const GRADE = /^(?:grade|content|concentration|assay|percentage)s?$/u
const IN_GRADES = /%|\b(?:g\/t|ppm|ppb|mg\/l|mg\/kg|oz\/t|grams?|per ?cent)\b/iu

/** Whether it is asked how long something is of which a table has the length. */
export function asksLength(question: string, { columns }: Grid): boolean {
  const isLength = (head: string): boolean =>
    /\blength\b/iu.test(head) || (STRETCHES.test(head) && hasStretches({ columns }))
  return HOW_LONG.test(question) && columns.some(isLength)
}

/** Whether a table tells where stretches begin and end. */
function hasStretches({ columns }: Pick<Grid, 'columns'>): boolean {
  return columns.some((head) => STRETCH_FROM.test(head))
}

/** What heads a column of how long stretches are, and of where they begin. */
export const STRETCHES = /\b(?:interval|intercept)\b/iu
export const STRETCH_FROM = /^from\b/iu

/** "Included", "can submit": what is done with things that a row counts, which it need not say. */
function isHad({ term, folded, word }: WeightedTerm, { labels }: Over, { asked }: Lens): boolean {
  if (!HOW_MANY.test(asked.text) || labels.has(term) || !asked.focus.some((noun) => labels.has(noun)))
    return false
  return HAS.test(folded) || CAN.exec(asked.text.toLowerCase())?.[1] === word
}

const HOW_MANY = /\bhow many\b/iu
const HAS = /^(?:includ(?:e|es|ed|ing)|allow(?:s|ed)?|offer(?:s|ed)?|provid(?:e|es|ed)|contain(?:s|ed)?)$/u
const CAN = /^how many [^?]{2,60}? (?:can|could|may) [^?]{1,40} (\p{L}+)\s*\??$/u

/** "A {Team} customer", "the {Team} package": whoever takes what a column or row is of, or a word for what that is. */
function isOfHolder({ term, word }: WeightedTerm, { labels, heads }: Over, { asked }: Lens): boolean {
  if (!HOLDER.test(word)) return false
  const all = tokens(asked.text)
  const before = all[all.findIndex((token) => token.word === word) - 1]?.term
  const isHead = (one: string): boolean => labels.has(one) || heads.some((head) => head.has(one))
  return before !== undefined && !isHead(term) && isHead(before)
}

const HOLDER =
  /^(?:customer|user|subscriber|member|client|buyer|holder|owner|plan|package|tier|option|edition|subscription)s?$/u
