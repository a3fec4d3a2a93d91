import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

const BREWHOUSE = `# Brigg Ales opens a second brewhouse

BRIGG, 4 May 2026 – Brigg Ales has opened a second brewhouse in Bray. It brews 900 casks a week. Stout sales rose to 4,100 casks in the first quarter of 2026, from 3,600 in the first quarter of 2025. The bottling hall had 31,000 visitors in 2024.

Ivar Moe, the head brewer, built the copper kettles himself. Ada Berg, who keeps the books, runs the shop in Holm.

The brewhouse was paid for by the county of Bray, where hops have been grown since 1880.

Press contact: Lia Soto, lia@briggales.example
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'may.md': BREWHOUSE })
})

async function messageOf(question: string): Promise<string> {
  return (await askExactly(library, question)).refusal?.message ?? 'answered'
}

describe('a refusal says what the passages that it shows lack', () => {
  test.each([
    ['Why did Ivar Moe step down?', 'has no word for “step down”'],
    ['When does the drive-through open?', '“drive-through”'],
    ['When did Lia Soto build the copper kettles?', 'not name “Lia Soto”'],
    ['How many kettles does the head brewer have?', 'not give a number'],
    ['Why did Ivar Moe build the copper kettles himself?', 'no reason'],
    ['How old is Ada Berg?', 'an age'],
  ])('%s', async (question, lack) => {
    expect(await messageOf(question)).toContain(lack)
  })
})

describe('of another time it says which was asked about, and which is told of', () => {
  test.each([
    ['How many visitors did the bottling hall have in 2026?', '“2026”: the nearest passage tells of “2024”'],
    ['How many casks of stout were sold in the first quarter of 2024?', '“first quarter of 2024”'],
  ])('%s', async (question, told) => {
    const { refusal } = await askExactly(library, question)
    expect(refusal?.reason).toBe('other_period')
    expect(refusal?.message).toContain(told)
  })
})

test('of another place it says which was asked about', async () => {
  const { refusal } = await askExactly(library, 'How many casks of stout did the shop in Holm sell?')
  expect(refusal?.reason).toBe('other_place')
  expect(refusal?.message).toContain('“Holm”')
})

test.each([
  // Of the very time and place something as near is told.
  'What did the bottling hall earn in 2024?',
  'Who designed the second brewhouse in Bray?',
  // Nothing is told of the matter.
  'How many llamas were shorn in Holm?',
])('what is lacking is neither time nor place: %s', async (question) => {
  expect((await askExactly(library, question)).refusal?.reason).toMatch(/^no_(?:support|subject)$/u)
})
