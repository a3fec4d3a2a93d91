import { beforeAll, describe, expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { analyse } from '../../../src/answer/question.ts'
import { countedFrom } from '../../../src/answer/times/counted-from.ts'
import { asksEnd, isOnlyStart, runOf } from '../../../src/answer/times/run.ts'
import type { Library } from '../../../src/library.ts'
import type { Answer } from '../../../src/model.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['The pier is closed from 3 April for six weeks.', '3 April', 'six weeks'],
  ['The pool will close on Monday for about nine months.', 'Monday', 'nine months'],
  ['The fair starts on 20 October 2025 and lasts five days.', '20 October 2025', 'five days'],
  ['The loan runs for fifteen years from July 2025.', 'July 2025', 'fifteen years'],
  ['Repairs began in March and will take a year.', 'March', 'a year'],
  ['The ban came into force on 9 May and will last for a week.', '9 May', 'a week'],
  ['The toll takes effect on 9 May 2025 and lasts two years.', '9 May 2025', 'two years'],
])('what runs from a time for so long: %s', (text, start, length) => {
  const run = runOf(text)
  expect(text.slice(run?.start.start, run?.start.end)).toBe(start)
  expect(text.slice(run?.length.start, run?.length.end)).toBe(length)
})

test.each([
  ['it has an end of its own', 'The pier is closed from 3 April until May, for six weeks.'],
  ['only its beginning is told', 'The pier is closed from 3 April.'],
  ['only its length is told', 'The pier is closed for six weeks.'],
  ['two of them', 'The pier is closed from 3 April for six weeks and the pool from 5 May for two days.'],
  ['how long each day', 'The pool opens on 3 April for two hours a day.'],
  ['for how long it has been', 'It opened in May and has been run for six years now.'],
])('no run: %s', (_, text) => {
  expect(runOf(text)).toBeNull()
})

test.each([
  ['Until when is the pier closed?', true],
  ['When does the fair end?', true],
  ['When will the pier reopen?', true],
  ['When does the fair start?', false],
  ['When will Ada Berg take over?', false],
  ['When does the pier close?', false],
  ['How long does the fair last?', false],
])('an end is asked for: %s %s', (question, asks) => {
  expect(asksEnd(question)).toBe(asks)
})

test.each([
  ['When does the show end?', 'The show runs from 11 June.', true],
  ['When does the show end?', 'The show runs to 11 June.', false],
  ['When does the ban end?', 'The ban came into force on 11 June.', true],
  ['When does the ban start?', 'The ban came into force on 11 June.', false],
  ['When does the show start?', 'The show runs from 11 June.', false],
  ['When does the show end?', 'The show opens on 11 June.', true],
  ['When will the pool reopen?', 'The pool closes on 11 June.', true],
  ['When will the pool reopen?', 'The pool opens again on 11 June.', false],
  ['When will the jam be back in the shops?', 'It will be back from 11 June.', false],
  ['When will the lift be back in service?', 'It is out of service from 11 June.', true],
  ['Until when is the pool closed?', 'The pool closes on 11 June.', true],
  ['Until when is the pool open?', 'The pool closes on 11 June.', false],
  ['Until when is the pool open?', 'It is open from 11 June until 9 July.', true],
])('a beginning is no end: %s %s', (question, text, isOne) => {
  const start = text.indexOf('11 June')
  expect(isOnlyStart(question, text, { start, end: start + '11 June'.length })).toBe(isOne)
})

