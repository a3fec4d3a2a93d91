import { expect, test } from 'vitest'
import { addUp, readTrees } from '../../src/answer/evidence/trees.ts'
import { FEATURES } from '../../src/answer/features.ts'
import { GROUNDS } from '../../src/answer/support/answering.ts'
import { confidenceOf, fitAnswering, type GroundedCase } from '../../src/evaluate/fit-answering.ts'
import { fitRanker, rankIn } from '../../src/evaluate/fit-ranker.ts'
import type { Choice } from '../../src/evaluate/fit-ranking.ts'
import { growTrees, type Slope, treesSource } from '../../src/evaluate/fit-trees.ts'
import { generator } from '../../src/evaluate/typos.ts'

const NAMES = ['a', 'b']
const GROWTH = { trees: 60, leaves: 4, rate: 0.3, least: 5, ridge: 1 }

function makeRows(count: number): Float64Array[] {
  const random = generator(3)
  return Array.from({ length: count }, () => Float64Array.of(random(), random()))
}

/** Least squares. */
function towards(targets: readonly number[]): Slope {
  return (sums, slope, curve) => {
    for (const [row, target] of targets.entries()) {
      slope[row] = (sums[row] ?? 0) - target
      curve[row] = 1
    }
  }
}

function grow(rows: readonly Float64Array[], targets: readonly number[], signs = [0, 0], growth = GROWTH) {
  const [base, weights] = [new Float64Array(rows.length), new Float64Array(rows.length).fill(1)]
  return treesSource(growTrees({ rows, signs }, base, weights, growth, towards(targets)), NAMES)
}

const isOdd = ([a = 0, b = 0]: ArrayLike<number> & Iterable<number>) => (a > 0.5 !== b > 0.5 ? 1 : 0)

test('trees find what no sum of weights can say', () => {
  const rows = makeRows(400)
  const trees = readTrees(grow(rows, rows.map(isOdd)), NAMES)
  const off = makeRows(500)
    .slice(400)
    .filter((row) => Math.round(addUp(trees, row)) !== isOdd(row))
  expect(off.length).toBeLessThan(8)
})

test('a value with a sign moves the sum in that direction only, whatever the examples say', () => {
  const rows = makeRows(300)
  const targets = rows.map((row) => (row[0] ?? 0) ** 2 - 2 * isOdd(row))
  const free = readTrees(grow(rows, targets), NAMES)
  const bound = readTrees(grow(rows, targets, [1, -1]), NAMES)
  const steps = Array.from({ length: 21 }, (_, at) => at / 20)
  const falls = (trees: typeof free, column: number) =>
    steps.some((other) =>
      steps.some((at) => {
        const [low, high] = [at, at + 0.05].map((own) =>
          addUp(trees, column === 0 ? [own, other] : [other, own]),
        )
        return (high ?? 0) < (low ?? 0) - 1e-9
      }),
    )
  const rises = (trees: typeof free) =>
    steps.some((a) => steps.some((b) => addUp(trees, [a, b + 0.05]) > addUp(trees, [a, b]) + 1e-9))
  expect([falls(free, 0), rises(free)]).toEqual([true, true])
  expect([falls(bound, 0), rises(bound)]).toEqual([false, false])
})

test('no leaf rests on fewer examples than it must', () => {
  const rows = [...Array.from({ length: 30 }, () => Float64Array.of(0, 0)), Float64Array.of(1, 0)]
  const targets = rows.map(([a = 0]) => 5 * a)
  expect(grow(rows, targets, [0, 0], { ...GROWTH, trees: 1, least: 2 })).not.toContain('<')
  expect(grow(rows, targets, [0, 0], { ...GROWTH, trees: 1, least: 1 })).toContain('a<0.5')
})

test('growing twice gives equal trees', () => {
  const rows = makeRows(100)
  expect(grow(rows, rows.map(isOdd))).toBe(grow(rows, rows.map(isOdd)))
})

test('the trees of the decision put right what its weights leave wrong, and keep to their signs', () => {
  const signs = { support: [1], priors: [], most: [], grounds: GROUNDS.map((_, at) => (at === 0 ? 1 : 0)) }
  const makeCase = (first: number, second: number, right: boolean): GroundedCase => ({
    values: Float64Array.of(0, 1),
    grounds: Float64Array.from(GROUNDS, (_, at) => [first, second][at] ?? 0),
    right,
    spokenOf: 1,
    weight: 1,
  })
  // Right with the first and without the second; and, against the first one's sign, now and then with the second alone.
  const cases = Array.from({ length: 400 }, (_, at) => {
    const [first, second] = [at % 2, at % 4 < 2 ? 1 : 0]
    return makeCase(first, second, first === 1 ? second === 0 : second === 1 && at % 8 < 4)
  })
  const fitted = fitAnswering(cases, signs)
  const sure = (first: number, second: number) => confidenceOf(makeCase(first, second, true), fitted)
  expect(sure(1, 0)).toBeGreaterThan(0.8)
  expect(sure(0, 0)).toBeLessThan(0.3)
  expect(sure(1, 1)).toBeGreaterThanOrEqual(sure(0, 1))
})

test('a weight that must not be weakened is not', () => {
  const cases = Array.from({ length: 60 }, (_, at) => ({
    values: Float64Array.of(at % 2, 1),
    grounds: new Float64Array(GROUNDS.length),
    right: at % 3 > 0,
    spokenOf: 1,
    weight: 1,
  }))
  const weightOf = (most: readonly number[]) =>
    fitAnswering(cases, { support: [-1], priors: [], most, grounds: GROUNDS.map(() => 0) }).weights[0]
  expect(weightOf([])).toBeGreaterThan(-1)
  expect(weightOf([-3])).toBe(-3)
})

test('the trees of the ranking bring up a candidate that its weights leave second', () => {
  const random = generator(5)
  const choices: Choice[] = Array.from({ length: 300 }, () => {
    // Right is the one of which exactly one of two features is given.
    const vectors = Array.from({ length: 4 }, (_, at) => {
      const [first, second] = at === 0 ? (random() < 0.5 ? [1, 0] : [0, 1]) : random() < 0.5 ? [0, 0] : [1, 1]
      return Float64Array.from(FEATURES, (_name, column) => [first, second][column] ?? 0)
    })
    return { vectors, right: vectors.map((_, at) => at === 0), weight: 1 }
  })
  const ranker = fitRanker(choices)
  const firsts = (ranking: typeof ranker) => choices.filter((one) => rankIn(one, ranking) === 1).length
  expect(firsts(ranker)).toBeGreaterThan(290)
  expect(firsts({ ...ranker, trees: readTrees('', FEATURES) })).toBeLessThan(250)
})
