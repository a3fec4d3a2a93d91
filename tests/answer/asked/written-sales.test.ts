import { beforeAll, describe, expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { salesAsWritten } from '../../../src/answer/asked/written-sales.ts'
import { analyse } from '../../../src/answer/question.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'opera.txt': `Holm Opera to sing on the quay

HOLM, March 4, 2025 -- Holm Opera will sing on the quay of Holm from 9 June. The stage holds 400 guests.

Tickets for the quay will go on sale April 7 at noon. The songbook is printed in Lund.
`,
    'bike.txt': `Orme Cycles brings out a cargo bike

ORME, May 4, 2025 -- Orme Cycles today brings out the Heron, a cargo bike.

Those who sign up for the Heron early come first when deliveries begin in March 2026. The Tern is a scooter.
`,
  })
})

test.each([
  [
    'And when can fans start buying tickets for the quay?',
    'When do tickets go on sale for the quay?',
    'April 7 at noon',
  ],
  ['When will the Heron reach its buyers?', 'When do deliveries of the Heron begin?', 'in March 2026'],
])('what is on sale can be bought, and what is delivered arrives: %s', async (question, written, words) => {
  const [asked] = analyse(question)
  const put = [...library.documents.values()].map((document) => asked && asWritten(asked, document).text)
  expect(put).toContain(written)
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

describe('a question is left as it is', () => {
  test.each([
    ['of what the sale is not', 'When can fans buy the songbook?'],
    ['of what is not delivered', 'When will the Tern reach its buyers?'],
    ['by when the sale ends', 'When must fans buy tickets?'],
    ['where somebody is asked for', 'Who can buy tickets?'],
  ])('%s', (_, question) => {
    for (const document of library.documents.values()) expect(salesAsWritten(question, document)).toEqual([])
  })

  test('where the release says itself when it can be bought', async () => {
    const own = await libraryOf({
      'fair.txt': `Lund Fair sells tickets

LUND, May 4, 2025 -- Members can buy tickets from 1 June. Tickets go on sale to all on 8 June.
`,
    })
    for (const document of own.documents.values())
      expect(salesAsWritten('When can members buy tickets?', document)).toEqual([])
  })
})
