import type { Stats } from 'node:fs'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '../model.ts'
import { EXTENSIONS, extensionOf } from './document.ts'
import { codeOf } from './errors.ts'

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
  for await (const item of listFolder(folder))
    yield 'signature' in item ? await readListed(folder, item) : item
}

/** A file of the corpus folder before it is read. */
export interface ListedFile {
  /** Path inside the folder, with forward slashes. */
  readonly file: string
  /** Bytes. */
  readonly size: number
  /** Size, times of change and inode: while it stays the same, so do the bytes. */
  readonly signature: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number
}

/** Lists what `readFolder` reads, in its order, without reading it; tell the two apart by `'signature' in item`. */
export async function* listFolder(folder: string): AsyncGenerator<ListedFile | Failure> {
  const found = await stat(folder).catch(() => null)
  if (found === null) throw new Error(`corpus folder ${folder} does not exist`)
  if (!found.isDirectory()) throw new Error(`corpus folder ${folder} is not a folder`)
  yield* walk(folder, '')
}

/** Reads one listed file. */
export async function readListed(folder: string, listed: ListedFile): Promise<SourceFile | Failure> {
  return await readOne(folder, listed.file, listed.size)
}

/** Lists one path inside the folder; null when there is no press material at it (any more). */
export async function listFile(folder: string, file: string): Promise<ListedFile | Failure | null> {
  const folders = file.split('/')
  if (folders.some((name) => name.startsWith('.'))) return null
  for (const [depth, name] of folders.slice(0, -1).entries()) {
    if (!name.endsWith('_files')) continue
    const beside = await readdir(join(folder, ...folders.slice(0, depth))).catch(() => [])
    if (isPartOfPage(name, beside)) return null
  }
  const { found } = await look(folder, file)
  if ('reason' in found) return found.reason === VANISHED ? null : { file, reason: found.reason }
  return found.isDirectory() ? null : listed(file, found)
}

async function* walk(root: string, inside: string): AsyncGenerator<ListedFile | Failure> {
  let names: string[]
  try {
    names = await readdir(join(root, inside))
  } catch (error) {
    if (inside === '') throw new Error(`corpus folder ${root} cannot be read: ${reasonOf(error)}`)
    yield { file: inside, reason: reasonOf(error) }
    return
  }
  const files = names
    .filter((name) => !(name.startsWith('.') || isPartOfPage(name, names)))
    .sort(byCodeUnit)
    .map((name) => (inside === '' ? name : `${inside}/${name}`))
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const looked = await Promise.all(files.slice(at, at + AT_ONCE).map((file) => look(root, file)))
    for (const { file, found } of looked) {
      if ('reason' in found) yield { file, reason: found.reason }
      else if (found.isDirectory()) yield* walk(root, file)
      else yield listed(file, found)
    }
  }
}

/** One after the other, the files of a large archive take as long to list as to read. */
const AT_ONCE = 64

async function look(
  root: string,
  file: string,
): Promise<{ file: string; found: Stats | { reason: string } }> {
  return { file, found: await lstat(join(root, file)).catch((error) => ({ reason: reasonOf(error) })) }
}

function listed(file: string, found: Stats): ListedFile | Failure {
  if (found.isSymbolicLink()) return { file, reason: 'a symbolic link is not followed' }
  if (!found.isFile()) return { file, reason: 'not a regular file' }
  const { size, mtimeMs, ctimeMs, ino } = found
  return {
    file,
    size,
    signature: [size, mtimeMs, ctimeMs, ino].join(' '),
    changedAt: Math.max(mtimeMs, ctimeMs),
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
export function reasonOf(error: unknown): string {
  const code = String(codeOf(error) ?? 'unreadable')
  return REASONS.get(code) ?? `cannot be read (${code})`
}

const VANISHED = 'vanished while it was being read'

const REASONS = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', VANISHED],
])
