import { rememberedOfBoth } from '../../remembered.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { dayOf } from '../asked/day-over.ts'
import { type Grid, type GridRow, gridsOf } from '../asked/grids.ts'
import type { Lens, WeightedTerm } from '../evidence/lens.ts'
import { isTurned } from '../support/turned.ts'
import { isOfUntoldYear } from '../support/untold-year.ts'
import { namesCurrency } from '../text/currencies.ts'
import { type Measure, measuresIn } from '../text/measures.ts'
import { NUMBERS } from '../text/periods.ts'
import { relativeYears } from '../times/relative-years.ts'
import { type Stretch, stretchAsked, TO_DATE } from '../times/stretches.ts'
import { lacksAttribute } from './attributes-held.ts'
import { columnsAsked, isBlank, isOtherTime } from './columns-asked.ts'
import { goesWithout } from './goes-without.ts'
import { hasTerm, SYNONYM, VERY } from './has-term.ts'
import { rowNumber } from './numbered-rows.ts'
import { type Over, overOf } from './over-rows.ts'
import { isDoerOf, isOtherDoer } from './role-columns.ts'
import { PART_KIND, partsNamed, wholesIn } from './wholes.ts'

/** How a row of a table stands to a question. */
export interface Reading {
  readonly grid: Grid
  readonly row: GridRow
  /** Words of the question that the row itself holds. */
  readonly own: readonly WeightedTerm[]
  /** Columns that the question speaks of, by their place; empty where it speaks of none that is of its time. */
  readonly columns: readonly number[]
  /** Whether the question has words of those columns, and not of their time alone. */
  readonly namesColumns: boolean
  /** Whether the question has words of the headings over the table. */
  readonly namesOver: boolean
  /** Words that neither the row nor anything that stands over it has. */
  readonly missing: readonly WeightedTerm[]
  /** The row or its columns are of another time or day. */
  readonly isOtherTime: boolean
  /** The row is of another measure, or of its opposite: "Net profit" for operating profit, "Peak fare" for off-peak ones. */
  readonly isOtherMeasure: boolean
  /** Its cells under those columns are empty: "–". */
  readonly isBlank: boolean
  /** The question names a part of a whole, as "– Pumps" is one of the sales, and the row is not of that. */
  readonly lacksPart: boolean
  /** The question names an attribute that another row has, or a colour, and this one has not. */
  readonly isOfOther: boolean
}

/**
 * Reads every row of a release's tables for one question: which of its words the
 * row holds, which its columns and headings hold, and which nothing does.
 *
 * @param passed words that need no support, beside those that any row answers to.
 */
export function readRows(lens: Lens, passed: RegExp | null = null): readonly Reading[] {
  return readingsOf(lens, passed)
}

/** The rows are read to answer, and once more to mark the cell that does. */
const readingsOf = rememberedOfBoth((lens: Lens, passed: RegExp | null): readonly Reading[] => {
  const asked = askedOf(lens)
  return gridsOf(lens.dissection).flatMap((grid) => {
    const over = overOf(grid, lens)
    const ofParts = new Set(partsNamed(grid, lens))
    return grid.rows.map((row) => readRow(grid, row, over, { ...asked, passed, ofParts }, lens))
  })
})

/** What a question says beside its words: of which time, day and measure. */
interface AskedOf {
  readonly stretch: Stretch
  readonly measure: Measure | null
  /** Terms that say when, and are answered by columns, headings and days. */
  readonly times: ReadonlySet<string>
  readonly passed: RegExp | null
  /** Terms of the labels of those rows of the table that are parts of another. */
  readonly ofParts: ReadonlySet<string>
}

function askedOf({ asked, dissection: { document } }: Lens): Omit<AskedOf, 'passed' | 'ofParts'> {
  const { text } = asked
  const stretch = stretchAsked(text)
  const said = relativeYears(text, document.published)
  const spans = [...text.matchAll(TIMES)].map(({ index, 0: { length } }) => [index, index + length] as const)
  const inTimes = tokens(text).filter(({ start, end }) =>
    spans.some(([from, to]) => from <= start && end <= to),
  )
  return {
    stretch: { ...stretch, years: new Set([...stretch.years, ...said]) },
    measure: measuresIn(text).at(-1) ?? null,
    times: new Set(inTimes.map(({ term }) => term)),
  }
}

const MONTH =
  '(?:january|february|march|april|may(?=,? \\d)|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)'

