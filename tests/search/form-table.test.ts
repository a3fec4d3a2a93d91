import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFormTable } from '../../src/search/form-table.ts'
import { unitsOf } from '../../src/search/units.ts'

test('the code units of a text are those that it has, however long it is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .string({ unit: fc.constantFrom('a', 'é', '—', '\ud835', '\udc00', '😀') })
      .map((words) => words.repeat(2000)),
  )
  fc.assert(
    fc.property(text, (words) => {
      const units = unitsOf(words)
      for (let at = 0; at < words.length; at++) if (units[at] !== words.charCodeAt(at)) expect.fail(words)
    }),
  )
})

test('a table gives each form the number that a map gives it', () => {
  const form = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '文'), maxLength: 6 })
  fc.assert(
    fc.property(fc.array(form, { maxLength: 200 }), (forms) => {
      const table = createFormTable()
      const numbers = new Map<string, number>()
      for (const one of forms) {
        const text = `the ${one} opens`
        const units = unitsOf(text)
        const known = table.find(units, 4, 4 + one.length)
        expect(known).toBe(numbers.get(one) ?? -1)
        if (known === -1) {
          numbers.set(one, numbers.size)
          expect(table.add(units, 4, 4 + one.length)).toBe(numbers.get(one))
        }
      }
    }),
  )
})

test('a table that grows keeps the numbers', () => {
  const table = createFormTable()
  const forms = Array.from({ length: 20_000 }, (_, at) => `form${at * 7919}`)
  const numberOf = (form: string) => table.find(unitsOf(form), 0, form.length)
  for (const form of forms) if (numberOf(form) === -1) table.add(unitsOf(form), 0, form.length)
  expect(forms.map(numberOf)).toEqual(forms.map((_, at) => at))
})
