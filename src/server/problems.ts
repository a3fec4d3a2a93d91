import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Logger } from 'pino'
import type { z } from 'zod'
import type { Problem } from './schema.ts'
import type { Progress } from './services.ts'

/**
 * Makes a problem response (RFC 9457, `application/problem+json`).
 *
 * `detail` goes to the client as it is, so it must never hold what only the log
 * may know. A status without an entry in `PROBLEMS` is sent as a 500.
 *
 * @example
 * problem(c, 404, { detail: 'No document has the id "x".' })
 * // => 404 {"type":"/docs#not-found","title":"Not found","status":404,"detail":"…","instance":"/api/documents/x"}
 */
export function problem(c: Context, status: number, extra: Extra = {}): Response {
  const known = PROBLEMS.find((entry) => entry.status === status) ?? INTERNAL
  const { detail, headers, ...members } = extra
  const body: z.infer<typeof Problem> = {
    type: `/docs#${known.slug}`,
    title: known.title,
    status: known.status,
    detail: detail ?? known.meaning,
    instance: c.req.path,
    ...members,
  }
  return c.json(body, known.status, { ...headers, 'Content-Type': 'application/problem+json' })
}

interface Extra extends Partial<Pick<z.infer<typeof Problem>, 'detail' | 'errors' | 'done' | 'total'>> {
  readonly headers?: Record<string, string>
}

/** Every problem that the API knows; `/docs` explains them under the same names. */
export const PROBLEMS: readonly {
  readonly status: ContentfulStatusCode
  readonly slug: string
  readonly title: string
  readonly meaning: string
}[] = [
  {
    status: 400,
    slug: 'malformed-json',
    title: 'Malformed JSON',
    meaning: 'The body of the request is not JSON.',
  },
  {
    status: 401,
    slug: 'password-needed',
    title: 'Password needed',
    meaning: 'What is kept of the use of this server is behind a password (HTTP Basic, any user name).',
  },
  {
    status: 403,
    slug: 'foreign-name',
    title: 'Foreign name',
    meaning:
      'What is kept of the use of this server is not given under this host name: ask by a name of this machine, add its origin to CORS_ORIGINS, or set INSIGHTS_PASSWORD.',
  },
  { status: 404, slug: 'not-found', title: 'Not found', meaning: 'Nothing is at this address.' },
  {
    status: 405,
    slug: 'method-not-allowed',
    title: 'Method not allowed',
    meaning: 'This address does not answer to this method; the Allow header lists those it does.',
  },
  {
    status: 413,
    slug: 'body-too-large',
    title: 'Body too large',
    meaning: 'The body of the request is larger than 64 KiB.',
  },
  {
    status: 415,
    slug: 'not-json',
    title: 'Unsupported media type',
    meaning: 'The body of the request must be JSON, with Content-Type: application/json.',
  },
  {
    status: 422,
    slug: 'invalid-fields',
    title: 'Invalid fields',
    meaning: 'The request is well formed, but fields of it are invalid; `errors` names each.',
  },
  {
    status: 429,
    slug: 'too-many-requests',
    title: 'Too many requests',
    meaning:
      'This client has sent too many requests; the Retry-After header says in how many seconds to ask again.',
  },
  {
    status: 503,
    slug: 'index-being-built',
    title: 'The index is being built',
    meaning: 'The press material is still being read; ask again in a moment.',
  },
  {
    status: 500,
    slug: 'internal-error',
    title: 'Internal error',
    meaning: 'Something went wrong inside the server; its log has the details under the X-Request-Id.',
  },
]

const INTERNAL = {
  status: 500,
  slug: 'internal-error',
  title: 'Internal error',
  meaning: 'Something went wrong inside the server; its log has the details under the X-Request-Id.',
} as const

/**
 * Answers whatever a handler threw: an `HTTPException` with its own response or
 * status, anything else as a 500 whose cause goes to the log only.
 */
export function failed(error: Error, c: Context, log: Logger): Response {
  if (error instanceof HTTPException) return error.res ?? problem(c, error.status)
  log.error({ requestId: c.var.requestId, err: error }, 'request failed')
  return problem(c, 500)
}

/** The exception that ends a request with this problem. */
export function refuse(c: Context, status: ContentfulStatusCode, extra: Extra = {}): HTTPException {
  return new HTTPException(status, { res: problem(c, status, extra) })
}

/** The exception that ends a request because the index is not built yet. */
export function stillBuilding(c: Context, { done, total }: Progress): HTTPException {
  return refuse(c, 503, { done, total, headers: { 'Retry-After': RETRY_SECONDS } })
}

/** Most indexes are built within a few seconds; a client that polls at this pace costs nothing. */
export const RETRY_SECONDS = '1'

/** Answers invalid fields with 422, one error a field; `undefined` lets a valid request pass. */
export function invalidFields(
  result: { readonly success: boolean; readonly error?: z.ZodError },
  c: Context,
): Response | undefined {
  if (result.success || result.error === undefined) return undefined
  return problem(c, 422, { errors: result.error.issues.flatMap(fieldErrors).slice(0, MAX_ERRORS) })
}

/** A body of 64 KiB can hold thousands of wrong fields; nobody reads more than these. */
const MAX_ERRORS = 20

/** Says of one issue which fields it is about, as JSON pointers, and what is wrong with them. */
export function fieldErrors(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pointer([...issue.path, key]), message: 'is not a known field' }))
  }
  return [{ path: pointer(issue.path), message: sentence(issue) }]
}

/** A JSON pointer (RFC 6901). */
function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function sentence(issue: z.core.$ZodIssue): string {
  const ours = !issue.message.startsWith('Invalid input')
  if (issue.code === 'invalid_type' && !ours) {
    return issue.message.endsWith('received undefined') ? 'is required' : `must be of type ${issue.expected}`
  }
  return issue.message
}
