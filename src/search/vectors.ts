import { createHash } from 'node:crypto'
import { messageOf } from '../corpus/errors.ts'
import { sentences } from '../corpus/sentences.ts'
import type { Passage } from '../model.ts'
import { turns } from '../turns.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import { createRows, unit } from './vector-rows.ts'

/** Turns sentences into vectors, near each other when they mean about the same. */
export interface Encoder {
  /** Of the model; vectors of another one are never compared with its. */
  readonly name: string
  readonly dimensions: number
  /** One vector a text, in their order. Rejects as a whole, with a message for the log. */
  encode(texts: readonly string[]): Promise<Float32Array[]>
}

/** Keeps vectors between two starts, by the digest of their text. */
export interface VectorStore {
  load(onVector: (digest: string, vector: Float32Array) => void): Promise<void>
  keep(rows: readonly (readonly [digest: string, vector: Float32Array])[]): Promise<void>
}

/** Of a library, what is encoded. */
export interface Followed {
  readonly documents: ReadonlyMap<string, { readonly sha256: string }>
  readonly passagesOf: (documentId: string) => readonly Passage[]
}

/** The vectors of a library's sentences, as far as they have come. */
export interface Vectors {
  /** Sentences that have a vector, of how many. */
  readonly progress: { readonly done: number; readonly total: number }
  /** Takes over what a library holds now; resolves when all of it has been encoded, or another one is followed. Never rejects. */
  follow(library: Followed): Promise<void>
  /** How like a question the passages are; null when its vector does not come in time. Never rejects. */
  likeness(question: string): Promise<Likeness | null>
}

export interface VectorOptions {
  readonly store?: VectorStore | undefined
  /** Told what went wrong; it is tried again, and answers go on without. */
  readonly onProblem?: ((problem: string) => void) | undefined
  /** Milliseconds that an answer waits for the vector of its question. */
  readonly patience?: number | undefined
  /** False takes what the store holds and encodes nothing but questions. */
  readonly encodes?: boolean | undefined
  /** Waits so many milliseconds. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined
}

/**
 * Keeps the vectors of a library's sentences, made in the background, newest
 * releases first and of each its headline and lead before the rest. An answer
 * never waits for them: a passage without vectors has no likeness.
 *
 * Equal sentences share a vector, wherever they stand, so that a changed
 * release costs only what is new in it.
 */
export function createVectors(encoder: Encoder, options: VectorOptions = {}): Vectors {
  const { store, onProblem = () => {}, patience = PATIENCE, encodes = true, wait = unhurried } = options
  const rows = createRows(encoder.dimensions)
  const rowOf = new Map<string, number>()
  const digests: string[] = []
  /** Of the rows that have no vector yet. */
  const texts = new Map<number, string>()
  let documents = new Map<string, FollowedDocument>()
  let passages: ReadonlyMap<string, readonly number[]> = new Map()
  let kept: Promise<Map<string, Float32Array>> | null = null
  let done = 0
  let follows = 0

  async function follow(library: Followed): Promise<void> {
    follows += 1
    const own = follows
    kept ??= load()
    const known = await kept
    const next = new Map<string, FollowedDocument>()
    const all = new Map<string, readonly number[]>()
    const turn = turns()
    for (const [id, { sha256 }] of library.documents) {
      const before = documents.get(id)
      const document = before?.sha256 === sha256 ? before : take(sha256, library.passagesOf(id), known)
      next.set(id, document)
      for (const [passage, rows] of document.passages) all.set(passage, rows)
      if (turn.isDue()) await turn.over()
      if (own !== follows) return
    }
    documents = next
    passages = all
    // What is not in the library will not be asked for; the store still has it.
    kept = Promise.resolve(new Map())
    if (encodes) await encodeAll(own)
  }

  function take(
    sha256: string,
    own: readonly Passage[],
    known: ReadonlyMap<string, Float32Array>,
  ): FollowedDocument {
    return {
      sha256,
      passages: own.map(({ id, text }) => [id, sentencesOf(text).map((one) => rowFor(one, known))]),
    }
  }

  function rowFor(text: string, known: ReadonlyMap<string, Float32Array>): number {
    const digest = createHash('sha256').update(text).digest('base64url')
    const before = rowOf.get(digest)
    if (before !== undefined) return before
    const row = rows.add()
    rowOf.set(digest, row)
    digests.push(digest)
    const vector = known.get(digest)
    if (vector !== undefined) fill(row, vector)
    else texts.set(row, text)
    return row
  }

  function fill(row: number, vector: Float32Array): void {
    // One library was followed by another while this was under way.
    if (rows.has(row)) return
    rows.set(row, vector)
    texts.delete(row)
    done += 1
  }

  async function encodeAll(own: number): Promise<void> {
    const made: number[] = []
    let failures = 0
    const keep = async (): Promise<void> => {
      await store?.keep(made.splice(0).map((row) => [digests[row] ?? '', rows.get(row)]))
    }
    const queue = inOrder([...documents.values()], (row) => texts.has(row))
    /** How many at the front of the queue are sent alone, because one of them made a batch fail. */
    let alone = 0
    /** Texts that failed alone: how often, and how many had been encoded before. */
    const stuck = new Map<number, { times: number; readonly before: number }>()
    while (queue.length > 0 && own === follows) {
      const first = queue.slice(0, BATCH)
      const size = alone > 0 || stuck.has(first[0] ?? -1) ? 1 : first.findIndex((row) => stuck.has(row))
      const batch = queue.splice(0, size === -1 ? BATCH : size).filter((row) => texts.has(row))
      const isProbe = alone > 0
      alone = Math.max(0, alone - 1)
      if (batch.length === 0) continue
      try {
        const vectors = await encoder.encode(batch.map((row) => texts.get(row) ?? ''))
        for (const [at, row] of batch.entries()) {
          const vector = vectors[at]
          if (vector === undefined)
            throw new Error(`${vectors.length} vectors came for ${batch.length} texts`)
          fill(row, vector)
          made.push(row)
        }
        failures = 0
        if (made.length >= BLOCK) await keep()
      } catch (error) {
        const [row] = batch
        const known = row === undefined || batch.length > 1 ? undefined : stuck.get(row)
        if (failures === 0 && known === undefined && !isProbe)
          onProblem(`sentences could not be encoded by ${encoder.name}: ${messageOf(error)}`)
        failures += 1
        if (known !== undefined && known.times >= ATTEMPTS && done > known.before) {
          onProblem(`a sentence is left out, ${encoder.name} cannot encode it: ${messageOf(error)}`)
          continue
        }
        // One text may be the reason: each is tried alone, and what fails then waits until all others have been.
        if (batch.length > 1) {
          queue.unshift(...batch)
          alone = batch.length
        } else if (row !== undefined) {
          queue.push(row)
          stuck.set(row, { times: (known?.times ?? 0) + 1, before: known?.before ?? done })
        }
        await wait(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures))
      }
    }
    if (made.length > 0) await keep()
  }

