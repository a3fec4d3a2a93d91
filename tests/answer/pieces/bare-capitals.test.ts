import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Orme Mill grows

LINDEN, Nov. 4, 2025 -- Orme Mill grows and opens a hall in Linden.

- Design & Amenities: the hall was designed with two rows of seats in it.
- Ada Berg: the tower was designed in oak and slate.

- Ferry Commission: approved the route to the islands.
- Water Association: paid for the wells.
- Heart Foundation: $2,000 was received for the ward.

The IPO rejected the mark. The oven was designed for HR leaders. The wheel was designed by Lind Bank. An AI system was designed for the grain.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'mill.txt': RELEASE })
})

test.each([
  ['what an item is about', 'Who designed the hall?', 'rows of seats', 1],
  ['whose it is', 'Who designed the tower?', 'oak and slate', 0],
  ['letters of a field', 'Who designed the oven?', 'for HR', 1],
  ['letters of a kind of thing', 'Who designed the system?', 'AI system', 1],
  ['a commission', 'Who approved the route?', 'Ferry Commission', 0],
  ['an association', 'Which organisation paid for the wells?', 'Water Association', 0],
  ['a foundation', 'Which body received $2,000?', 'Heart Foundation', 0],
  ['letters of an office', 'Who rejected the mark?', 'The IPO', 0],
  ['a firm', 'Who designed the wheel?', 'Lind Bank', 0],
])('nobody is named by %s or somebody is: %s', async (_why, question, words, missing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})
