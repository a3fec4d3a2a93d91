import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'pier.md': `# Orme repairs its pier

ORME, May 4, 2025 -- Guests can fish from the pier. The deepest point of the bay is at Holm. Ada Berg scored more goals than anybody. The drawings hang in the hall. The nurses were born in Lund, and the town was founded in 1964.

The mill will give up to 150,000 euros.

Tarn Bells is a maker of bells in Holm. It is among the leading makers of clocks. Vik Ropes is the oldest maker of ropes in Lund. Brack Sails made its sails in Vesle in 1990. Roos Oars pioneered oars of glass.
`,
  })
})

test.each([
  ['Which wine is best with fish?', 'fish from the pier', 1],
  ['What is the deepest point of the bay?', 'deepest point', 0],
  ['Which player has scored the most goals?', 'more goals', 0],
  ['Where can guests fish best?', 'fish from the pier', 0],
  ['How much has the mill given?', '150,000', 1],
  ['How much will the mill give?', '150,000', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['How old were the nurses?', 1],
  ['How old is the town?', 0],
])('%s', async (question, expected) => {
  expect((await supportFor(library, question, 'founded in 1964')).typeMissing).toBe(expected)
})

test.each([
  ['Is Tarn Bells the largest maker of bells in Holm?', 'maker of bells', 1],
  ['Is Tarn Bells the only maker of bells in Holm?', 'maker of bells', 1],
  ['Was Brack Sails the first to make sails in Vesle?', 'made its sails', 1],
  // It ranks, nothing is ranked in the question, or a time is told.
  ['Is Vik Ropes the largest maker of ropes in Lund?', 'oldest maker', 0],
  ['Is Vik Ropes the oldest maker of ropes in Lund?', 'oldest maker', 0],
  ['Was Roos Oars the first to make oars of glass?', 'pioneered', 0],
  ['Is Tarn Bells a maker of bells in Holm?', 'maker of bells', 0],
  ['Did Brack Sails make sails in Vesle in the first half of 1990?', 'made its sails', 0],
])('whether it is the first of its kind: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ["What is Orme Bells's largest client?", 'Its clients are churches.', 1],
  ['What is its oldest workshop?', 'It has a workshop in Holm.', 1],
  ['What is its cheapest bell?', 'Each bell is cast by hand.', 1],
  ["Who is Orme Bells's youngest founder?", 'Ada Berg is a founder of Orme Bells.', 1],
  // It is called so, or by another word, or told by its years or price.
  ["What is Orme Bells's largest client?", 'The largest of its clients is Lund Abbey.', 0],
  ["What is Orme Bells's largest client?", 'Its main client is Lund Abbey.', 0],
  ["What is Orme Bells's largest client?", 'Half of its bells go to one client, Lund Abbey.', 0],
  ['What is its oldest workshop?', 'The workshop in Holm dates from 1790.', 0],
  ['What is its cheapest bell?', 'The hand bell costs €40.', 0],
  // The best and the latest go without saying.
  ['What is its latest bell?', 'Its bell for Lund Abbey rang in May.', 0],
  ["What is Orme Bells's client?", 'Its clients are churches.', 0],
])('what the most of somebody’s is: %s by "%s"', async (question, sentence, expected) => {
  const one = await libraryOf({
    'a.md': `# News of Orme Bells\n\nHOLM, 4 May 2026 -- Ida Roos spoke.\n\n${sentence}\n`,
  })
  expect((await supportFor(one, question, sentence)).withheld).toBe(expected)
})
