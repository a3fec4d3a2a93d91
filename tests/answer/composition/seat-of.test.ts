import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const MILLS = `Orme Mills opens a bakery school

ORME MILLS, 4 May 2026 - Orme Mills will teach baking to everybody from June. Lund Labs, based in Vesterhavn, measures the flour.

The school has nine ovens and a shop that sells bread.

Contact:
Ada Berg
Orme Mills
9 Quay Lane, Corran, Texas 77001
press@ormemills.example`

const BOATS = `Lund Boats sells its ferry

HOLM, 4 May 2026 - Lund Boats has sold its last ferry to Kirk Lines, headquartered in Bergen.

About Lund Boats
Lund Boats Ltd. is a family builder of ferries based in Sandvik, Norway.

Contact: Ole Roos, press@lundboats.example`

const BARE = `Tarn Steel cuts prices

TARN, 4 May 2026 - Tarn Steel cuts the price of rails. Its rails go to Kirk Lines, headquartered in Bergen.

Contact: Vera Lind, press@tarnsteel.example`

let mills: Library
let boats: Library
let bare: Library

beforeAll(async () => {
  mills = await libraryOf({ 'mills.txt': MILLS })
  boats = await libraryOf({ 'boats.txt': BOATS })
  bare = await libraryOf({ 'bare.txt': BARE })
})

describe('where a house has its seat', () => {
  test.each([
    'Where is the company based?',
    'Where is the firm located?',
    'Where is Orme Mills?',
    'Where is the head office?',
  ])('is told by its address among the contacts: %s', async (question) => {
    const answer = await askExactly(mills, question)
    expect(wordsOf(answer)).toContain('Corran')
    expect(wordsOf(answer)).not.toContain('Vesterhavn')
  })

  test.each(['Where is the company based?', 'Where is Lund Boats headquartered?'])(
    'is told by the sentence that says so of it: %s',
    async (question) => {
      const answer = await askExactly(boats, question)
      expect(wordsOf(answer)).toContain('Sandvik')
      expect(wordsOf(answer)).not.toContain('Bergen')
    },
  )

  test('is not told by that of another house, nor by where the release comes from', async () => {
    expect((await askExactly(bare, 'Where is the company based?')).status).toBe('unanswered')
    expect((await askExactly(bare, 'Where is Tarn Steel headquartered?')).status).toBe('unanswered')
  })

  test('of a shop is where it stands, and not the address of the house', async () => {
    const library = await libraryOf({
      'shop.txt': `Orme Mills opens a shop

CORRAN, 4 May 2026 - Orme Mills has opened a shop. The shop stands at 9 Milsom Street in Lund.

Contact:
Ada Berg
Orme Mills
2 Quay Lane, Corran, Texas 77001
press@ormemills.example`,
    })
    expect(wordsOf(await askExactly(library, 'Where is the shop?'))).toContain('Milsom')
  })

  test('is not that of the house that only sends the release out', async () => {
    const library = await libraryOf({
      'alert.txt': `Kirk Lines investors are reminded of a deadline

HOLM, 4 May 2026 - Lund Law reminds investors in Kirk Lines, which runs ferries, of the deadline.

Contact:
Ada Berg
Lund Law
2 Quay Lane, Corran, Texas 77001
press@lundlaw.example`,
    })
    expect((await askExactly(library, 'Where is the company based?')).status).toBe('unanswered')
  })

  test('is looked for without going back and forth in a name in capitals', async () => {
    const name = Array.from({ length: 200 }, () => 'LUND').join('-')
    const library = await libraryOf({
      'caps.txt': `Orme Mills opens a shop

CORRAN, 4 May 2026 - Orme Mills has sold a shop to ${name} based in Holm.`,
    })
    expect((await askExactly(library, 'Where is the company based?')).statements.length).toBeLessThan(2)
  })
})
