import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { HTTPException } from 'hono/http-exception'
import { timingSafeEqual } from 'hono/utils/buffer'
import { isLimiting } from '../ask-once.ts'
import type { Library } from '../library.ts'
import type { Answer, Filter } from '../model.ts'
import { ownNameOnly } from './guard.ts'
import { insightsPage } from './insights-page.ts'
import { problem, refuse } from './problems.ts'
import type { Records } from './records.ts'
import { CITED } from './requests.ts'
import { feedbackExportRoute, feedbackRoute, insightsRoute, JSON_LINES } from './routes.ts'
import type { Environment, Services } from './services.ts'

/** Adds the routes that keep feedback and show what is kept, to whoever knows the password when there is one. */
export function serveRecords(app: OpenAPIHono<Environment>, services: Services): void {
  const { insightsPassword: password = null } = services.settings
  const guard = password === null ? ownNameOnly(services.settings) : passwordAsked(password)
  app.use('/insights', guard)
  app.use('/api/insights', guard)
  app.on(['GET', 'HEAD'], '/api/feedback', guard)

  app.openapi(feedbackRoute, async (c) => {
    const { reason = '', cited, ...given } = c.req.valid('json')
    await kept(c, services).addFeedback({
      ...given,
      reason: reason === '' ? null : reason,
      cited: cited.filter((url) => isThere(url, services.library())),
    })
    return c.body(null, 204)
  })
  app.openapi(feedbackExportRoute, async (c) => {
    const lines = (await kept(c, services).feedback()).map((entry) => `${JSON.stringify(entry)}\n`)
    c.header('Content-Disposition', 'attachment; filename="feedback.jsonl"')
    return c.body(lines.join(''), 200, { 'Content-Type': `${JSON_LINES}; charset=utf-8`, ...PRIVATE })
  })
  app.openapi(insightsRoute, async (c) => c.json(await overview(kept(c, services)), 200, PRIVATE))
  app.get('/insights', async (c) => {
    const records = kept(c, services)
    const latest = (await records.feedback()).reverse().slice(0, SHOWN_FEEDBACK)
    return c.html(insightsPage(await overview(records), latest), 200, PRIVATE)
  })
}

/**
 * Keeps what a refusal says of the material and passes the answer on. That it
 * cannot be kept is a matter for the log: the reader has the answer all the same.
 */
export function noted(answer: Answer, filter: Filter | undefined, { records, log }: Services): Answer {
  records
    ?.addAnswer(answer, isLimiting(filter))
    .catch((error: unknown) => log.warn({ err: error }, 'record not kept'))
  return answer
}

/**
 * Whether an address leads to words of a release that is here. It came from whoever
 * sent it; and an opinion counts also when its release has gone since.
 */
function isThere(url: string, library: Library | null): boolean {
  const { id = '', start, end } = CITED.exec(url)?.groups ?? {}
  const document = library?.documents.get(id)
  return document !== undefined && Number(start) < Number(end) && Number(end) <= document.text.length
}

/** What is kept is for those who run the server, not for caches on the way. */
const PRIVATE = { 'Cache-Control': 'no-store' }

/** The page is for reading; all of it is in the export. */
const SHOWN_FEEDBACK = 50

async function overview(records: Records) {
  const [unanswered, feedback] = await Promise.all([records.insights(), records.feedback()])
  const helpful = feedback.filter(({ verdict }) => verdict === 'up').length
  return { unanswered, helpful, notHelpful: feedback.length - helpful }
}

function kept(c: Context, { records }: Services): Records {
  if (records === undefined) {
    throw refuse(c, 404, { detail: 'This server keeps neither feedback nor unanswered questions.' })
  }
  return records
}

/** HTTP Basic with any user name. */
function passwordAsked(password: string): MiddlewareHandler {
  const asking = { headers: { 'WWW-Authenticate': 'Basic realm="Dateline", charset="UTF-8"' } }
  const check = basicAuth({ verifyUser: (_, given) => timingSafeEqual(given, password) })
  return async (c, next) => {
    try {
      return await check(c, next)
    } catch (error) {
      if (error instanceof HTTPException && error.status === 401) return problem(c, 401, asking)
      throw error
    }
  }
}
