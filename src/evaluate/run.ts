import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Library } from '../library.ts'
import { curveOf } from './curve.ts'
import { errorList } from './error-list.ts'
import { type Figures, type Measured, measured, reliabilityOf } from './figures.ts'
import { type Ask, measure, type Result } from './measure.ts'
import type { EvaluateOptions } from './options.ts'
import { report } from './report.ts'
import { type EvaluationSet, type Judged, readSet, withoutExtension } from './sets.ts'
import { askVaried, type Variation } from './varied.ts'
import type { Weigh } from './why.ts'

/** The program that is measured. */
export interface Program {
  readonly ask: Ask
  readonly openLibrary: (folder: string) => Promise<Library>
  /** Weighs once more what went wrong; without it, errors are listed without reasons. */
  readonly weigh?: Weigh
}

export interface Evaluation {
  readonly measured: Measured
  /** What to print. */
  readonly text: string
  /** Figures below their floors, one line each; empty when all passed. */
  readonly below: readonly string[]
}

/**
 * Runs a set of judged questions through the real program and reports.
 *
 * Questions are asked one by one, so times are those of a single user. Throws
 * when the set or the floors cannot be read.
 */
export async function evaluate(
  options: EvaluateOptions,
  { ask, openLibrary, weigh }: Program,
): Promise<Evaluation> {
  const set = readSet(options.data, options.questions, options.documents)
  const part = options.absent ? halfOfArticles(set) : null
  try {
    const started = performance.now()
    const library = await openLibrary(part?.folder ?? set.folder)
    const indexMs = performance.now() - started

    const results: Result[] = []
    for (const question of choose(part?.questions ?? set.questions, options)) {
      results.push(await measure(library, ask, question, options.typos))
    }
    const whole = measured(set, weigh ? await weighed(results, weigh, library, set) : results)
    const figures: Figures = { ...whole.figures, ...speed(library, indexMs) }
    const complete = { ...whole, figures }
    const below = options.floors === undefined ? [] : belowFloors(options.floors, set.name, figures)
    return { measured: complete, text: text(complete, options, below), below }
  } finally {
    part?.remove()
  }
}

/**
 * Asks the questions of a set as they are and varied, and reports what that changes.
 *
 * Throws when the set cannot be read.
 */
export async function evaluateVaried(
  variation: Variation,
  options: EvaluateOptions,
  { ask, openLibrary }: Pick<Program, 'ask' | 'openLibrary'>,
): Promise<string> {
  const set = readSet(options.data, options.questions, options.documents)
  const questions = choose(set.questions, options)
  return askVaried(variation, { set, questions, ask, openLibrary, errors: options.errors })
}

/** After all was asked and timed, because weighing fills caches. */
async function weighed(
  results: readonly Result[],
  weigh: Weigh,
  library: Library,
  set: EvaluationSet,
): Promise<Result[]> {
  const known: Result[] = []
  for (const result of results) {
    const { judged, asked, history, answer, right, rightIfGiven } = result
    if (right) known.push(result)
    else {
      const { why, rightIfGiven: given } = await weigh(library, { ...judged, question: asked }, set, history)
      known.push({ ...result, why, rightIfGiven: answer.status === 'answered' ? rightIfGiven : given })
    }
  }
  return known
}

function choose(questions: readonly Judged[], { half, limit }: EvaluateOptions): readonly Judged[] {
  const chosen = half === undefined ? questions : questions.filter((question) => question.half === half)
  if (limit === undefined || limit >= chosen.length) return chosen
  const step = chosen.length / limit
  return Array.from({ length: limit }, (_, i) => chosen[Math.floor(i * step)]).filter(
    (question) => question !== undefined,
  )
}

function speed(library: Library, indexMs: number): Figures {
  return {
    documents: library.documents.size,
    passages: library.passages.size,
    failures: library.failures.length,
    'documents a second': (library.documents.size / indexMs) * 1000,
  }
}

/** Copies the documents of every other article into a folder of their own; questions about the rest have no answer in it. */
function halfOfArticles(set: EvaluationSet) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-eval-'))
  const files = readdirSync(set.folder)
  const articles = [...new Set(files.map(articleOf))].sort()
  const kept = new Set(articles.filter((_, index) => index % 2 === 0))
  for (const file of files)
    if (kept.has(articleOf(file))) copyFileSync(join(set.folder, file), join(folder, file))
  const questions = set.questions.map((question): Judged => {
    if (question.documents.some((document) => kept.has(articleOf(document)))) return question
    return { ...question, answerable: false, why: 'article is absent' }
  })
  return { folder, questions, remove: () => rmSync(folder, { recursive: true }) }
}

/** Paragraphs of one article share what stands before `_`; a release is an article of its own. */
function articleOf(file: string): string {
  return withoutExtension(file).split('_')[0] ?? file
}

const Floors = z.record(z.string(), z.record(z.string(), z.number()))

function belowFloors(file: string, set: string, figures: Figures): string[] {
  const floors = Floors.parse(JSON.parse(readFileSync(file, 'utf8')))[set] ?? {}
  return Object.entries(floors).flatMap(([name, floor]) => {
    const value = figures[name]
    if (value === undefined) throw new Error(`${file}: no figure is called "${name}"`)
    return value >= floor ? [] : [`${set}: ${name} is ${value.toFixed(4)}, below its floor of ${floor}`]
  })
}

function text(whole: Measured, { json, errors }: EvaluateOptions, below: readonly string[]): string {
  if (json) {
    const { set, figures, groups, results } = whole
    const wrong = results
      .filter(({ right }) => !right)
      .map(({ judged, faults, answer, why }) => ({ id: judged.id, faults, answer: answer.answer, why }))
    return JSON.stringify(
      {
        set,
        questions: results.length,
        figures,
        groups,
        reliability: reliabilityOf(results),
        curve: curveOf(results),
        wrong: errors ? wrong : wrong.map(({ id }) => id),
        below,
      },
      null,
      2,
    )
  }
  return [report(whole), ...(errors ? [errorList(whole.results)] : []), ...below].join('\n\n')
}
