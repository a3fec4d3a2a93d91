import { sentences } from '../../corpus/sentences.ts'
import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { periodsOf, withoutCompared } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { relativeYears } from './relative-years.ts'

/**
 * The year that a sentence of a release speaks of without naming it, because the
 * release as a whole reports the year before it was published: "Loan losses
 * amounted to EUR 9 million" below "reports profit for 2022". Null where it tells
 * a time of its own, how things stand or what is to come.
 *
 * Four digits.
 */
export function yearReportedIn(text: string, document: Document): string | null {
  const year = reportedYear(document)
  if (year === null || OWN_TIME.test(text)) return null
  const told = withoutCompared(text)
  const { years, quarters, months } = periodsOf(told)
  if (years.size + quarters.size + months.size > 0) return null
  if (relativeYears(told, document.published).length > 0) return null
  return tellingOf(text).tense === 'past' || PROPOSED.test(text) ? year : null
}

/** Speech, and what tells when or how things stand by itself. */
const OWN_TIME =
  /["“”]|\b(?:now|today|yesterday|currently|recently|since|already|still|founded|established|this (?:week|month|quarter|spring|summer|autumn|winter)|(?:in|for) (?:the|its) (?:\p{L}+ )?(?:quarter|half))\b/iu

/** What is to be paid for a year is proposed when it is over. */
const PROPOSED = /\b(?:propos|recommend|declar)\p{L}*\b/iu

/**
 * The year before its publication, where the headline of a release says that it
 * reports it ("results for 2022"), or where its first sentence tells what came of
 * that year and names no later one.
 */
export const reportedYear = remembered(
  ({ published, title, subtitle, text, blocks, marks }: Document): string | null => {
    const [, year, month] = /^(\d{4})-(\d{2})/u.exec(published ?? '') ?? []
    if (year === undefined || Number(month) > LAST_MONTH) return null
    const before = String(Number(year) - 1)
    const headed = `${title}\n${subtitle ?? ''}`
    const named = periodsOf(headed).years
    if (named.has(year)) return null
    if (named.has(before))
      return new RegExp(HEADED.source.replaceAll('YEAR', before), 'iu').test(headed) ? before : null
    if (named.size > 0) return null
    const words = toldFirst({ text, blocks, marks })
    const told = new Set([...periodsOf(words).years, ...relativeYears(words, published)])
    return told.has(before) && !told.has(year) && /\d/u.test(words) && tellingOf(words).tense === 'past'
      ? before
      : null
  },
)

/** The first sentence of a release, without its dateline and what it only compares with; empty where it has none. */
export function toldFirst({ text, blocks, marks }: Pick<Document, 'text' | 'blocks' | 'marks'>): string {
  const from = marks.dateline?.end ?? 0
  const lead = blocks.find(({ kind, end }) => kind === 'paragraph' && end > from)
  const story = lead === undefined ? '' : text.slice(Math.max(lead.start, from), lead.end).replace(JOINS, '')
  return withoutCompared(story.slice(0, sentences(story)[0]?.end ?? 0))
}

/** Results of a year are out by the end of June of the next. */
const LAST_MONTH = 6

const HEADED =
  /\b(?:in|for|of|during|fiscal|FY|year|results|report) YEAR\b|\bYEAR (?:annual|financial|full[- ]year|fiscal|results|earnings|figures|report)\b/

/** What joins a dateline to the story. */
const JOINS = /^[\s.:,–—-]+/u
