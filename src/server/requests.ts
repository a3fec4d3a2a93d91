import { z } from '@hono/zod-openapi'
import { STYLES } from '../cite/cite.ts'

/**
 * The shapes of every request. The same schemas validate what comes in and
 * describe it in the OpenAPI document. Unknown fields are refused, so that a
 * misspelt filter is an error and not a wrong answer. Lengths count UTF-16
 * code units after trimming.
 */

const isoDate = z.iso.date('must be a date that exists, as YYYY-MM-DD')

/** Long enough for any question of a desk; it also bounds the work of one request. */
const MAX_QUESTION = 2_000

const questionText = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(MAX_QUESTION, 'must have at most 2,000 characters')

const issuerText = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  .openapi({
    description:
      'A part of the issuer’s name; case, accents, punctuation and the legal form (“Inc.”) do not count.',
  })

const range = {
  from: isoDate.optional().openapi({ description: 'First day of publication, inclusive.' }),
  to: isoDate.optional().openapi({ description: 'Last day of publication, inclusive.' }),
  issuer: issuerText.optional(),
  text: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(200, 'must have at most 200 characters')
    .optional()
    .openapi({
      description: 'Words that the document must all hold; each may be the beginning of a longer one.',
    }),
}

/** ISO dates order as text. */
const inOrder = (filter: { from?: string | undefined; to?: string | undefined }) =>
  filter.from === undefined || filter.to === undefined || filter.from <= filter.to

const NOT_IN_ORDER = { path: ['to'], message: 'must not lie before `from`' }

const pageSize = (fallback: number) =>
  z.coerce
    .number('must be a whole number from 1 to 100')
    .int('must be a whole number from 1 to 100')
    .min(1, 'must be a whole number from 1 to 100')
    .max(100, 'must be a whole number from 1 to 100')
    .default(fallback)

export const AnswerRequest = z
  .strictObject({
    question: questionText.openapi({ example: 'When does it open?' }),
    history: z
      .array(
        z.strictObject({
          role: z.enum(['user', 'assistant'], 'must be "user" or "assistant"'),
          content: z.string().trim().max(4_000, 'must have at most 4,000 characters'),
        }),
      )
      .max(20, 'must have at most 20 turns')
      .optional()
      .openapi({ description: 'Earlier turns, oldest first; a follow-up is resolved from them.' }),
    filter: z
      .strictObject({
        ...range,
        documents: z
          .array(z.string().min(1, 'must not be empty').max(300, 'must have at most 300 characters'))
          .max(100, 'must have at most 100 documents')
          .optional()
          .openapi({ description: 'Document ids; only these are searched.' }),
      })
      .refine(inOrder, NOT_IN_ORDER)
      .optional(),
    maxCitations: z
      .number('must be a whole number from 1 to 20')
      .int('must be a whole number from 1 to 20')
      .min(1, 'must be a whole number from 1 to 20')
      .max(20, 'must be a whole number from 1 to 20')
      .optional(),
  })
  .openapi('AnswerRequest')

export const SearchQuery = z
  .strictObject({ q: questionText, limit: pageSize(10), ...range })
  .refine(inOrder, NOT_IN_ORDER)

export const DocumentsQuery = z
  .strictObject({
    limit: pageSize(20),
    cursor: z
      .string()
      .max(500, 'is not a cursor of this server')
      .optional()
      .openapi({ description: '`nextCursor` of the page before, with the same filter.' }),
    ...range,
  })
  .refine(inOrder, NOT_IN_ORDER)

export const FacetsQuery = z.strictObject(range).refine(inOrder, NOT_IN_ORDER)

export const SuccessorQuery = z.strictObject({
  quote: z
    .string()
    .max(300, 'must have at most 300 characters')
    .default('')
    .openapi({ description: 'Words that were cited, or their beginning, exactly.' }),
})

export const DocumentParams = z.object({ id: z.string() })

const offset = () =>
  z.coerce
    .number('must be a whole number from 0')
    .int('must be a whole number from 0')
    .min(0, 'must be a whole number from 0')
    .optional()

export const CiteQuery = z
  .strictObject({
    style: z.enum(STYLES, `must be one of ${STYLES.join(', ')}`),
    start: offset().openapi({ description: 'First UTF-16 code unit of the words to quote, in `text`.' }),
    end: offset().openapi({ description: 'End of the words to quote, exclusive; both or none.' }),
  })
  .refine(({ start, end }) => (start === undefined) === (end === undefined), {
    path: ['end'],
    message: '`start` and `end` belong together',
  })
  .refine(({ start, end }) => start === undefined || end === undefined || start < end, {
    path: ['end'],
    message: 'must lie behind `start`',
  })

/** The address of cited words, as `url` of a citation has it. */
export const CITED = /^\/documents\/(?<id>[\w.~-]+)#cite=(?<start>\d{1,9})-(?<end>\d{1,9})$/

export const FeedbackRequest = z
  .strictObject({
    verdict: z.enum(['up', 'down'], 'must be "up" or "down"'),
    reason: z
      .string()
      .trim()
      .max(1_000, 'must have at most 1,000 characters')
      .optional()
      .openapi({ description: 'In the reader’s own words; mail addresses and long numbers are masked.' }),
    question: questionText,
    status: z.enum(['answered', 'unanswered'], 'must be "answered" or "unanswered"'),
    cited: z
      .array(
        z
          .string()
          .max(400, 'must have at most 400 characters')
          .regex(CITED, 'must be the `url` of a citation'),
      )
      .max(20, 'must have at most 20 addresses')
      .default([])
      .openapi({
        description: '`url` of each citation; those whose words are not there any more are left out.',
      }),
  })
  .openapi('FeedbackRequest')
