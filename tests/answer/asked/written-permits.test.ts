import { expect, test } from 'vitest'
import { writtenFor } from '../make.ts'

test.each([
  ['Can I bring my dog?', 'Dogs are welcome in the hall.', 'Are dogs welcome?'],
  ['Are cameras allowed?', 'Cameras are not permitted.', 'Are cameras permitted?'],
  ['Can I take a bike on the pier?', 'Bikes are banned.', 'Are bikes banned on the pier?'],
  ['Can I bring a pram?', 'Prams must be left at the door.', 'Where must prams be left?'],
  ['Are picnics allowed?', 'Guests may bring their own picnics.', 'May you bring their own picnics?'],
  ['Do I have to sign up for the walk?', 'The walk is on 3 May. No booking is needed.', 'Is booking needed?'],
  [
    'Do I need to book the walk?',
    'The walk is on 3 May. Places must be reserved.',
    'Must places be reserved?',
  ],
  ['Is booking required for the walk?', 'Walkers must register for the walk.', 'Must you register?'],
  ['Do I need a reservation?', 'You do not need tickets.', 'Do you need tickets?'],
])('%s is asked of “%s” as the release says it', async (question, text, expected) => {
  expect(await writtenFor(question, text)).toBe(expected)
})

test.each([
  ['Can I bring my cat?', 'Dogs are welcome in the hall.'],
  ['Can I bring my dog?', 'Guide dogs are welcome in the hall.'],
  ['Are dogs welcome?', 'Dogs are welcome in the hall.'],
  // Stands beside something else, or is said as it is asked.
  ['Do I have to sign up for the fair?', 'The walk is on 3 May. No booking is needed.'],
  [
    'Do I have to register for the walk?',
    'To register for the walk is free; registration for the walk is required.',
  ],
])('%s is left as it is asked of “%s”', async (question, text) => {
  expect(await writtenFor(question, text)).toBe(question)
})
