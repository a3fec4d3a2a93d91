import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '../model.ts'
import { EXTENSIONS, extensionOf } from './document.ts'

/** A file of the corpus folder. */
export interface SourceFile {
  /** Path inside the folder, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
}

/**
 * Reads all press material of a folder, folders in it included, in the order of
 * the names' code units. The only place that reads the disk.
 *
 * Names that begin with a dot are passed over, and so is the folder of pictures
 * and scripts that a browser saves beside a page ("Launch_files"). A file that is empty, larger
 * than 20 MB, of an unknown format or not readable comes as a failure with its
 * reason, as does a symbolic link, which is never followed; the rest is read
 * all the same. Tell the two apart by `'bytes' in item`.
 *
 * Throws when the folder itself is missing or cannot be read, and names it.
 *
 * @example
 * for await (const item of readFolder('corpus')) if ('bytes' in item) console.log(item.file)
 */
export async function* readFolder(folder: string): AsyncGenerator<SourceFile | Failure> {
  const found = await stat(folder).catch(() => null)
  if (found === null) throw new Error(`corpus folder ${folder} does not exist`)
  if (!found.isDirectory()) throw new Error(`corpus folder ${folder} is not a folder`)
  yield* walk(folder, '')
}

async function* walk(root: string, inside: string): AsyncGenerator<SourceFile | Failure> {
  let names: string[]
  try {
    names = await readdir(join(root, inside))
  } catch (error) {
    if (inside === '') throw new Error(`corpus folder ${root} cannot be read: ${reasonOf(error)}`)
    yield { file: inside, reason: reasonOf(error) }
    return
  }
  for (const name of names.sort(byCodeUnit)) {
    if (name.startsWith('.') || isPartOfPage(name, names)) continue
    const file = inside === '' ? name : `${inside}/${name}`
    const found = await lstat(join(root, file)).catch((error: unknown) => ({ reason: reasonOf(error) }))
    if ('reason' in found) yield { file, reason: found.reason }
    else if (found.isDirectory()) yield* walk(root, file)
    else if (found.isSymbolicLink()) yield { file, reason: 'a symbolic link is not followed' }
    else yield found.isFile() ? await readOne(root, file, found.size) : { file, reason: 'not a regular file' }
  }
}

function isPartOfPage(name: string, beside: readonly string[]): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1]
  return page !== undefined && (beside.includes(`${page}.html`) || beside.includes(`${page}.htm`))
}

async function readOne(root: string, file: string, size: number): Promise<SourceFile | Failure> {
  const extension = extensionOf(file)
  if (!EXTENSIONS.has(extension)) return { file, reason: `unsupported format "${extension}"` }
  if (size > LARGEST_FILE) return { file, reason: `larger than ${LARGEST_FILE / 1_000_000} MB` }
  try {
    const bytes = await readFile(join(root, file))
    return bytes.length === 0 ? { file, reason: 'empty' } : { file, bytes }
  } catch (error) {
    return { file, reason: reasonOf(error) }
  }
}

/** A release is some kilobytes; a larger file than this is something else. */
const LARGEST_FILE = 20_000_000

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The system's reason without the absolute path that Node puts behind it. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
  return REASONS.get(code) ?? `cannot be read (${code})`
}

const REASONS = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'vanished while it was being read'],
])
