import { expect, test } from 'vitest'
import { FEATURES, type FeatureName } from '../../src/answer/features.ts'
import { SUPPORT, type Support } from '../../src/answer/support/support.ts'
import { ablationReport, atRefusal } from '../../src/evaluate/fit-ablation.ts'
import type { DecisionExample, RankingExample } from '../../src/evaluate/fit-examples.ts'
import { fitOptions } from '../../src/evaluate/fit-options.ts'

const ORIGIN = { kind: 'direct', set: 'mill', weight: 1, spokenOf: 1 } as const

/** The right candidate of each question has the feature, the others do not; each has a word pair at its turn. */
function makeChoice(at: number, feature: FeatureName): RankingExample {
  const vectors = [0, 1, 2].map((candidate) =>
    Float64Array.from(FEATURES, (name) =>
      Number(name === feature ? candidate === at % 3 : name === 'bigrams' && candidate === (at >> 1) % 3),
    ),
  )
  const right = vectors.map((_, candidate) => candidate === at % 3)
  return { ...ORIGIN, vectors, right, fold: at % 5, answerable: true }
}

/** Right when the support is there; every third question has no answer and no support. */
function makeCase(at: number, name: keyof Support): DecisionExample {
  const answerable = at % 3 > 0
  const values = Float64Array.from([...SUPPORT.map((one) => Number(one === name && answerable)), 1])
  return { ...ORIGIN, values, grounds: new Float64Array(0), right: answerable, fold: at % 5, answerable }
}

function rowsOf(text: string): string[][] {
  return text.split('\n').map((line) => line.trim().split(/\s{2,}/u))
}

test('a group is worth what is lost without it, and the others nothing', () => {
  const choices = Array.from({ length: 30 }, (_, at) => makeChoice(at, 'typeNear'))
  const cases = Array.from({ length: 30 }, (_, at) => makeCase(at, 'spoken'))
  const text = ablationReport(choices, cases, 'mill')
  const [ranking = '', , decision = ''] = text.split('\n\n').flatMap((part) => [part, ''])

  const [, head, whole, first, ...others] = rowsOf(ranking)
  expect(head?.slice(0, 4)).toEqual(['without', 'features', 'first', 'change'])
  expect(whole).toEqual(['nothing', '100.0 %', '100.0 %'])
  expect(first?.[0]).toBe('type of answer')
  expect(Number(first?.[3]?.replace('−', '-'))).toBeLessThan(-30)
  expect(Number(first?.[5])).toBeGreaterThan(10)
  for (const [, , right, change] of others) expect([right, change]).toEqual(['100.0 %', '+0.0'])

  const [, , all, worst, ...rest] = rowsOf(decision)
  expect(all?.[1]).toBe('100.0 %')
  expect(worst?.slice(0, 4)).toEqual(['roles and speech', '5', '0.0 %', '−100.0'])
  for (const [, , right] of rest) expect(right).toBe('100.0 %')
})

test('questions of other sets are fitted on and not scored', () => {
  const own = Array.from({ length: 20 }, (_, at) => makeChoice(at, 'typeNear'))
  const others = Array.from({ length: 20 }, (_, at) => ({ ...makeChoice(at, 'counted'), set: 'other' }))
  const text = ablationReport(
    [...own, ...others],
    Array.from({ length: 20 }, (_, at) => makeCase(at, 'spoken')),
    'mill',
  )
  const counted = rowsOf(text).find(([name, count]) => name === 'noun asked or counted' && count === '3')
  expect(counted?.[2]).toBe('100.0 %')
})

test('every feature belongs to one group, or to all others', () => {
  const text = ablationReport([makeChoice(0, 'typeNear')], [makeCase(1, 'spoken')], 'mill')
  const [ranking = '', decision = ''] = text.split('\n\n')
  const sum = (part: string) =>
    rowsOf(part)
      .slice(3)
      .reduce((total, [, count]) => total + Number(count), 0)
  expect(sum(ranking)).toBe(FEATURES.length)
  expect(sum(decision)).toBe(SUPPORT.length)
})

test('the threshold is the lowest at which 85 % of the unanswerable are refused', () => {
  const against = Array.from({ length: 20 }, (_, at) => ({
    confidence: at / 20,
    right: false,
    answerable: false,
  }))
  const answerable = [0.99, 0.91, 0.81, 0.79, 0.2].map((confidence) => ({
    confidence,
    right: confidence !== 0.91,
    answerable: true,
  }))
  // Three of twenty may be answered: those at 0.95, 0.9 and 0.85.
  expect(atRefusal([...against, ...answerable])).toMatchObject({ right: 2 / 5, precision: 2 / 6 })
  expect(atRefusal(answerable)).toMatchObject({ right: 4 / 5, precision: 4 / 5 })
})

test('an ablation is made only when it is asked for', () => {
  const args = ['--data', 'a', '--also', 'b']
  expect(fitOptions(args)).toMatchObject({ ablate: false })
  expect(fitOptions([...args, '--ablate'])).toMatchObject({ ablate: true })
})
