import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { askExactly, libraryOf, talk, wordsOf } from '../make.ts'

const library = libraryOf({
  'hall.txt': `Orme opens a hall

ORME, 3 May 2025 – Orme has opened a hall. "The old hall was too small for our fair," said Ada Berg, mayor of Orme. "We had waited for this hall for thirty years," she added. Mrs. Berg has been mayor since 2019.

"No hall in the county is built of so much oak," said Ole Lind, head of building. "It took us two winters to dry it," said Max Holm, a carpenter.
`,
})

describe('a pronoun that points at nobody asks back', () => {
  test.each([
    ['Who is Ada Berg?', 'What did he say?', 'he'],
    ['Who is Ada Berg?', 'Where does he work?', 'he'],
    ['Who is Ada Berg?', 'What is his title?', 'his'],
    ['Who are Ole Lind and Max Holm?', 'What did he say?', 'he'],
    ['What did Ole Lind and Max Holm say?', 'What else did he say?', 'he'],
    ['What did Orme open?', 'Who is he?', 'he'],
  ])('%s / %s', async (first, second, pronoun) => {
    const { refusal, confidence } = await talk(await library, first, second)
    expect(refusal?.message).toBe(`It is not clear whom “${pronoun}” means. Ask again with the name.`)
    expect(confidence).toBeLessThan(0.2)
  })

  test('and none does where it is not known what was answered', () => {
    const history = [{ role: 'user', content: 'What did Orme open?' }] as const
    expect(standalone('Who is he?', history).nobody).toBeNull()
    const office = [
      { role: 'user', content: "What did Orme's CEO make of the hall?" },
      { role: 'assistant', content: '“It is dry.” [1]' },
    ] as const
    expect(standalone('Who is he?', office).nobody).toBeNull()
  })

  test('and no other question does', async () => {
    expect(wordsOf(await talk(await library, 'Who is Ada Berg?', 'What did she say?'))).toContain('too small')
    expect(wordsOf(await talk(await library, 'Who is Ada Berg?', 'What did Ole Lind say?'))).toContain('oak')
    const both = [{ role: 'user', content: 'What did Anna Berg and Peter Holm say?' }] as const
    expect(standalone('What else did she say?', both)).toMatchObject({
      question: 'What else did Anna Berg say?',
      nobody: null,
    })
    const { nobody } = standalone('What did he say?', [{ role: 'user', content: 'Who opened the hall?' }])
    expect(nobody).toBeNull()
    expect((await askExactly(await library, 'What did he say?')).refusal?.message ?? '').not.toContain('whom')
  })
})

describe('"they" who say something', () => {
  test('are the speakers whom the answer before gave', async () => {
    const more = await talk(
      await library,
      'Who said “The old hall was too small”?',
      'What else did they say?',
    )
    expect(more.resolvedQuestion).toBe('What else did Ada Berg say?')
    expect(wordsOf(more)).toContain('thirty years')
  })

  test('is the one speaker of an answer that tells something else as well', () => {
    const history = [
      { role: 'user', content: 'Who spoke for Orme about the hall at Mt Marie?' },
      {
        role: 'assistant',
        content: 'Director Ole Lind presented the hall at Mt Marie. [1] In May it was painted. [2]',
      },
    ] as const
    expect(standalone('What did he say about oak?', history)).toMatchObject({
      question: 'What did Ole Lind say about oak?',
      nobody: null,
    })
  })

  test('are nobody’s where no speaker was asked for', () => {
    const history = [
      { role: 'user', content: 'Who built the hall?' },
      { role: 'assistant', content: 'The hall was built by Ole Lind. [1]' },
    ] as const
    expect(standalone('What else did they say?', history).question).not.toContain('else did Ole Lind')
  })
})

test('what somebody says who is named in full is asked of any release', () => {
  const history = [{ role: 'user', content: 'What did Ada Berg say?' }] as const
  expect(standalone('And Ole Lind?', history)).toMatchObject({
    question: 'What did Ole Lind say?',
    leans: false,
  })
  expect(standalone('And the carpenter?', history).leans).toBe(true)
})

test('words that somebody says are no headline', () => {
  const history = [{ role: 'user', content: 'Who said “No hall in the county is built of oak”?' }] as const
  expect(standalone('What did they build?', history).question).not.toContain('in the release')
})

describe('words for things that nobody asked for ask back', () => {
  test.each([
    ['What did Orme open?', 'The new ones?', 'the new ones'],
    ['What did Orme open?', 'And the other two?', 'the other two'],
    ['What did Orme open?', 'What about the first of them?', 'the first of them'],
    ['What did Orme open?', 'Which one is the largest?', 'which one'],
    ['Who is Ada Berg?', 'What about the others?', 'the others'],
  ])('%s / %s', async (first, second, words) => {
    const { refusal } = await talk(await library, first, second)
    expect(refusal?.message.toLowerCase()).toBe(
      `it is not clear of what “${words}” is said. ask again with a word for it.`,
    )
  })

  const nobodyAfter = (first: string, second: string) =>
    standalone(second, [
      { role: 'user', content: first },
      { role: 'assistant', content: 'Orme has two halls. [1]' },
    ]).nobody

  test.each([
    ['Which halls does Orme have?', 'The new ones?'],
    ['How many halls does Orme have?', 'Which one is the largest?'],
    ['Who are the speakers?', 'What about the others?'],
    ['Compare the old hall with the new hall', 'Which one is larger?'],
    ['What did Orme open?', 'How large is the new hall?'],
    ['What did Orme open?', 'Who paid for the others?'],
  ])('and none do after “%s”: %s', (first, second) => {
    expect(nobodyAfter(first, second)).toBeNull()
  })
})
