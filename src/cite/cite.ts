import type { Document, Span } from '../model.ts'
import { annotation } from './annotation.ts'
import { apText } from './ap.ts'
import { cslItem } from './csl-item.ts'
import { loaded } from './engine.ts'
import { bibtex, ris } from './exports.ts'
import { cleared } from './quoted.ts'
import type { Reference } from './reference.ts'
import { schemaOrg } from './schema-org.ts'
import { markdownText, plainText } from './text.ts'

/** Every form that a release or its words can be cited in. */
export const STYLES = [
  'plain',
  'markdown',
  'ap',
  'apa',
  'chicago',
  'mla',
  'csl-json',
  'ris',
  'bibtex',
  'json-ld',
  'annotation',
] as const

export type Style = (typeof STYLES)[number]

/** What is to be cited, and how it can be reached. */
export interface Request {
  readonly document: Document
  readonly style: Style
  /** The words to quote; without them the release as a whole is cited. They lie inside the document's text. */
  readonly range?: Span | undefined
  /** Where this Dateline is reached, such as `https://news.example`. */
  readonly origin: string
  /** ISO date on which the material was read: the day of access of what has no date itself. */
  readonly accessed: string
}

/**
 * Cites a release, or exact words of it, in one style.
 *
 * APA 7, Chicago (author-date, 17th edition) and MLA 9 are written by a CSL
 * processor; RIS and BibTeX by their own exporters. Words to quote come with
 * the reference; their text is exact but for the marks around and in it, as the
 * manual wants them. The address is that of the release's original, where it
 * names one on the web, else that of the source viewer.
 *
 * @example
 * await cite({ document, style: 'apa', origin: 'https://news.example', accessed: '2025-06-01' })
 * // => 'Harbour Office. (2025, May 2). Lighthouse opens at night [Press release]. https://…'
 */
export async function cite({ document, style, range, origin, accessed }: Request): Promise<string> {
  const reference: Reference = { document, range, origin, accessed }
  switch (style) {
    case 'plain':
      return plainText(reference)
    case 'markdown':
      return markdownText(reference)
    case 'ap':
      return apText(reference)
    case 'csl-json':
      return json([cslItem(reference)])
    case 'json-ld':
      return json(schemaOrg(reference))
    case 'annotation':
      return json(annotation(reference))
    case 'ris':
      return ris(cslItem(reference), await loaded())
    case 'bibtex':
      return bibtex(cslItem(reference), await loaded())
    default: {
      const { listed, inText } = await loaded()
      const item = cslItem(reference)
      const entry = listed(item, style)
      return range === undefined ? entry : `${cleared(reference, range, inText(item, style))}\n\n${entry}`
    }
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
