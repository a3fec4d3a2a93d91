import { beforeAll, describe, expect, test } from 'vitest'
import { isOtherSide } from '../../src/answer/asked/dimensions.ts'
import { names } from '../../src/answer/text/names.ts'
import { typedSpans } from '../../src/answer/text/spans.ts'
import { labelledLines } from '../../src/corpus/formats/labelled-lines.ts'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

const spansOf = (text: string): string[] =>
  typedSpans(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)

test.each([
  ['Users rose 3,5 % in May.', 'percent: 3,5 %'],
  ['A ticket is €14,50.', 'money: €14,50'],
  ['IT RAISED $40MN.', 'money: $40MN'],
  ['After an 18\u2011month pause.', 'duration: 18\u2011month'],
  ['The cable is 1.2 m in length.', 'measure: 1.2 m'],
  ['They weigh 1,100 t each.', 'measure: 1,100 t'],
])('“%s” has %s', (text, span) => {
  expect(spansOf(text)).toContain(span)
})

test.each([
  ['Orders of 1,200 ships.', 'count: 1,200'],
  ['In rooms 3, 5 and 7.', 'count: 3'],
])('“%s” still has %s', (text, span) => {
  expect(spansOf(text)).toContain(span)
})

test.each([
  ['How wide is the bridge?', ' in length', 'The bridge is ', true],
  ['How wide is the bridge?', ' above the firth', 'It rises ', true],
  ['How high is the bridge?', ' above the firth', 'It rises ', false],
  ['How long is the bridge?', ' in length', 'The bridge is ', false],
])('%s “…%s” is of another side: %s', (question, behind, before, isOther) => {
  expect(isOtherSide(question, behind, before)).toBe(isOther)
})

test.each([
  ['sales in Europe for Orme Mills', ['Europe', 'Orme Mills']],
  ['the Centre for Orme Studies', ['Centre for Orme Studies']],
])('the names of “%s”', (text, expected) => {
  expect(names(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

describe('the lines of an advisory', () => {
  test('are told by three labels', () => {
    expect([...labelledLines(['WHO: Mayor Berg', 'WHAT: Tour', 'with tea', 'WHEN: 3 May'])]).toEqual([
      0, 1, 3,
    ])
  })
  test.each([
    [['WHAT: Tour', 'WHEN: 3 May']],
    [['What now?', 'When is it?', 'Where is it?']],
    [['Phone: 555 0101', 'Email: a@orme.example', 'Web: orme.example']],
  ])('%j are none', (lines) => {
    expect(labelledLines(lines).size).toBe(0)
  })
})

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Orme Mills Reports Sales

LUND, Sweden, 8 April 2025 -- Orme Mills has a workforce of 640 in Lund. Its shop at St. Mary's Church opens on 15 June 2025.

European sales rose to $112 million, while sales to bakers fell.

The fair takes place from 3 to 12 October 2025.`,
  })
})

test.each([
  ['What were the sales of Orme Mills in Europe?', '$112 million'],
  ['How much were sales in Europe for Orme Mills?', '$112 million'],
  ['How many people does Orme Mills employ?', '640'],
  ['How many people work for Orme Mills?', '640'],
  ['What opens on 15 June?', 'opens on 15 June'],
  ["When does the shop at Saint Mary's Church open?", '15 June'],
])('“%s” is answered', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  'What were the sales of Orme Mills in Asia?',
  'How many people visited Orme Mills?',
  'What opens on 16 June 2025?',
  "When does the shop at Saint Mark's Church open?",
  'How many people does ORMZ employ?',
])('“%s” is refused', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})

test('a day within those of a fair is none that the release lacks', async () => {
  const { refusal } = await askExactly(library, 'Which fair takes place on 5 October 2025?')
  expect(refusal?.unsupported ?? []).not.toContain('5 October 2025')
})
