import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Mills tells of its year

LINDEN, Nov. 4, 2025 -- Orme Mills ran 40 looms in areas designated for industry. Its records are audited by Holm & Lind.

Ada Berg, a seasoned tailor who founded a public firm, wrote a novel about the looms. The novel came out with Quay Press.

The mill offers material designed to teach weaving. Ida Roos teaches the evening class.

A loan from Lind Bank paid for the roof. The facade was drawn up by the architect Ole Dahl. The fair is supported by Tarn Council.

Money comes from the Dahl Trust. The Food Standards Agency was told of the slip.

The town paid 41,000 euros. The county will add €4 million.

A Tarn firm put up the mill. Lind & Sons built the east wing.

Building on its name, Orme Mills is building a lasting relationship with bakers.

The chimney was raised in 1902 by Ole Roos. Smiths from Holm put the gates together. The clock is by Per Dahl. The bell comes from Quay Yard. The canteen is being put together by pupils. Ida Roos raised 900 crowns. Its development began in May.

Growth and foreign capital help the project of the mill. Holm Fund has backed the mill since 2019.
`,
  })
})

test.each([
  // No word for the part.
  ["Who's the architect?", 'ran 40 looms', 1],
  ['who is the auditor', 'ran 40 looms', 1],
  ['Who published it?', 'founded a public firm', 1],
  ['Who teaches the class?', 'material designed to teach', 1],
  ['Who is the lender?', 'ran 40 looms', 1],
  ['Who funds the project?', 'foreign capital', 1],
  ['who sponsors it', 'ran 40 looms', 1],
  ['Who narrates it?', 'wrote a novel', 1],
  ['Who translated the novel?', 'wrote a novel', 1],
  // One that tells it, by whatever word.
  ['Who funds the project?', 'Dahl Trust', 0],
  ['Who is the regulator?', 'Food Standards Agency', 0],
  ["Who's the architect?", 'architect Ole Dahl', 0],
  ['who is the auditor', 'audited by Holm', 0],
  ['Who published it?', 'Quay Press', 0],
  ['Who teaches the class?', 'Ida Roos teaches', 0],
  ['Who is the lender?', 'loan from Lind Bank', 0],
  ['Who backs Orme Mills?', 'Holm Fund', 0],
  ['who sponsors it', 'supported by Tarn Council', 0],
  ['Who is paying for it?', 'The town paid', 0],
  ['Who is paying for it?', 'county will add', 0],
  ['Who is paying for it?', 'ran 40 looms', 1],
  ['Who built it?', 'lasting relationship', 1],
  ['Who is the builder?', 'loan from Lind Bank', 1],
  ['Who built the mill?', 'ran 40 looms', 1],
  ['Who built it?', 'architect Ole Dahl', 1],
  ['Who is the builder?', 'Lind & Sons built', 0],
  ['Who built the mill?', 'Tarn firm put up', 0],
  ['Who built the chimney?', 'by Ole Roos', 0],
  ['Who built the gates?', 'Smiths from Holm', 0],
  ['Who built the clock?', 'by Per Dahl', 0],
  ['Who built the bell?', 'from Quay Yard', 0],
  ['Who is building the canteen?', 'by pupils', 0],
  // What else is asked needs no such word.
  ['Who founded the public firm?', 'founded a public firm', 0],
  ['How many looms does the auditor count?', 'ran 40 looms', 0],
])('%s told by "%s": %s', async (question, sentence, expected) => {
  expect((await supportFor(library, question, sentence)).withheld).toBe(expected)
})
