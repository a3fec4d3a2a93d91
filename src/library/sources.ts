import { createHash } from 'node:crypto'
import { sha256 } from '../corpus/document.ts'
import { type ListedFile, readListed, type SourceFile } from '../corpus/read.ts'
import type { Failure } from '../model.ts'
import { pause } from '../turns.ts'

/**
 * Parts files into batches that make one pack each: small enough to be written
 * often, so that little is lost when the process is killed, and large enough
 * that an archive of tens of thousands of releases has some hundred of them.
 */
export function* batches(files: readonly ListedFile[]): Generator<ListedFile[]> {
  let batch: ListedFile[] = []
  let bytes = 0
  for (const file of files) {
    if (batch.length === MOST_FILES || (batch.length > 0 && bytes + file.size > MOST_BYTES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(file)
    // A large file is alone: its pack can be taken out as a whole when it changes.
    bytes += file.size > LARGE ? MOST_BYTES : file.size
  }
  if (batch.length > 0) yield batch
}

/** Two to three megabytes of releases. */
export const MOST_FILES = 512

/** A batch of large files is in the memory at one time. */
const MOST_BYTES = 16_000_000

/** Bytes whose words are counted again within some ten milliseconds. */
const LARGE = 2_000_000

/** What reading a listed file gave. */
export interface Read {
  readonly listed: ListedFile
  readonly read: SourceFile | Failure
  /** Of the bytes; null when it could not be read. */
  readonly sha256: string | null
}

/** Reads a batch in its order, several files at a time. */
export async function readAll(folder: string, batch: readonly ListedFile[]): Promise<Read[]> {
  const found: Read[] = []
  for (let at = 0; at < batch.length; at += AT_ONCE) {
    const some = batch.slice(at, at + AT_ONCE).map(async (listed): Promise<Read> => {
      const read = await readListed(folder, listed)
      return { listed, read, sha256: 'bytes' in read ? await digestOf(read.bytes) : null }
    })
    found.push(...(await Promise.all(some)))
  }
  return found
}

/** In steps: the digest of 20 MB takes longer than others should wait. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length <= STEP) return sha256(bytes)
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.length; at += STEP) {
    hash.update(bytes.subarray(at, at + STEP))
    await pause()
  }
  return hash.digest('hex')
}

/** Bytes that take a millisecond or two. */
const STEP = 1_000_000

/** Enough to keep a disk busy. */
const AT_ONCE = 16

/**
 * By what a file is known to be unchanged at the next look. Empty, which no file
 * equals, when it was changed so lately that another change might leave the
 * same time behind (what git calls "racily clean"): then its bytes decide.
 */
export function signatureOf({ signature, changedAt }: ListedFile, now = Date.now()): string {
  return changedAt > now - COARSEST_CLOCK ? '' : signature
}

/** Milliseconds; FAT counts in steps of two seconds. */
const COARSEST_CLOCK = 2500
