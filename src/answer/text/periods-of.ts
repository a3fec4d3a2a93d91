import { rememberedUpTo } from '../../remembered.ts'
import { fold } from '../../search/tokens.ts'
import { ordinalOf } from './ordinals.ts'

/** Quarters and halves (q1, h2), months (jan, sep) and years that a text names. */
export interface Periods {
  readonly quarters: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly years: ReadonlySet<string>
}

/**
 * Reads the quarters, months and years that a text names.
 *
 * @example
 * periodsOf('the third quarter of 2025').quarters // => Set { 'q3' }
 */
export const periodsOf = rememberedUpTo(200, periodsRead)

function periodsRead(text: string): Periods {
  const folded = fold(text)
  const quarters = new Set<string>()
  for (const [, ordinal, unit] of folded.matchAll(
    /\b(first|second|third|fourth|1st|2nd|3rd|4th)[- ](quarter|half)\b/gu,
  ))
    quarters.add(`${unit === 'half' ? 'h' : 'q'}${ordinalOf(ordinal ?? '')}`)
  for (const [short] of folded.matchAll(/\b[qh][1-4]\b/gu)) quarters.add(short)
  const years = new Set<string>()
  // "1Q25"
  for (const [, number = '', unit = '', year = ''] of folded.matchAll(/\b([1-4])([qh])(\d\d)\b/gu)) {
    quarters.add(unit + number)
    years.add(`20${year}`)
  }
  // "FY25", "fiscal ’25"
  for (const [, year = ''] of folded.matchAll(FISCAL_SHORT)) years.add(`20${year}`)
  const months = new Set<string>()
  for (const [, month] of folded.matchAll(MONTH)) if (month !== undefined) months.add(month.slice(0, 3))
  for (const [year] of folded.matchAll(/(?<![\d.,$€£])(?:19|20)\d\d(?![\d%]|[.,]\d)/gu)) years.add(year)
  return { quarters, months, years }
}

const FISCAL_SHORT = /\b(?:fy ?['’]?|fiscal(?: year)? ['’]?)(\d\d)(?![\d/–-]|[.,]\d)/gu

/** "May" is also a verb: it counts alone, as the head of a column, beside a figure, or behind what can stand before no verb: "12 May", "since May". */
const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?(?=[ .]+\d|[ .?!]*$)|(?<=\b(?:in|last|this|since|until|by|early|late|mid|\d{1,2}) )march|april?|may(?=,? \d)|(?<=^\W*)may(?=\W*$)|(?<=\b(?:in|since|until|by|early|late|mid|[1-9]|[12]\d|3[01]) )may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gu

/** Whether both name some and have none in common. */
export function apart(asked: ReadonlySet<string>, stated: ReadonlySet<string>): boolean {
  return asked.size > 0 && stated.size > 0 && ![...asked].some((one) => stated.has(one))
}

/** From a word of comparison to the end of its clause, or between parentheses. */
export const COMPARED =
  /\b(?:against|compared (?:with|to)|versus|vs\.?|(?:up|down|rising|falling) from|from|(?:over|on(?! [a-z]{3,9} \d{1,2}\b)|than)(?= (?:(?:in|at|for|during) )?(?:the )?(?:same |corresponding |comparable |prior |previous )*(?:(?:period|months|weeks|time) (?:of|in) (?:19|20)\d\d\b|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:quarter|half)|[qh][1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|fiscal|(?:19|20)\d\d|(?:(?:quarter|half|period|months?|weeks?|season|time) (?:of )?)?(?:the )?(?:last|previous|prior) year|a year (?:ago|earlier|before))\b))\b(?:[^;.]|\.(?=\d))*?(?=,\s(?!(?:19|20)\d\d\b)|;|\.\s|\.?$)|\([^()]*\)/giu

/** A text without what it only compares with: "against €655 million in 2024". */
export function withoutCompared(text: string): string {
  return text.replace(COMPARED, '')
}
