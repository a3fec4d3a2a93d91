import { beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Kestrel Lab opens its second greenhouse

OSLO, May 4, 2025 -- Kestrel Lab opened a greenhouse in Holm today.

Stage one takes in 30 pots. Stage three takes in 70 pots. In year two it has 12 guides. Book two has 90 pages.

The phase 2 trial has 40 beds. Phases 3 and 4 follow in Tarn. Seeds sprouted at the two-week mark.

The group runs two brands, Spire and Teak.

The first issue of the journal sold 900 copies. The 7th grade of Holm School planted 60 trees.

The Kiwi-2 pot holds 40 beans.

It opens its fourth community garden in Vale. A Series B round brought 9 million euros. A day a week the doors are open to all.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'lab.txt': RELEASE })
})

describe('another one of numbered things is told from the one that is asked about', () => {
  test.each([
    ['How many beds does the phase 3 trial have?', '40 beds', 1],
    ['How many beds does the phase two trial have?', '40 beds', 0],
    ['How many beds does the phase II trial have?', '40 beds', 0],
    ['Where does phase 4 follow?', 'Phases 3 and 4', 0],
    ['Where does phase 5 follow?', 'Phases 3 and 4', 1],
    ['How many pots does stage one take in?', '70 pots', 1],
    ['How many pots does stage 1 take in?', '70 pots', 1],
    ['How many pots does stage one take in?', '30 pots', 0],
    ['How many pots does the first stage take in?', '30 pots', 0],
    ['How many pots does stage three take in?', '30 pots', 1],
    ['Can I book one-on-one talks about its pages?', '90 pages', 0],
    ['How many guides did it have last year one month in?', '12 guides', 0],
    // What a group has two of is no second group.
    ["What are the group's two brands?", 'Spire and Teak', 0],
    // A count of them is no place in their order.
    ['Where do the three phases follow?', 'Phases 3 and 4', 0],
    ['Where do the two phases follow?', 'Phases 3 and 4', 0],
    ['What happened after four weeks?', 'two-week mark', 1],
    ['What happened after two weeks?', 'two-week mark', 0],
    ['How many copies did the second issue sell?', '900 copies', 1],
    // What is numbered may have other words before its noun.
    ['Where is the fourth Kestrel garden?', 'in Vale', 0],
    ['Where is the third Kestrel garden?', 'in Vale', 1],
    ['How many beds does the third Kestrel Lab phase have?', 'Phases 3 and 4', 0],
    ['How many beds does the fifth Kestrel Lab phase have?', 'Phases 3 and 4', 1],
    ['How many copies did the first issue sell?', '900 copies', 0],
    // A name with a number is another than the same name with another one, and goes without saying.
    ['How many beans does the Kiwi-1 pot hold?', '40 beans', 1],
    ['How many beans does the Kiwi-2 pot hold?', '40 beans', 0],
    ['How many copies did the Kiwi-2 sell?', '900 copies', 0],
    ['How many trees did the 8th grade plant?', '60 trees', 1],
    ['How many trees did the seventh grade plant?', '60 trees', 0],
    ['how much came from the series a', '9 million', 1],
    ['how much did the series b bring', '9 million', 0],
    // What has a place in an order must have it, in the sentence or the headline.
    ['How many copies did the second journal sell?', '900 copies', 1],
    ['Where was the second greenhouse opened?', 'in Holm today', 0],
    // A count may stand anywhere, and the first is often the only one.
    ['Which three schools planted trees?', '60 trees', 0],
    ['When did the first greenhouse open?', 'in Holm today', 0],
    // Periods are compared elsewhere, and an article is no letter.
    ['How many copies were sold in the second quarter?', '900 copies', 0],
    ['How many a day a week are there?', 'A day a week', 0],
  ])('%s', async (question, words, away) => {
    expect((await supportFor(library, question, words)).numberAway).toBe(away)
  })
})

describe('what goes by its number is told by what has that number', () => {
  let trial: Library
  beforeAll(async () => {
    trial = await libraryOf({
      'trial.md': `# Holm Labs reports phase 2 results

*Phase 3 is to start in May*

HOLM, May 4, 2025 -- Holm Labs had good results today. Pain fell by 41% at week 12. The trial enrolled 318 patients at nine sites.

A phase 3 trial with 1,200 patients is to start in May 2026. The C in Class C stands for Care.

“The C should mean Calm,” said Ada Berg.

| Measure | Low | High |
|---|---|---|
| Patients | 158 | 160 |

| Phase | Sites | Begins |
|---|---|---|
| 2 | 9 | June 2024 |
| 3 | 40 | May 2026 |
`,
    })
  })

  test.each([
    ['How far did pain fall at week 24?', '41%', 1],
    ['How far did pain fall at week 12?', '41%', 0],
    ['How many patients are to be in phase 3?', '318 patients', 1],
    ['How many patients are to be in phase 3?', '1,200 patients', 0],
    // A letter is no number.
    ['What should the C in Class C mean?', 'mean Calm', 0],
    // The headline is on it.
    ['How many patients did phase 2 enrol?', '318 patients', 0],
  ])('%s %s', async (question, words, expected) => {
    expect((await supportFor(trial, question, words)).withheld).toBe(expected)
  })

  test.each([
    ['How many patients will be in phase 3?', '1,200'],
    ['How many patients were in phase 2?', '158'],
    ['How many sites does phase 3 have?', '3 | 40'],
  ])('%s is answered by no row of the other', async (question, words) => {
    expect((await ask(trial, { question })).answer).toContain(words)
  })
})

describe('where the first of a house is, in a release that is headed by a later one', () => {
  let shops: Library
  beforeAll(async () => {
    shops = await libraryOf({
      'shop.txt': `Brack Bread opens third store

HOLM, May 4, 2025 -- Brack Bread opened a bakery in Holm today.

The first bakery stands in Tarn. It has 12 ovens.
`,
      'mill.txt': `Orme Mills opens mill for rye

LUND, May 5, 2025 -- Orme Mills opened a mill in Lund today.
`,
    })
  })

  test.each([
    ['Where is the first bakery of Brack Bread?', 'in Holm', 1],
    ['Where is the first bakery of Brack Bread?', 'in Tarn', 0],
    ['Where is the bakery of Brack Bread?', 'in Holm', 0],
    ['How many ovens does the first bakery have?', '12 ovens', 0],
    // Of a release that tells of no later one the first goes without saying.
    ['Where is the first mill of Orme Mills?', 'in Lund', 0],
  ])('%s %s', async (question, words, expected) => {
    expect((await supportFor(shops, question, words)).numberAway).toBe(expected)
  })
})
