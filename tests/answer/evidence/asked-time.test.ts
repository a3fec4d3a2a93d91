import { beforeAll, describe, expect, test } from 'vitest'
import { answerType } from '../../../src/answer/asked/asked-type.ts'
import { valuesOf } from '../../../src/answer/evidence/asked-values.ts'
import { analyse } from '../../../src/answer/question.ts'
import { typedSpans } from '../../../src/answer/text/spans.ts'
import { begins } from '../../../src/answer/times/effective.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, supportFor } from '../make.ts'

const RELEASE = `---
title: Tarn Ferries renews its fleet
date: 2025-03-12
issuer: Tarn Ferries
---

# Tarn Ferries renews its fleet

HOLM, March 12, 2025 -- Tarn Ferries today announced a new ferry line between Holm and Orme, for which it has ordered four ships.

It has had good results from its 2024 sea trials with batteries.

The ferry Lark, built in 2019, will be sold.

The Gull was bought in September 2020. The Tern was bought in January 2025. The Auk goes in March 2025.

The pier at Orme will be finished within two years.

Refunds are paid in five working days.

The crews were trained in two years.

The ticket office is open from 9 am to 5 pm daily. The pier is open on Sundays.

The 2023 race was won by Ada Berg. Tarn's 2022 regatta drew 90 boats.

The new quay opens in May 2026.

Ida Lund becomes captain with effect from 1 June. Ole Berg takes over the yard with effect from 1 February 2025.

Tarn Ferries has carried people across the sound for more than 40 years. Its sister firm Orme Boats, a business of great renown, was founded in 1971.

## Contact

Media enquiries: Jodie Farrant, Tarn Ferries, 01632 960 118, press@tarn.example
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferries.md': RELEASE })
})

async function values(question: string, words: string, from = library): Promise<string[]> {
  const { evidence } = await evidenceFor(from, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`nothing holds ${words}`)
  return valuesOf(one.lens, one.candidate).map(({ start, end }) => one.candidate.text.slice(start, end))
}

test.each([
  ['When did the break-in happen?', 1],
  ['When were the thefts in Lund?', 0],
])('what something is linked with has a time of its own: %s', async (question, missing) => {
  const linked = await libraryOf({
    'a.txt':
      'Police look for two men\n\nHOLM, May 4, 2025 -- The break-in is not connected to the thefts in Lund in March.\n',
  })
  expect((await supportFor(linked, question, 'not connected')).typeMissing).toBe(missing)
})

describe('a day or a year is the time that is asked for', () => {
  test.each([
    ['not where an hour is asked for', 'What time does the pier open?', 'Sundays', []],
    ['nor where hours are', 'opening hours of the pier', 'Sundays', []],
    ['which hours answer', 'What are the opening hours of the ticket office?', '9 am', ['9 am', '5 pm']],
    [
      'and what time of the year a day',
      'What time of the year does the captain change?',
      '1 June',
      ['1 June'],
    ],
    ['no month where a day is asked for', 'On which day does the new quay open?', 'quay', []],
    ['nor where a date is', 'What is the exact date of the quay’s opening?', 'quay', []],
    ['which a month answers', 'When does the new quay open?', 'quay', ['May 2026']],
    ['and a day a day', 'On what date does Ida Lund become captain?', '1 June', ['1 June']],
    ['or a day of the week', 'Which days is the pier open?', 'Sundays', ['Sundays']],
    ['not where it tells which trials', 'When will Tarn Ferries publish its results?', 'sea trials', []],
    ['nor of something else that happened', 'When did Ada Berg leave Tarn?', '2022', []],
    ['but of the race that is asked for', 'When did Ada Berg win the race?', 'race was won', ['2023']],
    ['not where it is over and asked of what is to come', 'When will the Lark be sold?', 'Lark', []],
    ['but where what is over is asked', 'When was the Lark built?', 'Lark', ['2019']],
    ['nor in a month that is over', 'When will the Gull be sold?', 'Gull', []],
    ['nor in one of the year of the release', 'When will the Tern be sold?', 'Tern', []],
    ['but in that very month', 'When will the Auk be sold?', 'Auk', ['March 2025']],
    ['or from which it takes effect', 'When will Ole Berg take over?', 'the yard', ['1 February 2025']],
    ['or where what is over is asked', 'When was the Gull bought?', 'Gull', ['September 2020']],
    ['not where it was announced then', 'When is the new line expected to open?', 'ordered four', []],
    [
      'but where the announcement is asked',
      'When did Tarn announce the new line?',
      'ordered four',
      ['today'],
    ],
  ])('%s: %s', async (_, question, words, expected) => {
    expect(await values(question, words)).toEqual(expected)
  })
})

test.each([
  ['When did production stop?', 'halted', ['3 May']],
  ['When did the strike end?', 'called off', ['2 May']],
  ['When did the reptile house close?', 'sealed off', ['4 May']],
  ['When did the fire end?', 'extinguished', ['6 May']],
  ['When did the club end?', 'dissolved', ['9 May']],
  ['When does the fair end?', 'held', []],
])('what is over is told by many a word: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Brack tells of its year

BRACK, June 12, 2025 -- Production was halted on 3 May. The strike was called off on 2 May. The reptile house was sealed off on 4 May. The fire was extinguished on 6 May. The club was dissolved on 9 May. The fair is held on 20 June.
`,
  })
  expect(await values(question, words, own)).toEqual(expected)
})

