import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, conversation, libraryOf, wordsOf } from '../make.ts'

const FILES = {
  'march.md': `# Brigg Ales opens a second brewhouse

BRIGG, 4 March 2026 – Brigg Ales has opened a second brewhouse. It brews 900 casks a week. In May the brewery will close for nine days.
`,
  'july.md': `# Brigg Ales sells more stout

BRIGG, 9 July 2026 – Brigg Ales sold 4,100 casks of stout in May. Our release of 4 March spoke of 900 casks a week; it is 950 casks a week.
`,
  'ferry.md': `# Orme Ferries repairs the quay

ORME, 6 May 2026 – Orme Ferries repairs the quay in Orme for 3 million pounds. The first casks of Brigg Ales are landed there in June.
`,
}

const LATER = `# Orme Ferries buys a ship

ORME, 8 May 2026 – Orme Ferries has bought a ship of 90 metres from a yard in Holm.
`

let library: Library
beforeAll(async () => {
  library = await libraryOf(FILES)
})

test.each([
  ["Summarise Brigg Ales' March release", 'opens a second brewhouse'],
  ['How many casks a week does the March release say?', '900 casks a week'],
  ["What is Brigg Ales' press release from July 2026 about?", 'sells more stout'],
  ['What did the May release say about the quay?', 'repairs the quay'],
])('%s is answered from the release that was issued then', async (question, expected) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(expected)
  expect(new Set(answer.citations.map(({ documentId }) => documentId)).size).toBe(1)
  expect(answer.resolvedQuestion).toBe(question)
})

test.each([
  [
    "Summarise Brigg Ales' press release from May 2026",
    'No release of “Brigg Ales” is of May 2026. There are releases of 9 July 2026 and 4 March 2026.',
  ],
  [
    'What did the May release of Brigg Ales say about stout?',
    'No release of “Brigg Ales” is of May. There are releases of 9 July 2026 and 4 March 2026.',
  ],
  ['Summarise the release of 5 May 2026', 'No release is of 5 May 2026.'],
])('%s is refused, and what there is told', async (question, message) => {
  const { refusal } = await askExactly(library, question)
  expect(refusal).toMatchObject({ reason: 'other_period', contact: null })
  expect(refusal?.message).toContain(message)
})

test('in a conversation the house that is spoken of is meant', async () => {
  const history = conversation('How many casks of stout did Brigg Ales sell?')
  const { refusal } = await askExactly(library, 'And what did the June release say about it?', { history })
  expect(refusal?.message).toContain('There are releases of 9 July 2026 and 4 March 2026.')
})

test('of several releases of a month none is summed up as the one', async () => {
  const more = { ...FILES, 'later.md': LATER }
  const answer = await askExactly(await libraryOf(more), 'Summarise the May release')
  expect(wordsOf(answer)).toBe('Orme Ferries buys a ship Orme Ferries repairs the quay')
})

test('a month in which something happens is no date of issue', async () => {
  const answer = await askExactly(library, 'How much stout did Brigg Ales sell in May?')
  expect(wordsOf(answer)).toContain('4,100 casks')
})
