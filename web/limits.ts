import type { Filter } from './api.ts'
import { periodName } from './dates.ts'
import { written } from './store.ts'

/** What a reader has limited the releases to, as the form has it: empty for no limit. */
export interface Limits {
  readonly text: string
  readonly issuer: string
  /** Four digits, or a month of that year as `YYYY-MM`. */
  readonly year: string
}

export const NO_LIMITS: Limits = { text: '', issuer: '', year: '' }

/**
 * Turns limits into a filter of the API; undefined when there are none.
 *
 * @example
 * filterOf({ text: '', issuer: 'Harbour', year: '2025' })
 * // => { issuer: 'Harbour', from: '2025-01-01', to: '2025-12-31' }
 */
export function filterOf({ text, issuer, year }: Limits): Filter | undefined {
  const filter = {
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(issuer.trim() !== '' && { issuer: issuer.trim() }),
    ...(/^\d{4}$/.test(year) && { from: `${year}-01-01`, to: `${year}-12-31` }),
    ...(MONTH.test(year) && { from: `${year}-01`, to: `${year}-${lastDayOf(year)}` }),
  }
  return Object.keys(filter).length === 0 ? undefined : filter
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

function lastDayOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

/** Says in words what limits are set, such as `Harbour Office, 2025, “lamp”`; empty when none are. */
export function limitsText({ text, issuer, year }: Limits): string {
  return [issuer.trim(), periodName(year), text.trim() === '' ? '' : `“${text.trim()}”`]
    .filter(Boolean)
    .join(', ')
}

/** Keeps the limits of one window through a reload, and tells when they change. */
export function limitKeeper(
  session: Pick<Storage, 'getItem' | 'setItem'>,
  changed: (limits: Limits) => void,
) {
  let current = parsed(session.getItem(LIMITS))
  return {
    get: (): Limits => current,
    set(limits: Limits) {
      current = limits
      written(() => session.setItem(LIMITS, JSON.stringify(limits)))
      changed(limits)
    },
  }
}

export type LimitKeeper = ReturnType<typeof limitKeeper>

const LIMITS = 'dateline:limits'

function parsed(stored: string | null): Limits {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    const fields: Record<string, unknown> = { ...(typeof value === 'object' ? value : {}) }
    const field = (name: keyof Limits) => (typeof fields[name] === 'string' ? fields[name] : '')
    return { text: field('text'), issuer: field('issuer'), year: field('year') }
  } catch {
    return NO_LIMITS
  }
}
