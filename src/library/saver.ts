import type { Cache, Known } from './cache.ts'
import type { Pack } from './pack.ts'

/** Writes what a shelf holds to its cache, one thing after another, behind what is served. */
export interface Saver {
  save(pack: Pack): void
  /** Tells the cache which files there are and what packs hold them, and drops all others. */
  saveState(held: ReadonlyMap<string, Known & { readonly pack: Pack }>): void
  /** Resolves at once while few packs wait to be written, else when all are. */
  room(): Promise<void>
  /** Resolves when the cache holds all that it was given. */
  done(): Promise<void>
}

/** Makes a saver; without a cache it does nothing. */
export function createSaver(cache: Cache | undefined): Saver {
  let saving: Promise<void> = Promise.resolve()
  let unsaved = 0
  if (cache === undefined) return { save() {}, saveState() {}, room: () => saving, done: () => saving }
  return {
    save(pack) {
      unsaved += 1
      saving = saving.then(async () => {
        await cache.keep(pack)
        unsaved -= 1
      })
    },
    saveState(held) {
      saving = saving.then(async () => {
        await cache.keepKnown(held)
        await cache.keepOnly(new Set([...held.values()].map(({ pack }) => pack)))
      })
    },
    async room() {
      if (unsaved > MOST_UNSAVED) await saving
    },
    done: () => saving,
  }
}

/** Packs that wait to be written are in the memory twice. */
const MOST_UNSAVED = 2
