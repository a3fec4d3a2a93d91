import { expect, test } from 'vitest'
import { changedSince } from '../../../src/answer/support/changed-since.ts'
import { evidenceFor, libraryOf } from '../make.ts'

const library = await libraryOf({
  'a.txt': `Orme Chandlers reports

HOLM, September 4, 2025 -- Orme Chandlers today reported.

Orme sold 900 anchors in June, 4 per cent more than a year earlier.

Orme sold 300 ropes in the second quarter, up 5% on the same quarter last year.

Orme sold 70 masts in July, 10 per cent more than a year earlier, when it sold 63.

Orme raised the number of shops by 20 per cent from a year earlier to 36.

Orme sold 500 oars in May, from 450 in the same month last year.
`,
})

test.each([
  ['How many anchors did Orme sell in June 2024?', 'anchors', true],
  ['How many anchors did Orme sell in June last year?', 'anchors', true],
  ['How many anchors did Orme sell in June 2025?', 'anchors', false],
  ['How many anchors did Orme sell in June?', 'anchors', false],
  ['How many anchors did Orme sell in June 2023?', 'anchors', false],
  // By how much it changed is what is told.
  ['By how much did the number of anchors rise from June 2024?', 'anchors', false],
  ['How many ropes did Orme sell in the second quarter of 2024?', 'ropes', true],
  ['How many ropes did Orme sell in the second quarter of 2025?', 'ropes', false],
  ['How many shops did Orme have in 2024?', 'shops', true],
  // Its own figure stands there.
  ['How many masts did Orme sell in July 2024?', 'masts', false],
  ['How many oars did Orme sell in May 2024?', 'oars', false],
])('of the year before it says only how much changed: %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one && changedSince(one.lens, one.candidate)).toBe(expected)
})
