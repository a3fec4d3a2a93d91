import { z } from '@hono/zod-openapi'

/**
 * The shapes of every response. They type what goes out and describe it in the
 * OpenAPI document, so that the two cannot differ. A response may gain fields,
 * so clients should ignore those that they do not know.
 */

const offset = (description: string) => z.number().int().min(0).openapi({ description })

export const span = {
  start: offset('First UTF-16 code unit.'),
  end: offset('End, exclusive: `text.slice(start, end)`.'),
}

export const speaker = { name: z.string(), role: z.string().nullable() }

const Speaker = z
  .object(speaker)
  .openapi('Speaker', { description: 'Who speaks a quotation, in the document’s own words.' })

export const publication = {
  documentId: z.string(),
  title: z.string(),
  issuer: z.string().nullable(),
  published: z.iso.date().nullable(),
  wire: z.string().nullable(),
}

export const Publication = z
  .object(publication)
  .openapi('Publication', { description: 'A release as it is named beside another one.' })

export const UnderEmbargo = z
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

export const contact = {
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
