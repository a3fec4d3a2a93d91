import { describe, expect, test } from 'vitest'
import { asksOnlyOverview, sentencesWanted } from '../../../src/answer/asked/only-overview.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

describe('an overview is asked for by words that only ask', () => {
  test.each([
    'tl;dr',
    'tldr?',
    'one-sentence summary',
    'in one sentence, what is this about?',
    'give me three bullet points',
    'main points?',
    'give me a quick overview',
    'brief me on this',
    'walk me through this release',
    'tell me about it',
    "what's the lead?",
    'who, what, when, where, why?',
    'who is involved?',
    'explain it in simple terms',
    "what's new",
    'what is new here?',
    'anything new?',
    'and what is new in this?',
  ])('%s', (question) => {
    expect(asksOnlyOverview(question)).toBe(true)
  })

  test.each([
    'give me an overview of the mill',
    'who is involved in the strike?',
    'what are the main points of the agreement?',
    'tell me about orme kilns',
    'key figures',
    'what is new in tarnby?',
    'what is the new kiln?',
    'what is the sentence?',
    'who leads the release team?',
    'what is the main contact?',
    'when, where and why did it close?',
  ])('and not by %s', (question) => {
    expect(asksOnlyOverview(question)).toBe(false)
  })

  test('however long what is typed', () => {
    for (const text of [
      'give me a summary of it ',
      'who, what, when, ',
      'three short short ',
      'the the the ',
    ])
      expect([asksOnlyOverview(text.repeat(200)), sentencesWanted(text.repeat(200))]).toEqual([false, null])
  })
})

test.each([
  ['In one sentence, what is this about?', 1],
  ['One-sentence summary', 1],
  ['Sum it up in one line', 1],
  ['Give me a single-sentence summary', 1],
  ['Summarise it in three bullet points', 3],
  ['The 5 key facts', 5],
  ['Give me the gist', null],
  ['What happened on 1 May?', null],
])('how short it is to be: %s', (text, wanted) => {
  expect(sentencesWanted(text)).toBe(wanted)
})

const MILL = `Orme Mills opens a dye works

HOLM, 3 March 2026 – A dye works of 12 million pounds will open in Holm in May, Orme Mills said today. The works will dye 900 bales a week. Boats bring the bales from Tarnby.

The river gives the works its water. Forty dyers have been taken on.
`

test('as many sentences are given, the first of the release first', async () => {
  const library = await libraryOf({ 'a.txt': MILL })
  const one = await askExactly(library, 'In one sentence, what is this about?')
  expect(one.statements.map(({ text }) => text)).toEqual([
    'A dye works of 12 million pounds will open in Holm in May, Orme Mills said today.',
  ])
  const three = await askExactly(library, 'Give me three bullet points')
  expect(three.statements).toHaveLength(3)
  expect(wordsOf(three)).not.toContain('Orme Mills opens a dye works')
})

test('no figures are made up of sentences that have none', async () => {
  const library = await libraryOf({
    'a.txt': 'Orme Mills opens a dye works\n\nThe works will open in Holm, said Orme Mills.\n',
  })
  expect(reasonOf(await askExactly(library, 'Any numbers?'))).toBe('no_support')
})