test.each([
  [
    'It is shut from 3 April 2025 for six weeks.',
    'six weeks',
    '“six weeks” from 3 April 2025 run until about 15 May 2025',
  ],
  [
    'It is shut from 3 April 2025 for five days.',
    'five days',
    '“five days” from 3 April 2025 run until about 8 April 2025',
  ],
  [
    'It starts on 3 April 2025 and lasts five days.',
    'five days',
    '“five days” from 3 April 2025 run until about 7 April 2025',
  ],
  [
    'It starts in April 2025 and lasts a year.',
    'a year',
    '“a year” from April 2025 runs until about April 2026',
  ],
  [
    'It starts on 3 April 2025 and lasts 48 hours.',
    '48 hours',
    '“48 hours” from 3 April 2025 run until about 5 April 2025',
  ],
  // What is not the answer is not counted, nor from a day whose year is not known.
  ['It is shut from 3 April 2025 for six weeks.', '3 April 2025', null],
  ['It is shut from 3 April for six weeks.', 'six weeks', null],
  [
    'Books close on 3 April 2025; seats are sold six weeks later.',
    'seats',
    '“six weeks later” is about 15 May 2025, counted from 3 April 2025',
  ],
  ['It opens on 3 April 2025, six weeks later than planned.', '3 April 2025', null],
])('until when it runs is counted: %s %s', (text, words, expected) => {
  const start = text.indexOf(words)
  expect(countedFrom(text, [], { start, end: start + words.length })).toBe(expected)
})

const RELEASE = `---
title: Corran hall tells its dates
date: 2025-03-12
issuer: Corran Hall
---

# Corran hall tells its dates

The cellar will be closed from 3 April for six weeks. The kite show runs from 11 June for fourteen weeks. The dance course starts on 20 October and lasts five days. The tower will be closed from 6 April. The loan runs for five years from 1 July 2025. The garden is closed from 2 May for two weeks and reopens on 19 May.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'hall.md': RELEASE })
})

describe('an end that is told by a beginning and a length', () => {
  const marked = ({ statements: [first] }: Answer): string =>
    first?.answerSpan === undefined ? '' : first.text.slice(first.answerSpan.start, first.answerSpan.end)

  test.each([
    ['When will the cellar reopen?', 'six weeks', 'about 15 May 2025'],
    ['Until when is the cellar closed?', 'six weeks', 'about 15 May 2025'],
    ['When does the kite show end?', 'fourteen weeks', 'about 17 September 2025'],
    ['Until when can I see the kite show?', 'fourteen weeks', 'about 17 September 2025'],
    ['When does the dance course end?', 'five days', 'about 24 October 2025'],
    ['Until when does the loan run?', 'five years', 'about July 2030'],
  ])('%s', async (question, words, until) => {
    const answer = await askExactly(library, question)
    expect(marked(answer)).toBe(words)
    expect(answer.notes.map(({ text }) => text).join(' ')).toContain(`run until ${until}`)
  })

  test.each([
    ['When does the kite show start?', '11 June'],
    ['When does the dance course start?', '20 October'],
    ['When does the loan begin?', '1 July 2025'],
    ['When will the garden reopen?', '19 May'],
    ['How long is the cellar closed?', 'six weeks'],
  ])('is asked for by no other question: %s', async (question, words) => {
    expect(marked(await askExactly(library, question))).toBe(words)
  })

  test('is not told by a beginning alone', async () => {
    const answer = await askExactly(library, 'When will the tower reopen?')
    expect(marked(answer)).not.toBe('6 April')
    expect(wordsOf(answer)).not.toContain('tower')
  })
})

test.each([
  [
    'When does the dance course end?',
    'The dance course starts on 3 May and lasts a week.',
    'Until when does the dance course starts and lasts?',
  ],
  [
    'When will the dance hall reopen?',
    'The dance hall is closed from 3 May for a week.',
    'Until when will the dance hall closed?',
  ],
  [
    'When does the dance course end?',
    'The dance course starts on 3 May, lasts a week and ends on 9 May.',
    null,
  ],
  ['When does the dance course end?', 'The cookery course starts on 3 May and lasts a week.', null],
  ['When does the dance course start?', 'The dance course starts on 3 May and lasts a week.', null],
])('%s of "%s"', async (question, told, expected) => {
  const own = await libraryOf({ 'a.txt': `Orme opens its hall\n\nHOLM, 4 May 2025 -- ${told}\n` })
  const [document] = own.documents.values()
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('nothing was read')
  expect(asWritten(asked, document).text).toBe(expected ?? question)
})
