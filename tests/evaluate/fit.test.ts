import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FEATURES } from '../../src/answer/features.ts'
import { calibrated } from '../../src/answer/support/calibration.ts'
import { SUPPORT } from '../../src/answer/support/support.ts'
import { fitCalibration } from '../../src/evaluate/fit-calibration.ts'
import { type Case, confidenceOf, fitDecision, signOf } from '../../src/evaluate/fit-decision.ts'
import { crossValidate, foldOf } from '../../src/evaluate/fit-folds.ts'
import { fitOptions } from '../../src/evaluate/fit-options.ts'
import { type Choice, fitRanking, rankOf } from '../../src/evaluate/fit-ranking.ts'
import { weightsSource } from '../../src/evaluate/fit-source.ts'
import { generator } from '../../src/evaluate/typos.ts'

const TRUE_WEIGHTS = Float64Array.of(3, -2, 0)

/** Questions whose right candidate is the one that known weights put first. */
function makeChoices(count: number): Choice[] {
  const random = generator(1)
  return Array.from({ length: count }, () => {
    const vectors = Array.from({ length: 6 }, () => Float64Array.from(TRUE_WEIGHTS, random))
    const scores = vectors.map(([a = 0, b = 0]) => 3 * a - 2 * b)
    return { vectors, right: scores.map((score) => score === Math.max(...scores)), weight: 1 }
  })
}

function makeCase(values: readonly number[], right: boolean, weight = 1, spokenOf = 1): Case {
  return { values: Float64Array.of(...values, 1), right, spokenOf, weight }
}

test('the ranking finds the order that the right candidates were chosen by', () => {
  const weights = fitRanking(makeChoices(200), 3)
  const [first = 0, second = 0, third = 0] = weights
  expect(first).toBeGreaterThan(0)
  expect(second).toBeLessThan(0)
  expect(first / -second).toBeCloseTo(3 / 2, 0)
  expect(Math.abs(third)).toBeLessThan(Math.abs(second) / 10)
  const unseen = makeChoices(300).slice(200)
  expect(unseen.filter((choice) => rankOf(choice, weights) === 1).length).toBeGreaterThan(95)
})

test('of several right candidates one is enough, and the others need not be high', () => {
  const vectors = [Float64Array.of(1, 0), Float64Array.of(0, 1), Float64Array.of(0, 0)]
  const either: Choice = { vectors, right: [true, true, false], weight: 1 }
  const notSecond: Choice = { vectors: vectors.slice(1), right: [false, true], weight: 1 }
  const [a = 0, b = 0] = fitRanking([either, notSecond], 2)
  expect(a).toBeGreaterThan(0.5)
  expect(b).toBeLessThan(-0.2)
})

test('a question without a right candidate changes no weight', () => {
  const choices = makeChoices(20)
  const without: Choice = { vectors: [Float64Array.of(0, 9, 9)], right: [false], weight: 5 }
  expect(fitRanking([...choices, without], 3)).toEqual(fitRanking(choices, 3))
})

test('an example that counts twice weighs as much as the same one given twice', () => {
  const [first, ...rest] = makeChoices(20)
  if (first === undefined) throw new Error('no choice was made')
  const once = fitRanking([first, first, ...rest], 3)
  const twice = fitRanking([{ ...first, weight: 2 }, ...rest], 3)
  for (const [at, weight] of twice.entries()) expect(weight).toBeCloseTo(once[at] ?? Number.NaN, 6)
})

test('a rank counts from 1, is 0 without a right candidate, and ties keep their order', () => {
  const vectors = [Float64Array.of(1), Float64Array.of(2), Float64Array.of(2)]
  const weights = Float64Array.of(1)
  expect(rankOf({ vectors, right: [true, false, false] }, weights)).toBe(3)
  expect(rankOf({ vectors, right: [false, false, true] }, weights)).toBe(2)
  expect(rankOf({ vectors, right: [false, false, false] }, weights)).toBe(0)
  expect(rankOf({ vectors: [], right: [] }, weights)).toBe(0)
})

test('the line of a calibration is the one under which probabilities come true', () => {
  // Of what is held for .6 four of five are right, of what is held for .4 one of five.
  const held = Array.from({ length: 50 }, (_, at) => [
    { probability: 0.6, right: at % 5 > 0, weight: 1 },
    { probability: 0.4, right: at % 5 === 0, weight: 1 },
    // Counts for nothing.
    { probability: 0.6, right: false, weight: 0 },
  ]).flat()
  const line = fitCalibration(held)
  expect(calibrated(0.6, line)).toBeCloseTo(0.8, 1)
  expect(calibrated(0.4, line)).toBeCloseTo(0.2, 1)
  expect(calibrated(0.5, line)).toBeCloseTo(0.5, 6)
  expect([calibrated(0, line), calibrated(1, line)]).toEqual([0, 1])
  expect(fitCalibration([])).toEqual({ slope: 1, shift: 0 })
  // All that is sure is right: a line as steep as it likes would do, and is held back.
  const sure = [0.9, 0.1, 0.95, 0.05].map((probability) => ({
    probability,
    right: probability > 0.5,
    weight: 1,
  }))
  expect(fitCalibration(sure).slope).toBeLessThan(20)
  const upsideDown = [0.999, 0.001, 0.99].map((probability) => ({
    probability,
    right: probability < 0.5,
    weight: 9,
  }))
  expect(() => fitCalibration(upsideDown)).toThrow('no calibration')
})

