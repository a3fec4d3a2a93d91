import { calendarDay, dateAt } from '../date.ts'

/**
 * Reads a time as wire formats, mails and feeds write it, and keeps the zone
 * that it was written in: ISO 8601 with or without marks, RFC 822. Gives ISO
 * 8601, of a bare date the date alone; null when it is none.
 *
 * @example
 * timestamp('20250506T083000+0200') // => '2025-05-06T08:30:00+02:00'
 * timestamp('Tue, 6 May 2025 08:30 GMT') // => '2025-05-06T08:30:00Z'
 */
export function timestamp(written: string | null | undefined): string | null {
  const value = written?.trim() ?? ''
  const iso = ISO.exec(value)
  if (iso !== null) {
    const [whole, year = '', month, day] = iso
    const date = calendarDay(year, Number(month), Number(day))
    return date === null ? null : withTime(date, value.slice(whole.length))
  }
  const date = dateAt(value, 0)
  return date?.iso ? withTime(date.iso, value.slice(date.end)) : null
}

const ISO = /^((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?!\d)/

function withTime(date: string, rest: string): string {
  const [whole, hour = '', minute = '', second = '00'] =
    /^(?:T|,?\s+)([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d+)?)?/i.exec(rest) ?? []
  if (whole === undefined) return date
  return `${date}T${hour}:${minute}:${second}${zone(rest.slice(whole.length))}`
}

/** As an offset; empty when none is given or its name is not one of RFC 822. */
function zone(rest: string): string {
  const offset = /^\s*([+-]\d{2}):?(\d{2})/.exec(rest)
  if (offset !== null) return `${offset[1]}:${offset[2]}`
  const name = /^\s*([A-Z]{1,3})\b/i.exec(rest)?.[1]?.toUpperCase()
  return name === undefined ? '' : (ZONES.get(name) ?? '')
}

/** The names of RFC 822, section 5.1. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
])

/** Whether one time of `timestamp` is after another; times without a zone count as UTC. */
export function isLater(one: string, other: string): boolean {
  return instant(one) > instant(other)
}

function instant(time: string): number {
  return Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`)
}
