import type { Document } from '../../model.ts'
import { opening } from './matters.ts'
import { daysNamed } from './named-days.ts'

/**
 * Whether two releases of one house open alike: a place and a thing beside the house and
 * the days; or one thing, where the newer names the day of the older ("the recall that it
 * announced on 9 April").
 */
export function isOneStory(older: Document, newer: Document, house: ReadonlySet<string>): boolean {
  const { lead } = opening(newer)
  const shared = [...opening(older).lead].filter(
    (term) => lead.has(term) && !house.has(term) && !/^\d/u.test(term) && !NAME_OF_DAY.test(term),
  )
  return shared.length >= MOST_SHARED || (shared.length > 0 && namesDayOf(newer.text, older))
}

/** Stems beside the house and the days: a place and a thing. */
const MOST_SHARED = 2

/** Stems and words of the names of days and months. */
export const NAME_OF_DAY =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uar[yi]|ruar[yi]|ch|il|e|y|ust|t?ember|ober|t)?$|day$|dai$/iu

/** Whether words name the day of a release: "the release of March 3". */
export function namesDayOf(text: string, { published }: Document): boolean {
  if (published === null) return false
  const [, month, day] = published.split('-').map(Number)
  return daysNamed(text).some((one) => one.month + 1 === month && one.day === day)
}
