import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt': `Orme Mills opens its hall in Holm

HOLM, March 4, 2026 -- Orme Mills opens its hall in Holm on Monday, May 4, 2026. The hall holds 200 people.

A fair follows on 9 May. Stalls are let on Tuesday 12 May, and the sale begins on Wednesday, May 13.
`,
  })
})

test.each([
  ['Does the hall open on Tuesday, May 4?', 'Monday, May 4, 2026', 'Tuesday, May 4'],
  ['Does the hall open on Tuesday 4 May 2026?', 'Monday, May 4, 2026', 'Tuesday 4 May 2026'],
  ['Does the sale begin on Thu., May 13?', 'Wednesday, May 13', 'Thu., May 13'],
])('a day with another weekday is put right: %s', async (question, stated, said) => {
  const { refusal } = await askExactly(library, question)
  expect(refusal?.reason).toBe('conflicting_premise')
  expect(refusal?.message).toContain(`“${stated}”, not “${said}”`)
})

test.each([
  ['Does the hall open on Monday, May 4?', 'Monday, May 4, 2026'],
  ['Does the hall open on Monday 4 May 2026?', 'Monday, May 4, 2026'],
  ['Does the hall open on 4 May?', 'Monday, May 4, 2026'],
  ['Does the hall open on Monday?', 'Monday, May 4, 2026'],
  ['Does the sale begin on Wed, May 13th?', 'Wednesday, May 13'],
  ['Are stalls let on Tuesday 12 May?', 'Tuesday 12 May'],
])('its own weekday or none is confirmed: %s', async (question, words) => {
  const { status, answer } = await askExactly(library, question)
  expect(status).toBe('answered')
  expect(answer).toContain(words)
})

test.each([
  // Where the release gives the day no weekday, or it is a day of another year, nothing is known.
  'Is the fair on Friday 9 May?',
  'Does the hall open on Tuesday, May 4, 2027?',
])('and nothing is put right by its weekday: %s', async (question) => {
  const { refusal } = await askExactly(library, question)
  expect(refusal?.message ?? '').not.toMatch(/“(?:9 May|Monday, May 4, 2026)”, not “(?:Friday|Tuesday)/u)
})

test.each([
  ['The mill opens on 4 May, a Tuesday. It had shut on Monday 4 May 2026.', '2027', 'answered'],
  ['The mill opens on 4 May, a Tuesday. Years ago, on Monday 4 May, it had shut.', '2027', 'answered'],
  ['The mill opens on Monday 4 May 2026.', '2026', 'conflicting_premise'],
  ['The mill opens on Monday 4 May.', '2026', 'conflicting_premise'],
])('the coming day is meant where no year is named: %s (%s)', async (told, year, outcome) => {
  const own = await libraryOf({
    'mill.txt': `Orme Mills opens its mill in Holm\n\nHOLM, March 12, ${year} -- ${told}\n`,
  })
  const { status, refusal } = await askExactly(own, 'Does the mill open on Tuesday 4 May?')
  expect(refusal?.reason ?? status).toBe(outcome)
})

test('and the last such day by what is asked of the past', async () => {
  const own = await libraryOf({
    'mill.txt':
      'Orme Mills opens its mill in Holm\n\nHOLM, June 12, 2026 -- Orme Mills opened its mill in Holm on Monday 4 May 2026.\n',
  })
  const { refusal } = await askExactly(own, 'Did Orme Mills open its mill on Tuesday 4 May?')
  expect(refusal?.reason).toBe('conflicting_premise')
})

test('what is asked of such a day, and not whether it is so, is answered', async () => {
  const { refusal } = await askExactly(library, 'What does Orme Mills open on Tuesday, May 4?')
  expect(refusal?.reason).not.toBe('conflicting_premise')
})
