import { beforeAll, expect, test } from 'vitest'
import { valuesOf } from '../../../src/answer/evidence/asked-values.ts'
import type { Library } from '../../../src/library.ts'
import { evidenceFor, libraryOf, supportFor } from '../make.ts'

const RELEASE = `---
title: Alder Lido opens in Holm
date: 2025-05-04
issuer: Alder Lido
---

# Alder Lido opens in Holm

The lido opened in May. Pupils pay nothing. Guests of the camp swim free of charge. The lido is free of chlorine.

A round of 3 million crowns was led by Orme Capital. The lido was sold to Teak Baths.

The gates open eleven minutes earlier. Norway and Denmark are the largest markets. A barge sank off Corran Head.

The slide lets swimmers go at 40 kilometres an hour. Headaches were found in 9 percent of members and 4 percent of those over sixty. Of the owners, 94 percent of the votes at Lund were in favour. Posters are on show at Holm City Museum, a gift of Teak College.

| Share, % | 2025 |
| -------- | ---- |
| Women | 7.4 |

| Pool | Lanes |
| ---- | ----- |
| North | 14 |
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'lido.md': RELEASE })
})

test.each([
  // What is free costs nothing; without chlorine it does not.
  ['What do pupils pay?', 'Pupils', ['pay nothing']],
  ['What does it cost guests of the camp?', 'Guests', ['free of charge']],
  ['What does the lido cost?', 'chlorine', []],
  ['How much did Teak Baths pay for the camp?', 'Guests', []],
  // A firm leads a round, and is no head of one.
  ['Who led the round?', 'A round', ['Orme Capital']],
  // What is sooner is so by a time.
  ['How much sooner do the gates open?', 'The gates', ['eleven minutes earlier']],
  // Countries are places without a word before them.
  ['Which countries are the largest markets?', 'Norway', ['Norway and Denmark']],
  ['Where did the barge sink?', 'A barge', ['Corran Head']],
  // A speed is a rate of what is gone in an hour.
  ['How fast do swimmers go?', 'The slide', ['40 kilometres an hour']],
  // A share of those counts them.
  ['How many of those over sixty had headaches?', 'Headaches', ['4 percent']],
  ['How many votes at Lund were in favour?', '94 percent', ['94 percent']],
  // A house where something is seen is a place, a giver is none.
  ['Where are the posters?', 'Posters', ['Holm City Museum']],
  // The header says what is measured.
  ['What is the share of women?', 'Women', ['7.4']],
])('%s In “%s” it is %j', async (question, words, values) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  const found = one && valuesOf(one.lens, one.candidate)
  expect(found?.map(({ start, end }) => one?.candidate.text.slice(start, end))).toEqual(values)
})

test('a header says what the only count of its row counts', async () => {
  const support = await supportFor(library, 'How many lanes does the North pool have?', 'North')
  expect(support.countedMissing).toBe(0)
})
