import { standalone } from '../answer/followup.ts'
import type { Library } from '../library.ts'
import { CLUES, createReader } from '../search/clues.ts'
import { LEXICON } from '../search/lexicon.ts'
import { READ } from '../search/rerank.ts'
import { candidates } from '../search/retrieve.ts'
import { correct } from '../search/spelling.ts'
import { crossValidate, type Foldable, foldOf } from './fit-folds.ts'
import { type Choice, fitRanking, rankOf } from './fit-ranking.ts'
import { isCited } from './judge.ts'
import { recallAt } from './metrics.ts'
import { type EvaluationSet, type Half, type Judged, openOnly, withoutExtension } from './sets.ts'
import { percent, table } from './tables.ts'

interface Example extends Choice, Foldable {
  readonly set: string
  readonly half: Half
  /** Of paragraphs, all is fitted on; of releases, the half for tuning. */
  readonly target: 'passage' | 'document'
}

/**
 * Fits the weights of the second pass of retrieval (`src/search/rerank.ts`):
 * listwise, on where the right passage and the right document stand among the
 * candidates of the first pass. Gives a table by documents left out, and the
 * weights from the half for tuning of the releases and all paragraphs.
 */
export async function fitReranking(
  releases: EvaluationSet,
  paragraphs: EvaluationSet,
  openLibrary: (folder: string) => Promise<Library>,
): Promise<string> {
  const examples = [
    ...(await examplesOf(releases, await openLibrary(releases.folder))),
    ...(await examplesOf(paragraphs, await openLibrary(paragraphs.folder))),
  ]
  const fitTo = (some: readonly Example[]): Float64Array => fitRanking(some, NAMES.length)
  const aside = crossValidate(examples, fitTo, rankOf)
  const rows = [...new Set(examples.map(({ set, target }) => `${set}, ${target}`))].map((name) => {
    const own = [...aside].filter(([{ set, target }]) => `${set}, ${target}` === name)
    const first = own.map(([example]) => rankOf(example, FIRST_PASS))
    const second = own.map(([, rank]) => rank)
    return [
      name,
      String(own.length),
      ...[first, second].flatMap((ranks) => [1, 5].map((k) => recall(ranks, k))),
    ]
  })
  const weights = fitTo(examples.filter(({ set, half }) => set !== releases.name || half === 'a'))
  // Only their ratio to the first score counts.
  const scaled = [...weights].map((weight) => weight / (weights[0] ?? 1))
  return [
    'right one among the first, by documents left out:',
    table([['', 'questions', 'first pass @1', '@5', 'second @1', '@5'], ...rows]),
    'weights beside a first score of 1:',
    table(NAMES.map((name, at) => [name, (scaled[at] ?? 0).toFixed(2)])),
  ].join('\n\n')
}

const NAMES = ['score', ...CLUES]

const FIRST_PASS = Float64Array.from(NAMES, (name) => Number(name === 'score'))

/** So that the penalty on large weights, which suits the ranking of sentences, weighs little here. */
const SCALE = 10

function recall(ranks: readonly number[], k: number): string {
  return percent(recallAt(ranks, k))
}

async function examplesOf(set: EvaluationSet, library: Library): Promise<Example[]> {
  const examples: Example[] = []
  for (const judged of set.questions) {
    if (!judged.answerable || judged.documents.length === 0) continue
    examples.push(...(await examplesFor(judged, set, library)))
  }
  return examples
}

async function examplesFor(judged: Judged, set: EvaluationSet, library: Library): Promise<Example[]> {
  const history = judged.history.map((content) => ({ role: 'user', content }) as const)
  const { question } = standalone(judged.question, history)
  const query = correct(library.engine, LEXICON, question) ?? question
  const reader = createReader(query, library.engine, LEXICON)
  const filter = openOnly(library, judged)
  const found = (await candidates(library, query, reader.mass, { filter })).slice(0, READ)
  const vectors = found.map(({ passage, score }) => {
    const clues = reader.clues(passage)
    return Float64Array.of(score / reader.mass, ...CLUES.map((name) => clues[name])).map(
      (value) => value * SCALE,
    )
  })
  const isIn = found.map(({ document }) => judged.documents.includes(withoutExtension(document.file)))
  const holds = found.map(
    ({ passage }, at) => isIn[at] === true && (judged.cite.length === 0 || isCited(passage.text, judged)),
  )
  const shared = { set: set.name, half: judged.half, fold: foldOf(judged.documents[0] ?? ''), vectors }
  return set.type === 'paragraphs'
    ? [{ ...shared, target: 'document', right: isIn, weight: 1 }]
    : [
        { ...shared, target: 'passage', right: holds, weight: 1 },
        { ...shared, target: 'document', right: isIn, weight: 1 },
      ]
}
