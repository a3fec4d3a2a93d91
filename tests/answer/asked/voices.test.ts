import { expect, test } from 'vitest'
import { isSomebody, isVoice } from '../../../src/answer/asked/voices.ts'

test.each([
  'she',
  'Ida Roos',
  'Ms Roos',
  'the mayor',
  'the chair of the club',
  'the shopkeeper',
  'the bus drivers’ union',
])('somebody answers with words: %s', (words) => {
  expect(isSomebody(words)).toBe(true)
  expect(isVoice(words)).toBe(true)
})

test.each(['Orme Mills', 'the company', 'the museum in Holm', 'the regulator'])(
  'a house has a voice and acts as often: %s',
  (words) => {
    expect(isSomebody(words)).toBe(false)
    expect(isVoice(words)).toBe(true)
  },
)

test.each([
  'the room',
  'the share price',
  'the patient',
  'the farmers',
  'the market',
  'insurance',
  'the tumour',
  'the printer',
])('things, many at once and who is treated have none: %s', (words) => {
  expect(isVoice(words)).toBe(false)
})
