import { expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, supportFor } from '../make.ts'

const RELEASE = `Orme Lido opens

HOLM, July 4, 2025 -- Orme Lido opens.

A locker at Orme Lido costs 3 euros.

A towel at Orme Lido costs 5 euros, as it did four years ago.

It sold 800 passes in the season of 2020/21.
`

test.each([
  ['What did a locker at Orme Lido cost in 2018?', 'A locker', 1],
  ['What will a locker at Orme Lido cost in 2030?', 'A locker', 1],
  // Next to its own year it may well be, and so may what the release names or counts.
  ['What did a locker at Orme Lido cost in 2024?', 'A locker', 0],
  ['What does a locker at Orme Lido cost in 2025?', 'A locker', 0],
  ['What did a locker at Orme Lido cost in 2021?', 'A locker', 0],
  ['What did a towel at Orme Lido cost in 2019?', 'A towel', 0],
  // What is called by a year is not asked of it.
  ['What does a locker at the Orme Lido Gala 2018 cost?', 'A locker', 0],
])('a year that a release neither names nor can mean is another: %s', async (question, words, expected) => {
  const library = await libraryOf({ 'a.txt': RELEASE })
  expect((await supportFor(library, question, words)).periodAway).toBe(expected)
})

test.each([
  ['in 2023', 'other_period'],
  ['in 2024', 'other_period'],
  ['in 2025', null],
  ['in 2026', null],
])('columns until and from a day are of the year of the release and the next: %s', async (when, expected) => {
  const library = await libraryOf({
    'a.md': `---
title: Orme Lido opens
date: 2025-07-04
issuer: Orme Lido
---

# Orme Lido opens

Orme Lido opens.

| Hire | Until 30 September | From 1 October |
| ---- | ------------------ | -------------- |
| Boards | €7 | €9 |
| Boats | €17 | €19 |
`,
  })
  const answer = await askExactly(library, `What is the price for boards at Orme Lido ${when}?`)
  if (expected === null) expect(answer.status).toBe('answered')
  else expect(reasonOf(answer)).toBe(expected)
})
