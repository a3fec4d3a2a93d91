import { beforeAll, describe, expect, test } from 'vitest'
import { reportersIn, withoutOffices } from '../../../src/answer/text/reporters.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

const RELEASE = `Holm Ferries names Jon Berg as managing director

HOLM, Feb. 6, 2025 -- Holm Ferries today named Jon Berg as managing director. He follows Ida Krag, who retires in June.

"Jon knows every rope on this quay," said Carl Moe, chairman of Holm Ferries. "The board looked at nine candidates."

"I am glad and a little afraid," said Jon Berg, head of operations. "Punctuality comes first."

"The fault lay with an old pump, and it was ours," said Vera Lind, finance director. "We have changed how the pumps are checked."

Asked about fares, Ms Lind said that they would rise by 3 per cent in May.

Rower Eva Holt said: "Nobody should row with a stopwatch on the wall. Fenn Boats made 8 million last year. It can afford a lamp."

In a statement, Fenn Boats said that it was "saddened" by this.

Dr Roos said the firm would meet with the Seaway Authority before the summer.

"We cannot say anything about the winter boats yet," said Nils Roos, M.D., medical officer of Holm Ferries.

"Two boats are on the slip, and both of them are late," said Ada Dahl, director of the Orme Yard.

The Orme Yard had said that it needed more welders. Liv Dahl was not there.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferries.txt': RELEASE })
})

describe('words of another, or on another matter, are no answer', () => {
  test.each([
    ['told in a sentence', 'What did Jon Berg say about fares?'],
    ['told of a body that is only spoken of', 'What did the Seaway Authority say about the boats?'],
    ['of a namesake by another given name', 'What did Olav Moe say about the candidates?'],
    [
      'of a namesake with the office of another',
      'What did Olav Moe, chairman of Holm Ferries, say about ropes?',
    ],
    ['of whom the release is about and the words are not', 'What did Carl Moe say about Ida Krag?'],
  ])('%s', async (_, question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })
})

describe('words of those who are asked are an answer', () => {
  test.each([
    ['What did Fenn Boats say?', 'saddened'],
    ['What did Vera Lind say about fares?', 'rise by 3 per cent'],
    ['What did Carl Moe say about Jon Berg?', 'every rope'],
    ['What did Carl Moe, chairman of Holm Ferries, say about candidates?', 'nine candidates'],
    ['What did the Orme Yard say about the boats?', 'on the slip'],
    ['What did Ada Dahl think of the boats?', 'on the slip'],
  ])('%s', async (question, words) => {
    const answer = await askExactly(library, question)
    expect(answer.status).toBe('answered')
    expect(wordsOf(answer)).toContain(words)
  })
})

test.each([
  ['What did Jon Berg say about fares?', 'Asked about fares', 1],
  ['What did Vera Lind say about fares?', 'Asked about fares', 0],
  ['What did the Seaway Authority say?', 'the firm would meet', 1],
  ['What did the Seaway Authority say?', 'on the slip', 1],
  ['What did the Orme Yard say?', 'on the slip', 0],
  ['What did the Orme Yard say?', 'needed more welders', 0],
  ['What did Olav Moe say about the candidates?', 'knows every rope', 1],
  ['What did Carl Moe say about the candidates?', 'knows every rope', 0],
  // Whoever leads the yard is none of those who are wanted there.
  ['What did the welders say?', 'on the slip', 1],
])('words of another: %s %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).speaksAway).toBe(expected)
})

test.each([
  ['Asked about fares, Ms Lind, the chair, said that they rise.', ['Ms Lind']],
  ['The fares rise, according to director Jon Berg.', ['Jon Berg']],
  ['The fares rise, and Jon Berg leaves.', []],
  ['She said that they rise.', []],
])('who speaks in “%s”', (text, names) => {
  expect(reportersIn(text).map(({ name }) => name)).toEqual(names)
})

test('what is told of a speaker is no part of what they say', () => {
  expect(withoutOffices('Ann Lind, head of sales, said fares rise, but slowly.')).toBe(
    'Ann Lind, said fares rise, but slowly.',
  )
})

test.each([['What did the mayor say about the quay?'], ['What did the treasurer say about the goal?']])(
  '"he added" is nobody’s whom the release does not know: %s',
  async (question) => {
    const library = await libraryOf({
      'a.txt':
        'Orme opens its quay\n\nLUND, March 3, 2026 -- Orme opens its quay today. It has a crane and two sheds.\n\n"It is foreseeable that the quay of Orme will be a lively place in ten years," according to an official of Orme.\n\nAs the owners of the quay, they will firmly hold on to the goal of a harbour for all, and spare no effort in creating it, he added.\n',
    })
    expect((await askExactly(library, question)).status).toBe('unanswered')
    expect((await askExactly(library, 'What did the official say about the goal?')).status).toBe('answered')
  },
)

test.each(['made 8 million', 'afford a lamp'])(
  'what another says of a house is none of its words: %s',
  async (words) => {
    expect((await supportFor(library, 'What did Fenn Boats say?', words)).speaksAway).toBe(1)
  },
)
