import { expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const library = await libraryOf({
  'a.txt': `Orme Chandlers reports

HOLM, September 4, 2025 -- Orme Chandlers today reported.

The wait for an Orme anchor rose to 48 days in July, from 31 days in the same month last year.

Orme took €5.2 million for ropes in the first quarter, compared with €4.1 million a year earlier.

Orme sold 500 oars in May, from 450 in April.
`,
})

test.each([
  ['How long was the wait for an Orme anchor in July 2024?', '31 days'],
  ['How long was the wait for an Orme anchor in July last year?', '31 days'],
  ['How long was the wait for an Orme anchor in July 2025?', '48 days'],
  ['How long was the wait for an Orme anchor in July?', '48 days'],
  ['How much did Orme take for ropes in the first quarter of 2024?', '€4.1 million'],
  ['How much did Orme take for ropes in the first quarter of 2025?', '€5.2 million'],
  ['How many oars did Orme sell in May 2025?', '500'],
])('of two figures that are compared the one of the asked year is marked: %s', async (question, expected) => {
  const answer = await askExactly(library, question)
  const [statement] = answer.statements
  const { start, end } = statement?.answerSpan ?? { start: 0, end: 0 }
  expect(statement?.text.slice(start, end)).toContain(expected)
})
