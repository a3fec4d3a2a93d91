import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

const BREWHOUSE = `# Brigg Ales opens a second brewhouse

BRIGG, 4 May 2026 – Brigg Ales has opened a second brewhouse in Bray. It brews 900 casks a week. Stout sales rose to 4,100 casks in the first quarter of 2026, from 3,600 in the first quarter of 2025. The bottling hall had 31,000 visitors in 2024.

Ivar Moe, the head brewer, built the copper kettles himself. Ada Berg, who keeps the books, runs the shop in Holm. The cellar was opened in 1901.

The brewhouse was paid for by the county of Bray, where hops have been grown since 1880. A dispute over the well was settled in March. The terms were not disclosed. The Sorrel 300 pump is new.

The WHO praised the yeast of Brigg Ales. US brewers visit the malting in York. The malting employs 40 people. A depot opens in Ripon. The chief executive was there.

| Town | Drivers | Vans |
| ---- | ------- | ---- |
| Nice | 12      | 4    |
| Lyon | 15      | 6    |

Press contact: Lia Soto, lia@briggales.example
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'may.md': BREWHOUSE })
})

async function refusalOf(question: string) {
  const { refusal } = await askExactly(library, question)
  return refusal ?? { reason: 'answered', message: '' }
}

describe('a refusal says what the passages that it shows lack', () => {
  test.each([
    ['Which town did Ivar Moe visit with US brewers?', 'speaks of both “Ivar Moe” and “visit”'],
    ['Why did Ivar Moe step down?', 'not use the word “step down”'],
    ['When does the drive-through open?', 'not use the word “drive-through”'],
    ['Why did Ivar Moe build the copper kettles himself?', 'no reason for this, if it is so'],
    ['How old is Ada Berg?', 'an age'],
    ['How many kettles does the brewery have?', 'no release uses the word “brewery”'],
    ['How many kettles are the brewery’s own?', 'no release uses the word “brewery”'],
    ['How many kettles does the head brewer have?', 'gives no number of “kettles”'],
    ['How many copper-kettles does the head brewer have?', 'gives no number of “copper-kettles”'],
    ['What did Ivar Moe say about the kettles?', 'not give a quotation about this'],
  ])('%s', async (question, lack) => {
    expect((await refusalOf(question)).message).toContain(lack)
  })

  test('but nothing of what one of them has', async () => {
    const between = await refusalOf('How many of the casks between 3,600 and the second brewhouse?')
    expect(between.message).not.toContain('does not mention')
    const { message } = await refusalOf('Why did the WHO praise the kettles?')
    expect(message).not.toContain('“WHO”')
    // Nor of what a release writes out.
    const { message: ofOffice } = await refusalOf('How many kettles does the CEO have?')
    expect(ofOffice).not.toContain('no release uses the word')
    expect((await refusalOf('May guests see the kettles of Ivar Moe?')).message).not.toContain('“May')
  })
})

describe('of another time it says which was asked about, and which is told of', () => {
  test.each([
    ['How many visitors did the bottling hall have in 2026?', '“2026”: the nearest passage tells of “2024”'],
    ['How many casks of stout were sold in the first quarter of 2024?', '“first quarter of 2024”'],
    ['How many visitors did the bottling hall have in 2022/23?', '“2022/23”'],
    // It tells of the one year.
    ['When did the cellar open, in 1901 or 1902?', 'for “1902”'],
  ])('%s', async (question, told) => {
    const { reason, message } = await refusalOf(question)
    expect(reason).toBe('other_period')
    expect(message).toContain(told)
    expect(message).not.toContain('“1901”')
  })
})

test('of another place it says which was asked about', async () => {
  const { reason, message } = await refusalOf('How many casks of stout did the shop in Holm sell?')
  expect(reason).toBe('other_place')
  expect(message).toContain('not answer this for “Holm”')
})

test.each([
  // Of the very time and place something as near is told.
  ['What did the bottling hall earn in 2024?', 'no_support'],
  ['Who designed the second brewhouse in Bray?', 'no_support'],
  ['Why do US brewers visit the malting in York?', 'no_support'],
  // The row of the town is shown.
  ['Which drivers drive vans in Nice?', 'no_support'],
  // Nothing is told of the matter.
  ['How many llamas were shorn in Holm?', 'no_support'],
  // Nothing is a sum of money.
  ['What do the drivers in Ripon earn?', 'no_support'],
  // The model has another number, and nothing is put right.
  ['When will the Sorrel 400 pump be sold?', 'no_subject'],
  ['Who are the founders of Airbnb?', 'no_subject'],
  ['How much was paid to settle the dispute over the well?', 'withheld'],
])('%s is refused as %s', async (question, reason) => {
  expect((await refusalOf(question)).reason).toBe(reason)
})

test('who is open on which days puts no opening right', async () => {
  const hall = await libraryOf({
    'a.txt':
      'Orme reopens its hall\n\nLUND, March 3, 2026 -- The hall of Orme opens its doors again on Saturday 21 March.\n',
  })
  const { refusal } = await askExactly(hall, 'On which days is the hall of Orme shut?')
  expect(refusal?.reason).toBe('no_support')
})

test('one release that was chosen is spoken of as one', async () => {
  const [id = ''] = library.documents.keys()
  const { refusal } = await askExactly(library, 'How old is Ada Berg?', { filter: { documents: [id] } })
  expect(refusal?.message).toMatch(/^The release that you chose does not give an age/u)
})

test('that something is not needed counts none of it', async () => {
  const recall = await libraryOf({
    'a.txt':
      'Orme recalls biscuits\n\nLUND, March 3, 2026 -- Orme recalls oat biscuits. Buyers are given a refund. No receipt is needed.\n',
  })
  expect((await askExactly(recall, 'What are the annual sales of Orme?')).status).toBe('unanswered')
})
