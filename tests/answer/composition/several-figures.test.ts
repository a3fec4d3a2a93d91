import { expect, test } from 'vitest'
import { isComparison, withRanges } from '../../../src/answer/composition/several-figures.ts'
import { figureSpans } from '../../../src/answer/text/spans.ts'
import type { Answer } from '../../../src/model.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['A loss of between £34 million and £36 million is likely.', ['£34 million and £36 million']],
  ['A loss of between about £34 million and £36 million is likely.', ['£34 million and £36 million']],
  // Two values, and no range.
  ['A loss of £34 million and £36 million in debt.', ['£34 million', '£36 million']],
  ['It is shared between £34 million in loans and £36 million in gifts.', ['£34 million', '£36 million']],
])('the ends of a range are one value: %s', (text, expected) => {
  const values = withRanges(text, figureSpans(text))
  expect(values.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test.each([
  ['A swim will cost 5 euros from May, 40 cents more than now.', '40 cents', true],
  ['A swim will cost 5 euros (40 cents more).', '40 cents', true],
  ['A swim will cost 5 euros, up from 4 euros.', '4 euros', true],
  ['A swim will cost 40 cents more than now.', '40 cents', false],
  ['A swim will cost 5 euros, 40 cents of it for the towel.', '40 cents', false],
])('by how much it changes stands beside what it comes to: %s', (text, words, is) => {
  const start = text.indexOf(words)
  expect(isComparison(text, { type: 'money', start, end: start + words.length })).toBe(is)
})

const RELEASES = {
  'may.txt': `Orme Mills grows in spring

CORRAN, May 12, 2025 -- Orme Mills reported its spring. Orme Mills expects sales of about 410 million euros for the full year 2025 and operating earnings of between 37 million and 39 million euros. A tour of the mill costs 6 euros.

About Orme Mills

Orme Mills grinds oats.
`,
  'july.txt': `Orme Mills trims its outlook

CORRAN, July 24, 2025 -- Orme Mills looked back on a dry summer. Orme Mills now expects sales of about 398 million euros for the full year 2025. Operating earnings are expected to be between 34 million euros and 36 million euros. A tour of the mill will cost 7 euros from 1 August, 1 euro more than now.

About Orme Mills

Orme Mills grinds oats.
`,
}

function conflictsOf({ notes }: Answer): string[] {
  return notes.filter(({ kind }) => kind === 'conflict').map(({ text }) => text)
}

test('a price is the newest, whatever the verb, and stands beside by how much it rises', async () => {
  const library = await libraryOf(RELEASES)
  for (const question of ['How much is a tour of the mill?', 'How much does a tour of the mill cost?']) {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toBe('A tour of the mill will cost 7 euros from 1 August, 1 euro more than now.')
    expect(answer.notes.map(({ text }) => text)).toContain(
      'Earlier, 12 May 2025: “A tour of the mill costs 6 euros.”',
    )
  }
})

test('what is named before its figure is told by that, and forecasts of one year that differ are a conflict', async () => {
  const library = await libraryOf(RELEASES)
  expect(conflictsOf(await askExactly(library, 'What sales does Orme Mills expect for 2025?'))).toEqual([
    'The releases differ: “398 million euros” (24 July 2025) and “410 million euros” (12 May 2025).',
  ])
})
