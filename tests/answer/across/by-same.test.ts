import { expect, test } from 'vitest'
import { isBySame } from '../../../src/answer/across/by-same.ts'
import { toDocument } from '../../../src/corpus/document.ts'

function releaseBy(issuer: string, opening: string) {
  const text = `Lamps for Corran\n\nCORRAN, June 3, 2025 -- ${opening} makes lamps.\n`
  return { ...toDocument('a.txt', new TextEncoder().encode(text)), issuer }
}

test('an article and a legal form make no other issuer', () => {
  expect(isBySame(releaseBy('Quillon', 'Quillon'), releaseBy('The Quillon Inc.', 'Quillon'))).toBe(true)
  expect(isBySame(releaseBy('Quillon', 'Quillon'), releaseBy('Orme', 'Orme'))).toBe(false)
  expect(isBySame(releaseBy('', 'Quillon'), releaseBy('', 'Quillon'))).toBe(false)
})

test('a short name is that of the longer one where its release opens with it', () => {
  const full = releaseBy('Quillon Lamp Works', 'Quillon Lamp Works')
  expect(isBySame(releaseBy('Quillon', 'Quillon Lamp Works'), full)).toBe(true)
  expect(isBySame(full, releaseBy('Quillon', 'Quillon Lamp Works'))).toBe(true)
  expect(isBySame(releaseBy('Quillon', 'Quillon Bakery'), full)).toBe(false)
  expect(isBySame(releaseBy('Quill', 'Quillon Lamp Works'), full)).toBe(false)
})

test.each(['Quillon hf.', 'Quillon A/S', 'Quillon Oyj', 'Quillon S.p.A.', 'Quillon Incorporated'])(
  'a legal form of any country makes no other issuer: %s',
  (issuer) => {
    expect(isBySame(releaseBy(issuer, 'Quillon'), releaseBy('Quillon', 'Quillon'))).toBe(true)
    expect(isBySame(releaseBy(`${issuer} Foods`, 'Orme'), releaseBy('Quillon', 'Quillon'))).toBe(false)
  },
)
