import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

const STORY =
  'PARIS, June 27, 2024 — The new plant will employ 240 people from May on, the mayor said. It is new and it is large, and it works.'

function issuerOf(line: string): string | null {
  const { issuer, marks, text } = toDocument('a.txt', bytes(`Plant to open in May\n\n${STORY}\n\n${line}`))
  expect(marks.issuer === null ? null : text.slice(marks.issuer.start, marks.issuer.end)).toBe(issuer)
  return issuer
}

describe('a line that says by whom a release is issued', () => {
  test.each([
    'Issued by the Holm Society, 4 Mill Row',
    'Issued by: Media Cell, Holm Society. Contact: Ann Lee, 01632 960 499, ann@holm.example',
    'Issued by the Press Office of the Holm Society',
    'Issued by: Corporate Communications Department, Holm Society',
    'Issued by:\nPublic Relations Division\nHolm Society\n4 Mill Row',
    'Released by: Directorate of Information, Holm Society',
    'Published by: Communications Unit, Holm Society (HS)',
    'Issued by Tolu Adebayo, Press Secretary, Holm Society. Tel. 01632 960 499',
    'Issued by: Holm Society, Media Department',
    'Issued by Holm Society on Tuesday, 3 May 2026',
  ])('names the house, and not who writes for it: %s', (line) => {
    expect(issuerOf(line)).toBe('Holm Society')
  })

  test.each([
    ['Issued by: Press Information Bureau, 4 Mill Row', 'Press Information Bureau'],
    ['Issued by: Holm Media Group, 4 Mill Row', 'Holm Media Group'],
    ['Issued by: Press Office, Office of the Treasurer of Holm', 'Office of the Treasurer of Holm'],
  ])('leaves a house whole whose name has such words: %s', (line, house) => {
    expect(issuerOf(line)).toBe(house)
  })

  test.each([
    'Issued by: Media Cell, Kozhikode',
    'Issued by: Press Office, Lyon',
    'Issued by Tolu Adebayo, Press Secretary, Lyon',
    'Issued by Media Relations, Nightjar Communications',
  ])('names none where a place, an agency or nobody stands behind them: %s', (line) => {
    expect(issuerOf(line)).toBeNull()
  })
})
