import { expect, test } from 'vitest'
import { totalsAsWritten } from '../../../src/answer/asked/written-totals.ts'
import { libraryOf } from '../make.ts'

test.each([
  ['How many beds are there altogether?', 'Total: 40', 'in total'],
  ['How much was paid all told?', 'They paid €4 in total.', 'in total'],
  ['What were combined sales?', 'Total sales were €4.', 'total'],
  ['How many beds are there altogether?', 'A total of 40 beds is offered.', 'in total'],
  // Counted by another word for it.
  ['How many people work there altogether?', 'It gives work to 40 persons in total.', 'in total'],
  ['How many workers are there altogether?', 'It has 40 people in total.', 'in total'],
  ['How many people work there altogether?', 'It has 40 looms in total.', undefined],
  ['How many beds are there in total?', 'There are 40 beds. Total assets are €4.', 'altogether'],
  ['How many beds are there in total?', 'A total of 40 beds is offered.', undefined],
  // A total of something else.
  ['How many beds are there altogether?', 'There are 40 beds. Total assets are €4.', undefined],
  ['What were combined sales?', 'Sales were €4. A total of 9 people came.', undefined],
  ['How many beds are there altogether?', 'There are 40 beds.', undefined],
  ['How many beds are there altogether?', 'Altogether 40 beds; total rooms: 4', undefined],
  ['Is the plan altogether new?', 'The total is new.', undefined],
  ['What is the overall aim?', 'The overall aim; a total of 4', undefined],
])('%s in “%s”', async (question, text, expected) => {
  const { documents } = await libraryOf({ 'a.md': `# Orme counts\n\nORME, May 4, 2025 -- ${text}\n` })
  const [document] = documents.values()
  expect(document === undefined ? null : totalsAsWritten(question, document)[0]?.written).toBe(expected)
})
