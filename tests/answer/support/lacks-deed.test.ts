import { expect, test } from 'vitest'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

const releaseOf = (sentence: string) =>
  libraryOf({
    'a.md': `# News of Orme Mills\n\nHOLM, 4 May 2026 -- Tarn Works acquired a bank, closed a mill and recalled an oven.\n\n${sentence}\n`,
  })

test.each([
  ['What did Orme Mills acquire?', 'Orme Mills runs 40 looms in Holm.', 1],
  ['What did Orme Mills close?', 'Orme Mills has 40 looms in a hall by the river.', 1],
  ['What has Orme Mills recalled?', 'Orme Mills makes cloth and rugs.', 1],
  // What nobody is said to have done by that word may be told in others: “took over”, “put up”.
  ['What did Orme Mills build?', 'Orme Mills put up a hall by the river.', 0],
  // The verb, its noun or one that means the same.
  ['What did Orme Mills acquire?', 'Orme Mills acquired a dye works.', 0],
  ['What did Orme Mills acquire?', 'Orme Mills has bought a dye works.', 0],
  ['What did Orme Mills acquire?', 'The acquisition of a dye works is new for Orme Mills.', 0],
  ['What did Orme Mills close?', 'Orme Mills has shut its dye works.', 0],
  // More than the verb is asked for, or what is told by any words.
  ['What looms did Orme Mills acquire?', 'Orme Mills runs 40 looms in Holm.', 0],
  ['What did Orme Mills say about looms?', 'Orme Mills was proud of its machines.', 0],
  ["What does Orme Mills think of Ada Berg's looms?", 'Orme Mills was proud of them.', 0],
  ['What does Orme Mills make?', 'Orme Mills weaves cloth and rugs.', 0],
  ['What did Ada Berg study?', 'Ada Berg holds a degree in weaving.', 0],
  ['What does Orme Mills offer?', 'Orme Mills weaves cloth and rugs.', 0],
])('%s "%s" tells another deed: %d', async (question, sentence, expected) => {
  expect((await supportFor(await releaseOf(sentence), question, sentence)).withheld).toBe(expected)
})

test('what a sentence goes on about may be told in the one before it', async () => {
  const library = await releaseOf('Orme Mills bought a works in May. It is a dye works by the river.')
  expect((await supportFor(library, 'What did Orme Mills acquire?', 'dye works')).withheld).toBe(0)
})

test('what is not told to have been done is refused, and what is, answered', async () => {
  const library = await releaseOf('Orme Mills runs 40 looms in Holm. Orme Mills launched a rug in March.')
  expect((await askExactly(library, 'What did Orme Mills acquire?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'What did Orme Mills launch?'))).toContain('a rug in March')
})
