import { expect, test } from 'vitest'
import { analyse } from '../../../src/answer/question.ts'

test.each([
  ['how were members told of the change', 'manner'],
  ['How will customers be informed?', 'manner'],
  ['How did the mayor describe it?', 'quotation'],
  ['Whereabouts is the new yard?', 'place'],
])('%s: %s', (question, type) => {
  expect(analyse(question)[0]?.type).toBe(type)
})

test.each([
  ['Is the café shut as well?', 'well'],
  ['Who led the talks between owner and tenants?', 'between'],
  ['Which roads are getting a ramp?', 'get'],
])('%s: "%s" need not be told', (question, term) => {
  expect(analyse(question)[0]?.terms.find((one) => one.term === term)?.weight ?? 0).toBeLessThan(1)
})

test('a well is told of', () => {
  expect(analyse('Who dug the well?')[0]?.terms.find(({ term }) => term === 'well')?.weight).toBe(1)
})

test('where something is made, that it is made is asked for', () => {
  const weight = (question: string): number | undefined =>
    analyse(question)[0]?.terms.find(({ term }) => term === 'made')?.weight
  expect(weight('Where is the boat made?')).toBe(1)
  expect(weight('What changes were made to it?')).toBeLessThan(1)
})
