import { beforeAll, expect, test } from 'vitest'
import { isBore, isOtherSide, unitAsked } from '../../src/answer/asked/dimensions.ts'
import { isEnd, isStretch } from '../../src/answer/text/value-beside.ts'
import type { Library } from '../../src/library.ts'
import { libraryOf, supportFor } from './make.ts'

const RELEASE = `---
title: Corran gallery opens a show of kites
date: 2025-03-12
issuer: Corran Gallery
---

# Corran gallery opens a show of kites

Drawings can be handed in until 30 June 2025. The show runs from 4 May to 9 August 2025.

The council has 60 days to rule on the roof. The roof was ordered on 2 February 2025.

Glue sets within four minutes. It is stirred every two days.

The garden covers 12 hectares, and 40 people work there.

The gallery was a mill from 1870 to 1939. The pond was closed until 1950. Funds last through the end of 2026.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'kites.md': RELEASE })
})

test.each([
  ['an end tells how long', 'How long do I have to hand in a drawing?', 'handed in', 0],
  ['so does the end of a time', 'How long will the show run?', 'from 4 May', 0],
  ['a day tells of no length', 'How long does the council have to rule on the roof?', 'ordered on', 1],
  ['what something takes has no end', 'How long does it take to hand in a drawing?', 'handed in', 1],
  ['nor has what something measures', 'How long will the drawings be in metres?', 'handed in', 1],
  ['how soon is told by a time', 'How soon does the glue set?', 'four minutes', 0],
  ['or by how long there is for it', 'How quickly must the council rule on the roof?', '60 days', 0],
  ['not by how often', 'How soon does the glue set?', 'every two days', 1],
  ['and so is when, at the latest', 'When will the council rule on the roof?', '60 days', 0],
  ['a stretch of years tells how long', 'How long was the gallery a mill?', 'from 1870', 0],
  ['an end alone may be of something else', 'How long was the pond?', 'until 1950', 1],
  ['until when is told by an end', 'Until when does the show of kites run?', 'from 4 May', 0],
  ['and by no day on which something was done', 'Until when was the roof ordered?', 'ordered on', 1],
  ['through the end of a year', 'How long do funds last?', 'through the end', 0],
  ['an area is measured as one', 'How large an area does the garden cover?', '12 hectares', 0],
])('%s', async (_, question, words, missing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})

test.each([
  ['open until the end of May', 'end of May', true],
  ['closed since early May', 'May', true],
  ['shown from March to May', 'May', true],
  ['it moved to May', 'May', false],
  ['opened in May', 'May', false],
])('“%s” gives an end or beginning: %s %s', (text, date, isOne) => {
  const start = text.indexOf(date)
  expect(isEnd(text, { type: 'date', start, end: start + date.length })).toBe(isOne)
})

test.each([
  ['How deep is the pool?', ' long', true],
  ['How deep is the pool?', ' deep', false],
  ['How tall is he?', ' tall', false],
  ['How wide is it?', '-long hall', true],
  ['How long is it?', ' from Corran', false],
])('%s is not told by metres%s: %s', (question, behind, isOther) => {
  expect(isOtherSide(question, behind)).toBe(isOther)
})

test.each([
  ['How big a site is it?', '12 acres', true],
  ['How big a site is it?', '40 people', false],
  ['How big is the estate?', '740 hectares', true],
  ['How heavy is the bell?', '740 kg', true],
  // A sum is in the currency that is asked for.
  ['How many euros did it cost?', '€48 million', true],
  ['How many euros did it cost?', '$48 million', false],
  ['What does it cost in dollars?', 'US$40', true],
  ['What does it cost in dollars?', 'SEK 40', false],
  ['How many US dollars did it cost?', 'C$40', false],
  ['How many francs did it cost?', '$5 million from', false],
  ['How many kronor did it cost?', '8 million kroner', false],
  // A speed is no distance, and a depth no grade.
  ['How far can it fly?', '200 km', true],
  ['How far can it fly?', '200 km/h', false],
  ['How far can it fly?', '40 miles an hour', false],
  ['What copper grade did the hole show?', '47 metres', false],
  ['What copper grade did the hole show?', '2.1 g/t', true],
  ['What copper grade did the hole show?', '2.1 %', true],
])('%s – %s: %s', (question, figure, isIn) => {
  expect(unitAsked(question)?.test(figure)).toBe(isIn)
})

test.each([
  "How big is the site's staff?",
  'How big is the prize?',
  'How many did it lose in dollars won before?',
])('any unit will do: %s', (question) => {
  expect(unitAsked(question)).toBeNull()
})

test.each([
  ['open from 4 May 1915 until November 1918', 'November 1918', true],
  ['open from 4 May 1915 until November 1918', '4 May 1915', true],
  ['the years 1870–1939', '1870', true],
  ['between 1870 and 1939', '1939', true],
  ['opened in 1870, and in 1939 it closed', '1939', false],
  ['sold in 1870 to Orme', '1870', false],
  ['open from 8 am to 10 pm', '10', false],
])('“%s” gives a stretch of time: %s %s', (text, date, isOne) => {
  const start = text.indexOf(date)
  expect(isStretch(text, { start, end: start + date.length })).toBe(isOne)
})

test.each([
  ['How long is the main in Lund Road?', '24-inch', ' trunk main burst', true],
  ['What is the length of the sewer?', '900 mm', ' concrete sewer', true],
  ['How long is the pipeline?', '14-mile', ' pipeline', false],
  ['How long is the main?', '24-inch', '-long piece of the main', false],
  ['How wide is the main in Lund Road?', '24-inch', ' trunk main burst', false],
  ['How long is the snake?', '90-inch', ' python', false],
])('%s is asked of a %s%s', (question, measure, behind, expected) => {
  expect(isBore(question, measure, behind)).toBe(expected)
})

test.each([
  ['How long is the new tunnel?', '3 hours', false],
  ['How long is the new tunnel?', '3 km', true],
  ['How long will the Lund Street bridge be', '90 metres', true],
  // What is done at it lasts, and so may what has other names.
  ['How long is the bridge closed?', '3 hours', true],
  ['How long will the tunnel stay shut?', '3 hours', true],
  ['How long is the walk over the bridge?', '3 hours', true],
  ['How long is the tour?', '3 hours', true],
])('%s in %s', (question, measure, expected) => {
  expect(unitAsked(question)?.test(measure)).toBe(expected)
})
