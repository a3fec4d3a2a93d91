import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const LAKES = `# Ullin tops the list of clear lakes

HOLM, 4 March 2026 -- Ullin is the clearest lake in the Linden Water List, which the Linden Society publishes today.

| Rank | Lake | Region | Depth |
|---|---|---|---|
| 1 | Ullin | Brack | 41 m |
| 2 | Corran | Brack | 12 m |
| 3 | Sandvik | Norvik | 33 m |
| 4 | Tarn | Norvik | 9 m |
| 5 | Lind | Brack | 18 m |
`

const FERRY = `# Orme Ferries: traffic in May 2025

ORME, 12 June 2025 -- Orme Ferries publishes its figures.

| Vehicles | May 2025 | May 2024 |
|---|---|---|
| Cars | 6,120 | 5,900 |
| Other heavy | 410 | 380 |
| All vehicles | 6,530 | 6,280 |
`

const MILLS = `# Tarn Mills: results for the year ended 30 September 2025

LEEDS, 24 November 2025 -- Tarn Mills plc today published its results.

| £ million | 2025 | 2024 |
|---|---|---|
| Sales | 412.0 | 398.5 |
| Loans | 61.0 | 66.5 |

| Guidance | Year to September 2026 | 2025 actual |
|---|---|---|
| Machines | £50m | about 4% of sales |
| Sales | £430m | £412.0m |
`

const SHOPS = `# Orme Foods passes $40 million in sales, returns $6,000 to members

ORME, 12 August 2025 -- Orme Foods, which runs shops in the Tarn region, closed its books in June.

| Shop | Sales | Opening time |
|---|---|---|
| Holm Street | $24 million | 8 hours |
| Lund Street | $12 million | 9 hours |
`

async function rows(release: string, question: string): Promise<string[]> {
  const { statements } = await ask(await libraryOf({ 'a.md': release }), { question })
  return statements.map(({ text }) => text)
}

test.each([
  // Places of a list that its first paragraph names.
  ['Which lake came third in the Linden Water List?', LAKES, ['3 | Sandvik']],
  [
    'Which lakes are the top three of the Linden Water List?',
    LAKES,
    ['1 | Ullin', '2 | Corran', '3 | Sandvik'],
  ],
  ['Which are the two highest ranked lakes?', LAKES, ['1 | Ullin', '2 | Corran']],
  ['Which lake came seventh in the Linden Water List?', LAKES, []],
  ['Which lake came third in the Brack Water List?', LAKES, []],
  // A word that no row has leaves the row that has the others.
  ['How many other heavy vehicles did Orme Ferries move in May 2025?', FERRY, ['Other heavy']],
  ['How many other heavy vehicles did Orme Ferries count in May 2025?', FERRY, ['Other heavy']],
  ['How many vehicles did Orme Ferries count in May 2025?', FERRY, ['All vehicles']],
  // What is expected stands under the head that says so, by the label of its row.
  ['What sales does Tarn Mills expect for 2026?', MILLS, ['Sales | £430m']],
  ['What were the sales of Tarn Mills in 2025?', MILLS, ['Sales | 412.0']],
  ['What sales did Tarn Mills forecast in March 2025?', MILLS, []],
  // A column of a year is of its last month, and of no other.
  ['What were the loans of Tarn Mills at the end of September 2025?', MILLS, ['Loans']],
  ['What were the loans of Tarn Mills at the end of June 2025?', MILLS, []],
  ['What were the loans of Tarn Mills in June 2025?', MILLS, []],
  // No word of the headline stands for what is asked of a row, and no word of a head for two.
  ['What was the profit of Holm Street?', SHOPS, []],
  ['What was the rent of Holm Street?', SHOPS, []],
  ['What were the sales of Holm Street?', SHOPS, ['Holm Street | $24 million']],
  ['How much did Holm Street weigh?', SHOPS, []],
])('%s', async (question, release, expected) => {
  const found = await rows(release, question)
  expect(found.map((text, at) => text.slice(0, expected[at]?.length ?? 9))).toEqual(expected)
})

test('the end of a month is the day that a release has for it', async () => {
  const release = `Tarn Mills: third quarter

LEEDS, 28 July 2025 -- Tarn Mills plc reports its third quarter.

* Loans of £58.3m at 30 June 2025 (31 March 2025: £60.0m)
`
  const told = async (question: string): Promise<string> =>
    (await ask(await libraryOf({ 'a.txt': release }), { question })).statements[0]?.text ?? ''
  expect(await told('What were the loans of Tarn Mills at the end of June 2025?')).toContain('£58.3m')
  expect(await told('What were the loans of Tarn Mills at the end of May 2025?')).toBe('')
})

const BOATS = `# Orme Marine launches three boats

ORME, 4 March 2026 -- Orme Marine will launch the boats Halla, Pelle and Carina at Holm.

Tests by the makers:

| Boat | Built in | Winches | Battery (Wh) |
| --- | --- | --- | --- |
| Halla | Turin | 3 | 410 |
| Pelle | Bremen | 4 | 395 |
| Carina | Bremen | 2 | 520 |
`

test.each([
  ['Who built Halla?', []],
  ['Which boats were built in Bremen?', ['Pelle | Bremen', 'Carina | Bremen']],
  ['How many winches does Pelle have?', ['Pelle | Bremen | 4']],
])('where something was built tells of nobody: %s', async (question, expected) => {
  const told = await rows(BOATS, question)
  expect(told.length).toBe(expected.length)
  for (const words of expected) expect(told.some((text) => text.startsWith(words))).toBe(true)
})
