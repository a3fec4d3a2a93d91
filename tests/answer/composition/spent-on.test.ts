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

  describe('in the words of an offering', () => {
    let offerings: Library
    const offering = (use: string): string => `# Orme Mining closes offering

TARN, 4 May 2025. Orme Mining has closed its offering of 4.2 million shares. Gross proceeds from the offering are approximately $6.3 million, before placement agent fees and other expenses payable by the company.

${use}

The company employs 41 people. It used an earlier loan to buy two lorries in 2019.
`
    const asking = async (document: string, question: string): Promise<string> => {
      const id = [...offerings.documents.values()].find(({ file }) => file === `${document}.md`)?.id ?? ''
      const answer = await askExactly(offerings, question, { filter: { documents: [id] } })
      return answer.status === 'answered' ? wordsOf(answer) : ''
    }
    beforeAll(async () => {
      offerings = await libraryOf({
        'net.md': offering(
          'The company intends to use the net proceeds from the offering for working capital.',
        ),
        'bare.md': offering('The company plans to use net proceeds to drill twelve holes.'),
        'helps.md': offering('The new funds will help Orme Mining to drill twelve holes.'),
        'with.md': offering('With the fresh capital, Orme Mining plans to drill twelve holes.'),
        'marked.md': offering('Proceeds are earmarked for drilling in the twelve holes.'),
        'untold.md': offering('The offering is expected to close on or about 3 June.'),
        'list.md': offering(
          'The board approved spending of $6.3 million:\n\n- $4 million for drills\n- $2 million for a road',
        ),
      })
    })

    test.each(['net', 'bare', 'helps', 'with', 'marked'])(
      'is told by what they go into: %s',
      async (document) => {
        for (const question of [
          'What will Orme Mining spend the money on?',
          'What will Orme Mining do with the cash?',
          'What is the money for?',
          'What will the funding pay for?',
          'How will Orme Mining use the proceeds?',
        ])
          expect(await asking(document, question), question).toMatch(/working capital|twelve holes/u)
      },
    )

    test('is not told by how much there is', async () => {
      expect(await asking('untold', 'What will Orme Mining spend the money on?')).toBe('')
      expect(await asking('untold', 'What will the $6.3 million be used for?')).toBe('')
    })

    test('may be told by a list under how much there is', async () => {
      expect(await asking('list', 'What will the $6.3 million be spent on?')).toMatch(/drills/u)
    })

    test('is not told by what other money was used for', async () => {
      expect(await asking('untold', 'How will Orme Mining use the proceeds?')).not.toMatch(/lorries/u)
    })
  })

  describe('where more than one sum is told of', () => {
    let sums: Library
    const asking = async (question: string): Promise<string> => {
      const answer = await askExactly(sums, question)
      return answer.status === 'answered' ? wordsOf(answer) : ''
    }
    beforeAll(async () => {
      sums = await libraryOf({
        'orme.md': `# Orme Bakers win grant for new ovens

TARN, 4 May 2025. Orme Bakers have been awarded a grant of £180,000 by the Lind Trust. The trust's money lets the bakery buy a rotary oven.

Bread is sold in six towns. Loaves are baked at night. The shop opens at six. A loan of £60,000 from Merrow was repaid in January.

Orme Bakers spent £30,000 on research. They invested £90,000 in robots. They raised £5 million from investors, and all of it went into a plant. Sums of £300,000 will go to cabins and quays. The mill brought £1.1 million; with it they paid off debt. Earlier capital of £9,000 was used to develop a prototype.

A donation of £400 came from Ada Berg. The prize money went to a playground. Investors put £7,000 into a mast.
`,
        'lind.md': `# Lind Trust opens coral nursery

TARN, 4 May 2025. The Lind Trust has opened a coral nursery with $2.6 million from the state. None of the cash will be used for advertising. The trust will hire two divers with the cash.
`,
      })
    })

    test.each([
      ['What is the £180,000 for?', 'rotary oven'],
      ['What will Orme Bakers do with the grant?', 'rotary oven'],
      ['What was the £30,000 spent on?', 'research'],
      ['What was the £90,000 invested in?', 'robots'],
      ['What was the £5 million used for?', 'plant'],
      ['What is the £300,000 for?', 'cabins and quays'],
      ['What did they do with the £1.1 million?', 'debt'],
      ['What was the £9,000 used for?', 'prototype'],
      ['What is the $2.6 million for?', 'coral nursery'],
    ])('%s', async (question, words) => {
      expect(await asking(question)).toContain(words)
    })

    test.each([
      'What was the £60,000 loan for?',
      'What was the loan used for?',
      'What was the £60,000 used for?',
    ])('is told of no other sum and no other kind of money: %s', async (question) => {
      expect(await asking(question)).not.toMatch(/rotary|plant|robots|cabins|advertising|playground|mast/u)
    })

    test('is not told by what it is not for', async () => {
      expect(await asking('What will the trust spend the cash on?')).not.toContain('advertising')
      expect(await asking('What will the cash not be used for?')).toContain('advertising')
    })
  })
})
