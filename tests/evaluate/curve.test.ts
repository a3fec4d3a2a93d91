import fc from 'fast-check'
import { expect, test } from 'vitest'
import { curve } from '../../src/evaluate/curve.ts'

test('a step counts what is answered from its confidence on, and what of it is right', () => {
  const prospects = [
    { confidence: 0.9, answerable: true, right: true },
    { confidence: 0.7, answerable: true, right: false },
    { confidence: 0.6, answerable: false, right: false },
    { confidence: 0.2, answerable: true, right: true },
  ]
  expect(curve(prospects, [0.95, 0.7, 0.6, 0])).toEqual([
    { from: 0.95, given: 0, precision: Number.NaN, right: 0, refused: 1 },
    { from: 0.7, given: 1 / 2, precision: 1 / 2, right: 1 / 3, refused: 1 },
    { from: 0.6, given: 3 / 4, precision: 1 / 3, right: 1 / 3, refused: 0 },
    { from: 0, given: 1, precision: 1 / 2, right: 2 / 3, refused: 0 },
  ])
})

test('a lower threshold never answers less and never refuses more', () => {
  const prospect = fc.record({
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    answerable: fc.boolean(),
    right: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(prospect, { minLength: 1 }), (prospects) => {
      const steps = curve(prospects)
      for (const [at, step] of steps.entries()) {
        const above = steps[at - 1]
        if (above === undefined) continue
        expect(step.from).toBeLessThan(above.from)
        expect(step.given).toBeGreaterThanOrEqual(above.given)
        expect(step.right >= above.right || Number.isNaN(step.right)).toBe(true)
        expect(step.refused <= above.refused || Number.isNaN(step.refused)).toBe(true)
      }
      expect(steps.at(-1)?.given).toBe(1)
    }),
  )
})
