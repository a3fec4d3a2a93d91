import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Rovers Opens Stand

HOLM, Feb. 6, 2025 -- Orme Rovers today opened a stand for 900 people. It was built by Lund Timber.

"We have waited long for it," said Ada Berg, president of Orme Rovers. "It is as good as any," said Tom Hale, managing director of Orme Rovers. Lund Timber operations director Ida Roos thanked the town.

Vera Lind, head of marketing at Lund Timber, said that tickets would cost the same.

Jon Park, head of Holm School, cut the ribbon. Sporting director Una Falk thanked the fans.

Olga Dahl, head of research at Orme Stands, said that it holds any crowd. Its target market is in the north, a tenth of its revenue, and Per Aune, its sales director, sells there. The law allows that, said Kai Moe, general counsel of Orme Stands.`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'stand.txt': RELEASE })
})

test.each([
  'Who is the captain of Orme Rovers?',
  'Who is the coach of Orme Rovers?',
  'Who is the spokesperson of Orme Rovers?',
  'Who is the owner of Orme Rovers?',
  'Who is the treasurer of Orme Rovers?',
  'Who is the manager of Lund Timber?',
  'Who is the head of finance at Lund Timber?',
  'Who is the finance director of Orme Rovers?',
  'Who is the operations director of Orme Rovers?',
  'Who is the company secretary of Lund Timber?',
  'Who is the editor?',
  'Who is the marketing director of Orme Stands?',
  'Who is the technology director of Orme Stands?',
  'Who is the head of sales at Lund Timber?',
  'Who is the head of research at Lund Timber?',
  'Who is the general counsel of Lund Timber?',
])('an office is not told by another: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})

test.each([
  ['Who is the president of Orme Rovers?', 'Ada Berg'],
  ['Who is the managing director of Orme Rovers?', 'Tom Hale'],
  ['Who is the chief executive of Orme Rovers?', 'Tom Hale'],
  ['Who is the sporting director of Orme Rovers?', 'Una Falk'],
  ['Who runs Orme Rovers?', 'Tom Hale'],
  ['Who is the operations director of Lund Timber?', 'Ida Roos'],
  ['Who is the director of operations at Lund Timber?', 'Ida Roos'],
  ['Who is the head of marketing at Lund Timber?', 'Vera Lind'],
  ['Who is the marketing manager of Lund Timber?', 'Vera Lind'],
  ['Who is the head teacher of Holm School?', 'Jon Park'],
  ['Who is the principal of Holm School?', 'Jon Park'],
  ['Who is the head of research at Orme Stands?', 'Olga Dahl'],
  ['Who is the sales director of Orme Stands?', 'Per Aune'],
  ['Who is the general counsel of Orme Stands?', 'Kai Moe'],
])('and is by what goes for it: %s', async (question, words) => {
  const answer = await askExactly(library, question)
  expect(answer.status).toBe('answered')
  expect(wordsOf(answer)).toContain(words)
})
