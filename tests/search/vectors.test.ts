import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRows } from '../../src/search/vector-rows.ts'
import { createVectors, type Encoder, type Followed, type VectorStore } from '../../src/search/vectors.ts'
import { fakeEncoder } from './fake-encoder.ts'
import { makePassage } from './make.ts'

const GROUPS = [
  ['dismissed', 'layoffs', 'staff'],
  ['ferry', 'boat', 'harbour'],
  ['price', 'costs', 'euros'],
]

/** A library of documents with their passages' texts; the digest of a document is its version. */
function followed(documents: Record<string, readonly string[]>, version = '1'): Followed {
  return {
    documents: new Map(Object.keys(documents).map((id) => [id, { sha256: version + documents[id]?.join() }])),
    passagesOf: (id) =>
      (documents[id] ?? []).map((text, at) => makePassage(`${id}#${at}`, text, { documentId: id })),
  }
}

/** A store in the memory, and what it was told to keep. */
function fakeStore(rows: readonly (readonly [string, Float32Array])[] = []) {
  const kept: (readonly [string, Float32Array])[] = []
  const store: VectorStore = {
    load: async (onVector) => rows.forEach(([digest, vector]) => void onVector(digest, vector)),
    keep: async (more) =>
      void kept.push(...more.map(([digest, vector]) => [digest, vector.slice()] as const)),
  }
  return { store, kept }
}

test('the passage that means the same comes first, without a shared word', async () => {
  const vectors = createVectors(fakeEncoder(GROUPS))
  await vectors.follow(
    followed({ a: ['The yard dismissed nine people.', 'A boat sails.'], b: ['Entry costs nine euros.'] }),
  )
  expect(vectors.progress).toEqual({ done: 3, total: 3 })
  const likeness = await vectors.likeness('layoffs')
  expect(likeness?.nearest(2)[0]).toBe('a#0')
  expect(likeness?.nearest(5, (id) => id !== 'a#0')).toEqual(['a#1', 'b#0'])
  expect(likeness?.of('a#0')).toBeCloseTo(1)
  expect(likeness?.of('b#0')).toBeCloseTo(0)
  expect(likeness?.of('nowhere')).toBeNull()
})

test('a passage counts by its best sentence and by all of them', async () => {
  const vectors = createVectors(fakeEncoder(GROUPS))
  await vectors.follow(followed({ a: ['The boat sails. It costs nine.'], b: ['A ferry came.'] }))
  const likeness = await vectors.likeness('harbour')
  // One sentence has cosine 1, the mean of both has the cosine of 45 degrees.
  expect(likeness?.of('a#0')).toBeCloseTo(0.6 + 0.4 * Math.SQRT1_2)
  expect(likeness?.of('b#0')).toBeCloseTo(1)
})

test('equal sentences are encoded once, headlines and leads first', async () => {
  const seen: string[] = []
  const vectors = createVectors(fakeEncoder(GROUPS, (texts) => void seen.push(...texts)))
  await vectors.follow(
    followed({ a: ['Head.', 'Lead.', 'About us.'], b: ['Other head.', 'Lead.', 'About us.'] }),
  )
  expect(seen).toEqual(['Head.', 'Lead.', 'Other head.', 'About us.'])
})

test('a changed document costs only what is new in it, and what is gone is no longer found', async () => {
  const seen: string[] = []
  const vectors = createVectors(fakeEncoder(GROUPS, (texts) => void seen.push(...texts)))
  await vectors.follow(followed({ a: ['A boat.', 'A price.'], b: ['Some staff.'] }))
  seen.length = 0
  await vectors.follow(followed({ a: ['A boat.', 'Two euros.'] }, '2'))
  expect(seen).toEqual(['Two euros.'])
  expect((await vectors.likeness('staff'))?.nearest(9)).toEqual(['a#0', 'a#1'])
})

test('a library that is followed while another is encoded takes over, and nothing counts twice', async () => {
  const good = fakeEncoder(GROUPS)
  const many = followed({ a: Array.from({ length: 40 }, (_, n) => `Boat ${n}.`) })
  let release = () => {}
  const second = new Promise<void>((resolve) => {
    release = resolve
  })
  let calls = 0
  let followedNext: Promise<void> | undefined
  const vectors = createVectors({
    ...good,
    async encode(texts) {
      calls += 1
      // The first batch comes back only when the second library has asked for the same.
      if (calls === 1) {
        followedNext = vectors.follow({
          ...many,
          documents: new Map([...many.documents, ['b', { sha256: 'b' }]]),
        })
        await second
      } else release()
      return await good.encode(texts)
    },
  })
  await vectors.follow(many)
  await followedNext
  expect(vectors.progress).toEqual({ done: 40, total: 40 })
})

test('what the store holds is not encoded, and what is encoded goes into the store', async () => {
  const first = fakeStore()
  await createVectors(fakeEncoder(GROUPS), first).follow(followed({ a: ['A boat.', 'Two euros.'] }))
  expect(first.kept).toHaveLength(2)
  const seen: string[] = []
  const second = createVectors(
    fakeEncoder(GROUPS, (texts) => void seen.push(...texts)),
    fakeStore(first.kept),
  )
  await second.follow(followed({ a: ['A boat.', 'Two euros.', 'New staff.'] }))
  expect(seen).toEqual(['New staff.'])
  expect((await second.likeness('ferry'))?.of('a#0')).toBeCloseTo(1)
})

