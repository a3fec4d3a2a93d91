import { expect, test } from 'vitest'
import { askedForValue } from '../../../src/answer/asked/as-value.ts'

test.each([
  ['Will the mill employ 120 people?', 'How many people will the mill employ?'],
  ['Are 8,200 winches recalled?', 'How many winches are recalled?'],
  ['Did Orme sell 400 wooden boats in 2024?', 'How many wooden boats did Orme sell in 2024?'],
  ['Will the yard open on 1 September 2025?', 'When will the yard open?'],
  ['Will the fair be held on 8 June 2025?', 'When will the fair be held in 2025?'],
  ['Does the yard cost $5 million?', 'How much does the yard cost?'],
  ['Does the yard still buy 400 tons of steel?', 'How many tons of steel does the yard still buy?'],
  ['Will it buy 40 tons of the steel?', 'How many tons will it buy of the steel?'],
  // More than that many is so of more by now.
  ['Does the mill employ more than 120 people?', null],
  ['Will the yard open before 1 September?', null],
  // Of two values neither is the one.
  ['Will there be 2 shows on 3 May?', null],
  ['Is the hall open from 9 to 5?', null],
  // No value at all.
  ['Is Line 4 running?', null],
  ['Does the mill employ people?', null],
  ['How many people does the mill employ?', null],
])('%s => %s', (question, expected) => {
  expect(askedForValue(question)).toBe(expected)
})

test.each([
  ['Will the mill open in September 2026?', 'When will the mill open?'],
  ['Is the mill opening in the third quarter?', 'When is the mill opening?'],
  ['Did the mill open in May?', 'When will the mill open?'],
  ['Was the mill to open in early spring?', 'When is the mill to open?'],
  ['Will the mill open at Orme Park?', 'Where will the mill open?'],
  ['Will it be held in 2027?', 'When will it be held?'],
  // A place that is only what it is called by.
  ['Will the mill in Orme have a shop?', null],
  ['Will the mill open before May?', null],
])('of a plan: %s => %s', (question, expected) => {
  expect(askedForValue(question, true)).toBe(expected)
})

test.each(['Did sales rise in May?', 'Was the mill opened in Orme?'])('of no plan: %s', (question) => {
  expect(askedForValue(question)).toBeNull()
})