test.each([
  ['When will the new line sail to Lund?', 'Fares', []],
  ['When will the fares be announced?', 'Fares', ['later this year']],
  ['When will the new line to Moor open?', 'The date', ['in May']],
  ['When will the new boat sail?', 'The boat', ['in June']],
])('when another thing will be told of is no time of it: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Brack Boats tells of its plans

BRACK, March 12, 2025 -- Fares for the new line to Lund will be announced later this year. The date of the new line to Moor will be announced in May. The boat will be named and sail in June.
`,
  })
  expect(await values(question, words, own)).toEqual(expected)
})

test.each([
  ['When was the choir started?', 'rehearsed', []],
  ['When was the mill established?', 'ground flour', ['35 years']],
  ['When was the shop opened?', 'ago', ['six weeks ago']],
  ['When was the stall established?', 'has been', ['nine weeks']],
])('so few weeks are no time since then: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Brack tells of its year

BRACK, March 12, 2025 -- The choir rehearsed for 14 weeks. The mill ground flour for 35 years. The shop was opened six weeks ago. The stall has been open for nine weeks.
`,
  })
  expect(await values(question, words, own)).toEqual(expected)
})

describe('so long from now on', () => {
  test.each([
    ['is when something will be', 'When will the pier at Orme be finished?', 'pier at Orme', ['two years']],
    ['is how soon', 'How quickly are refunds paid?', 'Refunds', ['five working days']],
    ['is not when something was', 'When were the crews trained?', 'crews', []],
  ])('%s: %s', async (_, question, words, expected) => {
    expect(await values(question, words)).toEqual(expected)
  })
})

describe('how long something has been there', () => {
  test.each([
    ['is told by since when', 'How long has Orme Boats been around?', 'founded', ['1971']],
    ['and by no other year', 'How long has Ada Berg been racing?', '2023 race', []],
    ['nor is how long it takes', 'How long does it take to found a firm?', 'founded', []],
  ])('%s: %s', async (_, question, words, expected) => {
    expect(await values(question, words)).toEqual(expected)
  })

  test('whatever has been done for so long, it need not be called business', async () => {
    const { answer } = await askExactly(library, 'How long has Tarn Ferries been in business?')
    expect(answer).toContain('more than 40 years')
  })
})

describe('what starts with effect from a day starts then', () => {
  test.each([
    ['Ida Lund was named captain with effect from 1 June.', true],
    ['The rise is effective July 3.', true],
    ['The merger, effective as of 1 May, was approved.', true],
    ['The drug is effective in children.', false],
    ['It had no effect from the first day.', false],
  ])('%s %s', (text, expected) => {
    expect(begins(text).length > 0).toBe(expected)
  })

  test('and is found', async () => {
    const { answer } = await askExactly(library, 'When does Ida Lund start?')
    expect(answer).toContain('1 June')
  })
})

test.each([
  ['orme pier construction start', 'date'],
  ['battery production start', 'date'],
  ['battery production', 'amount'],
  ['start of sales', 'other'],
])('key words that end in a point in time ask for it: %s', (question, type) => {
  expect(answerType(question)).toBe(type)
})

test.each([
  ['When does the race take place?', 'place', true],
  ['When does it take its place in the fleet?', 'place', false],
  ['How long has the mill been in business?', 'business', true],
  ["How long has Orme's business been for sale?", 'business', false],
  ['How do walkers get across the river?', 'across', true],
  ['How do walkers march across the river?', 'march', false],
  ['How much did Orme pay for the mill?', 'pay', true],
  ['How much is Orme spending on the mill?', 'spending', true],
  ['When did Orme pay for the mill?', 'pay', false],
])('what only says that something happens weighs little: %s', (question, word, isLight) => {
  const weight = analyse(question)[0]?.terms.find(({ folded }) => folded === word)?.weight ?? 1
  expect(weight < 1).toBe(isLight)
})

test('a date goes on in the next line', () => {
  const text = 'It opens in\nSeptember.'
  expect(typedSpans(text).map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
    ['date', 'in\nSeptember'],
  ])
})

test.each([
  ['what does she call the mill?', 'other'],
  ['what did she call the deal?', 'quotation'],
  ['what does berg say about the mill?', 'quotation'],
])('what somebody calls a thing is its name: %s', (question, type) => {
  expect(answerType(question)).toBe(type)
})

describe('the end of a closure', () => {
  const told = async (question: string, words: string): Promise<string[]> =>
    values(
      question,
      words,
      await libraryOf({
        'canal.txt': `Orme Canal mends its lock

ORME, May 4, 2025 -- Orme Canal expects to carry fewer boats in 2025, because of the closure of the lock in spring. The lock will be closed from 3 March to 7 May. The closure was agreed to save water in 2024.
`,
      }),
    )

  test('is not told where it only is the cause of something', async () => {
    expect(await told('When does the closure of the lock end?', 'fewer boats')).toEqual([])
    expect(await told('When does the lock closure end?', 'agreed to save')).toEqual([])
  })

  test('but by until when it lasts', async () => {
    expect(await told('When does the closure of the lock end?', '7 May')).toEqual(['7 May'])
  })
})

test('how old somebody must be is no time from now on', async () => {
  const own = await libraryOf({
    'gym.txt': `Orme Gym opens a wall

ORME, May 4, 2025 -- The wall is not open to swimmers under 12 years and will be finished in under 12 weeks.
`,
  })
  expect(await values('When can swimmers use the wall?', 'swimmers', own)).toEqual(['12 weeks'])
})
