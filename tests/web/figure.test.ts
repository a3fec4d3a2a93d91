import { expect, test } from 'vitest'
import { changeIn, figuresIn } from '../../web/figure.ts'

test.each([
  { text: 'It cost €1.2 million in 2023.', figures: [['€1.2 million', 1_200_000, '€']] },
  {
    text: 'US$5 bn and 12,500 people',
    figures: [
      ['US$5 bn', 5e9, '$'],
      ['12,500', 12_500, ''],
    ],
  },
  {
    text: 'Sales rose 7.5 % or 7.5 percent.',
    figures: [
      ['7.5 %', 7.5, '%'],
      ['7.5 percent', 7.5, '%'],
    ],
  },
  { text: 'On 2 May 2025, and on June 12, 2024, it had 40 rooms.', figures: [['40', 40, '']] },
  { text: 'Model X-200 of the A380, version 1.2.3, ISO-8601', figures: [] },
  {
    text: 'It sold (2 of) 12.',
    figures: [
      ['2', 2, ''],
      ['12', 12, ''],
    ],
  },
  {
    text: 'A ticket costs 9 euros, once 1 euro, and 8 groups paid.',
    figures: [
      ['9 euros', 9, 'euro'],
      ['1 euro', 1, 'euro'],
      ['8', 8, ''],
    ],
  },
  { text: 'No figure at all.', figures: [] },
])('"$text"', ({ text, figures }) => {
  const found = figuresIn(text)
  expect(found.map((figure) => [figure.text, figure.value, figure.unit])).toEqual(figures)
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
})

test.each([
  { text: 'It grew from 120 people in 2023 to 140 now.', change: ['120', '140'] },
  {
    text: 'Revenue rose from about $10 million to more than $12 million.',
    change: ['$10 million', '$12 million'],
  },
  {
    text: 'The backlog stood at $318 million on September 30, against $274 million a year earlier.',
    change: ['$274 million', '$318 million'],
  },
  { text: 'It carried 140 people, up from 120.', change: ['120', '140'] },
  { text: 'It carried 140 people against the odds, and 120 dogs.', change: null },
  { text: 'It rose from 10% to 12 people.', change: null },
  { text: 'Of 120 people 20 came.', change: null },
])('the change in "$text"', ({ text, change }) => {
  expect(changeIn(text)?.map((figure) => figure.text) ?? null).toEqual(change)
})
