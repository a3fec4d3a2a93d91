import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'library.txt': `Vell library runs late

VELL, 16 September 2025 - The library of Vell will open in April 2026, the council said.

The library will now cost $12.4 million. It had been put at $8.1 million in 2023.
`,
  'bridge.txt': `Holm bridge runs late

HOLM, 16 September 2025 - The bridge at Holm will open in May 2026, the council said.

The cost of the bridge was first put at $5.1 million. It has since risen to $9.7 million.
`,
  'pool.txt': `Holm pool opens

HOLM, 16 September 2025 - The pool at Holm opens in May 2026, the council said.

The cost of the pool is $31 million. The price of a swim rose to $6.20 in January.
`,
  'hall.txt': `Lind hall opens

LIND, 16 September 2025 - The hall at Lind opens in May 2026, the council said.

The hall will cost $7.2 million. It gets a grant of $2 million. The grant was first asked for in 2019.
`,
})

async function told(question: string, name: string): Promise<string[]> {
  const documents = [...library.documents.values()].filter(({ file }) => file === name).map(({ id }) => id)
  return (await ask(library, { question, filter: { documents } })).statements.map(({ text }) => text)
}

test('the value of before stands in the next sentence', async () => {
  expect(await told('How did the cost of the library change?', 'library.txt')).toEqual([
    'The library will now cost $12.4 million.',
    'It had been put at $8.1 million in 2023.',
  ])
})

test('or the new one does', async () => {
  expect(await told('How has the cost of the bridge changed?', 'bridge.txt')).toEqual([
    'The cost of the bridge was first put at $5.1 million.',
    'It has since risen to $9.7 million.',
  ])
})

test.each([
  ['How did the cost of the hall change?', 'hall.txt', '$2 million'],
  ['How did the cost of the pool change?', 'pool.txt', '$6.20'],
  ['How has the price of a swim changed?', 'pool.txt', '$31 million'],
  ['What does the library cost?', 'library.txt', '$8.1 million'],
])(
  'another sum is none of before, and a question for one value has one: %s',
  async (question, name, other) => {
    expect((await told(question, name)).join(' ')).not.toContain(other)
  },
)
