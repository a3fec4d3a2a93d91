import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  auc,
  calibration,
  calibrationError,
  type Outcome,
  percentile,
  recallAt,
  reciprocalRankAt,
  riskCoverage,
} from '../../src/evaluate/metrics.ts'

const outcome = (confidence: number, right: boolean): Outcome => ({ confidence, right })

test('recall counts ranks up to k, and rank 0 as not found', () => {
  expect(recallAt([1, 2, 5, 6, 0], 1)).toBe(0.2)
  expect(recallAt([1, 2, 5, 6, 0], 5)).toBe(0.6)
})

test('reciprocal rank counts nothing below k', () => {
  expect(reciprocalRankAt([1, 2, 0, 11], 10)).toBe((1 + 0.5) / 4)
})

test('percentiles are values that were measured', () => {
  expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3)
  expect(percentile([5, 1, 3, 2, 4], 0.95)).toBe(5)
  expect(percentile([7], 0)).toBe(7)
  expect(percentile([], 0.5)).toBeNaN()
})

test.each([
  { name: 'perfect order', outcomes: [outcome(0.9, true), outcome(0.1, false)], expected: 1 },
  { name: 'reversed order', outcomes: [outcome(0.1, true), outcome(0.9, false)], expected: 0 },
  { name: 'one confidence for all', outcomes: [outcome(0.5, true), outcome(0.5, false)], expected: 0.5 },
])('the area under the curve of $name is $expected', ({ outcomes, expected }) => {
  expect(auc(outcomes)).toBe(expected)
})

test('the area under the curve is the share of pairs in the right order, ties counting half', () => {
  const outcomes = fc.array(fc.record({ confidence: fc.constantFrom(0, 0.2, 0.5, 1), right: fc.boolean() }), {
    minLength: 2,
  })
  fc.assert(
    fc.property(outcomes, (all) => {
      const right = all.filter((each) => each.right)
      const wrong = all.filter((each) => !each.right)
      fc.pre(right.length > 0 && wrong.length > 0)
      const pairs = right.flatMap((r) =>
        wrong.map((w) => (r.confidence > w.confidence ? 1 : r.confidence === w.confidence ? 0.5 : 0)),
      )
      expect(auc(all)).toBeCloseTo(pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length, 9)
    }),
  )
})

test('risk-coverage averages the share of wrong ones among the most confident', () => {
  expect(riskCoverage([outcome(0.9, true), outcome(0.8, false), outcome(0.7, true)])).toBeCloseTo(
    (0 + 1 / 2 + 1 / 3) / 3,
  )
  expect(riskCoverage([outcome(0.9, true), outcome(0.8, true)])).toBe(0)
})

test('risk-coverage does not depend on the order of equal confidences', () => {
  const a = [outcome(0.5, true), outcome(0.5, false)]
  expect(riskCoverage(a)).toBe(riskCoverage([...a].reverse()))
  expect(riskCoverage(a)).toBe(0.5)
})

test('bins hold every outcome once, full confidence too', () => {
  const bins = calibration([outcome(0, false), outcome(0.95, true), outcome(1, true), outcome(0.91, false)])
  expect(bins.map(({ from, count }) => ({ from, count }))).toEqual([
    { from: 0, count: 1 },
    { from: 0.9, count: 3 },
  ])
  expect(bins[1]?.right).toBeCloseTo(2 / 3)
})

test('nobody’s calibration is off when confidence equals the share of right ones', () => {
  expect(calibrationError([outcome(0.5, true), outcome(0.5, false)])).toBe(0)
  expect(calibrationError([outcome(1, false)])).toBe(1)
})
