import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, talk, wordsOf } from '../make.ts'

async function release(told: string): Promise<Awaited<ReturnType<typeof libraryOf>>> {
  return libraryOf({
    'choir.txt': `Corran choir honours Ada Berg-Holm

CORRAN, May 4, 2025 -- The Corran choir has honoured Ada Berg-Holm for a life of song. ${told}
`,
  })
}

const OTHER = 'Berg-Holm shared the evening with Ida Berg-Lind, 39, a cellist in Tarn.'

test('an age behind somebody else’s whole name is not that of who is asked about', async () => {
  const library = await release(`${OTHER} Ada Berg-Holm, 62, has sung since 1980.`)
  const answer = await askExactly(library, 'How old is Berg-Holm?')
  expect(wordsOf(answer)).toContain('62')
  expect(wordsOf(answer)).not.toContain('39')
  expect(reasonOf(await askExactly(await release(OTHER), 'How old is Berg-Holm?'))).not.toBe(null)
})

test('whoever has two surnames may be asked about by one', async () => {
  const library = await release('Ada Berg-Holm, 62, has sung since 1980.')
  expect(wordsOf(await askExactly(library, 'How old is Ada Berg?'))).toContain('62')
})

test('nor in a talk about somebody by the surname alone', async () => {
  const library = await release(`${OTHER} Ada Berg-Holm, 62, has sung since 1980.`)
  const answer = await talk(library, 'Which prizes did Berg-Holm get?', 'How old is she?')
  expect(wordsOf(answer)).toContain('62')
  expect(wordsOf(answer)).not.toContain('39')
})

test('in a talk about a house any age may be meant', async () => {
  const library = await libraryOf({
    'orme.txt': `Orme Toys makes kites of silk

CORRAN, May 4, 2025 -- Orme Toys makes kites of silk. Its kites are drawn by Ida Lind, 39, in Tarn.
`,
  })
  expect(wordsOf(await talk(library, 'What does Orme make?', 'How old is she?'))).toContain('39')
})

test.each([
  ['How old is Ben Ruud?', 'The prize went to 63-year-old Ida Lind and to Ben Ruud.'],
  ['How old is Ben Ruud?', 'Ben Ruud handed the prize to 63-year-old singer Ida Lind.'],
  ['What is the age of Ben Ruud?', 'Winners were Ida Lind, age 63, and Ben Ruud.'],
])('the age of another of the sentence is not given: %s %s', async (question, sentence) => {
  const library = await release(sentence)
  expect(reasonOf(await askExactly(library, question))).not.toBe(null)
  expect(wordsOf(await askExactly(library, question.replace('Ben Ruud', 'Ida Lind')))).toContain('63')
})

test('an age behind the last of two names is that one’s', async () => {
  const library = await release('The prize went to Ben Ruud and Ida Lind, 63.')
  expect(wordsOf(await askExactly(library, 'How old is Ida Lind?'))).toContain('63')
  expect(reasonOf(await askExactly(library, 'How old is Ben Ruud?'))).not.toBe(null)
})

describe('"she is 31"', () => {
  const library = libraryOf({
    'hall.txt': `Orme Hall opens its season with a new leader

CORRAN, May 4, 2025 -- Orme Hall has told of its season today.

Anna Roos becomes leader in September. She is 31, comes from the Tarn Radio Choir, where she sang alto, and succeeds Daniel Lind, who retires after 29 years.
`,
  })

  test('is the age of whom the sentence goes on from', async () => {
    expect(wordsOf(await askExactly(await library, 'How old is Anna Roos?'))).toContain('31')
  })

  test('is that of nobody who is named behind it', async () => {
    expect(reasonOf(await askExactly(await library, 'How old is Daniel Lind?'))).toBe('no_support')
  })

  test('is no age with a unit of something else behind it', async () => {
    const other = await release('Anna Roos joins in May. She is 31 days away.')
    expect(reasonOf(await askExactly(other, 'How old is Anna Roos?'))).toBe('no_support')
  })
})
