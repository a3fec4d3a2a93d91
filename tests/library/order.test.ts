import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/library/order.ts'

test('orders as an array sorts itself, equal values as they came, in many runs too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(50), { maxLength: 40 }),
      fc.integer({ min: 1, max: 200 }),
      async (some, times) => {
        const values = Array.from({ length: times }, () => some)
          .flat()
          .map((key, at) => ({ key, at }))
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key
        expect(await inOrder(values, byKey)).toEqual(values.toSorted(byKey))
      },
    ),
    { numRuns: 60 },
  )
})
