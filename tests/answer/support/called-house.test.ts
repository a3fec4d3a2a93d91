import { expect, test } from 'vitest'
import { calledHouse } from '../../../src/answer/support/called-house.ts'
import { isLikeNamed } from '../../../src/answer/support/like-named.ts'
import { libraryOf } from '../make.ts'

async function documentOf(lead: string) {
  const about = 'About Orme Lines\nOrme Lines has its seat in Tarn.'
  const { documents } = await libraryOf({
    'a.txt': `Orme Lines buys a yard\n\nTARN, 4 May 2026 – ${lead}\n\n${about}\n`,
  })
  const [document] = documents.values()
  if (document === undefined) throw new Error('no document')
  return document
}

test.each([
  ['Orme Lines, a family-owned barge operator based in Tarn, has bought a yard.', ['operator']],
  ['Orme Lines Ltd, the barge company, has bought a yard.', ['company']],
  ['The barge operator Orme Lines has bought a yard.', ['operator']],
  ['Orme Lines, the lido in Tarn, has bought a yard.', ['lido']],
  ['Orme Lines is a small shipyard based in Tarn.', ['shipyard']],
  ['Orme Lines is a delight in spring.', []],
  ['Orme Lines has bought a yard from the toy maker Dorn.', []],
  ['Orme Lines, a bank said on Monday, has bought a yard.', []],
  ['The union at Orme Lines has asked for a yard.', []],
])('%s', async (lead, nouns) => {
  expect(calledHouse(await documentOf(lead)).map(({ noun }) => noun)).toEqual(nouns)
})

test.each([
  ['Orme Hospital', true],
  ['Orme Shipyard', true],
  ['Orme Lines Foundation', true],
  ['Orme Lines', false],
  ['Orme Lines Group', false],
  ['Orme Lines Office', false],
  ['Dorn Hospital', false],
  ['Orme', false],
  ['Orme Harbour', false],
])('%s is another house than Orme Lines: %s', async (name, expected) => {
  expect(isLikeNamed(name, await documentOf('Orme Lines has bought a yard.'))).toBe(expected)
})

test('a name that the release has, or what it calls its house, is no other', async () => {
  const document = await documentOf(
    'Orme Lines has bought the Orme Hospital. Workers at the shipyard cheered.',
  )
  expect(isLikeNamed('Orme Hospital', document)).toBe(false)
  expect(isLikeNamed('Orme Shipyard', document)).toBe(false)
  expect(isLikeNamed('Orme Foundation', document)).toBe(true)
})
