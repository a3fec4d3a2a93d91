import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLUES, type Clues, type Reader } from '../../src/search/clues.ts'
import { type Candidate, READ, rerank } from '../../src/search/rerank.ts'
import { makeDocument, makePassage } from './make.ts'

const NOTHING: Clues = {
  context: 0,
  sentence: 0,
  window: 0,
  pairs: 0,
  forms: 0,
  names: 0,
  relatives: 0,
  number: 0,
  meaning: 0,
}

/** Finds in a passage the clues that are given for its id. */
function fakeReader(clues: Readonly<Record<string, Partial<Clues>>>, mass = 10): Reader {
  return { mass, clues: ({ id }) => ({ ...NOTHING, ...clues[id] }) }
}

function makeCandidate(id: string, score: number, words = score): Candidate {
  return { passage: makePassage(id, id), document: makeDocument(id), score, words }
}

const idsOf = (hits: readonly { passage: { id: string } }[]) => hits.map(({ passage }) => passage.id)

test('without clues nothing is moved', () => {
  const hits = rerank([makeCandidate('a', 9), makeCandidate('b', 8), makeCandidate('c', 8)], fakeReader({}))
  expect(idsOf(hits)).toEqual(['a', 'b', 'c'])
  expect(hits.map(({ score }) => score)).toEqual([9, 8, 8])
})

test.each(CLUES)('more of the clue "%s" makes up for a lower score', (clue) => {
  const candidates = [makeCandidate('a', 9), makeCandidate('b', 8)]
  expect(idsOf(rerank(candidates, fakeReader({ a: { [clue]: 0 }, b: { [clue]: 1 } })))).toEqual(['b', 'a'])
})

test('what is not read stays behind what is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (scores, clue) => {
      const candidates = scores
        .sort((a, b) => b - a)
        .map((score, at) => makeCandidate(String(at).padStart(2, '0'), score))
      const clues = Object.fromEntries(candidates.map(({ passage }) => [passage.id, { sentence: clue / 10 }]))
      const ids = idsOf(rerank(candidates, fakeReader(clues)))
      expect(ids.slice(0, READ).every((id) => Number(id) < READ)).toBe(true)
      expect(ids.slice(READ)).toEqual(idsOf(candidates.slice(READ)))
    }),
  )
})

test('held lies between 0 and 1, and follows the words and the clues', () => {
  const all = Object.fromEntries(CLUES.map((name) => [name, 1]))
  const [whole, half, none] = ['whole', 'half', 'none'].map((id, at) => {
    const reader = fakeReader({ whole: all, half: { sentence: 0.5, pairs: 0.3 } })
    return rerank([makeCandidate(id, [30, 8, 0][at] ?? 0)], reader)[0]?.held ?? Number.NaN
  })
  expect(whole).toBe(1)
  expect(half).toBeGreaterThan(0.2)
  expect(half).toBeLessThan(0.5)
  expect(none).toBe(0)
})

test('held does not depend on how many or how rare the words are, on a sentence encoder, nor on what few questions ask', () => {
  const heldOf = (score: number, mass: number, clues: Partial<Clues>, words = score) =>
    rerank([makeCandidate('a', score, words)], fakeReader({ a: clues }, mass))[0]?.held
  const held = heldOf(8, 10, { sentence: 0.5 })
  expect(heldOf(16, 20, { sentence: 0.5 })).toBe(held)
  expect(heldOf(19, 10, { sentence: 0.5 }, 8)).toBe(held)
  expect(heldOf(8, 10, { sentence: 0.5, names: 1, number: 1, meaning: 1 })).toBe(held)
})

test('a question without words is held by nothing', () => {
  expect(rerank([makeCandidate('a', 3)], fakeReader({ a: { sentence: 1 } }, 0))).toMatchObject([
    { score: 3, held: 0 },
  ])
})
