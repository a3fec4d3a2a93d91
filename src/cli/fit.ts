import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitSets, fitWeights } from '../evaluate/fit.ts'
import { type FitTask, fitOptions } from '../evaluate/fit-options.ts'
import { fitReranking } from '../evaluate/fit-reranking.ts'
import { makeWordVectors } from '../evaluate/make-word-vectors.ts'
import { openLibrary } from '../library.ts'
import { failed } from './failed.ts'
import { packageRoot } from './package.ts'

/** Fits the weights of ranking and decision, or of retrieval, and prints them, or makes the word vectors; writes weights into the sources only when told to. */
export async function fitOnce(args: readonly string[]): Promise<number> {
  let task: FitTask
  try {
    task = fitOptions(args)
  } catch (error) {
    return failed(error, 2)
  }
  try {
    if ('vectors' in task) {
      makeWordVectors(task.vectors, join(packageRoot(), 'src', 'search', 'word-vectors.bin'))
      return 0
    }
    const { data, also, judged, ablate, retrieval, write } = task
    const sets = fitSets(data, also, judged, join(packageRoot(), 'corpus'))
    if (retrieval) {
      console.log(await fitReranking(sets.releases, sets.paragraphs, openLibrary))
      return 0
    }
    const { text, sources } = await fitWeights(sets, openLibrary, ablate)
    console.log(`${text}\n\n${sources['weights.ts']}`)
    if (write) {
      for (const [file, source] of Object.entries(sources))
        writeFileSync(join(packageRoot(), 'src', 'answer', file), source)
    }
    return 0
  } catch (error) {
    return failed(error)
  }
}
