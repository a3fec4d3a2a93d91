import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Gives a digest of everything that decides what a file is made into: the
 * program's own code, the versions of the packages it uses, Node's and the
 * kind of machine. What was cached under another one is made anew, so nobody
 * has to remember to raise a number.
 */
export function codeVersion(): string {
  version ??= digest()
  return version
}

let version: string | undefined

function digest(): string {
  const hash = createHash('sha256')
  const source = fileURLToPath(new URL('..', import.meta.url))
  for (const file of codeFiles(source)) hash.update(`${file}\n`).update(readFileSync(join(source, file)))
  for (const [name, installed] of packages(source)) hash.update(`${name} ${installed}\n`)
  const { node, unicode } = process.versions
  return hash.update(`${node} ${unicode} ${process.arch} ${process.platform}`).digest('hex')
}

/** Of what stands in these folders, and beside them, the result depends. */
const FOLDERS = ['corpus', 'search', 'library']

function codeFiles(source: string): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  return [...inFolders, ...readdirSync(source)].filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort()
}

/** The packages that the program names, with the version that is installed. */
function packages(source: string): [name: string, installed: string][] {
  const root = nearest(source, 'package.json')
  if (root === undefined) return []
  const { version = '', dependencies = {} } = manifest(root)
  const installed = Object.keys(dependencies).map((name): [string, string] => {
    const file = nearest(dirname(root), join('node_modules', name, 'package.json'))
    return [name, file === undefined ? 'none' : (manifest(file).version ?? '')]
  })
  return [['dateline', version], ...installed]
}

function nearest(folder: string, name: string): string | undefined {
  const file = join(folder, name)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? undefined : nearest(above, name)
}

function manifest(file: string): { version?: string; dependencies?: Record<string, string> } {
  // Of these two fields npm makes sure.
  return JSON.parse(readFileSync(file, 'utf8')) as { version?: string; dependencies?: Record<string, string> }
}
