import type { Document } from '../../model.ts'
import { daysIn } from '../asked/day-over.ts'
import type { Evidence } from '../evidence.ts'
import { MONTHS, MONTHS_IN_SHORT } from '../text/periods.ts'

/**
 * Puts a sentence that only tells what the replaced release said behind one that tells
 * what holds now: "Orme had recalled 50 saws on 8 May" behind "Orme is recalling 70
 * saws". Left as it is where a day is asked about, or how it was before.
 */
export function formerLast(chosen: readonly Evidence[]): readonly Evidence[] {
  const [first] = chosen
  if (first === undefined || !isFormer(first) || ASKS_FORMER.test(first.lens.asked.text)) return chosen
  if (OF_A_TIME.test(first.lens.asked.text)) return chosen
  return [...chosen.filter((one) => !isFormer(one)), ...chosen.filter(isFormer)]
}

const ASKS_FORMER = /\b(?:had|before|originally|initially|previously|earlier|first|old|former(?:ly)?)\b/iu

/** A day or a month is asked about. */
const OF_A_TIME = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'iu')

function isFormer({ document, candidate: { text } }: Evidence): boolean {
  const day = replacedDay(document)
  return day !== null && /\bhad\b/iu.test(text) && daysIn(text).dates.has(day)
}

/** The day of the release that one says to replace, as `daysIn` gives days; null for any other. */
function replacedDay({ replacesDay }: Document): string | null {
  const [, month, day] = replacesDay?.split('-') ?? []
  const name = MONTHS_IN_SHORT[Number(month) - 1]
  return day === undefined || name === undefined ? null : `${Number(day)} ${name}`
}
