import { readFileSync } from 'node:fs'

/**
 * What words mean, as directions in a space in which words of like use lie near
 * each other: GloVe (Pennington, Socher & Manning, 2014), 100 dimensions, of
 * which the file beside this one keeps a table by stem in one byte a value.
 * `src/evaluate/make-word-vectors.ts` wrote it and says how.
 */
export interface WordVectors {
  /** Length of a vector. */
  readonly dimensions: number
  /** Adds the direction of a stem to a sum, times a weight; common words count less. Unknown stems add nothing. */
  addTo(sum: Float32Array, stem: string, weight: number): void
  /** The row of a stem, for who asks for the same stems over and over; -1 of an unknown one. */
  rowOf(stem: string): number
  /** What `addTo` does, by the row. */
  addRow(sum: Float32Array, row: number, weight: number): void
}

/**
 * Opens the word vectors; the file is read when the first one is asked for.
 *
 * Throws when the file is missing or torn, with its name: it is part of the program.
 *
 * @example
 * const sum = new Float32Array(vectors.dimensions)
 * vectors.addTo(sum, 'salari', 1)
 */
export function openWordVectors(
  file: URL | string = new URL('word-vectors.bin', import.meta.url),
): WordVectors {
  let table: Table | null = null
  const read = (): Table => {
    table ??= readTable(file)
    return table
  }
  const addRow = (sum: Float32Array, row: number, weight: number): void => {
    const { dimensions, values, scales } = read()
    // Rows are in the order of how common their words are.
    const scaled = weight * (scales[row] ?? 0) * (row / (row + COMMON))
    const from = row * dimensions
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + scaled * (values[from + at] ?? 0)
  }
  return {
    get dimensions() {
      return read().dimensions
    },
    rowOf: (stem) => read().rows.get(stem) ?? -1,
    addRow,
    addTo(sum, stem, weight) {
      const row = read().rows.get(stem)
      if (row !== undefined) addRow(sum, row, weight)
    },
  }
}

/** The hundredth most common word counts half (smooth inverse frequency: Arora, Liang & Ma, 2017). */
const COMMON = 100

/** The cosine of two sums; 0 when one of them is empty. */
export function likeness(one: Float32Array, other: Float32Array): number {
  let product = 0
  let ones = 0
  let others = 0
  for (let at = 0; at < one.length; at++) {
    const value = one[at] ?? 0
    const beside = other[at] ?? 0
    product += value * beside
    ones += value * value
    others += beside * beside
  }
  return ones === 0 || others === 0 ? 0 : product / Math.sqrt(ones * others)
}

interface Table {
  readonly dimensions: number
  readonly rows: ReadonlyMap<string, number>
  readonly values: Int8Array
  /** By which a row has length 1. */
  readonly scales: Float32Array
}

/** Bytes of the three numbers (little-endian) that open the file: rows, dimensions, bytes of the stems. */
const HEADER = 12

function readTable(file: URL | string): Table {
  const bytes = readFileSync(file)
  const [count = 0, dimensions = 0, length = 0] =
    bytes.length < HEADER ? [] : [0, 4, 8].map((at) => bytes.readUInt32LE(at))
  if (count === 0 || bytes.length !== HEADER + length + count * dimensions)
    throw new Error(`${file}: not a table of word vectors, or torn: ${bytes.length} bytes`)
  const stems = bytes.toString('utf8', HEADER, HEADER + length).split('\n')
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER + length, count * dimensions)
  const scales = Float32Array.from(stems, (_, row) => 1 / lengthOf(values, row * dimensions, dimensions))
  return { dimensions, rows: new Map(stems.map((stem, row) => [stem, row])), values, scales }
}

function lengthOf(values: Int8Array, from: number, dimensions: number): number {
  let sum = 0
  for (let at = from; at < from + dimensions; at++) sum += (values[at] ?? 0) ** 2
  return Math.sqrt(sum) || 1
}

/** One for all, so that the table is held once. */
export const WORD_VECTORS: WordVectors = openWordVectors()
