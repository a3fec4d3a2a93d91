import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { displayPlace } from '../../src/corpus/place.ts'
import { bytes } from './fixtures.ts'

test.each([
  ['CHONGQING, China', 'Chongqing, China'],
  ['WELLINGTON, FL', 'Wellington, FL'],
  ['ST. LOUIS, MO', 'St. Louis, MO'],
  ['HICKORY, N.C.', 'Hickory, N.C.'],
  ['DUBAI, UAE', 'Dubai, UAE'],
  ['RIO DE JANEIRO', 'Rio de Janeiro'],
  ['MANILA, PHILIPPINES', 'Manila, Philippines'],
  ['McALLEN, Texas', 'McALLEN, Texas'],
  ['ULM', 'Ulm'],
  ['Lyon', 'Lyon'],
])('the place %j is written %j', (place, expected) => {
  expect(displayPlace(place)).toBe(expected)
})

test('the place stays as it stands, and its name is given beside it where the two differ', () => {
  const shouting = toDocument('a.txt', bytes('Plant Opens\n\nLYON, France, June 3, 2024 — It opened.'))
  expect([shouting.place, shouting.placeName]).toEqual(['LYON, France', 'Lyon, France'])
  const calm = toDocument('a.txt', bytes('Plant Opens\n\nLyon, France, June 3, 2024 — It opened.'))
  expect([calm.place, calm.placeName]).toEqual(['Lyon, France', undefined])
})