test('where nothing is to be encoded, only what the store holds has a likeness', async () => {
  const { kept, store } = fakeStore()
  await createVectors(fakeEncoder(GROUPS), { store }).follow(followed({ a: ['A boat.'] }))
  const vectors = createVectors(fakeEncoder(GROUPS), { ...fakeStore(kept), encodes: false })
  await vectors.follow(followed({ a: ['A boat.'], b: ['A ferry.'] }))
  expect(vectors.progress).toEqual({ done: 1, total: 2 })
  const likeness = await vectors.likeness('harbour')
  expect([likeness?.of('a#0'), likeness?.of('b#0')]).toEqual([expect.closeTo(1), null])
})

test('an encoder that fails is tried again, after longer and longer pauses, and told of once', async () => {
  let failures = 5
  const good = fakeEncoder(GROUPS)
  const encode: Encoder['encode'] = async (texts) => {
    failures -= 1
    if (failures >= 0) throw new Error('out of order')
    return good.encode(texts)
  }
  const problems: string[] = []
  const pauses: number[] = []
  const vectors = createVectors(
    { ...good, encode },
    { onProblem: (problem) => problems.push(problem), wait: async (ms) => void pauses.push(ms) },
  )
  await vectors.follow(followed({ a: ['A boat.'] }))
  expect(vectors.progress.done).toBe(1)
  expect(problems).toEqual(['sentences could not be encoded by groups of words: out of order'])
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
  expect(new Set(pauses).size).toBe(5)
})

test('a sentence that cannot be encoded is left out and told of, and the others are encoded', async () => {
  const good = fakeEncoder(GROUPS)
  const problems: string[] = []
  const { store, kept } = fakeStore()
  const vectors = createVectors(
    {
      ...good,
      async encode(texts) {
        if (texts.some((text) => text.includes('staff'))) throw new Error('no such word')
        return await good.encode(texts)
      },
    },
    { store, onProblem: (problem) => problems.push(problem), wait: async () => {} },
  )
  const boats = Array.from({ length: 20 }, (_, at) => `Boat ${at}.`)
  await vectors.follow(followed({ a: [...boats.slice(0, 3), 'Some staff.', ...boats.slice(3)] }))
  expect(vectors.progress).toEqual({ done: 20, total: 21 })
  expect(kept).toHaveLength(20)
  expect(problems).toEqual([
    'sentences could not be encoded by groups of words: no such word',
    'a sentence is left out, groups of words cannot encode it: no such word',
  ])
  expect((await vectors.likeness('ferry'))?.of('a#3')).toBeNull()
})

test.each([
  { name: 'rejects', encode: async () => Promise.reject(new Error('out of order')) },
  { name: 'never answers', encode: () => new Promise<Float32Array[]>(() => {}) },
  { name: 'gives the wrong number of dimensions', encode: async () => [Float32Array.of(1)] },
  { name: 'gives nothing', encode: async () => [] },
])('an encoder that $name for a question leaves it without likeness', async ({ encode }) => {
  const { kept, store } = fakeStore()
  await createVectors(fakeEncoder(GROUPS), { store }).follow(followed({ a: ['A boat.'] }))
  const vectors = createVectors(
    { ...fakeEncoder(GROUPS), encode },
    { ...fakeStore(kept), encodes: false, patience: 5 },
  )
  await vectors.follow(followed({ a: ['A boat.'] }))
  expect(vectors.progress.done).toBe(1)
  expect(await vectors.likeness('ferry')).toBeNull()
})

test('vectors of the wrong number of dimensions are refused with both numbers', async () => {
  const problems: string[] = []
  let waits = 0
  const vectors = createVectors(
    { ...fakeEncoder(GROUPS), encode: async (texts) => texts.map(() => Float32Array.of(1, 2)) },
    {
      onProblem: (problem) => problems.push(problem),
      wait: async () => {
        waits += 1
        // Something newer ends the attempts.
        if (waits === 2) void vectors.follow(followed({}))
      },
    },
  )
  await vectors.follow(followed({ a: ['A boat.'] }))
  expect(problems).toEqual([
    'sentences could not be encoded by groups of words: a vector has 2 dimensions instead of 3',
  ])
  expect(vectors.progress.done).toBe(0)
})

test('rows give the cosines that a plain sum gives, however many there are', () => {
  const value = fc.integer({ min: -9, max: 9 })
  const vector = fc.tuple(value, value, value)
  fc.assert(
    fc.property(fc.array(fc.option(vector), { maxLength: 200 }), vector, (given, [x, y, z]) => {
      const rows = createRows(3)
      for (const one of given) {
        const row = rows.add()
        if (one !== null) rows.set(row, Float32Array.from(one))
      }
      const length = Math.hypot(x, y, z) || 1
      const question = Float32Array.of(x / length, y / length, z / length)
      const target = new Float32Array(given.length)
      rows.cosines(question, 0, given.length, target)
      for (const [row, one] of given.entries()) {
        if (one === null) expect(target[row]).toBeNaN()
        else {
          const dot = one[0] * x + one[1] * y + one[2] * z
          expect(target[row]).toBeCloseTo(dot / (length * (Math.hypot(...one) || 1)), 4)
        }
      }
    }),
  )
})
