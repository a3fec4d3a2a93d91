import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const CHOIR = `# Orme Choir: the summer

ORME, 12 May 2025 -- Orme Choir goes on tour. The new robes will be there for the concert with Lind Brass, and the choir's book is printed in October.

The concerts of the tour are:

| Date | With | Place | Begins |
|---|---|---|---|
| Sat 7 June | Lind Brass | Holm | 8 pm |
| 14 June | Tarn Strings | Corran | 7.30 pm |
| 21 June | Brack Organ | Lind | 8 pm |
`

const ROADS = `# Tarn Roads: closures

TARN, 12 May 2025 -- Tarn Roads mends its streets.

| Date | Street closed | Way round |
|---|---|---|
| 7 June | Mill Street | Holm Lane |
| 14 June | Holm Lane | Lind Street |
`

const POOL = `# Holm to pull down its pool

HOLM, 12 May 2025 -- Holm will replace the old Fore Street baths next year. The town has another pool.

Admission prices are:

| Visit | Adult | Child |
|---|---|---|
| Swim | €6 | €3 |
| Sauna | €12 | €8 |

Swimmers from the Lind Lane pool may come, too.
`

async function rows(release: string, question: string): Promise<string[]> {
  const { statements } = await ask(await libraryOf({ 'a.md': release }), { question })
  return statements.map(({ text }) => text)
}

test.each([
  // A row of a day is called by what is on then.
  ['When does the choir sing with Tarn Strings?', CHOIR, ['14 June | Tarn Strings']],
  ['When is the concert with Lind Brass?', CHOIR, ['Sat 7 June | Lind Brass']],
  ['When does the choir sing with Orme Brass?', CHOIR, []],
  ['When is Mill Street closed?', ROADS, ['7 June | Mill Street']],
  // Of two rows that name a street the one is meant that is called by it.
  ['When is Holm Lane closed?', ROADS, ['14 June | Holm Lane']],
  // What the first paragraph calls so need not stand in the table; another does.
  ['How much does a child pay for a swim at the Fore Street baths?', POOL, ['Swim | €6 | €3']],
  ['How much does a child pay for a swim at the Lind Lane pool?', POOL, []],
])('%s', async (question, release, expected) => {
  const found = await rows(release, question)
  expect(found.filter((text) => text.includes(' | '))).toHaveLength(expected.length)
  for (const [at, words] of expected.entries()) expect(found[at]).toContain(words)
})
