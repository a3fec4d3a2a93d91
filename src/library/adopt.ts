import type { ListedFile } from '../corpus/read.ts'
import type { Failure } from '../model.ts'
import { turns } from '../turns.ts'
import type { Cache } from './cache.ts'
import type { Entry, Pack } from './pack.ts'
import { batches, readAll, signatureOf } from './sources.ts'

/** What the cache has of a folder, and what must be read. */
export interface Adopted {
  /** Packs with the entries that are those of today's files, and the files' signatures. */
  readonly adopted: ReadonlyMap<Pack, ReadonlyMap<Entry, string>>
  readonly left: readonly ListedFile[]
  readonly failures: readonly Failure[]
  /** Of files, failures among them. */
  readonly total: number
  /** Whether the cache needs no change. */
  readonly isExact: boolean
}

/**
 * Finds for each file what the cache holds of the same path with the same bytes.
 *
 * Bytes are the same when size, times and inode are those of an earlier start;
 * else their digest decides. A time may lie, a digest does not.
 */
export async function adopt(
  folder: string,
  listing: AsyncIterable<ListedFile | Failure>,
  cache: Cache | undefined,
): Promise<Adopted> {
  const [{ listed, failures }, packs, known] = await Promise.all([
    gather(listing),
    cache?.packs() ?? [],
    cache?.known() ?? new Map(),
  ])
  const places = new Map<string, { pack: Pack; entry: Entry }>()
  const cached = new Set<string>()
  const turn = turns()
  for (const pack of packs) {
    for (const entry of pack.entries) {
      places.set(key(entry.file, entry.sha256), { pack, entry })
      cached.add(entry.file)
    }
    if (turn.isDue()) await turn.over()
  }

  const adopted = new Map<Pack, Map<Entry, string>>(packs.map((pack) => [pack, new Map()]))
  const left = new Map(listed.map((item) => [item.file, item]))
  function take(item: ListedFile, sha256: string): void {
    const place = places.get(key(item.file, sha256))
    if (place === undefined) return
    adopted.get(place.pack)?.set(place.entry, signatureOf(item))
    left.delete(item.file)
  }
  for (const item of listed) {
    const before = known.get(item.file)
    if (before?.signature === item.signature) take(item, before.sha256)
    if (turn.isDue()) await turn.over()
  }
  const trusted = left.size
  for (const batch of batches([...left.values()].filter(({ file }) => cached.has(file)))) {
    for (const { listed: item, sha256 } of await readAll(folder, batch)) if (sha256) take(item, sha256)
  }
  const isExact =
    trusted === left.size &&
    known.size === listed.length - left.size &&
    [...adopted.values()].every(({ size }) => size > 0)
  for (const [pack, live] of adopted) if (live.size === 0) adopted.delete(pack)
  return { adopted, left: [...left.values()], failures, total: listed.length + failures.length, isExact }
}

async function gather(listing: AsyncIterable<ListedFile | Failure>) {
  const listed: ListedFile[] = []
  const failures: Failure[] = []
  for await (const item of listing) {
    if ('signature' in item) listed.push(item)
    else failures.push(item)
  }
  return { listed, failures }
}

function key(file: string, sha256: string): string {
  return `${sha256} ${file}`
}
