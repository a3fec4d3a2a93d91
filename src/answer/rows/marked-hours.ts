import type { Span } from '../../model.ts'
import { ASKS_DAY, ASKS_HOUR, HOUR } from '../evidence/asked-time.ts'
import type { Candidate } from '../pieces/candidates.ts'

/** Hours with the days that they are of: "Wednesday 24 September from 3pm to 7.30pm". */
interface Hours extends Span {
  /** The hours alone: one, or a range of two. */
  readonly hours: readonly Span[]
  /** What stands before them, from the time before on. */
  readonly ahead: string
}

/**
 * What is marked of a time of day: its beginning or its end where that is asked
 * for, and else all of it, from the day to the last hour.
 *
 * @param chosen What is marked of it without regard to its neighbours.
 * @returns offsets in the text of the candidate; null where it is unsure which time is asked for, undefined where there is none.
 */
export function markedHours(question: string, candidate: Candidate, chosen: Span): Span | null | undefined {
  const all = hoursIn(candidate)
  const own = all.find(({ start, end }) => start <= chosen.start && chosen.end <= end)
  if (own === undefined) return undefined
  const travels = ([ARRIVES, LEAVES] as const).filter((verb) => verb.test(question))
  if (travels.length === 1 && all.some(({ ahead }) => ARRIVES.test(ahead) || LEAVES.test(ahead))) {
    const fit = all.filter(({ ahead }) => travels[0]?.test(ahead))
    return fit.length === 1 && fit[0] !== undefined ? markOf(question, candidate, fit[0]) : null
  }
  if (ASKS_DAY.test(question)) return dayOf(own, candidate)
  if (isOneOfSeveral(candidate, all, own) && !namesDay(question, candidate, own)) return null
  return markOf(question, candidate, own)
}

/** Whether values are all parts of one time: "{2 p.m.} to {4 p.m.} on {Friday}". */
export function areOneTime(candidate: Candidate, values: readonly Span[]): boolean {
  return hoursIn(candidate).some((time) =>
    values.every(({ start, end }) => start >= time.start && end <= time.end),
  )
}

/** "{9am to 5pm on weekdays} and from 10am to 4pm on Saturdays" */
function isOneOfSeveral({ text }: Candidate, all: readonly Hours[], own: Hours): boolean {
  return all.some(
    (other) =>
      other !== own && ALSO.test(text.slice(Math.min(own.end, other.end), Math.max(own.start, other.start))),
  )
}

function namesDay(question: string, { text }: Candidate, { start, end }: Hours): boolean {
  const asked = question.toLowerCase()
  const days = text.slice(start, end).match(/\b(?:\p{L}+day|weekend)(?=s?\b)/giu) ?? []
  return days.some((day) => asked.includes(day.toLowerCase()))
}

function markOf(question: string, { text }: Candidate, { start, end, hours, ahead }: Hours): Span | null {
  const [first, last] = hours
  if (first === undefined) return null
  const isHour = ASKS_HOUR.test(question)
  const begins = BEGINS.test(question)
  const ends = ENDS.test(question)
  // "From 2 to 4 p.m.": the first is no hour by itself.
  const bare = BARE.exec(text.slice(0, first.start))?.[0]
  const hour = { start: first.start - (bare?.length ?? 0), end: (last ?? first).end }
  const isOfSeveral = OF_SEVERAL.test(text.slice(0, Math.min(start, hour.start)))
  if (begins !== ends) {
    if (last === undefined ? (begins ? ENDING : BEGINNING).test(ahead) : begins && bare !== undefined)
      return null
    if (ends && last !== undefined) return isOfSeveral && !isHour ? null : last
    if (ends && bare !== undefined) return first
    if (begins && last !== undefined) {
      if (isHour || first.start === start) return first
      return isOfSeveral ? null : { start, end: first.end }
    }
  }
  if (isHour) return hour
  // "8 p.m. on {Friday}, Saturday and 4 May": a part of what belongs to it would be wrong.
  if (isOfSeveral || MORE.test(text.slice(end))) return null
  return { start: Math.min(start, hour.start), end }
}

/** The day alone: before its hours, or behind them. */
function dayOf({ start, end, hours }: Hours, { text, figures }: Candidate): Span | null {
  const [first] = hours
  const last = hours.at(-1)
  if (first === undefined || last === undefined || OF_SEVERAL.test(text.slice(0, start))) return null
  const days = figures().filter(
    (figure) =>
      figure.type === 'date' &&
      figure.start >= start &&
      figure.end <= end &&
      (figure.end <= first.start || figure.start >= last.end),
  )
  const day = { start: days[0]?.start ?? start, end: days.at(-1)?.end ?? start }
  return day.end <= day.start || (day.start < first.start && day.end > last.end) ? null : day
}

