import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, talk, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mills.txt': `Tarn Paper to build mills in Orme and Brack

HOLM, 3 March 2026 - Tarn Paper will build two paper mills.

The Orme mill will cost £40 million and employ 180 people. The Brack mill will cost £24 million and employ 120 people.

The Brack mill is supported by a grant of £4.5 million from the Lund Fund. No public money goes into the one in Orme.

Ida Roos, 44, will manage the Orme mill. She joined Tarn Paper in 2019 from Vell Glass. A manager for Brack has not been named yet.
`,
    'brack.txt': `Brack mill to open four months later

HOLM, 18 June 2026 - Tarn Paper said today that its new mill in Brack will open in June 2027.

Since hiring began on 1 June, 640 people have applied for work in Orme.
`,
  })
})

describe('what is told of the one spoken of before does not answer for another', () => {
  test.each([
    ['an office', ['How old is Ida Roos?', 'And the manager of Brack?']],
    [
      'where somebody was',
      ['Who will manage the Orme mill?', 'Where was she before?', 'And the one in Brack?'],
    ],
    ['a sum', ['How much is the grant for Brack?', 'And in Orme?']],
  ])('%s', async (_, questions) => {
    const [first = '', ...more] = questions
    expect((await talk(library, first, ...more)).status).toBe('unanswered')
  })

  test('nor does what is told of another place where “there” stands for one', async () => {
    const answer = await talk(library, 'When will the Brack mill open?', 'How many people will work there?')
    expect(wordsOf(answer)).not.toContain('640')
  })
})

test('what names the other one answers', async () => {
  expect(wordsOf(await talk(library, 'How many people will the Orme mill employ?', 'And Brack?'))).toContain(
    'employ 120 people',
  )
  expect(
    wordsOf(await talk(library, 'How much will the Orme mill cost?', 'And the one in Brack?')),
  ).toContain('£24 million')
})

test('what goes on about the one spoken of answers without its name', async () => {
  expect(
    wordsOf(await talk(library, 'Who will manage the Orme mill?', 'Where did she work before?')),
  ).toContain('Vell Glass')
})
