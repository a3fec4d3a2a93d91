import type { Document, Quotation, Span, Speaker } from '../model.ts'
import { textAt } from '../spans.ts'
import { fragmentOf } from './fragment.ts'

/** A release, or words of it, about to be cited. */
export interface Reference {
  readonly document: Document
  readonly range: Span | undefined
  readonly origin: string
  /** ISO date. */
  readonly accessed: string
}

/** The address that a reader is sent to: the original's where there is one on the web, else the source viewer's. */
export function addressOf(reference: Reference): string {
  const { url } = reference.document
  // A file may name any address, also a `javascript:` one.
  return url !== null && /^https?:\/\//i.test(url) ? url : viewerOf(reference)
}

/** The address of the source viewer, at the cited words, which it finds again when the file has changed. */
export function viewerOf({ document, range, origin }: Reference): string {
  const fragment = range === undefined ? '' : fragmentOf(range, textAt(document.text, range))
  return `${origin}/documents/${encodeURIComponent(document.id)}${fragment}`
}

/** Who says the cited words. */
export interface Voices {
  /** Each speaker once, in the order of the text. */
  readonly speakers: readonly Speaker[]
  /** Whether the words are one speaker's own and nothing else: not a sentence that reports them. */
  readonly areTheirs: boolean
}

/**
 * Finds who speaks in a range.
 *
 * Words inside a single quotation are its speaker's own. A wider range is the
 * release's, which quotes them; so is a quotation whose speaker is unknown.
 */
export function voicesIn({ quotations, text }: Document, range: Span): Voices {
  const heard = quotations.filter((quotation) => quotation.start < range.end && range.start < quotation.end)
  const speakers = heard.map(({ speaker }) => speaker).filter((speaker) => speaker !== null)
  const [only] = heard
  return {
    speakers: speakers.filter((one, at) => speakers.findIndex((other) => other.name === one.name) === at),
    // Quotations do not overlap, so what lies inside the first lies in no other.
    areTheirs: only !== undefined && only.speaker !== null && holds(only, range, text),
  }
}

/** White space around a quotation is nobody's. */
function holds(quotation: Quotation, { start, end }: Span, text: string): boolean {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return quotation.start <= from && to <= quotation.end
}