/** The times of day of a sentence, each with what belongs to it. */
function hoursIn({ text, figures }: Candidate): Hours[] {
  const dates = figures().filter(({ type }) => type === 'date')
  const isHour = ({ start, end }: Span): boolean => HOUR.test(text.slice(start, end))
  const found: Span[][] = []
  for (const date of dates) {
    const group = found.at(-1)
    const before = group?.at(-1)
    if (group !== undefined && before !== undefined) {
      const link = text.slice(before.end, date.start)
      const ahead = text.slice(0, before.start)
      const hours = group.filter(isHour).length
      const isLinked = isHour(before)
        ? isHour(date)
          ? hours < 2 && (RANGE.test(link) || (/^\sand\s$/u.test(link) && /\bbetween\s$/iu.test(ahead)))
          : isHour(group[0] ?? before) && OF_DAY.test(link)
        : isHour(date)
          ? hours === 0 && AT.test(link)
          : LIST.test(link)
      if (isLinked) {
        group.push(date)
        continue
      }
    }
    found.push([date])
  }
  return found.flatMap((group) => {
    const hours = group.filter(isHour)
    const [first] = group
    const last = group.at(-1)
    if (hours.length === 0 || first === undefined || last === undefined) return []
    const from = dates.findLast(({ end }) => end <= first.start)?.end ?? 0
    const days = isHour(last) ? (EVERY_DAY.exec(text.slice(last.end))?.[0].length ?? 0) : 0
    return [{ start: first.start, end: last.end + days, hours, ahead: text.slice(from, first.start) }]
  })
}

const ALSO = /^[,;]?\s(?:(?:and|or|&)\s)?(?:(?:from|at|on|between)\s)?$/u
const EVERY_DAY =
  /^,?\s(?:on\s)?(?:weekdays|weekends|daily|(?:every|each) (?:day|weekend|week|\p{Lu}\p{L}+day))\b/u
const RANGE = /^\s?[–—-]\s?$|^\s(?:to|until|till|through)\s$/u
const AT = /^,?\s(?:(?:at|from|between)\s)?$/u
const OF_DAY = /^(?:\s\p{Lu}{2,4})?,?\s(?:on\s)?$/u
const LIST = /^\s?[–—-]\s?$|^,?\s(?:(?:to|until|through|and|or|&)\s)?(?:on\s)?$/u

/** "Wednesday 24 to {Friday 26 September from 3pm}" */
const OF_SEVERAL =
  /\b(?:\p{L}{3,}days?|\d{1,2})(?:\s\d{1,2})?(?:\s\p{L}{3,9})?(?:\s?[–—-]\s?|,?\s(?:to|until|through|and|or|&)\s|,\s)$/iu
const MORE = /^,?\s(?:to|and|or|&)\s(?:on\s)?(?:\d|\p{Lu}\p{L}+days?\b)/u
const BARE = /(?<![\d.:])\d{1,2}(?:[.:]\d\d)?(?:\s?[–—-]\s?|\s(?:to|until|till)\s)$/u

const ARRIVES = /\b(?:arriv\p{L}*|gets? (?:in|to)|reach\p{L}*)\b/iu
const LEAVES = /\b(?:depart\p{L}*|leav(?:es?|ing)|sets? (?:off|out)|sails?)\b/iu

/** One end of a time is asked for; "open" is one as a verb alone. */
const BEGINS =
  /\b(?:start(?:s|ing)?|begin(?:s|ning)?|opens|kicks? off|gets? under way|from when|how early|(?:do(?:es)?|did|will|can|should)\b.*\b(?:open|start|begin))\b(?! (?:days?|house|evening|air|times? and))/iu
const ENDS = /\b(?:ends?|closes?|closing time|finish(?:es)?|until|till|over|how late)\b/iu

/** What says of a single hour that it is the beginning, or the end. */
const BEGINNING = /\b(?:from|start\p{L}*|begin\p{L}*|opens?)\b[^,;]*$/iu
const ENDING = /\b(?:until|till|to|ends?|ending|clos\p{L}*|finish\p{L}*|by)\s(?:\p{L}+\s)?$/iu
