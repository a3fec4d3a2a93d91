import { expect, test } from 'vitest'
import { valueOfChange } from '../../../src/answer/asked/change-asked.ts'

test.each([
  ['How did the fare of the Orme ferry change?', 'What is the fare of the Orme ferry?', []],
  ['How has the fare changed since May?', 'What is the fare?', ['may']],
  [
    'How did the price of the pass change from March to October 2025?',
    'What is the price of the pass?',
    ['mar', 'oct'],
  ],
  ['Did the cost of the tunnel go up?', 'What is the cost of the tunnel?', []],
  ['Did the cost of the tunnel rise or fall?', 'What is the cost of the tunnel?', []],
  ['Has the fare gone up or down since May?', 'What is the fare?', ['may']],
  ['How many more berths are there than before?', 'How many berths are there?', []],
  ['How many fewer berths does Orme Yard have than in May?', 'How many berths does Orme Yard have?', ['may']],
  ['And how many more berths than in the earlier release?', 'How many berths are there?', []],
  ['How did Orme Yard’s number of berths change?', 'How many berths does Orme Yard have?', []],
  ['How did the number of berths at Orme Yard change?', 'How many berths are there at Orme Yard?', []],
])('%s', (question, value, months) => {
  expect(valueOfChange(question)).toEqual({ value, months, years: [] })
})

test.each([
  [
    'How has the number of shops of Orme Foods changed since 2023?',
    'How many shops does Orme Foods have?',
    ['2023'],
  ],
  [
    'How did the workforce of Orme change between 2023 and 2025?',
    'How big is the workforce of Orme?',
    ['2023', '2025'],
  ],
  ['How did Orme’s headcount change?', 'How big is Orme’s headcount?', []],
])('and of years where things are counted: %s', (question, value, years) => {
  expect(valueOfChange(question)).toEqual({ value, months: [], years })
})

test.each([
  'How did it change?',
  'How many more berths are there?',
  'How many more berths does Orme Yard have than Lund Yard?',
  'How many more berths than boats are there?',
  'How many berths are there before the bridge?',
  'How much more is it than before?',
  'How much did the fare change?',
  'How did the fare change in the first half?',
  'How did the fare change from 2023 to 2024?',
  'Did the mayor open the tunnel?',
  'What is the fare?',
])('leaves alone: %s', (question) => {
  expect(valueOfChange(question)).toBeNull()
})
