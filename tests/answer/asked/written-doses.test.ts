import { expect, test } from 'vitest'
import { writtenFor } from '../make.ts'

const TWO = 'Sheep were given 20 mg or 40 mg of the wormer.'

test.each([
  ['What happens to the lower dose?', 'What happens to the 20 mg dose?'],
  ['How many on the higher dose got better?', 'How many on the 40 mg dose got better?'],
])('%s is asked of the lesser or greater of two', async (question, expected) => {
  expect(await writtenFor(question, TWO)).toBe(expected)
})

test.each([
  'Sheep were given 20 mg, 40 mg or 80 mg of the wormer.',
  'Sheep were given 20 mg or 4 ml of the wormer.',
  'Sheep were given 20 mg of the wormer.',
  'Sheep were given 20 mg or 40 mg of the wormer. The lower dose will be dropped.',
])('and left as it is of “%s”', async (text) => {
  const question = 'What happens to the lower dose?'
  expect(await writtenFor(question, text)).toBe(question)
})
