import type { z } from 'zod'
import { standingOf } from '../library/standing.ts'
import type { Library } from '../library.ts'
import type { Document, Hit } from '../model.ts'
import type { DocumentList, Document as DocumentSchema } from './document-schema.ts'
import type { SearchResult } from './schema.ts'

/**
 * Turns a document into the JSON of `GET /api/documents/{id}`.
 *
 * Fields are listed one by one so that what is added to the model does not
 * become a part of the public contract by itself.
 */
export function documentJson(library: Library, document: Document): z.infer<typeof DocumentSchema> {
  const { text, marks } = document
  return {
    ...summaryJson(library, document),
    text,
    blocks: document.blocks.map(({ kind, start, end, lead }) => ({ kind, start, end, lead })),
    quotations: document.quotations.map(({ start, end, speaker }) => ({ start, end, speaker })),
    contacts: document.contacts.map(({ name, role, organisation, email, phone, url, start, end }) => ({
      name,
      role,
      organisation,
      email,
      phone,
      url,
      start,
      end,
    })),
    marks: {
      title: marks.title,
      subtitle: marks.subtitle,
      dateline: marks.dateline,
      place: marks.place,
      published: marks.published,
      issuer: marks.issuer,
    },
    ...(document.pages === undefined
      ? {}
      : { pages: document.pages.map(({ page, start }) => ({ page, start })) }),
  }
}

/** Turns a document into its entry in a list: the metadata without text and structure. */
function summaryJson(
  library: Library,
  document: Document,
): z.infer<typeof DocumentList>['documents'][number] {
  const { status, alsoPublished, corrects, replacedBy, correctedBy } = standingOf(library, document)
  return {
    id: document.id,
    file: document.file,
    format: document.format,
    language: document.language,
    sha256: document.sha256,
    url: document.url,
    title: document.title,
    subtitle: document.subtitle,
    issuer: document.issuer,
    place: document.place,
    ...(document.placeName === undefined ? {} : { placeName: document.placeName }),
    published: document.published,
    publishedFrom: document.publishedFrom,
    wire: document.wire,
    status,
    embargoedUntil: document.embargoedUntil ?? null,
    alsoPublished,
    corrects,
    replacedBy,
    correctedBy,
  }
}

/** Turns a hit into its entry in a search result. */
export function hitJson({ passage, document, score }: Hit): z.infer<typeof SearchResult>['passages'][number] {
  return {
    passageId: passage.id,
    documentId: document.id,
    file: document.file,
    title: document.title,
    issuer: document.issuer,
    published: document.published,
    kind: passage.kind,
    text: passage.text,
    start: passage.start,
    end: passage.end,
    score,
  }
}

/**
 * Cuts one page out of documents, in their order.
 *
 * A cursor names the last document of the page before, so pages neither repeat
 * nor skip a document. Null when the cursor is not one of ours or its document
 * is gone.
 *
 * @example
 * pageOf(library, documents, 2).nextCursor // => 'ZG9jLTI', or null when there are no more than two
 */
export function pageOf(
  library: Library,
  documents: readonly Document[],
  limit: number,
  cursor?: string,
): z.infer<typeof DocumentList> | null {
  const before = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString()
  const start = before === undefined ? 0 : documents.findIndex(({ id }) => id === before) + 1
  if (before !== undefined && start === 0) return null
  const page = documents.slice(start, start + limit)
  const last = page.at(-1)
  const more = start + page.length < documents.length
  return {
    documents: page.map((document) => summaryJson(library, document)),
    total: documents.length,
    underEmbargo: embargoJson(library),
    nextCursor: more && last !== undefined ? Buffer.from(last.id).toString('base64url') : null,
  }
}

/** How many releases are held back and when the next of them may be shown; nothing else of them is told. */
export function embargoJson({ underEmbargo }: Library): z.infer<typeof DocumentList>['underEmbargo'] {
  const hours = underEmbargo.flatMap(({ until }) => (until === null ? [] : [until])).sort()
  return { releases: underEmbargo.length, next: hours[0] ?? null }
}
