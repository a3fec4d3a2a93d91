import { type ListedFile, listFile, listFolder } from '../corpus/read.ts'
import { warmUp } from '../corpus/warm.ts'
import type { Library } from '../library.ts'
import type { Failure, Passage } from '../model.ts'
import { createEngine } from '../search/engine.ts'
import type { Vectors } from '../search/vectors.ts'
import { pause, turns } from '../turns.ts'
import { adopt } from './adopt.ts'
import { type Apart, createApart, isApart } from './apart.ts'
import type { Cache, Known } from './cache.ts'
import { createBodies, type OpenDocument, openDocument } from './documents.ts'
import { type Entry, makePack, mergePacks, type Pack, type Source } from './pack.ts'
import { createSaver } from './saver.ts'
import { newestFirst, snapshot } from './snapshot.ts'
import { batches, MOST_FILES, readAll, signatureOf } from './sources.ts'

/** The files of a folder, parsed and indexed, kept up to date on demand. */
export interface Shelf {
  /** What is held now. It never changes: after an update there is another one. */
  library(): Library
  /**
   * Takes in what has changed at these paths inside the folder, or anywhere in
   * it, and says whether anything had. Updates run one after another.
   */
  update(files?: readonly string[]): Promise<boolean>
  /** Resolves when the cache holds what the library does; an update does not wait for that. */
  saved(): Promise<void>
}

export interface ShelfOptions {
  readonly cache?: Cache | undefined
  /** Told how many of all files are indexed. */
  readonly onProgress?: ((progress: { done: number; total: number }) => void) | undefined
  /** Reads what would hold up the event loop. */
  readonly apart?: Apart | undefined
  /** Told of every library; it encodes in the background, and nobody waits for it. */
  readonly vectors?: Vectors | undefined
}

/** What is held of one file. */
interface Kept extends Known {
  readonly entry: Entry
  readonly documents: readonly OpenDocument[]
  readonly pack: Pack
}

/**
 * Opens a folder: what the cache holds of files that have not changed is used,
 * the rest is read, parsed, indexed and cached.
 *
 * A file that cannot be read or parsed is listed under the library's `failures`
 * and the rest is served. The event loop is given a turn every few milliseconds.
 * Throws when the folder does not exist, and names it.
 */
