import { beforeAll, describe, expect, test } from 'vitest'
import { boundsAsWritten, maySatisfy } from '../../../src/answer/asked/written-bounds.ts'
import type { Library } from '../../../src/library.ts'
import type { Document } from '../../../src/model.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
let release: Document

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt': `Orme Mills opens in Holm

HOLM, March 4, 2025 -- Orme Mills opened 60 shops in Holm. The mill in Lund employs 90 weavers and 30 drivers.

Orme Mills raised $8 million from Tarn Bank. It lends 12 boats to 40 schools. It buys 500 bales a year, and over 700 pupils visit it.

It runs 6 looms by day. It runs 9 looms by night. A vat holds 400 litres.

About Orme Mills
Orme Mills makes cloth.
`,
  })
  const [first] = library.documents.values()
  if (first === undefined) throw new Error('no release')
  release = first
})

test.each([
  ['Did Orme Mills open more than 50 shops in Holm?', 'more than 50', '60'],
  ['Did Orme Mills open at least 60 shops in Holm?', undefined, undefined],
  ['Did Orme Mills open fewer than 70 shops in Holm?', 'fewer than 70', '60'],
  ['Does the mill in Lund employ over 80 weavers?', 'over 80', '90'],
  ['Has Orme Mills raised more than $5 million?', 'more than $5 million', '$8 million'],
  // By the noun alone, of the house, and of a unit.
  ['Are there more than 400 bales?', 'more than 400', '500'],
  ['Does Orme Mills buy at least 400 bales?', 'at least 400', '500'],
  ['Are there more than 600 pupils?', 'more than 600', '700'],
  ['Is a vat larger than that and over 300 litres?', 'over 300 litres', '400 litres'],
  // Over 700 may be any number above.
  ['Are there fewer than 900 pupils?', undefined, undefined],
  // Of which of two nobody knows.
  ['Are there more than 5 looms?', undefined, undefined],
  // Of another house, that the sentence does not name.
  ['Does Tarn Bank buy more than 400 bales?', undefined, undefined],
  // Not within the bound, of another noun, in no sentence of the matter, or asked for.
  ['Did Orme Mills open more than 70 shops in Holm?', undefined, undefined],
  ['Does the mill in Lund employ more than 50 pilots?', undefined, undefined],
  ['Does the harbour of Vesle need more than 50 shops and cranes by autumn?', undefined, undefined],
  ['How many mills employ more than 80 weavers in Lund?', undefined, undefined],
  ['Did Orme Mills open 50 shops in Holm?', undefined, undefined],
])('"%s": %s is written %s', (question, bounded, written) => {
  const [found] = boundsAsWritten(question, release)
  expect(found && question.slice(found.start, found.end)).toBe(bounded)
  expect(found?.written).toBe(written)
})

describe('a figure of what the headline names', () => {
  const inTallis = async (question: string): Promise<string | undefined> => {
    const one = await libraryOf({
      'tallis.txt': `Orme Mills opens its Tallis works

TALLIS, March 4, 2025 -- Orme Mills has opened its works in Tallis, paid for by Tarn Bank.

The works employ 240 weavers. The works in Vesle employ 90 weavers. Buyers ordered 410 rugs. In 2024 buyers ordered 380 rugs.

It takes in 500 bales a year. The shed cost $9 million. It weaves 70 mats a day, against 60 in the Vesle works, and the canteen, which Mia Storm runs, seats 130 guests.

About Orme Mills
Orme Mills makes cloth.
`,
    })
    const [document] = one.documents.values()
    return document === undefined ? undefined : boundsAsWritten(question, document)[0]?.written
  }

  test.each([
    ['Do the Tallis works employ more than 200 weavers?', '240'],
    ['Do the works employ more than 200 weavers?', '240'],
    ['Do the works in Vesle employ fewer than 100 weavers?', '90'],
    ['Did buyers order more than 400 rugs?', '410'],
    ['Did buyers order more than 400 rugs in 2025?', '410'],
    ['Did buyers order fewer than 400 rugs in 2024?', '380'],
    ['Did the Tallis shed cost less than $10 million?', '$9 million'],
    ['Do the Tallis works weave more than 50 mats a day?', '70'],
    ['Does the Tallis canteen seat more than 100 guests?', '130'],
  ])('is met where no other is named: %s', async (question, written) => {
    expect(await inTallis(question)).toBe(written)
  })

  test.each([
    'Does Tarn Bank take in more than 400 bales?',
    'Do the Brack works employ more than 200 weavers?',
    'Do the Tallis works employ fewer than 100 weavers?',
  ])('and no other is met by it: %s', async (question) => {
    expect(await inTallis(question)).toBeUndefined()
  })
})

describe('what only bounds a figure', () => {
  test.each([
    ['Did Orme Mills open more than 50 shops in Holm?', '60 shops'],
    ['Does the mill in Lund employ fewer than 100 weavers?', '90 weavers'],
    ['At least 400 bales?', '500 bales'],
    ['Is the number of bales more than 400?', '500 bales'],
    ['Is the number of bales 500?', '500 bales'],
  ])('is answered by the one within it: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test('is put right by the one that is not within it, with the words of the bound', async () => {
    const { refusal } = await askExactly(library, 'Does the mill in Lund employ more than 100 weavers?')
    expect(refusal?.reason).toBe('conflicting_premise')
    expect(refusal?.message).toContain('“90”, not “more than 100”')
  })

  test.each(['At least 800 looms?', 'Is the number of bales more than 600?', 'More than 400 vans?'])(
    'and by none else: %s',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )

  test('a figure without a bound is put right as before', async () => {
    const { refusal } = await askExactly(library, 'Did Orme Mills open 50 shops in Holm?')
    expect(refusal?.message).toContain('“60”, not “50”')
  })
})

test.each([
  ['Has it more than 50 shops?', '60', true],
  ['Has it more than 50 shops?', '45', false],
  ['Has it no more than 50 shops?', '60', false],
  ['Has it 50 shops?', '60', false],
])('%s by a figure of %s: %s', (question, stated, may) => {
  const start = question.indexOf('50')
  expect(maySatisfy(question, { type: 'count', start, end: start + 2 }, stated)).toBe(may)
})