/** Words that say of which time something is. */
const TIMES = new RegExp(
  [
    String.raw`\b(?:first|second|third|fourth|1st|2nd|3rd|4th|last|this|same)[- ](?:fiscal )?(?:quarter|half|year)`,
    TO_DATE.source,
    String.raw`\b(?:[qh][1-4]|(?:(?:first|last|past) )?(?:${NUMBERS.slice(2).join('|')}|\d{1,2})[- ]months?(?: ended)?)\b`,
    String.raw`\b(?:(?:full|whole|entire|fiscal|financial|half)[- ]year|fy ?'?\d{2,4}|fiscal)\b`,
    String.raw`\b(?:in|for|of|during|over) the (?:year|quarter|half|period|month)\b`,
    String.raw`(?<![\d.,])(?:19|20)\d\d(?![\d,.]*\d)`,
    String.raw`\b(?:\d{1,2} )?${MONTH}(?: \d{1,2}\b)?`,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`,
  ].join('|'),
  'giu',
)

function readRow(grid: Grid, row: GridRow, over: Over, asked: AskedOf, lens: Lens): Reading {
  const { candidate } = row
  const wholes = wholesIn(lens.dissection)
  const whole = wholes.get(row)
  // The pumps' sales are no sales of all, nor their profit that of all, though a headline speaks of pumps.
  const { ofParts } = asked
  const isNamedPart = whole !== undefined && termsOf(row.label).some((term) => ofParts.has(term))
  const inWhole = new Set(termsOf(whole?.label ?? ''))
  const labelled = measuresIn(row.label)[0] ?? null
  // "Operating profit (EBIT)" has two names.
  const isSame = measuresIn(row.label).some(({ name }) => name === asked.measure?.name)
  const inMeasure = new Set(asked.measure === null ? [] : termsOf(textAt(lens.asked.text, asked.measure)))
  const isUnder =
    asked.measure !== null &&
    [grid.over, ...grid.columns, whole?.label ?? ''].some((words) =>
      measuresIn(words).some(({ name }) => name === asked.measure?.name),
    )
  const day = asked.times.size === 0 ? null : dayOf(lens.dissection.document, candidate.block)
  const own: WeightedTerm[] = []
  const missing: WeightedTerm[] = []
  // By how many words that do not only say when.
  const spoken = new Map<number, number>()
  let namesOver = false
  const numbered = rowNumber(lens.asked, grid)
  for (const said of lens.terms) {
    const term = isStuff(said, lens) ? withoutPhrase(said) : said
    if (term.weight < 1 || term.optional) continue
    if (!term.named && (PLAIN.test(term.folded) || asked.passed?.test(term.folded))) continue
    // "What visitors may do" is no question about May.
    if (term.folded === 'may' && !IN_MAY.test(lens.asked.text)) continue
    // "How full is it?" is what any share tells, and no column of capacities.
    if (term.folded === 'full' && HOW_FULL.test(lens.asked.text) && candidate.text.includes('%')) continue
    // "How many people can stand in it?" is asked of the room for standing.
    if (PERSONS.test(term.folded) && ROOM.test(lens.asked.text)) continue
    // Any sum of a price list is what a thing costs.
    if (lens.asked.type === 'money' && PRICES.test(term.folded) && !hasTerm(candidate.terms, term, VERY))
      continue
    // Whoever asks would buy it: the price is what the row gives.
    if (BUYING.test(term.folded) && WOULD_BUY.test(lens.asked.text) && namesCurrency(candidate.text)) continue
    if (WEIGHS.test(term.folded) && WEIGHT.test(`${candidate.text} ${grid.columns.join(' ')}`)) continue
    if (term.term === numbered.term) {
      if (numbered.row === row) own.push({ ...term, term: numbered.written })
      else missing.push(term)
      continue
    }
    // The day of an entry is compared as a day.
    if (day !== null && asked.times.has(term.term)) continue
    const heads = headsOf(term, over, grid)
    for (const at of heads) spoken.set(at, (spoken.get(at) ?? 0) + (asked.times.has(term.term) ? 0 : 1))
    const isMeasure = inMeasure.has(term.term)
    const isOver =
      (isMeasure && isUnder) || hasTerm(over.headings, term, SYNONYM) || hasTerm(inWhole, term, SYNONYM)
    if (isMeasure ? isSame : hasTerm(candidate.terms, term, VERY)) own.push(term)
    else if (isOver) namesOver = true
    else if (isNamedPart && PART_KIND.test(term.folded)) continue
    else if (ofParts.has(term.term)) missing.push(term)
    else if (heads.length === 0 && !asked.times.has(term.term) && !goesWithout(term, grid, over, lens))
      missing.push(term)
  }
  for (const name of lens.names) {
    const inRow = own.filter(({ term }) => name.includes(term))
    const isHalf =
      inRow.length > 0 && !name.every((term) => candidate.terms.has(term) || over.above.has(term))
    if (isHalf) missing.push(...inRow)
  }
  const columns = columnsAsked(grid, over, asked, spoken, lens)
  return {
    grid,
    row,
    own,
    missing,
    namesOver,
    namesColumns: spoken.size > 0,
    columns,
    isOtherTime: isOfUntoldYear(lens, candidate) || isOtherTime(grid, row, columns, over, asked, lens),
    isBlank: isBlank(row, columns),
    lacksPart: missing.some(({ term }) => ofParts.has(term)),
    isOfOther: lacksAttribute(lens.asked.text, grid, row),
    isOtherMeasure:
      (asked.measure !== null && labelled !== null && !isSame) || isTurned(lens.asked.text, row.label),
  }
}

/** "How much {gold}": tonnes are told of anything, and are no word for it. */
function isStuff({ folded }: WeightedTerm, { asked }: Lens): boolean {
  return HOW_MUCH.exec(asked.text)?.[1]?.toLowerCase() === folded
}

const HOW_MUCH = /\bhow much (\p{L}+)/iu

/** A word without what stands for it only in its phrase. */
function withoutPhrase(term: WeightedTerm): WeightedTerm {
  const { phrase, related, ...rest } = term
  return { ...rest, related: related.filter(([one, weight]) => phrase?.get(one) !== weight) }
}

/** The columns that a word of the question names: by itself, and only where none has it by one that stands for it: a "Score" is no "Rank" beside it. */
function headsOf(term: WeightedTerm, { heads }: Over, { columns }: Grid): readonly number[] {
  const holding = (holds: (head: ReadonlySet<string>) => boolean): readonly number[] =>
    heads.flatMap((head, at) => (holds(head) ? [at] : []))
  const own = holding((head) => head.has(term.term))
  // Who conducts stands under "Conductor".
  const doers = columns.flatMap((head, at) => (isDoerOf(head, term.folded) ? [at] : []))
  if (own.length === 0 && doers.length > 0) return doers
  if (own.length > 0) return own
  return holding((head) => hasTerm(head, term, SYNONYM)).filter(
    (at) => !isOtherDoer(columns[at] ?? '', term.folded),
  )
}

/** Verbs that any row may answer to, and nouns that only say that something is asked. */
export const PLAIN =
  /^(?:ha[sd]|have|had|gets?|got|receiv(?:e|es|ed)|achiev(?:e|es|ed)|report(?:s|ed)|record(?:s|ed)|generat(?:e|es|ed)|earn(?:s|ed)?|costs?|pay|paid|charged?|handled?|uses?|used|carr(?:y|ies|ied)|br(?:ings?|ought)|drew|drawn|attract(?:s|ed)?|employ(?:s|ed)?|keeps?|kept|lasts?|lasted|amounts?|counts?|counted|figures?|numbers?|totals?|values?|levels?|happens?|happen(?:ed|ing)|takes?|place|took|held|come|came|gives?|gave|runs?|ran|be|been|being|goes|went|listed|shown|long|start(?:s|ed)?|begins?|began|spen[dt]|speaks?|spoke|talks?|play(?:s|ed|ing)?|perform(?:s|ed|ing)?|appears?|belongs?|program(?:me)?s?|schedules?|scheduled|planned)$/u

const BUYING = /^(?:buy(?:ing)?|book(?:ing)?|order(?:ing)?|purchas(?:e|ing)|reserv(?:e|ing))$/u
const WOULD_BUY =
  /\b(?:if|when|once|provided|assuming) (?:i|we|you|one|they|people|someone|somebody) (?:buy|book|order|purchase|reserve)\b|\b(?:when|if|by|for) (?:buying|booking|ordering|purchasing|reserving)\b/iu

/** May by its capital, or by what stands before it and before no verb. */
const IN_MAY =
  /(?<=\S )May\b|\b(?:in|since|until|by|of|from|last|early|late|mid|for|\d{1,2}) may\b|\bmay,? \d/u

const WEIGHS = /^weigh(?:s|ed)?$/u
const WEIGHT =
  /(?:\d\s?|\b)(?:kg|kilo\p{L}*|g|grams?|mg|tonn?es?|tons?|lbs?|pounds?|ounces?|oz|stone|carats?|weight)\b/iu

const HOW_FULL = /\bhow full\b/iu

const PERSONS = /^(?:people|persons|passengers)$/u
const ROOM = /\bhow many (?:people|persons|passengers) (?:can|could|may|will|would|does|do)\b/iu

const PRICES = /^(?:prices?|fees?|fares?|charges?|admission|tickets?|rates?)$/u
