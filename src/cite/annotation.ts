import type { Document, Span } from '../model.ts'
import { type Reference, viewerOf } from './reference.ts'

/**
 * Points at words of a release as a W3C Web Annotation, by their position and
 * by the words themselves, so that they are found again when the text moves.
 *
 * The model counts Unicode code points and not UTF-16 code units (W3C
 * Recommendation of 23 February 2017, 4.2.4 and 4.2.5); the position is that in
 * the `text` of `GET /api/documents/{id}`.
 */
export function annotation(reference: Reference): object {
  const { document, range } = reference
  const source = viewerOf({ ...reference, range: undefined })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: viewerOf(reference),
    type: 'Annotation',
    motivation: range === undefined ? 'bookmarking' : 'highlighting',
    target: range === undefined ? source : { source, selector: selectors(document, range) },
  }
}

function selectors({ text }: Document, { start, end }: Span): object[] {
  return [
    {
      type: 'TextPositionSelector',
      start: codePoints(text.slice(0, start)),
      end: codePoints(text.slice(0, end)),
    },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: whole(text.slice(end, end + CONTEXT)),
    },
  ]
}

/** As in the citations of the API. */
const CONTEXT = 32

function codePoints(text: string): number {
  return [...text].length
}

/** Leaves out half a character where the context was cut through one. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
