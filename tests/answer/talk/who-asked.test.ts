import { describe, expect, test } from 'vitest'
import { inOffice, ofWhomAsked, paidFor } from '../../../src/answer/talk/who-asked.ts'

test.each([
  ['how many', 'Was anyone injured', 'How many people were injured?'],
  ['how many', 'Has anybody been arrested', 'How many people have been arrested?'],
  ['how many', 'Are people missing', 'How many people are missing?'],
  ['how much', 'Who paid', 'How much did they pay?'],
  ['how much', 'Who pays for it', 'How much do they pay for it?'],
  ['how many', 'When were the pandas born', 'How many pandas were born?'],
  ['how many', 'Why are the local trains cancelled', 'How many local trains are cancelled?'],
  ['how many', 'When was the ferry built', null],
  ['how many', 'When did the trains run', null],
  ['how many', 'Was the bridge damaged', null],
  ['why', 'Was anyone injured', null],
  ['how much', 'Was anyone injured', null],
  ['how much', 'Who paid for the mill', null],
])('%s after %s?', (word, body, expected) => {
  expect(ofWhomAsked(word, body)).toBe(expected)
})

describe('who paid is asked of what was built or is opened', () => {
  test.each([
    ['Who paid?', 'When does the new hall open?', 'the new hall'],
    ['Who pays?', 'Who built the bridge?', 'the bridge'],
    ['Who paid?', 'What did the mill cost?', 'the mill'],
    ['Who paid?', 'How high was the fine?', null],
    ['Who paid?', 'When were the baths fined?', null],
    ['Who paid?', 'Who owns the mill?', null],
    ['Who paid?', 'What did the minister say?', null],
    ['Who paid?', 'When does the council meet?', null],
    ['Who paid?', 'What did Acme announce?', null],
    ['Who voted?', 'When does the new hall open?', null],
  ])('%s after %s', (core, previous, expected) => {
    expect(paidFor(core, previous)).toBe(expected)
  })
})

describe('since when somebody holds the office that an answer gives', () => {
  const said = '“We wait,” said Ann Berg, head of sales, who joined in 2008. [1]'
  test.each([
    ['since when', 'Who is Ann Berg?', said, 'Since when is Ann Berg head of sales?'],
    [
      'until when',
      'Who is Ann Berg?',
      'Ann Berg, the mayor, opened it. [1]',
      'Until when is Ann Berg the mayor?',
    ],
    ['since when', 'Who is Ann Berg?', 'Ann Berg opened it. [1]', null],
    ['since when', 'Who is Ann Berg?', 'With Ann Berg, two songs were played. [1]', null],
    ['since when', 'Who is the head of sales?', said, null],
    ['why', 'Who is Ann Berg?', said, null],
  ])('%s after %s %s', (word, question, answer, expected) => {
    expect(inOffice(word, question, answer)).toBe(expected)
  })
})
