import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { codeOf } from '../corpus/errors.ts'

/**
 * Says in one line why nothing can be kept in a folder, or null when it can. The
 * folder need not be there yet: then the nearest above it has to take one in.
 *
 * @example
 * await dataProblem('notes.txt')
 * // => 'the data folder "notes.txt" is not a folder; feedback is off; set it with --data or DATA_DIR'
 */
export async function dataProblem(folder: string): Promise<string | null> {
  const what = await problemAt(resolve(folder))
  return what === null
    ? null
    : `the data folder "${folder}" ${what}; feedback is off; set it with --data or DATA_DIR`
}

async function problemAt(path: string): Promise<string | null> {
  try {
    if (!(await stat(path)).isDirectory()) return 'is not a folder'
    await access(path, constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOTDIR') return 'is not a folder'
    const above = dirname(path)
    return code === 'ENOENT' && above !== path ? await problemAt(above) : `cannot be written (${code})`
  }
}
