import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Folder of the set; without it, the project's own release and the questions about it. */
  readonly data?: string | undefined
  /** So many times is asked, the questions in turn. */
  readonly calls: number
  readonly json: boolean
}

/** Enough that a pause of the collector moves the 95th percentile only when it is part of the picture. */
const CALLS = 2000

export const BENCH_HELP = `Usage: dateline bench [options]

Times opening, searching and answering inside the process, beside a plain
full-text search of the same passages.

  --data DIR         a set: releases/ or docs/, and questions.jsonl
                     (default: the project's own release and its questions)
  --calls N          ask so many times, the questions in turn (default: ${CALLS})
  --json             print the figures as JSON`

/** Reads the arguments of `dateline bench`; throws with one line that names what is wrong. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      calls: { type: 'string', default: String(CALLS) },
      json: { type: 'boolean', default: false },
    },
  })
  const { data, calls, json } = values
  if (!/^[1-9]\d*$/.test(calls)) throw new Error(`--calls ${calls}: not a whole number above 0`)
  return { data, calls: Number(calls), json }
}
