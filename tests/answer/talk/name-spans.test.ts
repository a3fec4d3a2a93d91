import { expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { nameIn } from '../../../src/answer/talk/name-spans.ts'

test.each([
  ['What did Orme.com announce?', 'Orme.com'],
  ['What did ormebooks.co.uk announce?', 'ormebooks.co.uk'],
  ['Who runs OR.AI?', 'OR.AI'],
  ['Who runs 1ormeweb.com now?', '1ormeweb.com'],
])('%s names a house by its address', (question, expected) => {
  expect(nameIn(question)).toBe(expected)
})

test.each([
  'Does it open at 3 p.m. today?',
  'Did it spend 3.5bn on looms?',
  'Is info@orme.com the address?',
  'Is it at www.orme.com/news/today?',
])('%s names nobody by one', (question) => {
  expect(nameIn(question)).toBe(null)
})

test('a follow-up is asked of a house that goes by its address, and of no other before it', () => {
  const history = [
    { role: 'user' as const, content: 'What did Bray Ferries announce?' },
    { role: 'assistant' as const, content: 'Bray Ferries has ordered a ship. [1]' },
    { role: 'user' as const, content: 'What did Orme.io announce?' },
    { role: 'assistant' as const, content: 'Orme.io sells looms. [1]' },
  ]
  expect(standalone('Who is the CEO?', history).question).toBe('Who is the CEO of Orme.io?')
})
