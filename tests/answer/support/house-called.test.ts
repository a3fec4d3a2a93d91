import { expect, test } from 'vitest'
import { houseCalled } from '../../../src/answer/support/house-called.ts'

test.each([
  ['Who chairs the museum?', 'the museum', null],
  ['How many people does the ferry company employ?', 'the ferry company', null],
  ["What was the club's profit in 2025?", 'the club', null],
  ['When will the Tarn museum open?', 'the Tarn museum', 'Tarn'],
  ['When does the board of the theatre meet next?', 'the theatre', null],
  ['Who is the chair of the Tarn theatre?', 'the Tarn theatre', 'Tarn'],
  ['Is the museum open?', 'the museum', null],
  ['Is the water company aware of it?', 'the water company', null],
  ['Is the council aware of it?', 'the council', null],
  ['When does the council meet again?', 'the council', null],
  ['How much has the bank lent to them?', 'the bank', null],
  ['When does the lido reopen?', 'the lido', null],
  ['How much did the council give to the club?', 'the council', null],
  ['The brewery: when was the brewery’s owner born?', 'the brewery', null],
])('%s calls a house %s', (question, words, place) => {
  const called = houseCalled(question)
  expect(called && question.slice(called.start, called.end)).toBe(words)
  expect(called?.place ?? null).toBe(place)
})

test.each([
  'What does the release say about the museum?',
  // What is of a house, or only called so.
  'What is the market share of Orme?',
  'How high is the council tax?',
  'Why is the Tarn water main delayed?',
  'How old is the water tower?',
  'Is the water safe to drink?',
  'Is the school bus late?',
  'When does the museum shop open?',
  'Has the council tax risen?',
  'How many people does the company employ?',
  'When does Orme Museum open?',
  'Who runs a museum?',
  'Which museum opens in May?',
  'When does the museum of glass open?',
  'When does the bridge open?',
  'When did Orme Mills open the theatre?',
  'When will they sell the brewery?',
])('%s calls none', (question) => {
  expect(houseCalled(question)).toBeNull()
})
