import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Mills opens a bakery

ORME, May 4, 2025 -- Orme Mills opened a bakery in Corran today. It has 14 ovens and 90 seats for guests.

The Tresund Dairy Works gave the butter. It has 200 cows. They stand in Holm.

Each oven bakes 40 loaves an hour, and 12 people work at them. "Our 12 bakers begin at 3 a.m.," said Ada Lind, the head of the bakery.

The loaves go to 30 shops, by van. They cost 4 euros.

“I want people to smell bread.”

In autumn a second house follows, near the station of Malmo.
`,
  })
})

test.each([
  // Named in another paragraph alone.
  ['How many people work at the Malmo ovens?', 'Each oven bakes', 1],
  ['How much do the loaves of Tresund cost?', 'They cost', 1],
  // In the headline, by the issuer, in the paragraph, or right before it.
  ['How many people work at the Orme ovens?', 'Each oven bakes', 0],
  ['How many ovens does the Corran bakery have?', 'It has 14', 0],
  ['How many cows does the Tresund Dairy have?', 'It has 200', 0],
  ['What do loaves in Lind cost?', 'They cost', 1],
  ['When do bakers of Lind begin?', 'Our 12 bakers', 0],
  ['What does Malmo want people to smell?', 'I want people', 0],
  // What somebody says may be of what they do not name.
  ['What did Ada Lind say of bakers in Malmo?', 'Our 12 bakers', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