  async function load(): Promise<Map<string, Float32Array>> {
    const found = new Map<string, Float32Array>()
    await store?.load((digest, vector) => found.set(digest, vector))
    return found
  }

  async function likeness(question: string): Promise<Likeness | null> {
    if (done === 0) return null
    const vector = await within(patience, vectorOf(question))
    return vector && (await likenessOf(vector, rows, passages))
  }

  /** A question is asked again and again, by one answer too; the last ones are remembered. */
  const asked = new Map<string, Promise<Float32Array | null>>()

  function vectorOf(question: string): Promise<Float32Array | null> {
    const before = asked.get(question)
    if (before !== undefined) return before
    const made = encoder.encode([question]).then(
      ([vector]) => (vector?.length === encoder.dimensions ? unit(vector) : null),
      (error: unknown) => {
        asked.delete(question)
        onProblem(`a question could not be encoded by ${encoder.name}: ${messageOf(error)}`)
        return null
      },
    )
    asked.set(question, made)
    for (const oldest of asked.keys()) {
      if (asked.size <= REMEMBERED) break
      asked.delete(oldest)
    }
    return made
  }

  return {
    get progress() {
      return { done, total: rows.count }
    },
    follow: (library) =>
      follow(library).catch((error: unknown) => onProblem(`vectors are incomplete: ${messageOf(error)}`)),
    likeness,
  }
}

interface FollowedDocument {
  readonly sha256: string
  readonly passages: readonly (readonly [id: string, rows: readonly number[]])[]
}

/** Texts at a time: few enough that a question, which waits for those before it, comes in time. */
const BATCH = 8

/** A text that fails so often alone, while others are encoded, is left out. */
const ATTEMPTS = 2

/** Vectors that are kept in one go: some megabytes. */
const BLOCK = 2048

/** Milliseconds: more than a question takes behind a batch on a slow core, less than a reader notices. */
const PATIENCE = 250

/** Milliseconds. */
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 60_000

const REMEMBERED = 100

/** A longer text says too many things for one vector, and costs the encoder with the square of its length. */
const LONGEST = 1000

function sentencesOf(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST)))
}

/** The headlines and leads of all documents, then the rest. */
function inOrder(documents: readonly FollowedDocument[], isMissing: (row: number) => boolean): number[] {
  const [first, rest]: [number[], number[]] = [[], []]
  for (const { passages } of documents) {
    for (const [at, [, rows]] of passages.entries()) (at < 2 ? first : rest).push(...rows)
  }
  return [...new Set([...first, ...rest])].filter(isMissing)
}

/** What the promise gives, or null when it does not come within so many milliseconds. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null)
  })
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** Does not keep a process alive that has nothing else to do. */
async function unhurried(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref())
}
