import { z } from '@hono/zod-openapi'

/**
 * The shapes of every response. They type what goes out and describe it in the
 * OpenAPI document, so that the two cannot differ. A response may gain fields,
 * so clients should ignore those that they do not know.
 */

const offset = (description: string) => z.number().int().min(0).openapi({ description })

const span = {
  start: offset('First UTF-16 code unit.'),
  end: offset('End, exclusive: `text.slice(start, end)`.'),
}

const speaker = { name: z.string(), role: z.string().nullable() }

const Speaker = z
  .object(speaker)
  .openapi('Speaker', { description: 'Who speaks a quotation, in the document’s own words.' })

const publication = {
  documentId: z.string(),
  title: z.string(),
  issuer: z.string().nullable(),
  published: z.iso.date().nullable(),
  wire: z.string().nullable(),
}

const Publication = z
  .object(publication)
  .openapi('Publication', { description: 'A release as it is named beside another one.' })

const UnderEmbargo = z
  .object({
    releases: z.number().int().min(0),
    next: z.iso.datetime().nullable().openapi({ description: 'When the next of them may be shown.' }),
  })
  .openapi('UnderEmbargo', {
    description:
      'Releases whose hour has not come. They are not listed, searched or answered from, and not counted here where the server keeps silent about them.',
  })

const Citation = z
  .object({
    marker: z.number().int().min(1).openapi({ description: 'The number of `[n]` in `answer`.' }),
    documentId: z.string(),
    passageId: z.string(),
    quote: z.string().openapi({ description: 'Equals the document’s `text.slice(start, end)`.' }),
    ...span,
    prefix: z.string().max(32).openapi({ description: 'Up to 32 characters before the quote.' }),
    suffix: z.string().max(32).openapi({ description: 'Up to 32 characters after the quote.' }),
    title: z.string(),
    issuer: z.string().nullable(),
    place: z.string().nullable(),
    published: z.iso.date().nullable(),
    speaker: Speaker.optional(),
    page: z
      .number()
      .int()
      .min(1)
      .optional()
      .openapi({ description: 'Page on which the quote begins; only of a file that has pages.' }),
    url: z.string().openapi({ description: 'The cited words in the source viewer.' }),
    alsoPublished: z
      .array(Publication)
      .readonly()
      .optional()
      .openapi({ description: 'Where else the same story was published; only when it was.' }),
  })
  .openapi('Citation')

const markers = z.array(z.number().int().min(1)).readonly()

const Statement = z
  .object({
    text: z.string(),
    citations: markers,
    answerSpan: z
      .object(span)
      .optional()
      .openapi({ description: 'The words that answer, as offsets into `text`; only when they are certain.' }),
  })
  .openapi('Statement')

const Note = z
  .object({
    kind: z.enum(['date', 'newer', 'conflict', 'embargo', 'speaker', 'metadata', 'missing']),
    text: z.string(),
    citations: markers,
  })
  .openapi('Note')

const contact = {
  name: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  url: z.string().nullable(),
}

const Refusal = z
  .object({
    reason: z.enum([
      'no_subject',
      'no_support',
      'withheld',
      'other_period',
      'other_place',
      'conflicting_premise',
      'not_a_question',
      'empty_corpus',
    ]),
    message: z.string(),
    unsupported: z.array(z.string()).readonly(),
    nearest: z
      .array(Citation)
      .readonly()
      .openapi({ description: 'The nearest passages; they are not an answer.' }),
    contact: z.object({ ...contact, documentId: z.string() }).nullable(),
  })
  .openapi('Refusal', { description: 'Why a question was not answered; only when it was not.' })

export const Answer = z
  .object({
    question: z.string(),
    resolvedQuestion: z
      .string()
      .openapi({ description: 'What was searched; equals `question` if nothing changed.' }),
    status: z.enum(['answered', 'unanswered']),
    answer: z.string().openapi({ description: 'Markdown with markers `[n]`.' }),
    statements: z.array(Statement).readonly(),
    notes: z.array(Note).readonly(),
    citations: z.array(Citation).readonly(),
    refusal: Refusal.optional(),
    confidence: z.number().min(0).max(1),
    certainty: z.enum(['high', 'moderate']).optional(),
    asOf: z.iso.date().nullable().openapi({ description: 'Date of the newest release cited.' }),
    suggestions: z.array(z.string()).readonly(),
    index: z.object({ documents: z.number().int().min(0), builtAt: z.iso.datetime() }),
    elapsedMs: z.number().min(0),
  })
  .openapi('Answer')

const PassageHit = z
  .object({
    passageId: z.string(),
    documentId: z.string(),
    file: z.string(),
    title: z.string(),
    issuer: z.string().nullable(),
    published: z.iso.date().nullable(),
    kind: z.enum(['body', 'headline', 'boilerplate', 'safe-harbour', 'contact']),
    text: z.string(),
    ...span,
    score: z.number().openapi({ description: 'Only orders the passages of one query.' }),
  })
  .openapi('PassageHit')

export const SearchResult = z
  .object({
    query: z.string(),
    corrected: z
      .string()
      .nullable()
      .openapi({ description: 'The query as searched when a spelling was mended.' }),
    passages: z.array(PassageHit).readonly(),
    elapsedMs: z.number().min(0),
  })
  .openapi('SearchResult')

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

export const Successor = z.object({ documentId: z.string() }).openapi('Successor')

export const Suggestions = z.object({ suggestions: z.array(z.string()).readonly() }).openapi('Suggestions')

export const Health = z
  .object({
    status: z.literal('ok'),
    documents: z.number().int().min(0),
    passages: z.number().int().min(0),
    newest: z.iso.date().nullable(),
    underEmbargo: UnderEmbargo,
    setAside: z
      .object({
        replaced: z.number().int().min(0),
        withdrawn: z.number().int().min(0),
        copies: z.number().int().min(0),
      })
      .openapi({ description: 'Of `documents`, those that are shown and not answered from, by why.' }),
    failures: z
      .array(z.object({ file: z.string(), reason: z.string() }))
      .readonly()
      .openapi({ description: 'Files that could not be read; the rest is served.' }),
    feedback: z.boolean().openapi({ description: 'Whether `POST /api/feedback` is open.' }),
  })
  .openapi('Health')

const day = z.iso.date()

export const Insights = z
  .object({
    unanswered: z
      .array(
        z.object({
          question: z.string().openapi({ description: 'As it was asked last.' }),
          count: z.number().int().min(1),
          firstDay: day,
          lastDay: day,
          reason: z.string(),
          unsupported: z.array(z.string()).readonly(),
          filtered: z.literal(true).exactOptional().openapi({
            description: 'Only releases that a filter chose were searched: the others may answer it.',
          }),
        }),
      )
      .readonly()
      .openapi({ description: 'Questions that were refused, those asked last first.' }),
    helpful: z.number().int().min(0),
    notHelpful: z.number().int().min(0),
  })
  .openapi('Insights')

export const Building = z
  .object({
    status: z.literal('building'),
    done: z.number().int().min(0),
    total: z.number().int().min(0),
  })
  .openapi('Building')

/** A problem as RFC 9457 has it; `errors` for invalid fields, `done` and `total` while the index is built. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    errors: z
      .array(z.object({ path: z.string().openapi({ description: 'JSON pointer.' }), message: z.string() }))
      .optional(),
    done: z.number().int().min(0).optional(),
    total: z.number().int().min(0).optional(),
  })
  .openapi('Problem')
