import { beforeAll, describe, expect, test } from 'vitest'
import { isLabel } from '../../src/answer/text/labels.ts'
import type { Library } from '../../src/library.ts'
import { libraryOf, supportFor } from './make.ts'

test.each([
  ['meet us at Booth 2221, where', '2221', true],
  ['from booth 2221 and', '2221', true],
  ['sold under UCC Article 9 sales', '9', true],
  ['in each section 30 trees', '30', false],
  ['since Monday 30 trees', '30', false],
  ['booths: 30', '30', false],
])('in “%s” %s is a name: %s', (text, number, isName) => {
  const start = text.indexOf(number)
  expect(isLabel(text, { start, end: start + number.length })).toBe(isName)
})

const RELEASE = `---
title: Orme Games shows two games
date: 2025-03-12
issuer: Orme Games
---

# Orme Games shows two games

The walk passes nine guest houses and 22 cellars. Some 410 guests stayed there.

Students wrote apps across four tracks. Pupils wrote these poems: 31.

Beyond tests, Orme works with platforms for lessons. Subscribe now to win.

A second phase of tests is to come. Talks were held recently. Its makers meet at no additional cost. Painters met with Lund Mills Group.

The studio opened with 24-seat rooms. Ada Berg, MBA, joined the studio (NYSE: ORM). The song is made in Sweden. It won the Tarn Medal.

The studio's site covers 40 acres with nine halls.

## Contact

Media enquiries: Jodie Farrant, Orme Games, 01632 960 118, press@orme.example
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'games.md': RELEASE })
})

describe('a figure counts the noun that it stands before', () => {
  test.each([
    ['How many guests came?', 'guest houses', 1],
    ['How many guests came?', '410 guests', 0],
    ['How many apps did students write?', 'four tracks', 1],
    ['How many poems did pupils write?', 'poems: 31', 0],
    ['How many seats do the rooms have?', '24-seat', 0],
  ])('%s – %s', async (question, words, missing) => {
    expect((await supportFor(library, question, words)).countedMissing).toBe(missing)
  })
})

describe('how big a site is', () => {
  test.each([
    ['is told by no number of what is in it', 'How big is the studio?', '24-seat', 0],
    ['of a site neither', 'How big is the site of the studio?', '24-seat', 1],
    ['but by its area', 'How big is the site of the studio?', '40 acres', 0],
  ])('%s', async (_, question, words, missing) => {
    expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
  })
})

describe('no firm is named by', () => {
  test.each([
    ['a word that begins a sentence', 'Which company runs the platforms?', 'Some 410', 1],
    ['an order', 'Which company can one win?', 'Subscribe now', 1],
    ['a degree or a symbol', 'Which firm did Ada Berg join?', 'MBA', 1],
    ['a prize', 'Who won in the end?', 'Tarn Medal', 1],
    ['a country where something is made', 'Which firm made the song?', 'Sweden', 1],
  ])('%s', async (_, question, words, missing) => {
    expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
  })
})

test.each([
  ['a phase lasts no second', 'How long will the tests be?', 'second phase', 1],
  ['“recently” is no day', 'On which day were talks held?', 'recently', 1],
  ['what comes with something has no price', 'What does the maker charge?', 'no additional', 1],
  ['a firm is no painter', 'Which painters did the studio meet?', 'Painters met', 1],
  ['a firm may be a partner', 'Which partners did the studio meet?', 'Painters met', 0],
])('%s: %s', async (_, question, words, missing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})

test('the telephone of a contact counts nothing', async () => {
  const support = await supportFor(library, 'How many enquiries did the media send?', 'Media enquiries')
  expect(support.typeMissing).toBe(1)
})
