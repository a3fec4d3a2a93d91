import { text } from 'node:stream/consumers'
import { ask } from '../ask.ts'
import { messageOf } from '../corpus/errors.ts'
import { openLibrary } from '../library.ts'
import { fieldErrors } from '../server/problems.ts'
import { AnswerRequest } from '../server/requests.ts'
import type { Settings } from '../settings.ts'
import type { AskOptions } from './arguments.ts'
import { corpusProblem } from './corpus.ts'
import { openVectors } from './encoder.ts'
import { progressBar } from './progress.ts'
import { answerText, printable } from './terminal.ts'

/**
 * Answers one question on standard output: 0 when it was answered, 3 when it
 * was refused. The request has the limits of `POST /api/answer`.
 */
export async function askOnce(settings: Settings, { question, filter, json }: AskOptions): Promise<number> {
  const wording = question === '-' ? await text(process.stdin) : question
  const request = AnswerRequest.safeParse({ question: wording, filter })
  if (!request.success) {
    const { path, message } = request.error.issues.flatMap(fieldErrors)[0] ?? {
      path: '',
      message: 'is invalid',
    }
    const field = path.split('/').at(-1) ?? ''
    console.error(`dateline: ${field === 'question' ? field : `--${field}`} ${message}`)
    return 2
  }
  const missing = await corpusProblem(settings.corpus)
  if (missing !== null) {
    console.error(`dateline: ${missing}`)
    return 1
  }

  const onProblem = (problem: string) => console.error(printable(`dateline: ${problem}`))
  const vectors = await openVectors(settings, { onProblem, patience: PATIENCE, encodes: false }).catch(
    (error: unknown) => {
      onProblem(messageOf(error))
      return undefined
    },
  )
  const bar = progressBar()
  const library = await openLibrary(settings.corpus, {
    cache: settings.cache,
    onProgress: bar.update,
    vectors,
  }).finally(bar.stop)
  const unread = json ? null : unreadText(library.failures.length, settings.corpus)
  if (unread !== null) console.error(`dateline: ${unread}`)
  // What the server has encoded and kept counts here too.
  await vectors?.follow(library)
  const answer = await ask(library, { ...request.data, answerFrom: settings.answerFrom })
  console.log(json ? JSON.stringify(answer, null, 2) : answerText(answer, terminal()))
  return answer.status === 'answered' ? 0 : 3
}

/** One line, since it stands before every answer; `dateline index` gives each file with its reason. */
function unreadText(files: number, corpus: string): string | null {
  if (files === 0) return null
  const command = `npx dateline index --corpus ${/\s/u.test(corpus) ? `'${corpus}'` : corpus}`
  return `${files} ${files === 1 ? 'file' : 'files'} could not be read: ${command} says which and why`
}

/** Milliseconds for the vector of the question: nobody else waits. */
const PATIENCE = 5000

/** Wider lines are hard to read; a pipe has no width of its own. */
const WIDEST = 100
const UNKNOWN_WIDTH = 80

function terminal() {
  const { isTTY, columns } = process.stdout
  // https://no-color.org: any value but the empty one turns colours off.
  const colours = isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return { width: Math.min(columns ?? UNKNOWN_WIDTH, WIDEST), colours }
}
