import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Folder of the set; without it, the project's own release and the questions about it. */
  readonly data?: string | undefined
  /** So many times is asked, the questions in turn. */
  readonly calls: number
  /** Sizes of corpora to be made of the set's releases and measured; empty for the set as it is. */
  readonly sizes: readonly number[]
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
  --sizes N,…        make corpora of so many releases out of the set's, and measure
                     both starts, memory, searches beside SQLite's FTS5, and changes
                     while serving, each in a process of its own (for example 2887,24000)
  --json             print the figures as JSON`

/** Reads the arguments of `dateline bench`; throws with one line that names what is wrong. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      calls: { type: 'string', default: String(CALLS) },
      sizes: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    },
  })
  const { data, calls, sizes, json } = values
  if (!/^[1-9]\d*$/.test(calls)) throw new Error(`--calls ${calls}: not a whole number above 0`)
  if (!/^(?:[1-9]\d*(?:,[1-9]\d*)*)?$/.test(sizes)) {
    throw new Error(`--sizes ${sizes}: not whole numbers above 0, parted by commas`)
  }
  return { data, calls: Number(calls), sizes: sizes === '' ? [] : sizes.split(',').map(Number), json }
}
