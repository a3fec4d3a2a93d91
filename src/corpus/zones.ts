/**
 * Gives the instants, in milliseconds since 1970, that a day and a time of day
 * can mean in the time zone at the beginning of `after`; none when there is no
 * zone there.
 *
 * `minutes` count from the beginning of the day. A name that several countries
 * use ("IST", "CST") gives an instant for each, and "EST" in summer one for the
 * letters and one for the clocks of New York.
 *
 * @example
 * instantsOf('2025-02-17', 300, ' ET Monday').map((at) => new Date(at).toISOString())
 * // => ['2025-02-17T10:00:00.000Z']
 */
export function instantsOf(iso: string, minutes: number, after: string): number[] {
  const wall = Date.parse(`${iso}T00:00:00Z`) + minutes * 60_000
  const fixed = /^[\s,(]*(?:UTC|GMT)?\s*([+−-])(\d{1,2})(?::?(\d{2}))?(?!\d)/u.exec(after)
  if (fixed !== null) {
    const offset = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)
    return offset > 14 * 60 ? [] : [wall - (fixed[1] === '+' ? 1 : -1) * offset * 60_000]
  }
  const words = after.replaceAll('.', '').slice(0, LONGEST)
  const zone = ZONES.find(([name]) => name.test(words))
  if (zone === undefined) return []
  return zone
    .slice(1)
    .map((rule) => (typeof rule === 'number' ? wall - rule * 60_000 : inZone(wall, String(rule))))
}

/** Characters in which a zone's name must begin. */
const LONGEST = 60

type Zone = readonly [name: RegExp, ...rules: (string | number)[]]

/** A rule is a zone of the IANA database, or minutes east of Greenwich. */
const ZONES: readonly Zone[] = [
  zone('E[T]|Eastern(?: (?:Standard |Daylight )?Time)?|New York(?: time)?', 'America/New_York'),
  zone('EST', 'America/New_York', -300),
  zone('EDT', 'America/New_York', -240),
  zone('CT|Central(?: (?:Standard |Daylight )?Time)?', 'America/Chicago'),
  zone('CST', 'America/Chicago', -360),
  zone('CDT', 'America/Chicago', -300),
  zone('MT|Mountain(?: (?:Standard |Daylight )?Time)?', 'America/Denver'),
  zone('MST', 'America/Denver', -420),
  zone('MDT', 'America/Denver', -360),
  zone('PT|Pacific(?: (?:Standard |Daylight )?Time)?', 'America/Los_Angeles'),
  zone('PST', 'America/Los_Angeles', -480),
  zone('PDT', 'America/Los_Angeles', -420),
  zone('AKT|AKST|AKDT', 'America/Anchorage'),
  zone('HST|HT|Hawaii', 'Pacific/Honolulu'),
  zone('AT|AST|ADT|Atlantic(?: Time)?', 'America/Halifax'),
  zone('UTC|GMT|Z|Zulu', 0),
  zone('BST', 60),
  zone('UK(?: time)?|London(?: time)?|British (?:Summer )?Time', 'Europe/London'),
  zone('IST', 60, 120, 330),
  zone('WET|WEST|Lisbon', 'Europe/Lisbon'),
  zone('CEST', 'Europe/Paris', 120),
  zone(
    'CET|Central European (?:Summer )?Time|(?:Paris|Berlin|Brussels|Madrid|Rome|Oslo|Stockholm)(?: time)?',
    'Europe/Paris',
    60,
  ),
  zone('EET|EEST', 'Europe/Athens'),
  zone('MSK|Moscow', 180),
  zone('GST|Dubai', 240),
  zone('SGT|Singapore', 480),
  zone('HKT|Hong Kong|Beijing|China Standard', 480),
  zone('JST|Tokyo|KST|Seoul', 540),
  zone('AEST|AEDT|AET|Sydney|Melbourne', 'Australia/Sydney', 600),
  zone('NZT|NZST|NZDT|Auckland', 'Pacific/Auckland'),
]

function zone(names: string, ...rules: (string | number)[]): Zone {
  return [new RegExp(String.raw`^[\s,(]*(?:hrs?\s+|hours\s+|h\s+)?(?:${names})\b`, 'iu'), ...rules]
}

/** The instant at which clocks of a zone show a wall time given as if it were UTC. */
function inZone(wall: number, timeZone: string): number {
  // Once with the offset of about that time, once with that of the instant found: enough around a change of clocks.
  const first = wall - offsetAt(wall, timeZone)
  return wall - offsetAt(first, timeZone)
}

/** Milliseconds that clocks of a zone are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant)
  const part = (type: string): string => shown.find((one) => one.type === type)?.value ?? '00'
  const wall = Date.parse(
    `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00Z`,
  )
  return wall - Math.floor(instant / 60_000) * 60_000
}
