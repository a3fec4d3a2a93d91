import { textAt } from '../spans.ts'
import { addressOf, type Reference } from './reference.ts'

/** A release as an item of CSL-JSON (Citation Style Language 1.0.2). */
export interface CslItem {
  readonly id: string
  readonly type: 'document'
  readonly genre: 'Press release'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly 'event-place'?: string
  readonly URL: string
  readonly language: string
  readonly source?: string
  /** The quoted words. */
  readonly annote?: string
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/**
 * Describes a release for a reference manager or a CSL style.
 *
 * CSL has no type for press releases; `document` with the genre is what the
 * styles print as "[Press release]". The issuer is the author and, as the
 * manuals want, not named again as publisher. The day of access stands only
 * where there is no date of issue.
 */
export function cslItem(reference: Reference): CslItem {
  const { document, range, accessed } = reference
  const { id, title, issuer, published, language, wire, text } = document
  const place = document.placeName ?? document.place
  return {
    id,
    type: 'document',
    genre: 'Press release',
    // Styles end a title where a line of it ends.
    title: title.replace(/\s+/gu, ' '),
    ...(issuer !== null && { author: [{ literal: issuer }] }),
    ...(published !== null && { issued: cslDate(published) }),
    ...(published === null && { accessed: cslDate(accessed) }),
    ...(place !== null && { 'event-place': place }),
    URL: addressOf(reference),
    language,
    ...(wire !== null && { source: wire }),
    ...(range !== undefined && { annote: textAt(text, range) }),
  }
}

function cslDate(iso: string): CslDate {
  return { 'date-parts': [iso.slice(0, 10).split('-').map(Number)] }
}
