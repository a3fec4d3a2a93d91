import { expect, test } from 'vitest'
import { asPasted } from '../../../src/answer/asked/as-pasted.ts'

test.each([
  ['Who  owns\tthe\u00a0mill?', 'Who owns the mill?'],
  ['Who owns the \u200bmill?', 'Who owns the mill?'],
  ['Who owns the mill？', 'Who owns the mill?'],
  ['Who owns it，and since when？', 'Who owns it, and since when?'],
  ['Who owns it &amp; since when?', 'Who owns it & since when?'],
  ['Who owns Orme&#39;s mill?', "Who owns Orme's mill?"],
  ['¿Who owns the mill?', 'Who owns the mill?'],
  ['... who owns the mill?', 'who owns the mill?'],
  ['- Who owns the mill?', 'Who owns the mill?'],
  ['1. Who owns the mill?', 'Who owns the mill?'],
  ['Q2) In which town is the mill?', 'In which town is the mill?'],
  ['Question 2: Who owns the mill?', 'Who owns the mill?'],
  ['Q7: who owns the mill?', 'who owns the mill?'],
  ['Question 2. Who owns the mill?', 'Who owns the mill?'],
  ['> list the mills', 'list the mills'],
  ['Question: Who owns the mill? Answer:', 'Who owns the mill?'],
  ['**Who owns the mill?**', 'Who owns the mill?'],
  ['*Who owns the mill*?', 'Who owns the mill?'],
  ['`Who owns the mill?`', 'Who owns the mill?'],
  ['Who owns\nthe mill?', 'Who owns the mill?'],
  ['Who paid so that the mill\nis run again?', 'Who paid so that the mill is run again?'],
  ['Who owns Orme,\nthe miller?', 'Who owns Orme, the miller?'],
])('%j => %s', (typed, read) => {
  expect(asPasted(typed)).toBe(read)
})

test.each([
  'Who owns the mill?\nWhere is it?',
  'who owns the mill\nis it open',
  '1. FC Holm’s ground?',
  '42 days of what?',
  'Question: is it open?',
  'Question 7: how many said yes?',
  'Question 7: What did it ask?',
  'Q4: what was the revenue?',
  'What do * and _ mean?',
  'Who are they?\nOrme\nHolm\nVale',
  'Is Q. Orme the owner?',
])('stays: %j', (typed) => {
  expect(asPasted(typed)).toBe(typed)
})
