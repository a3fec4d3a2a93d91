import { expect, test } from 'vitest'
import { inOrder } from '../../../src/answer/asked/turned.ts'

test.each([
  ['How many mills the firm has?', 'How many mills does the firm have?'],
  ['When the bridge will open?', 'When will the bridge open?'],
  ['What Orme expects for the full year?', 'What does Orme expect for the full year?'],
  ['When it was founded?', 'When was it founded?'],
  ['What powers the council has?', 'What powers does the council have?'],
  ['The bridge opens when?', 'When does the bridge open?'],
  ['The ticket costs how much?', 'How much does the ticket cost?'],
  ['Orme makes what?', 'What does Orme make?'],
  ['The CEO is who?', 'Who is the CEO?'],
  ['Orme has how many mills?', 'How many mills does Orme have?'],
])('%s => %s', (question, read) => {
  expect(inOrder(question)).toBe(read)
})

test.each([
  'How many mills does the firm have?',
  'How many people work at the mill?',
  'How many bales of the new sort will be sold?',
  'What tools come with the loom?',
  'Which firm audits Orme?',
  'Orme founded when?',
  'The question is what?',
  'What powers the night buses?',
  'What tops the book charts?',
  'What fuels their price hopes?',
  'When Orme burned, who came?',
  'Who said what?',
  'And the year before what?',
  'Is it open or what?',
  // More words than tell surely where the verb is.
  'The old mill ravaged by fire for three years was rebuilt by whom?',
])('stays: %s', (question) => {
  expect(inOrder(question)).toBe(question)
})
