import { z } from '@hono/zod-openapi'
import { contact, Publication, publication, span, speaker, UnderEmbargo } from './schema.ts'

/** What a list tells of a release. */
const summary = {
  id: z.string(),
  file: z.string().openapi({ description: 'Path inside the corpus folder.' }),
  format: z.string(),
  language: z.string().openapi({ description: 'BCP 47.' }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  url: z.string().nullable(),
  title: z.string(),
  subtitle: z.string().nullable(),
  issuer: z.string().nullable(),
  place: z.string().nullable().openapi({ description: 'As the release writes it.' }),
  placeName: z
    .string()
    .optional()
    .openapi({ description: 'The place without a headline’s capitals, where `place` has them.' }),
  published: z.iso.date().nullable(),
  publishedFrom: z
    .enum(['dateline', 'metadata', 'file name', 'embargo'])
    .nullable()
    .openapi({ description: 'Where the date was taken from.' }),
  wire: z.string().nullable(),
  status: z.enum(['current', 'embargoed', 'corrected', 'replaced', 'withdrawn']),
  embargoedUntil: z.iso
    .datetime()
    .nullable()
    .openapi({ description: 'When its embargo ended, if it had one.' }),
  alsoPublished: z
    .array(Publication)
    .readonly()
    .openapi({ description: 'Where else the same story was published, the earliest first.' }),
  corrects: z
    .array(Publication)
    .readonly()
    .openapi({ description: 'What it corrects or updates, the latest first.' }),
  replacedBy: z
    .object(publication)
    .nullable()
    .openapi({ description: 'The last correction or update of it, which takes its place.' }),
  correctedBy: z.object(publication).nullable().openapi({
    description: 'The last correction that sets parts of it right and leaves the rest standing.',
  }),
}

const DocumentSummary = z.object(summary).openapi('DocumentSummary')

const Block = z
  .object({
    kind: z.enum([
      'status',
      'headline',
      'subhead',
      'heading',
      'paragraph',
      'list-item',
      'table-row',
      'quotation',
      'boilerplate',
      'safe-harbour',
      'source',
      'contact',
      'note',
      'furniture',
    ]),
    ...span,
    lead: z.number().int().min(0).nullable().openapi({
      description: 'Index of the block that introduces this one: lead-in, header row or heading.',
    }),
  })
  .openapi('Block')

const mark = z.object(span).nullable()

export const Document = z
  .object({
    ...summary,
    text: z.string().openapi({ description: 'Canonical text: every offset of every answer counts in it.' }),
    blocks: z.array(Block).readonly(),
    quotations: z.array(z.object({ ...span, speaker: z.object(speaker).nullable() })).readonly(),
    contacts: z.array(z.object({ ...contact, ...span })).readonly(),
    marks: z
      .object({
        title: mark,
        subtitle: mark,
        dateline: mark,
        place: mark,
        published: mark,
        issuer: mark,
      })
      .openapi({
        description: 'Where each piece of metadata stands in `text`; null when it came from elsewhere.',
      }),
    pages: z
      .array(z.object({ page: z.number().int().min(1), start: z.number().int().min(0) }))
      .readonly()
      .optional()
      .openapi({ description: 'Where each page begins in `text`; only of a file that has pages.' }),
  })
  .openapi('Document')

export const DocumentList = z
  .object({
    documents: z.array(DocumentSummary).readonly(),
    total: z.number().int().min(0),
    underEmbargo: UnderEmbargo,
    nextCursor: z.string().nullable().openapi({ description: 'Null on the last page.' }),
  })
  .openapi('DocumentList')

export const Facets = z
  .object({
    total: z.number().int().min(0),
    undated: z.number().int().min(0),
    months: z
      .array(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), documents: z.number().int().min(1) }))
      .readonly()
      .openapi({ description: 'In order; months without a document are left out.' }),
    years: z
      .array(z.object({ year: z.string().regex(/^\d{4}$/), documents: z.number().int().min(1) }))
      .readonly(),
    issuers: z
      .array(z.object({ issuer: z.string(), documents: z.number().int().min(1) }))
      .readonly()
      .openapi({ description: 'The most documents first, at most 500 issuers.' }),
  })
  .openapi('Facets')

const worded = { text: z.string(), ...span }

export const Glance = z
  .object({
    quotations: z
      .array(z.object({ ...worded, speaker: z.object(speaker).nullable() }))
      .readonly()
      .openapi({ description: 'In the order of the text, at most 40.' }),
    figures: z
      .array(z.object({ ...worded, sentence: z.object(worded) }))
      .readonly()
      .openapi({ description: 'With the sentence each stands in; in the order of the text, at most 40.' }),
  })
  .openapi('Glance')
