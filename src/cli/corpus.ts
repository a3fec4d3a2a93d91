import { stat } from 'node:fs/promises'

/**
 * Says in one line why a folder cannot be read as a corpus, or null when it can.
 *
 * @example
 * await corpusProblem('relases')
 * // => 'the corpus folder "relases" does not exist; set it with --corpus or CORPUS_DIR'
 */
export async function corpusProblem(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory() === true) return null
  const what = found === null ? 'does not exist' : 'is not a folder'
  return `the corpus folder "${folder}" ${what}; set it with --corpus or CORPUS_DIR`
}
