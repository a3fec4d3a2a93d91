import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

describe('what money is spent on', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'choir.md': `# Grant for Tarn Choir

TARN, 4 May 2025. The Tarn Choir has received a grant of 60,000 euros from the Ross Fund. Two thirds of it will go into a new roof for its hall, the rest buys a piano.

The choir has 41 singers. Its concerts earned 9,000 euros.
`,
      'pool.md': `# Holm Baths raise £300,000

HOLM, 6 May 2025. Holm Baths has raised £300,000 from its members.

How the money will be spent:

- Boiler: £180,000
- Tiles: £90,000
- Lockers: £30,000

Entry costs £4.
`,
    })
  })

  test.each([
    ['What will the grant be spent on?', 'new roof'],
    ['What is the choir going to use the money for?', 'new roof'],
    ['How will the 60,000 euros be used?', 'new roof'],
  ])('is told by what it goes into, whatever it is called: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test('is told by the whole of a list', async () => {
    const words = wordsOf(await askExactly(library, 'How will the £300,000 be spent?'))
    expect(words).toMatch(/Boiler.*Tiles.*Lockers/u)
  })

  test.each(['What will the choir spend its profits on?', 'How is the entry fee used?'])(
    'is not told of other money: %s',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).not.toMatch(/roof|Boiler/u)
    },
  )
})
