import { turns } from '../turns.ts'
import type { Postings } from './postings.ts'
import type { Segment } from './segment.ts'

/**
 * Writes a segment as bytes: the lists of strings, each as some pieces of JSON
 * with their number before them, and the arrays one after another. Each piece
 * and each array has its length before it.
 *
 * Numbers are written as this machine holds them. Who keeps the bytes makes
 * sure that they come back whole, and to the same kind of machine and version.
 */
export function encodeSegment(segment: Segment): Uint8Array<ArrayBuffer> {
  const { passageIds, documentIds, terms, words } = segment
  const lists = [passageIds, documentIds, terms, words].flatMap(piecesOf)
  const arrays = [...lists, ...ARRAYS.map((read) => read(segment))]
  const size = arrays.reduce((sum, { byteLength }) => sum + 4 + padded(byteLength), 0)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const { buffer, byteOffset, byteLength } of arrays) {
    view.setUint32(at, byteLength, true)
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at + 4)
    at += 4 + padded(byteLength)
  }
  return bytes
}

/** The number of pieces and of strings, and the pieces. */
function piecesOf(strings: readonly string[]): Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < strings.length; at += PIECE) {
    pieces.push(encoder.encode(JSON.stringify(strings.slice(at, at + PIECE))))
  }
  return [new Uint8Array(Uint32Array.of(pieces.length, strings.length).buffer), ...pieces]
}

/** Strings that are read in a millisecond or two. */
const PIECE = 10_000

/**
 * Reads a segment from the bytes that `encodeSegment` made, and lets other work
 * run every few milliseconds. Its arrays are views of the bytes. Strings that are
 * `known` are not read once more.
 */
export async function decodeSegment(
  bytes: Uint8Array<ArrayBuffer>,
  known: SegmentStrings | undefined,
): Promise<Segment> {
  // A view of 4-byte numbers must begin at a multiple of 4.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const view = new DataView(buffer, byteOffset, byteLength)
  let at = 0
  function next(): { readonly offset: number; readonly length: number } {
    const length = view.getUint32(at, true)
    const offset = byteOffset + at + 4
    if (at + 4 + length > byteLength) throw new Error('an analysed segment is cut short')
    at += 4 + padded(length)
    return { offset, length }
  }
  function numbers(): Uint32Array {
    const { offset, length } = next()
    return new Uint32Array(buffer, offset, length / 4)
  }
  function postings(): Postings {
    const [starts, ids] = [numbers(), numbers()]
    const { offset, length } = next()
    return { starts, ids, frequencies: new Uint16Array(buffer, offset, length / 2) }
  }
  async function strings(own: readonly string[] | undefined): Promise<readonly string[]> {
    const [pieces = 0, count = 0] = numbers()
    if (own !== undefined) {
      for (let piece = 0; piece < pieces; piece++) next()
      return own
    }
    // At its full length at once: millions of strings would be copied again and again.
    const found = new Array<string>(count)
    let last = 0
    for (let piece = 0; piece < pieces; piece++) {
      const { offset, length } = next()
      // What `encodeSegment` wrote.
      const some = JSON.parse(decoder.decode(new Uint8Array(buffer, offset, length))) as string[]
      for (const one of some) found[last++] = one
      if (turn.isDue()) await turn.over()
    }
    return found
  }
  const turn = turns()
  const passageIds = await strings(known?.passageIds)
  const documentIds = await strings(known?.documentIds)
  const terms = await strings(known?.terms)
  const words = await strings(known?.words)
  return {
    passageIds,
    documentIds,
    terms,
    words,
    documentOf: numbers(),
    textLengths: numbers(),
    contextLengths: numbers(),
    occurrences: numbers(),
    text: postings(),
    context: postings(),
  }
}

/** What of a segment is no array of numbers. */
export type SegmentStrings = Pick<Segment, 'passageIds' | 'documentIds' | 'terms' | 'words'>

/** In the order in which `decodeSegment` reads them. */
const ARRAYS: readonly ((segment: Segment) => Uint32Array | Uint16Array)[] = [
  ({ documentOf }) => documentOf,
  ({ textLengths }) => textLengths,
  ({ contextLengths }) => contextLengths,
  ({ occurrences }) => occurrences,
  ({ text }) => text.starts,
  ({ text }) => text.ids,
  ({ text }) => text.frequencies,
  ({ context }) => context.starts,
  ({ context }) => context.ids,
  ({ context }) => context.frequencies,
]

/** Arrays begin at multiples of 4 bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