export async function openShelf(
  folder: string,
  { cache, onProgress, vectors, apart = createApart() }: ShelfOptions = {},
): Promise<Shelf> {
  const bodies = createBodies()
  const kept = new Map<string, Kept>()
  /** Files that are not parsed, and why. */
  const skipped = new Map<string, string>()
  const documentIds = new Set<string>()
  const saver = createSaver(cache)
  let engine = await createEngine()
  let ordered: readonly OpenDocument[] = []
  let current = await snapshot([], engine, [])

  let updates: Promise<unknown> = Promise.resolve()
  /** Whether the cache must be told which files and packs there are. */
  let isStateOld = false

  await open()
  await publish()
  await tidy()

  return {
    library: () => current,
    update(files) {
      const done = updates.then(() => (files ? updateFiles(files) : updateAll()))
      // One that failed does not keep the next from trying.
      updates = done
        .catch(() => {})
        .then(tidy)
        .catch(() => {})
      return done
    },
    async saved() {
      await updates
      await saver.done()
    },
  }

  async function open(): Promise<void> {
    const listing = listFolder(folder)
    const { adopted, left, failures, total, isExact } = await adopt(folder, listing, cache)
    isStateOld = !isExact
    let done = 0
    const report = (files: number) => {
      done += files
      onProgress?.({ done, total })
    }
    report(failures.length)
    for (const { file, reason } of failures) skipped.set(file, reason)
    const turn = turns()
    for (const [pack, live] of adopted) {
      await hold(pack, live)
      report(live.size)
      if (turn.isDue()) await turn.over()
    }
    for (const batch of batches(left)) {
      await take(batch)
      await saver.room()
      report(batch.length)
    }
  }

  async function updateAll(): Promise<boolean> {
    const gone = new Set([...kept.keys(), ...skipped.keys()])
    const listed: ListedFile[] = []
    const failures: Failure[] = []
    for await (const item of listFolder(folder)) {
      gone.delete(item.file)
      if ('signature' in item) listed.push(item)
      else failures.push(item)
    }
    return await change(listed, failures, [...gone])
  }

  async function updateFiles(files: readonly string[]): Promise<boolean> {
    const listed: ListedFile[] = []
    const failures: Failure[] = []
    const gone: string[] = []
    for (const file of new Set(files)) {
      const item = await listFile(folder, file)
      if (item === null) gone.push(file)
      else if ('signature' in item) listed.push(item)
      else failures.push(item)
    }
    return await change(listed, failures, gone)
  }

  async function change(
    listed: readonly ListedFile[],
    failures: readonly Failure[],
    gone: readonly string[],
  ): Promise<boolean> {
    const before = current
    const lost = [...gone, ...failures.map(({ file }) => file)].filter(
      (file) => kept.has(file) || skipped.has(file),
    )
    const news = failures.filter(({ file, reason }) => skipped.get(file) !== reason)
    if (lost.some((file) => kept.has(file)) || gone.some((file) => skipped.has(file)) || news.length > 0) {
      engine = await engine.fork()
      await forget(lost)
      for (const { file, reason } of failures) skipped.set(file, reason)
      await publish()
    }
    const touched = listed.filter((item) => kept.get(item.file)?.signature !== item.signature)
    for (const batch of batches(touched)) if (await take(batch)) await publish()
    return current !== before
  }

  /** Reads files and holds what they give instead of what they gave before; says whether that is anything else. */
  async function take(batch: readonly ListedFile[]): Promise<boolean> {
    const sources: Source[] = []
    const signatures = new Map<string, string>()
    const failures: Failure[] = []
    for (const { listed, read, sha256 } of await readAll(folder, batch)) {
      const before = kept.get(listed.file)
      if (before && before.sha256 === sha256) {
        kept.set(listed.file, { ...before, signature: signatureOf(listed) })
        isStateOld = true
      } else if ('bytes' in read && sha256 !== null) {
        sources.push({ ...read, sha256 })
        signatures.set(read.file, signatureOf(listed))
      } else if ('reason' in read && skipped.get(read.file) !== read.reason) {
        failures.push(read)
      }
    }
    if (sources.length === 0 && failures.length === 0) return false
    const changed = [...signatures.keys(), ...failures.map(({ file }) => file)]
    const replaced = new Set(
      changed.flatMap((file) => kept.get(file)?.documents ?? []).map(({ document }) => document.id),
    )
    const near: Source[] = []
    const far: Source[] = []
    const turn = turns()
    for (const source of sources) {
      if (isApart(source)) far.push(source)
      else near.push(source)
      if (turn.isDue()) await turn.over()
    }
    if (near.length > 0) await warmUp()
    const isTaken = (id: string) => documentIds.has(id) && !replaced.has(id)
    const [apartPacks, pack] = await Promise.all([
      apart.make(far),
      near.length > 0 ? makePack(near, engine, isTaken) : null,
    ])
    engine = await engine.fork()
    await forget(changed)
    for (const { file, reason } of failures) skipped.set(file, reason)
    for (const made of pack === null ? apartPacks : [pack, ...apartPacks]) {
      const live = made.entries.filter((entry) => isNew(entry))
      await hold(made, new Map(live.map((entry) => [entry, signatures.get(entry.file) ?? ''])))
      saver.save(made)
      isStateOld = true
    }
    return true
  }

  /** Whether no other file has given a document the same id, which chance does once in some million files. */
  function isNew({ file, documents }: Entry): boolean {
    const taken = documents.find(({ header }) => documentIds.has(header.id))
    if (taken === undefined) return true
    skipped.set(file, `another document has the id ${taken.header.id}`)
    return false
  }

  /** Holds a pack; `live` tells which of its entries count, and the signatures of their files. */
  async function hold(pack: Pack, live: ReadonlyMap<Entry, string>): Promise<void> {
    const dead = pack.entries.filter((entry) => !live.has(entry)).flatMap(({ documents }) => documents)
    const without = dead.flatMap((packed) => openDocument(pack, packed, bodies).passages())
    await engine.load(pack.analysed, without)
    const turn = turns()
    for (const [entry, signature] of live) {
      const documents: OpenDocument[] = []
      for (const packed of entry.documents) {
        documents.push(openDocument(pack, packed, bodies))
        if (turn.isDue()) await turn.over()
      }
      kept.set(entry.file, { signature, sha256: entry.sha256, entry, documents, pack })
      for (const { document } of documents) documentIds.add(document.id)
    }
  }

  async function forget(files: readonly string[]): Promise<void> {
    const gone = files.flatMap((file) => kept.get(file) ?? [])
    const entries = new Set(gone.map(({ entry }) => entry))
    const whole = new Set<Pack>()
    for (const { pack } of gone) {
      const isLast = pack.entries.every((entry) => entries.has(entry) || entry.documents.length === 0)
      if (isLast && !whole.has(pack) && (await engine.unload(pack.analysed))) whole.add(pack)
    }
    const passages: Passage[] = []
    const turn = turns()
    for (const { documents, pack } of gone) {
      for (const open of documents) {
        documentIds.delete(open.document.id)
        if (whole.has(pack)) continue
        for (const passage of open.passages()) passages.push(passage)
        if (turn.isDue()) await turn.over()
      }
    }
    for (const file of files) {
      if (kept.delete(file)) isStateOld = true
      skipped.delete(file)
    }
    await engine.remove(passages)
  }

  async function publish(): Promise<void> {
    const failures: Failure[] = [...skipped].map(([file, reason]) => ({ file, reason }))
    const documents: OpenDocument[] = []
    const held = new Set<OpenDocument>()
    for (const { entry, documents: own } of kept.values()) {
      for (const open of own) held.add(open)
      for (const reason of entry.reasons) failures.push({ file: entry.file, reason })
    }
    failures.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1))
    await pause()
    // Those that stay keep their order, so that there is little to sort.
    for (const open of ordered) if (held.delete(open)) documents.push(open)
    for (const open of held) documents.push(open)
    await pause()
    ordered = await newestFirst(documents)
    await pause()
    current = { ...(await snapshot(ordered, engine, failures)), vectors }
    void vectors?.follow(current)
    await pause()
  }

  /** Joins small packs, which every update makes one of, and those of which little is left; nothing is parsed for it. */
  async function tidy(): Promise<void> {
    const live = new Map<Pack, Kept[]>()
    for (const one of kept.values()) {
      const others = live.get(one.pack)
      if (others) others.push(one)
      else live.set(one.pack, [one])
    }
    const meagre = [...live].filter(
      ([pack, { length }]) =>
        pack.bodies.length <= MOST_MERGED && (length < MOST_FILES / 8 || length < pack.entries.length / 2),
    )
    if (meagre.length > MOST_MEAGRE) {
      const some = meagre.flatMap(([, ones]) => ones).slice(0, MOST_FILES)
      const pack = await mergePacks(some, engine)
      const signatures = new Map(some.map(({ entry, signature }) => [entry.file, signature]))
      engine = await engine.fork()
      await forget(some.map(({ entry }) => entry.file))
      await hold(pack, new Map(pack.entries.map((entry) => [entry, signatures.get(entry.file) ?? ''])))
      await publish()
      saver.save(pack)
    }
    if (isStateOld) saver.saveState(kept)
    isStateOld = false
  }
}

/** Bytes: a pack of large files would hold up the event loop while it is merged. */
const MOST_MERGED = 4_000_000

/** Each costs a search some microseconds. */
const MOST_MEAGRE = 16
