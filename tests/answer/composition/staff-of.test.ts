import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const PLANT = `Orme Cells opens a second plant in Tarn

TARN, 16 September 2025 -- Orme Cells today opened its second plant, in Tarn. The plant will employ 640 people when it runs at full load. Orme's first plant, in Lund, opened in 2021 with 260 employees.

About Orme Cells

Orme Cells makes cells for buses. Founded in 2016 by two chemists, it is listed in Holm and had 790 employees at the end of June 2025.
`

const SHOP = `Brack Foods opens a shop

HOLM, 16 September 2025 -- Brack Foods today opened a shop in Holm with 12 employees. The company has 40 people at its plant in Lund.
`

const MILL = `Sand Oats opens a mill in Holm

HOLM, 16 September 2025 -- Sand Oats today opened its third mill, in Holm, which will make oat flakes.

The mill cost 40 million euros. It opens with two lines and 130 employees. Its older mill in Lund keeps its 340 employees.

About Sand Oats

Sand Oats makes flakes and drinks of oats. It is owned by a family and has 1,280 employees.
`

const DRINK = `Sand Oats presents a drink

HOLM, 3 March 2024 -- Sand Oats today presented a drink of oats.

About Sand Oats

Sand Oats makes flakes and drinks of oats. It is owned by a family and has 1,150 employees.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'plant.txt': PLANT, 'shop.txt': SHOP, 'mill.txt': MILL, 'drink.txt': DRINK })
})

async function answerTo(question: string): Promise<string> {
  const answer = await askExactly(library, question)
  return answer.status === 'answered' ? wordsOf(answer) : answer.status
}

test.each([
  'How many employees does Orme have?',
  'How many people does Orme Cells employ?',
  'how many people work for orme',
])('how many work at a house is told of the house before a part of it: %s', async (question) => {
  expect(await answerTo(question)).toMatch(/^Founded in 2016/u)
})

test.each([
  ['How many people work at the Lund plant of Orme?', '260 employees'],
  ['How many people will the plant in Tarn employ?', '640 people'],
])('and of a part where that is asked about: %s', async (question, words) => {
  expect(await answerTo(question)).toContain(words)
})

test('those of one plant are not those of the house', async () => {
  expect(await answerTo('How many employees does Brack Foods have?')).not.toMatch(/^The company has 40/u)
})

test('what "it" takes up may be a part, and the newest release tells of the whole', async () => {
  expect(await answerTo('How many employees does Sand Oats have?')).toMatch(/^It is owned .* 1,280/u)
  expect(await answerTo('How many employees does the mill in Lund have?')).toContain('340')
})

const BUYER = `Tarn & Holm buys a mill

TARN, 3 June 2025 -- Tarn & Holm plc, the bakery chain, is to buy the miller Alder Lane Mills Ltd. for 14 million euros.

Alder Lane Mills, of Lund, grinds 38,000 tonnes of wheat a year and employs 57 people, all of whom will stay.

About Tarn & Holm

Tarn & Holm plc was founded in 1998 and has 1,240 staff.
`

test.each([
  ['How many people are employed?', '1,240 staff'],
  ['How many people does Alder Lane Mills employ?', '57 people'],
  ['How many people does Tarn & Holm employ?', '1,240 staff'],
])('the house that issued a release is meant where none is named: %s', async (question, words) => {
  const answer = await askExactly(await libraryOf({ 'buyer.txt': BUYER }), question)
  expect(wordsOf(answer)).toContain(words)
})
