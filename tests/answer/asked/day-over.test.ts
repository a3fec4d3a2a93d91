import { expect, test } from 'vitest'
import { dayOf, dayOver, onOtherDay } from '../../../src/answer/asked/day-over.ts'
import { toDocument } from '../../../src/corpus/document.ts'

function release(body: string, file = 'a.txt') {
  return toDocument(
    file,
    new TextEncoder().encode(`Orme Days\n\nPARIS, June 3, 2025 -- Orme holds its days.\n\n${body}`),
  )
}

function blockOf({ text, blocks }: ReturnType<typeof release>, words: string) {
  const block = blocks.find(({ start, end }) => text.slice(start, end).includes(words))
  if (block === undefined) throw new Error(`no block has "${words}"`)
  return block
}

test('the line "WHEN:" over hours names their day', () => {
  const document = release(
    'WHAT: Opening\nWHO: The mayor\nWHEN: Friday, May 16, 2025\n9:30 a.m. check-in\n10 a.m. speeches\nWHERE: 200 Wharf Road',
  )
  const over = dayOver(document, blockOf(document, 'speeches'))
  expect(document.text.slice(over?.start, over?.end)).toBe('WHEN: Friday, May 16, 2025')
  expect(document.text.slice(blockOf(document, 'WHERE').start)).toMatch(/^WHERE/u)
})

test('a row that opens with a day tells it for the rows below, by that cell alone', () => {
  const table =
    '| Day | Time | Band |\n|---|---|---|\n| Friday 9 May | 18:00 | Okapi |\n| | 19:30 | Maes Trio |\n'
  const document = release(table, 'a.md')
  const row = blockOf(document, 'Maes')
  const over = dayOver(document, row)
  expect(document.text.slice(over?.start, over?.end)).toBe('Friday 9 May')
  expect(onOtherDay('When do they play on Saturday?', document, row)).toBe(true)
  expect(onOtherDay('When do they play on Friday?', document, row)).toBe(false)
  expect(onOtherDay('When do they play?', document, row)).toBe(false)
  expect(dayOf(document, blockOf(document, 'Okapi'))).toContain('Friday 9 May')
})

test('a day that stands behind other cells of its row is of no other row', () => {
  const table =
    '| Route | Leaves | Days |\n|---|---|---|\n| A1 | 10:30 | Mon, Thu |\n| A2 | 11:30 | Daily except Sat |\n'
  const document = release(table, 'a.md')
  expect(dayOver(document, blockOf(document, 'A2'))).toBeNull()
})

test('what has no hour, or a day of its own, stands under none', () => {
  const document = release(
    'FRIDAY, 9 MAY\n18:00 Okapi\n19:30 Maes Trio, and again on 12 May\n\nTickets:\n\n- Adults: $9\n- Pupils: $4',
  )
  expect(dayOver(document, blockOf(document, 'Maes'))).toBeNull()
  expect(dayOver(document, blockOf(document, 'Adults'))).toBeNull()
})

test('a row above another heading tells no day for the rows below it', () => {
  const document = release(
    '## One\n\n| Day | Time | Band |\n|---|---|---|\n| Friday 9 May | 18:00 | Okapi |\n\n## Two\n\n| Day | Time | Band |\n|---|---|---|\n| | 19:30 | Maes Trio |\n',
    'a.md',
  )
  expect(dayOver(document, blockOf(document, 'Maes'))).toBeNull()
})
