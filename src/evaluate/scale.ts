import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { growCorpus, growLarge } from './scale-corpus.ts'
import type { Changes, Searches, Start } from './scale-step.ts'
import { megabytes } from './tables.ts'

/** Figures of one size. */
export interface Scale {
  readonly first: Start
  readonly second: Start
  /** Of three files of nearly 20 MB, whatever the size. */
  readonly large: Start
  readonly searches: Searches
  readonly changes: Changes
}

export interface ScaleOptions {
  /** Folder of the set, with its questions, and of the releases that are taken again and again. */
  readonly data: string
  readonly questions: string
  readonly releases: string
  readonly size: number
  readonly calls: number
}

/**
 * Measures one size of corpus: the first start, the second one from the cache,
 * searches beside SQLite's FTS5, and changes while it is served. Each is done in
 * a process of its own, so that one does not lie in another's memory or caches.
 */
export async function measureScale({ data, questions, releases, size, calls }: ScaleOptions): Promise<Scale> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-scale-'))
  try {
    const [corpus, cache] = [join(folder, 'corpus'), join(folder, 'cache')]
    const [large, largeCache] = [join(folder, 'large'), join(folder, 'large-cache')]
    growCorpus(releases, corpus, size)
    growLarge(releases, large)
    // What the steps print.
    const first = (await run('start', corpus, cache)) as Start
    const second = (await run('start', corpus, cache)) as Start
    const searches = (await run('search', corpus, cache, data, questions, String(calls))) as Searches
    const changes = (await run('change', corpus, cache)) as Changes
    const largeStart = (await run('start', large, largeCache)) as Start
    return { first, second, large: largeStart, searches, changes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(...args: readonly string[]): Promise<unknown> {
  const module = fileURLToPath(new URL('scale-step.js', import.meta.url))
  if (!existsSync(module)) throw new Error(`${module} is not there; run npm run build first`)
  const { stdout } = await promisify(execFile)(process.execPath, [module, ...args])
  return JSON.parse(stdout)
}

/** Lays the figures of one size out, with each ratio that there is an aim for. */
export function scaleText({ first, second, large, searches, changes }: Scale): string {
  const aSecond = (first.documents / first.ms) * 1000
  const rows: [string, string][] = [
    [
      'first start',
      `${seconds(first.ms)}, ${aSecond.toFixed(0)} releases a second (${((first.documents / first.cpuMs) * 1000).toFixed(0)} a second of processor time)`,
    ],
    ['second start', `${seconds(second.ms)}, ${((100 * second.ms) / first.ms).toFixed(1)} % of the first`],
    [
      'memory',
      `${megabytes(first.memory)} resident at most, ${megabytes(second.memory)} at the second start`,
    ],
    [
      'event loop',
      `held up for ${heldText(first)} at most, for ${heldText(second)} at the second start, for ${heldText(large)} by ${large.documents} files of nearly 20 MB`,
    ],
    ['search', `median ${ms(searches.ours.median)}, p95 ${ms(searches.ours.p95)}`],
    ['FTS5', `median ${ms(searches.fts5.median)}, p95 ${ms(searches.fts5.p95)}`],
    [
      'search to FTS5',
      `median ${ratio(searches.ours.median, searches.fts5.median)}, p95 ${ratio(searches.ours.p95, searches.fts5.p95)} (${searches.calls} questions)`,
    ],
    [
      'while serving',
      `added found after ${ms(changes.added)}, changed after ${ms(changes.changed)}, removed gone after ${ms(changes.removed)}`,
    ],
  ]
  return [
    `${first.documents} releases, ${first.passages} passages`,
    ...rows.map(([name, text]) => `  ${name.padEnd(16)}${text}`),
  ].join('\n')
}

/** What else the machine did is in the one and not in the other. */
function heldText({ held, heldWork }: Start): string {
  return heldWork === null
    ? `${held.toFixed(0)} ms`
    : `${held.toFixed(0)} ms (${heldWork.toFixed(0)} of work)`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`
}

function ratio(a: number, b: number): string {
  return `${Number((a / b).toPrecision(2))} x`
}
