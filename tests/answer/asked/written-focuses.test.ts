import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf, writtenFor } from '../make.ts'

test.each([
  [
    'Which industries does Orme focus on?',
    'Tiles are one of its three key industries.',
    'What are the key industries of Orme?',
  ],
  [
    'What sectors does it concentrate on?',
    'It has named tiles as a priority sector.',
    'What is its priority sector?',
  ],
  [
    'Which industry is Orme betting on?',
    'Tiles are one of its three key industries.',
    'What are the key industries of Orme?',
  ],
  [
    'Which markets is the park focusing on?',
    'Its main export markets are tiles and bricks.',
    'What are the main markets of the park?',
  ],
])('%s of %s', async (question, text, written) => {
  expect(await writtenFor(question, text)).toBe(written)
})

test.each([
  // It tells of the focus itself, of no such kind, or of a kind without a word for it.
  ['Which industries does Orme focus on?', 'Orme focuses on two industries, one a key industry.'],
  ['Which industries does Orme focus on?', 'Tiles are one of its key markets.'],
  ['Which industries does Orme focus on?', 'Tiles are one of its old industries.'],
  ['Which industries does Orme serve?', 'Tiles are one of its key industries.'],
  ['Why does Orme focus on key industries?', 'Tiles are one of its key industries.'],
])('%s stays for %s', async (question, text) => {
  expect(await writtenFor(question, text)).toBe(question)
})

test('a key industry is one that is focused on', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orme Park opens\n\nORME, May 4, 2025 -- Orme Park opens.\n\nOrme Park has designated organic dyes as one of its three key industries.\n\nSource: Orme Park\n',
  })
  expect(wordsOf(await askExactly(library, 'What industries does the park focus on?'))).toContain(
    'organic dyes',
  )
  expect((await askExactly(library, 'What schools does the park focus on?')).status).toBe('unanswered')
})
