import type { Speaker } from '../model.ts'
import { textAt } from '../spans.ts'
import { quoted } from './quoted.ts'
import { type Reference, voicesIn } from './reference.ts'

/**
 * Attributes words of a release, or the release, in the manner of the AP
 * Stylebook.
 *
 * Who speaks comes with the role that the release gives; the issuer is named
 * with the release and not with the speaker, who may belong to someone else.
 * Words that are more than one person's own are the issuer's, "quoting" whom
 * they quote.
 *
 * @example
 * apText(reference)
 * // => 'Ada Holm, harbour master, said in a news release dated Aug. 14, 2025, from Harbour Office: “It is lit.”'
 */
export function apText({ document, range }: Reference): string {
  const { issuer, published, text } = document
  const release = published === null ? 'an undated news release' : `a news release dated ${apDate(published)}`
  if (range === undefined) return issuer === null ? capitalised(release) : `${issuer}, in ${release}`
  const words = quoted(textAt(text, range))
  const { speakers, areTheirs } = voicesIn(document, range)
  // After a date the comma of its year stands also where no other does.
  const from = issuer === null ? '' : published === null ? ` from ${issuer}` : `, from ${issuer}`
  if (areTheirs) {
    const comma = speakers.at(-1)?.role === null ? '' : ','
    return `${together(speakers)}${comma} said in ${release}${from}: ${words}`
  }
  const quoting = speakers.length === 0 ? '' : `, quoting ${together(speakers)}`
  if (issuer !== null) return `${issuer} said in ${release}${quoting}: ${words}`
  return `${capitalised(release)}${quoting}${quoting === '' && published === null ? '' : ','} said: ${words}`
}

/** Writes an ISO date in AP style: months of more than five letters are shortened. */
function apDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${AP_MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`
}

/** AP Stylebook, "months": with a day, all but March to July are shortened. */
const AP_MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
]

/** Names with their roles; more than one with a role are parted by semicolons, since their commas are taken. */
function together(speakers: readonly Speaker[]): string {
  const named = speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`))
  const last = named.at(-1) ?? ''
  if (named.length < 2) return last
  const before = named.slice(0, -1)
  const hasRoles = speakers.some(({ role }) => role !== null)
  if (hasRoles) return `${before.join('; ')}; and ${last}`
  return `${before.join(', ')} and ${last}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
