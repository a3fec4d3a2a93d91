import { describe, expect, test } from 'vitest'
import { toDocument } from '../../../src/corpus/document.ts'
import { isMarkAt, itemMark, markLength } from '../../../src/corpus/formats/list-mark.ts'
import { expectSound } from '../sound.ts'

const TOP =
  'Berg Yard Opens\n\nTARN, 4 May 2026 - Berg Yard has opened its new hall beside the old harbour of Tarn.'

/** The items of a text below a headline and a lead. */
function itemsOf(body: string): string[] {
  const document = toDocument('a.txt', new TextEncoder().encode(`${TOP}\n\n${body}\n`))
  expectSound(document)
  return document.blocks.flatMap(({ kind, start, end }) =>
    kind === 'list-item' ? [document.text.slice(start, end)] : [],
  )
}

describe('the items of a list begin with', () => {
  test.each([
    ['a letter o', 'o tours\no ferries'],
    ['a middle dot', '· tours\n· ferries'],
    ['a letter of a symbol font', '\uf0b7\ttours\n\uf0b7\tferries'],
    ['an arrowhead', '► tours\n► ferries'],
    ['an en dash', '– tours\n– ferries'],
    ['a plus', '+ tours\n+ ferries'],
    ['numbers between brackets', '(1) tours\n(2) ferries'],
    ['letters', 'a) tours\nb) ferries'],
    ['capital letters between brackets', '(A) tours\n(B) ferries'],
    ['small Roman numbers', '(i) tours\n(ii) ferries\n(iii) buses'],
    ['a letter i that is the ninth', `${[...'abcdefghi'].map((mark) => `${mark}. tours`).join('\n')}`],
  ])('%s', (_, list) => {
    const items = list.split('\n')
    expect(itemsOf(`The yard offers:\n\n${list}`)).toEqual(items)
    expect(itemsOf(`The yard offers:\n${list}`)).toEqual(items)
    expect(itemsOf(`The yard offers:\n\n${items.join('\n\n')}`)).toEqual(items)
    expect(itemsOf(`The yard offers:\n${items.join('\n\n')}\n\nIt is open.`)).toEqual(items)
  })
})

test.each([
  ['one dash before who said it', '“It is a fine yard,” they write.\n– Ada Berg, chair'],
  [
    'dashes before what two people said, each below a line',
    '“It works.”\n– Ada Berg\n“So it does.”\n– Tom Ray',
  ],
  ['em dashes', 'They say:\n— Tom Ray, critic\n— Ann Lee, publisher'],
  ['telephone numbers', 'Ada Berg\n+ 44 20 7946 0018\n+ 44 20 7946 0019'],
  ['names with an initial', 'A. Berg chairs the board\nB. Ray keeps its books'],
  ['numbers that do not begin with the first', '(2) tours\n(3) ferries'],
  ['letters out of their order', 'a) tours\nc) ferries'],
  [
    'dashes before what two people say, without words that lead in',
    '– We have waited for this, says Ada Berg.\n– So have we, says Tom Ray.',
  ],
  ['letters in a sentence', 'Whoever needs vitamin\na. or any other thing\nb. of the kind gets it.'],
  ['one number in a sentence', '(1) The yard is closed on Mondays.'],
  ['an end mark', '– ends –'],
])('no item is behind %s', (_, body) => {
  expect(itemsOf(body)).toEqual([])
})

test('lines that are wrapped are part of their item, whatever its mark', () => {
  const prose =
    'The yard has been built by forty people from the old harbour and the\nvillages around it, who had to wait for the stone for more than a year\nand were paid by the town, and it is open to all of them from today on.'
  expect(
    itemsOf(
      `${prose}\n\nThe yard offers:\no tours of the hall in which the boats are built, with a guide who has\n  worked there for years\no ferries`,
    ).map((item) => item.replace(/\s+/g, ' ')),
  ).toEqual([
    'o tours of the hall in which the boats are built, with a guide who has worked there for years',
    'o ferries',
  ])
})

test.each([
  ['o ', 'o '],
  ['– ', '– '],
  ['+ ', '+ '],
  ['(1) ', '(2) '],
  ['a) ', 'b) '],
  ['(i) ', '(ii) '],
])('items with %s that are wrapped are all found', (first, second) => {
  const items = [
    `${first}tours of the hall in which the boats are built, each with a\n  guide who worked there`,
    `${second}ferries to the islands`,
  ]
  const expected = items.map((item) => item.replace(/\s+/g, ' '))
  for (const gap of ['\n', '\n\n'])
    expect(
      itemsOf(`The yard offers:${gap}${items.join('\n')}`).map((item) => item.replace(/\s+/g, ' ')),
    ).toEqual(expected)
})

test('a mark is told without its brackets, and its length with the space behind it', () => {
  expect(['(ii) ferries', 'o ferries', '+ ferries'].map(itemMark)).toEqual(['ii', 'o', '+'])
  expect(['ferries', '- 30 -', '+ 44 20 7946 0018'].map(itemMark)).toEqual([null, null, null])
  expect(['(ii) ferries', '•ferries', 'ferries', 'on ferries'].map(markLength)).toEqual([5, 1, 0, 0])
})

test('marks follow each other in the way of the first', () => {
  expect(isMarkAt('2', '1', 2)).toBe(true)
  expect(isMarkAt('b', '1', 2)).toBe(false)
  expect(isMarkAt('ii', 'a', 2)).toBe(false)
  expect(isMarkAt('–', '–', 9)).toBe(true)
  expect(isMarkAt('2', '2', 1)).toBe(false)
})
