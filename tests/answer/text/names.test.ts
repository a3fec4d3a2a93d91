import { expect, test } from 'vitest'
import { names } from '../../../src/answer/text/names.ts'

test.each([
  ['The film stars Ada Berg and Max Holm.', ['Ada Berg', 'Max Holm']],
  ['Chair J. R. van der Meer opened it.', ['J. R. van der Meer']],
  ['Chief Medical Officer is a post.', ['Chief Medical Officer']],
  ['They asked Dr. Ada Berg.', ['Ada Berg']],
  ['They asked the Judge Institute.', ['Judge Institute']],
  ['It was Maria del Carmen Ortiz.', ['Maria del Carmen Ortiz']],
  ['It was Luís d’Almeida.', ['Luís d’Almeida']],
  ['It was made by A24.', ['A24']],
  ['A New Mill opened.', ['New Mill']],
  ["We're glad of Harbour Hall.", ['Harbour Hall']],
])('the names of “%s” are %j', (text, expected) => {
  expect(names(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
