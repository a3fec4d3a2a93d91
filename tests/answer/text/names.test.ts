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
  ['He met Nora Berg of Lund Realty.', ['Nora Berg', 'Lund Realty']],
  [
    'It was Tom Holm of the Sund Group and Nora Berg of Kell Homes.',
    ['Tom Holm', 'Sund Group', 'Nora Berg', 'Kell Homes'],
  ],
  ['CEO Nora Berg of Lund Realty spoke.', ['Nora Berg', 'Lund Realty']],
  // What has "of" in its own name.
  ['The Victoria Department of Health met.', ['Victoria Department of Health']],
  ['It was Louise Queen of Orme.', ['Louise Queen of Orme']],
  ['The University of Lund met.', ['University of Lund']],
  ['The Bank of Kell met.', ['Bank of Kell']],
  ["We're glad of Harbour Hall.", ['Harbour Hall']],
])('the names of “%s” are %j', (text, expected) => {
  expect(names(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
