import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { pause } from '../turns.ts'

/**
 * Writes parts of a file so that it is there whole or not at all: under another
 * name, through to the disk, then renamed. A process that is killed on the way
 * leaves a file behind that ends in `.tmp`.
 *
 * A line of JSON stands in front: the version of what wrote it, the lengths of
 * the parts, and a checksum of them.
 */
export async function writeSealed(
  file: string,
  version: string,
  parts: readonly Uint8Array[],
): Promise<void> {
  // A folder that is there already belongs to somebody else too, and keeps its permissions.
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const lengths = parts.map(({ byteLength }) => byteLength)
  const sum = await checksum(parts)
  const seal: Seal = { dateline: version, lengths, crc32: sum }
  const line = JSON.stringify(seal)
  // The parts begin at a multiple of 8 bytes, as views of numbers need it.
  const head = `${line.padEnd(Math.ceil((line.length + 1) / 8) * 8 - 1)}\n`
  writes += 1
  const temporary = `${file}.${process.pid}-${writes}.tmp`
  try {
    const handle = await open(temporary, 'w', OWNER_ONLY)
    try {
      for (const part of [Buffer.from(head), ...parts]) await handle.writeFile(part)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Releases under embargo are among what is cached. */
const OWNER_ONLY = 0o600

/** In steps, so that a large part does not hold others up. */
async function checksum(parts: readonly Uint8Array[]): Promise<number> {
  let sum = 0
  for (const part of parts) {
    for (let at = 0; at < part.length; at += STEP) {
      sum = crc32(part.subarray(at, at + STEP), sum)
      if (at + STEP < part.length) await pause()
    }
  }
  return sum
}

/** Bytes that take some milliseconds. */
const STEP = 8_000_000

/** Two writes of one process do not meet in one temporary file. */
let writes = 0

/** What `readSealed` found. Only `whole` has parts. */
export type Unsealed =
  | { readonly state: 'whole'; readonly parts: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly state: 'missing' | 'old' | 'torn' }

/** Reads the parts of a file, when it was written by this version and every byte of it is as it was. */
export async function readSealed(file: string, version: string): Promise<Unsealed> {
  let bytes: Buffer<ArrayBuffer>
  try {
    bytes = await readFile(file)
  } catch {
    return { state: 'missing' }
  }
  const end = bytes.subarray(0, LONGEST_SEAL).indexOf(10) + 1
  const seal = parseSeal(bytes.toString('utf8', 0, end))
  if (seal === null) return { state: 'torn' }
  if (seal.dateline !== version) return { state: 'old' }
  const length = seal.lengths.reduce((sum, part) => sum + part, end)
  if (length !== bytes.length || (await checksum([bytes.subarray(end)])) !== seal.crc32)
    return { state: 'torn' }
  let at = end
  const parts = seal.lengths.map((part) => {
    at += part
    return new Uint8Array(bytes.buffer, bytes.byteOffset + at - part, part)
  })
  return { state: 'whole', parts }
}

interface Seal {
  readonly dateline: string
  readonly lengths: readonly number[]
  readonly crc32: number
}

/** Bytes; a seal has some 150. */
const LONGEST_SEAL = 1000

function parseSeal(line: string): Seal | null {
  try {
    const seal: unknown = JSON.parse(line)
    return isSeal(seal) ? seal : null
  } catch {
    return null
  }
}

function isSeal(value: unknown): value is Seal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dateline' in value &&
    typeof value.dateline === 'string' &&
    'crc32' in value &&
    typeof value.crc32 === 'number' &&
    'lengths' in value &&
    Array.isArray(value.lengths) &&
    value.lengths.every((length) => Number.isSafeInteger(length) && length >= 0)
  )
}
