import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'club.txt': `Orme Rovers sign a winger

LINDEN, Nov. 4, 2025 -- "Piet sees a pass before the rest of us," said head coach Ada Berg.

Harbour master Ole Lind retires in June. "Someone knew our hours," said Ida Roos, head of customs in Linden.

The town has had five mayors. Mara Voss was mayor of Linden in 2018. Treasurer Noor Haddad counted the votes.
`,
    'mill.txt': `Tarn Mill reports on a good quarter

TARN, Nov. 4, 2025 -- "It was kind to us before the summer," said chief executive Jon Aasen of Tarn Mill.

He took over from Ruth Brandt in May.
`,
  })
})

test.each([
  ['Who was head coach before Ada Berg?', 'sees a pass', 1],
  ['Who is head coach of Orme Rovers?', 'sees a pass', 0],
  ['Who was harbour master before Captain Ole Lind?', 'retires in June', 1],
  ['Who was head of customs in Linden in 2018?', 'knew our hours', 1],
  ['Who is head of customs in Linden?', 'knew our hours', 0],
  ['Who was mayor of Linden in 2018?', 'Mara Voss', 0],
  // What it goes on from tells the year.
  ['Who was treasurer in 2018?', 'Noor Haddad', 0],
  // Whom somebody took over from was it before.
  ['Who ran Tarn Mill before Jon Aasen?', 'before the summer', 1],
  ['Who ran Tarn Mill before Jon Aasen?', 'Ruth Brandt', 0],
  // In the year of the release the present one is meant.
  ['Who was head coach in 2025?', 'sees a pass', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
