import { inflateSync } from 'node:zlib'

/**
 * Throws an `Error` when a compressed stream of a PDF unpacks to more than any
 * page or picture holds. pdf.js unpacks a stream whole, so that 20 MB could
 * take all memory there is. Streams in other codings than Flate are not seen.
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1)
    // Only 0x78 begins a Flate stream of the usual window.
    if (file[start] !== 0x78) continue
    try {
      inflateSync(file.subarray(start), { maxOutputLength: LARGEST_STREAM })
    } catch (error) {
      if (error instanceof RangeError) throw new Error('unpacks to far more than a page holds (a bomb?)')
      // Anything else wrong with it is for the reader to find.
    }
  }
}

/** Bytes; a picture of a whole page at 300 dots an inch has 26 MB. */
const LARGEST_STREAM = 64_000_000
