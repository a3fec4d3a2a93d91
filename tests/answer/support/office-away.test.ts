import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt': `Orme Museum wins in court

ORME, May 4, 2025 -- A court in Lund ruled on Monday that the town must repair the roof of the Orme Museum. Works manager Ada Berg thanked the lawyers.

The head of sales, Nils Frome, spoke of a good day. The director, Ida Rask, will travel to Lund. Professor Per Lund heads the photo centre. The laboratory has moved.

The hall has a table, a chair and a mirror.

The museum is searching for a new cook, since Otto Lind is moving to Brack.
`,
  })
})

test.each([
  // The museum is what the release is about.
  ['Who is the director of the museum?', 'Ida Rask', 0],
  ['Who is the new cook?', 'new cook', 1],
  ['Who was the judge?', 'court in Lund', 1],
  ['Who was the manager?', 'Works manager', 0],
  ['Who is the chair of the Orme Museum?', 'a mirror', 1],
  ['Who is the director of the Orme Museum?', 'Ida Rask', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['Which actor plays Hamlet?', 'Tom Lind', 0],
  ['Which singer will perform at the gala?', 'Ada Berg', 0],
  ['Which printer costs 300 euros?', 'T4', 0],
  ['Which architect designed the stage?', 'is steep', 1],
])('one of a trade is told by what they do: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme stages Hamlet

ORME, May 4, 2025 -- Tom Lind stars as Hamlet. Ada Berg will sing at the gala. The T4 is priced at 300 euros. The stage is steep.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

describe('who has a post is not told by who has another', () => {
  let library: Library

  beforeAll(async () => {
    library = await libraryOf({
      'college.txt': `Orme College appoints head teacher

ORME, May 4, 2025 -- Orme College has appointed Ada Berg as head teacher. Finance director Tom Lind becomes deputy managing director. President Nils Hagen opened the pool.

The choir of Orme College is led by Eva Roos, a music teacher. Ida Falk, head of marketing, thanked the town. The stage was lent by manager Per Moen.

Managing director Rolf Aas called the budget tight. The music director, Siri Dahl, is on leave.

Chief financial officer Lea Moe and deputy captain Bo Lind signed. Vice president Lena Aker, who leads the Holm site, found the well.
`,
    })
  })

  test.each([
    ['Who is the bursar of Orme College?', 'head teacher', 1],
    ['Who is matron at Orme College?', 'head teacher', 1],
    ['Who is the head teacher of Orme College?', 'head teacher', 0],
    ['Who is principal of Orme College?', 'head teacher', 0],
    ['Who is deputy managing director of Orme College?', 'Tom Lind', 0],
    ['Who is vice president of Orme College?', 'Nils Hagen', 1],
    ['Who is president of Orme College?', 'Nils Hagen', 0],
    // A post by another name, or by a word that may be short for it.
    ['Who is the marketing director at Orme College?', 'Ida Falk', 0],
    ['Who is the stage manager at Orme College?', 'Per Moen', 0],
    // The same field by another word, and who leads a thing by whatever title.
    ['Who is the finance director of Orme College?', 'Lea Moe', 0],
    ['Who is the manager of the Holm site?', 'Lena Aker', 0],
    ['Who is the captain of Orme College?', 'Bo Lind', 1],
    ['Who is the finder of the well?', 'Lena Aker', 0],
    // A title that any house has is no trade, whatever its last word may mean alone.
    ['Who is the chief conductor of Orme College?', 'Rolf Aas', 1],
    ['Who is the chief conductor of Orme College?', 'Siri Dahl', 0],
    ['Who is the managing director of Orme College?', 'Rolf Aas', 0],
    // What is told by a deed needs no post, and who may be anybody has none.
    ['Who is the leader of the choir?', 'Eva Roos', 0],
    ['Who is the head of Orme College?', 'head teacher', 0],
  ])('%s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  })
})
