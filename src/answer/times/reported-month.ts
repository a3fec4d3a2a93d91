import { MONTH } from '../../corpus/date.ts'
import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { MONTHS_IN_SHORT } from '../text/periods.ts'
import { periodsOf } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { toldFirst } from './reported-year.ts'

/**
 * The month whose figures a release reports after it was over, in short: its headline says
 * so ("Traffic figures for July", published in August), or its first sentence tells a figure
 * of that month alone. What such a release counts is of that month and of none in which it
 * was issued. Null where it reports no month, or its own.
 *
 * @example
 * // "Bookings rose in July", 11 August => 'jul'
 */
export const reportedMonth = remembered((document: Document): string | null => {
  const { published, title, subtitle } = document
  const issued = Number(/^\d{4}-(\d{2})/u.exec(published ?? '')?.[1] ?? Number.NaN) - 1
  if (Number.isNaN(issued)) return null
  const headed = monthOver(`${title}\n${subtitle ?? ''}`, issued)
  if (headed !== undefined) return headed
  const first = toldFirst(document)
  const isReport = FIGURE.test(first.replace(TIME, ' ')) && tellingOf(first).tense === 'past'
  return isReport ? (monthOver(first, issued) ?? null) : null
})

/** The one month that a text names as a time of what it tells, if it was over for at most {@link LATEST} months; null for another or several, undefined for none. */
function monthOver(text: string, issued: number): string | null | undefined {
  const words = text.replace(OF_DAY, ' ')
  const named = periodsOf(words)
  const [month, another] = [...words.matchAll(AS_TIME)]
    .map(([, before = '', behind = '']) => (before || behind).slice(0, 3).toLowerCase())
    .filter((one, at, all) => all.indexOf(one) === at)
  if (month === undefined && named.months.size + named.quarters.size === 0) return undefined
  if (month === undefined || another !== undefined || named.quarters.size > 0) return null
  if ([...named.months].some((one) => one !== month)) return null
  const ago = (issued - MONTHS_IN_SHORT.indexOf(month) + 12) % 12
  return ago > 0 && ago <= LATEST ? month : null
}

/** Figures of a month are out within so many months. */
const LATEST = 3

/** "For July 2026", "in July", "the July sales figures" */
const AS_TIME = new RegExp(
  String.raw`\b(?:(?:in|for|of|during|throughout) (?:the month of )?(${MONTH})\b|(${MONTH})(?: (?:19|20)\d\d)? (?:\p{L}+ ){0,2}(?:figures?|results?|statistics|numbers|sales|traffic|output|production|report|volumes?|deliveries|registrations|visits|bookings|turnover)\b)`,
  'giu',
)

/** "3 May", "May 3": a day is no month that is reported. */
const OF_DAY = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\b|\b${MONTH}\.? \d{1,2}\b(?!\d)`,
  'giu',
)

const TIME = new RegExp(String.raw`\b(?:19|20)\d\d\b|${OF_DAY.source}`, 'giu')

const FIGURE = /\d/u
