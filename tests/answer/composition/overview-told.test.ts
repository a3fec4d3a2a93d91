import { expect, test } from 'vitest'
import { askExactly, libraryOf, talk, wordsOf } from '../make.ts'

const MILL = `# Orme Mills opens a dye works

**Holm, 3 March 2026.** Orme Mills opens a dye works in Holm that cost 12 million pounds. It will dye 900 bales a week.

"Indigo is the hardest of them all, and the dye works of Holm can do it," said Ada Berg, chief executive of Orme Mills.

"The dye works of Holm will dye bales for the whole of the town, and that is a good thing," said Tom Ray, mayor of Holm.

"Monday is the day of the washers," said Una Lind, who works there.

**About Orme Mills:** Orme Mills was founded in 1911 and has 340 looms.
`

const CORRECTION = `# Correction: Orme Mills names the right number of looms

HOLM, 6 March 2026 – In its release of 3 March, Orme Mills said that 340 looms stood in Holm. The correct number is 430.

About Orme Mills
Orme Mills has its seat in Holm.
`

test('an overview tells nothing from below the news', async () => {
  const answer = await askExactly(await libraryOf({ 'a.md': MILL }), "Summarise Orme Mills' release")
  expect(wordsOf(answer)).toContain('12 million')
  expect(wordsOf(answer)).not.toContain('1911')
})

test('key figures are of the news', async () => {
  const answer = await askExactly(await libraryOf({ 'a.md': MILL }), 'Key figures of Orme Mills')
  expect(wordsOf(answer)).toContain('12 million')
  expect(wordsOf(answer)).not.toContain('340 looms')
  const looms = await askExactly(await libraryOf({ 'a.md': MILL }), 'How many looms does Orme Mills have?')
  expect(wordsOf(looms)).toContain('340 looms')
})

test('an overview of a release that was corrected says so', async () => {
  const library = await libraryOf({ 'a.md': MILL, 'b.md': CORRECTION })
  const { notes } = await askExactly(library, 'Summarise the release of 3 March 2026')
  expect(notes.map(({ text }) => text).join()).toContain('correct')
})

test.each([
  ['When was the release about the dye works issued?', '3 March 2026'],
  ['When was the press release on the dye works published?', '3 March 2026'],
])('%s is answered by the dateline', async (question, day) => {
  expect(wordsOf(await askExactly(await libraryOf({ 'a.md': MILL }), question))).toContain(day)
})

test('a day of every week has no date', async () => {
  const { notes } = await askExactly(await libraryOf({ 'a.md': MILL }), 'What did Una Lind say?')
  expect(notes).toEqual([])
})

test('a time makes way for another as a whole', async () => {
  const library = await libraryOf({ 'a.md': MILL })
  const { resolvedQuestion } = await talk(
    library,
    'How many bales were dyed in the first quarter?',
    'And the year before?',
    'And in the second quarter?',
  )
  expect(resolvedQuestion).toBe('How many bales were dyed in the second quarter?')
})
