import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'trams.md': `# Karsund orders six trams

KARSUND, 22 April 2025 - Karsund Transit has ordered six low-floor trams for 214 million kroner.

| | New tram | Old tram (type B) |
|---|---|---|
| Standing room | 110 | 86 |
| Top speed | 70 km/h | 55 km/h |
| Charging time | 25 minutes | 40 minutes |
| Weight | 39 t | 31 t |

The first tram arrives in January 2027.

| Line | First tram | Last tram | Every |
|---|---|---|---|
| 1 Harbour | 5.10 | 0.20 | 8 minutes |
| 2 University | 5.30 | 23.45 | 12 minutes |
`,
    'recall.txt': `Orrin Foods widens its recall

PELLWORTH, 14 April 2025 -- Orrin Foods is adding a second kind to its recall. The recall now covers 9,120 jars in all.

Added to the recall:

  Product          Lot code    Best by       Jars
  Plum Relish      TC0731A     03/14/2026    2,400
  Hot Mango        TC0732A     03/15/2026    2,880
`,
  })
})

test.each([
  ['What is the weight of the new and of the old tram?', 'Weight | 39 t | 31 t'],
  ['What are the charging times of the new and the old tram?', 'Charging time | 25 minutes | 40 minutes'],
  ['how many people can stand in the new tram', 'Standing room | 110 | 86'],
  ['when is the last tram to the university', '2 University | 5.30 | 23.45'],
  ['When do the first and the last tram run on line 2?', '2 University | 5.30 | 23.45'],
  ['How many jars of Hot Mango were recalled?', '2,880'],
])('a row by its label, its columns or its name: %s', async (question, row) => {
  expect(wordsOf(await askExactly(library, question))).toContain(row)
})

test.each(['How long is the new tram?', 'How wide is the old tram?'])(
  'the size of a thing is told by no row of another: %s',
  async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  },
)

test('a row of prices answers who would buy, and is no count of what was sold', async () => {
  const baths = await libraryOf({
    'baths.md': `# Pellworth Baths open on 1 June

PELLWORTH, 3 March 2026 - Pellworth Baths open on 1 June with two new pools.

**Season passes 2026**

| | Early (until 30 April) | From 1 May |
|---|---|---|
| Adult mornings | €140 | €165 |
| Adult evenings | €90 | €105 |
| Under 16 | €30 | €30 |
`,
  })
  const early =
    'What does an adult season pass for evenings at Pellworth Baths cost if I buy before the end of April?'
  expect(wordsOf(await askExactly(baths, early))).toContain('Adult evenings | €90 | €105')
  for (const question of [
    'How many season passes has Pellworth Baths sold so far?',
    'Who did Pellworth Baths buy the season passes from?',
  ])
    expect((await askExactly(baths, question)).status).toBe('unanswered')
})
