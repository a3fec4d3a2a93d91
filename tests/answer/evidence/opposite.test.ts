import { expect, test } from 'vitest'
import { isOpposite } from '../../../src/answer/evidence/opposite.ts'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['Why did you add a night bus?', 'Why is there no night bus in winter?'],
  ['why a night bus', "Why isn't there a night bus?"],
  ['Why does the pool have a café?', 'Why does the pool never have a café?'],
  ['How will the shop run without staff?', 'How will the shop run?'],
  ['Why was the night bus dropped?', 'Why did you add a night bus?'],
  ['Why do you keep the old hall?', 'Why are you closing the old hall?'],
])('"%s" and "%s" are the other way round', (one, other) => {
  expect(isOpposite(one, other)).toBe(true)
  expect(isOpposite(other, one)).toBe(true)
})

test.each([
  ['Why is there no night bus?', 'Why is there no late bus?'],
  ['Why was the night bus dropped?', 'Why is there no night bus?'],
  ['Why is the pool closed?', 'Why is the pool not open?'],
  ['Why did you add a night bus?', 'Why did you introduce a night bus?'],
  ['Why was the new start cancelled?', 'Why was the start moved?'],
  ['Why did it cost no more than 5,000 euros?', 'Why did it cost 5,000 euros?'],
])('"%s" and "%s" are not', (one, other) => {
  expect(isOpposite(one, other)).toBe(false)
  expect(isOpposite(other, one)).toBe(false)
})

test.each([
  ['Who checks the loaves at the mill?', 0],
  ['Why was the mill painted?', 1],
])(
  'only a question about the same can be the opposite of one of the release: %s',
  async (question, expected) => {
    const library = await libraryOf({
      'mill.md': `# Orme Mill\n\nTARN, May 4, 2025 -- Orme Mill has news.\n\n## Why was the mill not painted?\n\nAll loaves at the mill undergo a check by the baking team of Orme.\n`,
    })
    expect((await supportFor(library, question, 'undergo a check')).withheld).toBe(expected)
  },
)
