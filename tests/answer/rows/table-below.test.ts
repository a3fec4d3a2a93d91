import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'choir.md': `# Orme Choir: the summer

ORME, 12 May 2025 -- Orme Choir goes on tour with a new book. The choir has 31 singers.

The choir also named the concerts of its tour:

| Date | With | Place |
|---|---|---|
| 7 June | Lind Brass | Holm |
| 14 June | Tarn Strings | Corran |
| 21 June | Brack Organ | Lind |

The choir thanks its friends:

- Ida Lund
- Jon Vik
`,
})

async function told(question: string): Promise<string[]> {
  return (await ask(library, { question })).statements.map(({ text }) => text)
}

test.each(['List the concerts of the tour.', 'What are the concerts of the tour?'])(
  'a line that leads in a table answers by its rows: %s',
  async (question) => {
    expect(await told(question)).toEqual([
      '7 June | Lind Brass | Holm',
      '14 June | Tarn Strings | Corran',
      '21 June | Brack Organ | Lind',
    ])
  },
)

test('one of them is asked for by what it holds, and a number by none', async () => {
  expect(await told('Where is the concert with Tarn Strings?')).toEqual(['14 June | Tarn Strings | Corran'])
  expect((await told('How many singers does Orme Choir have?')).join(' ')).toContain('31 singers')
})

test('a list below its line is no table', async () => {
  expect((await told('Who are the friends of the choir?')).join(' ')).not.toContain(' | ')
})
