import { opendir } from 'node:fs/promises'
import { codeOf } from '../corpus/errors.ts'
import { reasonOf } from '../corpus/read.ts'

/**
 * Says in one line why a folder cannot be read as a corpus, or null when it can.
 *
 * @example
 * await corpusProblem('relases')
 * // => 'the corpus folder "relases" does not exist; set it with --corpus or CORPUS_DIR'
 */
export async function corpusProblem(folder: string): Promise<string | null> {
  try {
    await (await opendir(folder)).close()
    return null
  } catch (error) {
    return `the corpus folder "${folder}" ${whatOf(error)}; set it with --corpus or CORPUS_DIR`
  }
}

function whatOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'does not exist'
  if (code === 'ENOTDIR') return 'is not a folder'
  const reason = reasonOf(error)
  return /^cannot/u.test(reason) ? reason : `cannot be read: ${reason}`
}
