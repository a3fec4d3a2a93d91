import { textAt } from '../spans.ts'
import { addressOf, type Reference, viewerOf, voicesIn } from './reference.ts'

/**
 * Cites as plain text: the words exactly as they stand, then who says them and
 * where.
 *
 * @example
 * plainText(reference) // => '“It is lit.” (Ada Holm, harbour master; “Night visitors”, Port Office, 2 May 2025, https://…)'
 */
export function plainText(reference: Reference): string {
  const { document, range } = reference
  const place = [
    `“${document.title}”`,
    document.issuer,
    longDate(document.published),
    range === undefined ? addressOf(reference) : viewerOf(reference),
  ]
    .filter(Boolean)
    .join(', ')
  if (range === undefined) return place
  const words = textAt(document.text, range)
  const who = speakerText(reference)
  return `${/^["“„«]/.test(words) ? words : `“${words}”`} (${who === '' ? '' : `${who}; `}${place})`
}

/** Cites as Markdown: the words as a block quotation, then who says them and a link to the place. */
export function markdownText(reference: Reference): string {
  const { document, range } = reference
  const link = `[${escaped(document.title)}](<${range === undefined ? addressOf(reference) : viewerOf(reference)}>)`
  const issuer = document.issuer === null ? null : escaped(document.issuer)
  const place = [link, issuer, longDate(document.published)].filter(Boolean).join(', ')
  if (range === undefined) return place
  const words = escaped(textAt(document.text, range)).replace(/\n/g, '\n> ')
  const who = escaped(speakerText(reference))
  return `> ${words}\n\n${who === '' ? '' : `${who}; `}${place}`
}

/** The one speaker of the words with the role; "quoting" him or her where the words are not wholly his or her own. */
function speakerText({ document, range }: Reference): string {
  if (range === undefined) return ''
  const { speakers, areTheirs } = voicesIn(document, range)
  const [speaker] = speakers
  if (speaker === undefined || speakers.length > 1) return ''
  return `${areTheirs ? '' : 'quoting '}${[speaker.name, speaker.role].filter(Boolean).join(', ')}`
}

/** Writes an ISO date as a reader does: `14 August 2025`. */
function longDate(iso: string | null): string {
  if (iso === null) return 'undated'
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return LONG_DATE.format(Date.UTC(year, month - 1, day))
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Escapes what Markdown would read as markup (CommonMark, 2.4), also what opens a block at the start of a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)(#+|[-+]|\d+(?=[.)]))/gm, (_, space, start) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    )
}
