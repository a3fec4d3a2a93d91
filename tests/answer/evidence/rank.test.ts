import { expect, test } from 'vitest'
import { FRONT, rankBy } from '../../../src/answer/evidence/rank.ts'
import { readTrees } from '../../../src/answer/evidence/trees.ts'
import { FEATURES } from '../../../src/answer/features.ts'

/** A candidate of which two features are known. */
function makeVector(cover: number, quoted: number): Float64Array {
  return Float64Array.from(FEATURES, (name) => (name === 'cover' ? cover : name === 'quoted' ? quoted : 0))
}

const weights = makeVector(1, 0)
const none = readTrees('', FEATURES)
const liftsQuoted = readTrees('quoted<0.5 0 10', FEATURES)

test('without trees the weights rank, and ties keep their order', () => {
  const ranked = rankBy([makeVector(1, 0), makeVector(3, 0), makeVector(1, 0)], { weights, trees: none })
  expect(ranked).toEqual([
    { place: 1, score: 3 },
    { place: 0, score: 1 },
    { place: 2, score: 1 },
  ])
})

test('trees change the order among the first', () => {
  const ranked = rankBy([makeVector(1, 0), makeVector(0, 1)], { weights, trees: liftsQuoted })
  expect(ranked).toEqual([
    { place: 1, score: 10 },
    { place: 0, score: 1 },
  ])
})

test('what the weights put far behind is left there', () => {
  const vectors = [...Array.from({ length: FRONT }, () => makeVector(1, 0)), makeVector(0, 1)]
  expect(rankBy(vectors, { weights, trees: liftsQuoted }).at(-1)).toEqual({ place: FRONT, score: 0 })
  expect(rankBy([], { weights, trees: liftsQuoted })).toEqual([])
})