test('the decision is sure of what was right and not of what was wrong', () => {
  const cases = Array.from({ length: 60 }, (_, at) => makeCase([at % 2, (at % 3) / 2], at % 2 === 1))
  const weights = fitDecision(cases, [1, 1])
  expect(confidenceOf(makeCase([1, 0], true), weights)).toBeGreaterThan(0.8)
  expect(confidenceOf(makeCase([0, 0], true), weights)).toBeLessThan(0.2)
})

test('a weight stays on the side of its sign even when all examples pull it over', () => {
  const cases = Array.from({ length: 60 }, (_, at) => makeCase([at % 2, at % 2], at % 2 === 1))
  const [agreeing = 0, against] = fitDecision(cases, [1, -1])
  expect(agreeing).toBeGreaterThan(1)
  expect(against).toBe(0)
  const [, free = 0] = fitDecision(cases, [1, 0])
  expect(free).toBeGreaterThan(1)
})

test('what the material may not speak of at all says little against an answer that is wrong', () => {
  const cases = (spokenOf: number) =>
    Array.from({ length: 90 }, (_, at) => makeCase([1], at % 3 > 0, 1, at % 3 > 0 ? 1 : spokenOf))
  const unsure = fitDecision(cases(0.1), [1])
  expect(confidenceOf(makeCase([1], true), fitDecision(cases(1), [1]))).toBeCloseTo(2 / 3, 1)
  expect(confidenceOf(makeCase([1], true), unsure)).toBeGreaterThan(0.9)
  expect(confidenceOf(makeCase([1], true, 1, 0.5), unsure)).toBeLessThan(0.5)
})

test('the intercept takes up how many are right at all and is not held back', () => {
  const cases = Array.from({ length: 1000 }, (_, at) => makeCase([0], at % 10 === 0))
  expect(confidenceOf(makeCase([0], true), fitDecision(cases, [1]))).toBeCloseTo(0.1, 3)
})

test('fitting twice gives equal weights', () => {
  expect(fitRanking(makeChoices(50), 3)).toEqual(fitRanking(makeChoices(50), 3))
  const cases = Array.from({ length: 60 }, (_, at) => makeCase([at % 2, (at % 7) / 7], at % 3 === 1))
  expect(fitDecision(cases, [1, -1])).toEqual(fitDecision(cases, [1, -1]))
})

test('missing support speaks against an answer, all other for it', () => {
  const against = SUPPORT.filter((name) => signOf(name) < 0)
  expect(against).toContain('typeMissing')
  expect(against).toContain('namesUnknown')
  expect(against).toContain('unknown')
  expect(against).toContain('figuresAway')
  expect(against).not.toContain('context')
  expect(against).not.toContain('spoken')
})

test('every example with a fold is scored by what was fitted without its fold', () => {
  const examples = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => ({ name, fold: foldOf(name) }))
  const kept = { name: 'kept', fold: null }
  const scores = crossValidate(
    [...examples, kept],
    (rest) => rest,
    (_, rest) => rest,
  )
  expect([...scores.keys()].map(({ name }) => name).sort()).toEqual(examples.map(({ name }) => name))
  expect(new Set(examples.map(({ fold }) => fold)).size).toBeGreaterThan(1)
  for (const [example, rest] of scores) {
    expect(rest).toContain(kept)
    expect(rest.filter(({ fold }) => fold === example.fold)).toEqual([])
    expect(rest.length).toBe(1 + examples.filter(({ fold }) => fold !== example.fold).length)
  }
})

test('the source names every weight, to two decimals', () => {
  const ranking = Float64Array.from(FEATURES, (_, at) => at + 0.128)
  const decision = Float64Array.from([...SUPPORT.map(() => -0.001), -1.5])
  const plain = Float64Array.from(FEATURES, (_, at) => at + 0.371)
  const source = weightsSource(ranking, plain, decision, { slope: 1.234, shift: -0.056 })
  for (const [at, name] of FEATURES.entries()) expect(source).toContain(`\n  ${name}: ${at}.13,\n`)
  const [, ofPlain = ''] = source.split('PLAIN_RANKING')
  for (const [at, name] of FEATURES.entries()) expect(ofPlain).toContain(`\n  ${name}: ${at}.37,\n`)
  for (const name of SUPPORT) expect(source).toContain(`\n    ${name}: 0,\n`)
  expect(source).toContain('\n  intercept: -1.5,\n')
  expect(source).toContain('CALIBRATION: Calibration = { slope: 1.23, shift: -0.06 }\n')
  // It is written beside what it imports.
  const imported = [...source.matchAll(/ from '(.+)'/g)].map(([, path = '']) => path)
  expect(imported.length).toBeGreaterThan(0)
  for (const path of imported)
    expect(existsSync(new URL(path, new URL('../../src/answer/', import.meta.url)))).toBe(true)
})

test('the options need both sets and write only when told to', () => {
  expect(fitOptions(['--data', 'wire', '--also', 'squad'])).toEqual({
    data: 'wire',
    also: 'squad',
    ablate: false,
    judged: undefined,
    retrieval: false,
    write: false,
  })
  expect(fitOptions(['--data', 'a', '--also', 'b', '--judged', 'c', '--write'])).toMatchObject({
    judged: 'c',
    write: true,
  })
  expect(() => fitOptions(['--also', 'squad'])).toThrow(/^--data is missing/)
  expect(() => fitOptions(['--data', 'wire'])).toThrow(/^--also is missing/)
})

test('the file of word vectors is a task of its own, and needs no sets', () => {
  expect(fitOptions(['--vectors', 'embeddings.json'])).toEqual({ vectors: 'embeddings.json' })
  expect(fitOptions(['--data', 'a', '--also', 'b', '--vectors', 'embeddings.json'])).toEqual({
    vectors: 'embeddings.json',
  })
})
