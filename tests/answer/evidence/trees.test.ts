import { expect, test } from 'vitest'
import { addUp, readTrees } from '../../../src/answer/evidence/trees.ts'

const NAMES = ['width', 'height']

test('each tree is walked to the leaf of the values, and what the leaves say is added up', () => {
  const trees = readTrees('width<2 0.5 height<3 -1 1\n\nheight<0 7 0.25\n', NAMES)
  expect(addUp(trees, [1, 9])).toBe(0.75)
  expect(addUp(trees, [2, 2.9])).toBe(-0.75)
  expect(addUp(trees, [4, 3])).toBe(1.25)
  expect(addUp(trees, [4, -1])).toBe(6)
})

test('a tree may be a single leaf, and no trees say nothing', () => {
  expect(addUp(readTrees('0.5', NAMES), [1, 1])).toBe(0.5)
  expect(addUp(readTrees('', NAMES), [1, 1])).toBe(0)
})

test.each([
  ['depth<2 1 2', 'a name that is not known'],
  ['width<2 1', 'a branch that is missing'],
  ['width<2 1 2 3', 'a word too many'],
  ['width<wide 1 2', 'a bound that is no number'],
  ['one', 'a leaf that is no number'],
])('"%s" is refused: %s', (source) => {
  expect(() => readTrees(source, NAMES)).toThrow('not a')
})
