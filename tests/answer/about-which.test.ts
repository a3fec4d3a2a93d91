import { expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf } from './make.ts'

/** Two releases of a house: the one speaks often of what the other is about. */
const opened = libraryOf({
  'results.txt': `Tarn Energy grows by 4 percent

TARNBY, 3 May 2025 – Tarn Energy has grown by 4 percent in the first quarter. The permit for the dam is still awaited. Without the permit there is no dam, and for the dam a permit is all that is missing. The main part of the sales came from Norway, as in 2019.
`,
  'permit.txt': `Ministry permits dam of Tarn Energy

TARNBY, 9 April 2025 – The ministry has permitted the dam of Tarn Energy at Vesle. It will be 40 metres high and cost 90 million euros.
`,
})

test.each([
  {
    question: 'What are the main points of the Tarn Energy permit release?',
    headline: 'Ministry permits dam of Tarn Energy',
  },
  {
    question: 'Summarise the approval of the Tarn Energy dam',
    headline: 'Ministry permits dam of Tarn Energy',
  },
  { question: 'Summarise the growth of Tarn Energy', headline: 'Tarn Energy grows by 4 percent' },
])('of several releases the one is told as a whole that is about the matter: $question', async (asked) => {
  const { statements } = await askExactly(await opened, asked.question)
  expect(statements[0]?.text).toBe(asked.headline)
})

test('a release of another year than is asked about is told by no summary', async () => {
  expect(reasonOf(await askExactly(await opened, 'Summarise the growth of Tarn Energy in 2019'))).toBe(
    'other_period',
  )
  const { status } = await askExactly(await opened, 'Summarise the growth of Tarn Energy in 2025')
  expect(status).toBe('answered')
})

test('a matter of which a release has less than half is summed up by none', async () => {
  const library = await libraryOf({
    'strike.txt': `Strike of bus drivers ends

TARNBY, 3 May 2025 – The strike of the bus drivers in Tarnby has ended. The drivers will get 4 percent more.
`,
  })
  for (const other of ['Summarise the strike at the moon base', 'Give me an overview of the flood'])
    expect(reasonOf(await askExactly(library, other))).toBe('no_subject')
  const known = [
    'Summarise the strike',
    'Summarise the walkout of the bus drivers',
    'Summarise the strike for a busy reader in simple words',
    'Give me a summary of the release',
  ]
  for (const own of known) expect((await askExactly(library, own)).status, own).toBe('answered')
})
