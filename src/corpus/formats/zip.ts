import { inflateRawSync } from 'node:zlib'

/** The entries of a zip archive, by their names. */
export interface Archive {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** Inflates an entry. Throws an `Error` for one that is damaged, or when all that was read grows past the limit. */
  readonly read: (name: string) => Uint8Array
}

/**
 * Opens a zip archive in memory (APPNOTE.TXT 6.3.10, without zip64).
 *
 * Only what is asked for is inflated, and never more than `limit` bytes of all
 * entries together, whatever sizes the archive states: a bomb costs no more
 * than that. Throws an `Error` when the archive is cut off or encrypted.
 */
export function openZip(bytes: Uint8Array, limit: number): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(bytes, view)
  let left = limit
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw new Error(`no ${name} in the archive`)
      const content = inflate(bytes, view, name, entry, left)
      left -= content.length
      return content
    },
  }
}

interface Entry {
  readonly flags: number
  readonly method: number
  readonly size: number
  readonly offset: number
}

function directory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endRecord(view)
  if (end === -1) throw new Error(CUT_OFF)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Error(CUT_OFF)
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const [name = 0] = lengths
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return entries
}

const CUT_OFF = 'damaged or cut off, so that it cannot be opened'

/** Offset of the record that ends an archive; a comment of up to 64 KB may stand behind it. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function inflate(bytes: Uint8Array, view: DataView, name: string, entry: Entry, left: number): Uint8Array {
  const { flags, method, size, offset } = entry
  if ((flags & 1) === 1) throw new Error('encrypted; save it without a password')
  if (offset + 30 > bytes.length) throw new Error(CUT_OFF)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = bytes.subarray(start, start + size)
  if (packed.length < size) throw new Error(CUT_OFF)
  if (method === 0 && size <= left) return packed
  if (method === 8) {
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
    } catch (error) {
      if (!(error instanceof RangeError)) throw new Error(`damaged: ${name} cannot be unpacked`)
    }
  }
  throw new Error('unpacks to far more than a document holds (a zip bomb?)')
}
