import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { messageOf } from '../corpus/errors.ts'
import type { Measured } from './figures.ts'

/** NaN, of nothing, is `null` in JSON. */
const figure = z.number().nullable()

const SavedQuestion = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  outcome: z.enum(['right', 'wrong', 'refused']),
  confidence: z.number(),
  answer: z.string(),
})

const Saved = z.object({
  set: z.string(),
  figures: z.record(z.string(), figure),
  questions: z.array(SavedQuestion),
})

/** One run of a set, as it is kept in a file to be compared with another. */
export type SavedRun = z.infer<typeof Saved>

/** One question of it; `right` is also the refusal of what has no answer, `refused` that of what has one. */
export type SavedQuestion = z.infer<typeof SavedQuestion>

/** Makes the text of a file that {@link readRun} reads. */
export function savedRun({ set, figures, results }: Measured): string {
  const run: SavedRun = {
    set,
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, Number.isFinite(value) ? value : null]),
    ),
    questions: results.map(({ judged, asked, answer, right }) => ({
      id: judged.id,
      kind: judged.kind,
      question: asked,
      answerable: judged.answerable,
      outcome: right ? 'right' : answer.status === 'answered' ? 'wrong' : 'refused',
      confidence: answer.confidence,
      answer: answer.answer,
    })),
  }
  return `${JSON.stringify(run, null, 1)}\n`
}

/** Reads a saved run; throws with the file's name when it is none. */
export function readRun(file: string): SavedRun {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`)
  }
  const { data, error } = Saved.safeParse(value)
  if (data === undefined) {
    const [issue] = error.issues
    throw new Error(`${file}: not a saved run: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  return data
}
