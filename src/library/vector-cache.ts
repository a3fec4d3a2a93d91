import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../corpus/errors.ts'
import type { Encoder, VectorStore } from '../search/vectors.ts'
import { turns } from '../turns.ts'
import { readSealed, writeSealed } from './sealed.ts'

/**
 * Opens the vectors of one encoder in a cache folder, which need not exist.
 *
 * They are found by the digest of their text, so all corpora and processes that
 * use the folder share them, and a change of the program leaves them valid. What
 * is torn, or of another encoder, is passed over; a failed write is only told of.
 */
export function openVectorCache(
  folder: string,
  { name, dimensions }: Pick<Encoder, 'name' | 'dimensions'>,
  onProblem: (problem: string) => void,
): VectorStore {
  const version = `vectors ${LAYOUT} of ${name} in ${dimensions} dimensions`
  const own = `vectors-${digestOf(version).slice(0, 12)}`
  const isOwn = (file: string) => file.startsWith(`${own}-`) && file.endsWith('.block')

  async function keep(rows: readonly (readonly [digest: string, vector: Float32Array])[]): Promise<void> {
    const digests = rows.map(([digest]) => digest)
    const vectors = new Float32Array(rows.length * dimensions)
    for (const [at, [, vector]] of rows.entries()) vectors.set(vector, at * dimensions)
    const file = join(folder, `${own}-${digestOf(digests.join()).slice(0, 24)}.block`)
    await writeSealed(file, version, [new Uint8Array(vectors.buffer), Buffer.from(JSON.stringify(digests))])
  }

  return {
    async load(onVector) {
      const files = (await readdir(folder).catch(() => [])).filter(isOwn).sort()
      const small: { file: string; rows: [string, Float32Array][] }[] = []
      const turn = turns()
      for (const file of files) {
        const rows = await readBlock(join(folder, file), version, dimensions)
        if (rows === null) continue
        for (const [digest, vector] of rows) onVector(digest, vector)
        if (rows.length < SMALL) small.push({ file, rows })
        if (turn.isDue()) await turn.over()
      }
      if (small.length <= MOST_SMALL) return
      await attempt(async () => {
        await keep([...new Map(small.flatMap(({ rows }) => rows))])
        for (const { file } of small) await rm(join(folder, file), { force: true })
      })
    },
    keep: (rows) => attempt(() => keep(rows)),
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      onProblem(`vectors could not be kept in ${folder}: ${messageOf(error)}`)
    }
  }
}

/** Of the files; to be raised when it changes. */
const LAYOUT = 1

/** A block of fewer vectors comes from an update or the end of a corpus. */
const SMALL = 1024

/** More small blocks than these are joined at the next start. */
const MOST_SMALL = 16

async function readBlock(
  file: string,
  version: string,
  dimensions: number,
): Promise<[digest: string, vector: Float32Array][] | null> {
  const read = await readSealed(file, version)
  if (read.state !== 'whole') return null
  const [bytes, list] = read.parts
  if (bytes === undefined || list === undefined) return null
  const vectors = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  // What `keep` wrote, whole.
  const digests = JSON.parse(Buffer.from(list).toString()) as string[]
  return digests.map((digest, at) => [digest, vectors.subarray(at * dimensions, (at + 1) * dimensions)])
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
