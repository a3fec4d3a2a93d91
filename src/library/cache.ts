import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { messageOf } from '../corpus/errors.ts'
import { turns } from '../turns.ts'
import type { Entry, Pack } from './pack.ts'
import { readSealed, writeSealed } from './sealed.ts'
import { codeVersion } from './version.ts'

/** What was known of a file at an earlier start. */
export interface Known {
  readonly signature: string
  readonly sha256: string
}

/**
 * Keeps packs on the disk. All of it can be rebuilt: what is missing, torn, of
 * another version or not ours is passed over, and a failed write only told of.
 */
export interface Cache {
  /** In the order in which they were made. */
  packs(): Promise<Pack[]>
  /** By file. */
  known(): Promise<Map<string, Known>>
  keep(pack: Pack): Promise<void>
  keepKnown(known: ReadonlyMap<string, Known>): Promise<void>
  /** Deletes what this corpus has in the cache, save these packs. */
  keepOnly(packs: ReadonlySet<Pack>): Promise<void>
}

/**
 * Opens the cache of a corpus in a folder, which need not exist. Several
 * corpora, and several processes, may share one.
 */
export function openCache(folder: string, corpus: string, onProblem: (problem: string) => void): Cache {
  const own = createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 12)
  const knownFile = join(folder, `${own}.known`)
  const files = new Map<Pack, string>()

  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      onProblem(`${what}: ${messageOf(error)}`)
    }
  }

  return {
    async packs() {
      const packs: Pack[] = []
      const turn = turns()
      for (const name of (await namesIn(folder)).filter((name) => isPackOf(own, name))) {
        const pack = await readPack(join(folder, name))
        if (pack) {
          files.set(pack, name)
          packs.push(pack)
        }
        if (turn.isDue()) await turn.over()
      }
      return packs.sort(byFirstFile)
    },

    async known() {
      const known = new Map<string, Known>()
      const read = await readSealed(knownFile, codeVersion())
      const turn = turns()
      for (const lines of read.state === 'whole' ? read.parts : []) {
        // What `keepKnown` wrote, whole.
        const rows = JSON.parse(Buffer.from(lines).toString()) as [string, string, string][]
        for (const [file, signature, sha256] of rows) known.set(file, { signature, sha256 })
        if (turn.isDue()) await turn.over()
      }
      return known
    },

    keep: (pack) =>
      attempt(`a part of the index could not be kept in ${folder}`, async () => {
        const { entries, bodies, analysed } = pack
        const name = `${own}-${digestOf(entries)}.pack`
        await writeSealed(join(folder, name), codeVersion(), [
          analysed,
          bodies,
          Buffer.from(JSON.stringify(entries)),
        ])
        files.set(pack, name)
      }),

    keepKnown: (known) =>
      attempt(`the list of files could not be kept in ${folder}`, async () => {
        const rows = [...known].map(([file, { signature, sha256 }]) => [file, signature, sha256])
        const parts: Buffer[] = []
        const turn = turns()
        for (let at = 0; at < rows.length; at += ROWS) {
          parts.push(Buffer.from(JSON.stringify(rows.slice(at, at + ROWS))))
          if (turn.isDue()) await turn.over()
        }
        await writeSealed(knownFile, codeVersion(), parts)
      }),

    keepOnly: (packs) =>
      attempt(`what is out of date could not be deleted in ${folder}`, async () => {
        const kept = new Set([...packs].map((pack) => files.get(pack)))
        for (const pack of files.keys()) if (!packs.has(pack)) files.delete(pack)
        for (const name of await namesIn(folder)) {
          const isLeft = isPackOf(own, name) ? !kept.has(name) : await isAbandoned(own, folder, name)
          if (isLeft) await rm(join(folder, name), { force: true })
        }
      }),
  }
}

/** Few enough that reading them takes a millisecond or two. */
const ROWS = 1000

async function readPack(file: string): Promise<Pack | null> {
  const read = await readSealed(file, codeVersion())
  if (read.state !== 'whole') return null
  const [analysed, bodies, entries] = read.parts
  if (analysed === undefined || bodies === undefined || entries === undefined) return null
  // What `keep` wrote, by this version, whole.
  return { analysed, bodies, entries: JSON.parse(Buffer.from(entries).toString()) as Entry[] }
}

/** Equal for the same content of the same files, so that a pack that is made again takes its own place. */
function digestOf(entries: readonly Entry[]): string {
  const hash = createHash('sha256')
  for (const { file, sha256 } of entries) hash.update(`${file}\0${sha256}\n`)
  return hash.digest('hex').slice(0, 24)
}

function isPackOf(own: string, name: string): boolean {
  return name.startsWith(`${own}-`) && name.endsWith('.pack')
}

/** A half-written file is left to the process that may still be writing it, for a while. */
async function isAbandoned(own: string, folder: string, name: string): Promise<boolean> {
  if (!name.startsWith(own) || !name.endsWith('.tmp')) return false
  const found = await stat(join(folder, name)).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > ABANDONED_AFTER
}

/** Milliseconds. */
const ABANDONED_AFTER = 600_000

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => [])
}

function byFirstFile(a: Pack, b: Pack): number {
  const [fileA, fileB] = [a.entries[0]?.file ?? '', b.entries[0]?.file ?? '']
  return fileA < fileB ? -1 : fileA > fileB ? 1 : 0
}
