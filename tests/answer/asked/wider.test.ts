import { expect, test } from 'vitest'
import { countsWider } from '../../../src/answer/asked/wider.ts'

test.each([
  ['How many clinics are there in the town?', 'It is used in hundreds of busy clinics nationwide.', true],
  ['Which clinics are in the county?', 'It is used in 40 clinics across the country.', true],
  ['How many clinics are there in the town?', 'The town has 12 clinics.', false],
  ['How many clinics are there in the town?', 'A firm known worldwide runs 12 clinics.', false],
  // Another count in the sentence may be the place's own.
  ['How many dealers are in the city?', 'It has 12 dealers in the city and 400 dealers nationwide.', false],
  [
    'How many hospitals are in the county?',
    'It runs 40 hospitals and serves 3 million patients worldwide.',
    false,
  ],
  ['How many shops are in the park?', 'Of 90 shops nationwide, six are in the park.', false],
  ['How many shops are in the park?', 'In 2024 it had 1,200 shops nationwide.', true],
  // The very scope is asked about, or no place at all.
  ['How many clinics are there nationwide in the province?', 'It runs 40 clinics nationwide.', false],
  ['How many clinics does it run?', 'It runs 40 clinics nationwide.', false],
])('%s “%s” counts wider: %s', (question, stated, expected) => {
  expect(countsWider(question, stated)).toBe(expected)
})
