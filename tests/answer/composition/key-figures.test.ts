import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

async function statements(text: string): Promise<readonly string[]> {
  const answer = await askExactly(await libraryOf({ 'a.txt': text }), 'What are the key figures?')
  return answer.statements.map((one) => one.text)
}

describe('key figures', () => {
  test('are sentences that say of what before bare measures, and no numbers of names', async () => {
    const told = await statements(
      `Orme Kilns builds its K7

Orme Kilns is certified to ISO 9001 and to ISO 14001.

- 100% wood
- 5.3 cm walls
- 12 kg door
- 4 kW fan
- 9 kg lid

Orme Kilns sold kilns for 40 million euros in 32 towns last year. Of those kilns 60% went to schools.
`,
    )
    expect(told).toContain('Orme Kilns sold kilns for 40 million euros in 32 towns last year.')
    expect(told).toContain('Of those kilns 60% went to schools.')
    expect(told.join(' ')).not.toContain('ISO')
  })
})

describe('the number by which one thing is told from the next is no figure', () => {
  const release = (line: string): string =>
    `Orme Kilns builds a school

Orme Kilns has built a school for 40 million euros.

${line}
`

  test.each([
    'Recommended for grades 3-7.',
    'The kiln is shown in Season 2 of the bakers’ contest.',
    'The plan is on page 14 of the notice.',
    'The school stands at 360 Madison Avenue in Tarnby.',
    'ISBN 9780000000002',
    '- 4. Confirm the order.',
    '- $100+$1.5',
    'Buses 4 and 17 end at the school.',
    'Lessons are given by Tom Hale, 61, of Tarnby.',
  ])('%s', async (line) => {
    expect(await statements(release(line))).toEqual(['Orme Kilns has built a school for 40 million euros.'])
  })

  test.each([
    'The school has room for 360 pupils.',
    'The bakers baked for 2 seasons, on 14 pages of orders.',
    'It gave 12 grades of clay to the school.',
    'There are buses for 17 pupils.',
  ])('and what is counted is one: %s', async (line) => {
    expect(await statements(release(line))).toContain(line)
  })
})

const TABLE = `Orme Kilns sells more

TARNBY, 4 May 2026 – Orme Kilns sold kilns for €41.2 million last year. It shipped 300 kilns to 12 ports.

The price of a small kiln is €90, that of a large one €240.

HEADING

| Year to March | 2026 | 2025 |
|---|---|---|
| Sales | €41.2m | €38.0m |
| Profit | €3.1m | €2.7m |
| Kilns | 812 | 790 |
| Staff | 96 | 91 |
`

describe('a table or list of figures', () => {
  test.each(['## Key figures', '## The year at a glance', '## Financial highlights'])(
    'is given whole under %s, with its columns and what the first paragraph adds',
    async (heading) => {
      const answer = await askExactly(
        await libraryOf({ 'a.md': TABLE.replace('HEADING', heading) }),
        'What are the key figures?',
      )
      expect(answer.statements.map(({ text }) => text)).toEqual([
        'It shipped 300 kilns to 12 ports.',
        'Sales | €41.2m | €38.0m',
        'Profit | €3.1m | €2.7m',
        'Kilns | 812 | 790',
        'Staff | 96 | 91',
      ])
      expect(answer.notes.map(({ text }) => text)).toEqual([
        'Columns of the table: Year to March | 2026 | 2025',
      ])
    },
  )

  test('under another heading is not, and no sum stands in a sentence and in a row', async () => {
    const library = await libraryOf({ 'a.md': TABLE.replace('HEADING', '## How we count') })
    const told = (await askExactly(library, 'What are the key figures?')).statements.map(({ text }) => text)
    expect(told).toContain('It shipped 300 kilns to 12 ports.')
    expect(told.filter((text) => text.includes('41.2'))).toHaveLength(1)
  })

  test('leaves out what has no figure, and says so', async () => {
    const library = await libraryOf({
      'a.md':
        'Orme Kilns builds a hall\n\nOrme Kilns builds a hall at Tarnby.\n\nFacts about the hall\n\n- Length: 80 metres\n- Doors: four\n- Builder: Lund & Vale\n- Kilns: 12 of the large kind\n',
    })
    const answer = await askExactly(library, 'What are the key figures?')
    expect(answer.statements.map(({ text }) => text)).toEqual([
      'Length: 80 metres',
      'Doors: four',
      'Kilns: 12 of the large kind',
    ])
    expect(answer.notes.map(({ text }) => text)).toEqual(['3 of the 4 items of the list are given.'])
  })

  test('of prices stands behind what the release is about', async () => {
    const told = await statements(
      'Orme Kilns shows its kilns\n\nOrme Kilns shows 140 kilns from 11 lands at Tarnby.\n\nThe town paid £260,000 for the hall.\n\nIn the yard behind the old hall by the river stand 3 more, which were baked in the winter of the great frost.\n\nBy the gate of the works there is room for about 40 carts, and some of them will stay there until the end.\n\nThe oldest of all those that are shown by the house is as high as 7 metres and came by boat.\n\nTickets\n\n- Adults £11\n- Bakers £8\n- Families £21\n- Schools £4\n- Groups £6\n',
    )
    expect(told).toHaveLength(5)
    expect(told.filter((text) => /£\d{1,2}$/u.test(text)).length).toBeLessThan(2)
  })
})

test('rows of plain lines stand behind sentences with figures', async () => {
  const told = await statements(
    `Orme Trust gives to village halls

LINDEN, 4 May 2026 - The Orme Trust has given 1.1 million euros to 23 village halls.

The biggest grant of all, of 140,000 euros, goes to the hall at Pell for its new roof.

Grants by district
North: 310,000 euros
South: 420,000 euros
East: 165,000 euros
West: 205,000 euros
`,
  )
  expect(told.join('\n')).toContain('1.1 million')
  expect(told.join('\n')).toContain('140,000')
})
