import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'kilns.txt': `Orme Kilns lowers the noise of its works

TARNBY, May 4, 2026 -- Orme Kilns lowered the noise of its works by 12 percent in 2025. The house lost 14 jobs at the old works. Some 40 schools joined its club of potters in the year. It bought three barns at Vesle and sold two yards.

The price of clay fell by 4 percent, while that of wood rose by 9 percent.`,
  })
})

test.each([
  ['By how many percent did the noise of the works rise?', 'rise', 'lowered'],
  ['How many jobs did Orme Kilns create at the old works?', 'create', 'lost'],
  ['How many schools left the club of potters?', 'left', 'joined'],
  ['By how much did the price of clay rise?', 'rise', 'fell'],
])('the opposite of a deed tells no figure of it: %s', async (question, said, stated) => {
  const { status, refusal } = await askExactly(library, question)
  expect(status).toBe('unanswered')
  expect(refusal?.reason).toBe('conflicting_premise')
  expect(refusal?.message).toContain(`says “${stated}”, not “${said}”`)
})

test.each([
  ['By how many percent did the noise of the works fall?', 'by 12 percent'],
  ['How many jobs were cut at the old works?', '14 jobs'],
  ['How many schools entered the club of potters?', '40 schools'],
])('what means the same does: %s', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  ['By how much did the price of wood rise?', 'of clay fell', 0],
  ['How many barns did Orme Kilns buy at Vesle?', 'bought three', 0],
  ['How many schools joined or left the club?', 'joined its club', 0],
  ['Who lowered the noise?', 'lowered the noise', 0],
])(
  'a sentence that tells of both, a question that names both, or one for no figure: %s',
  async (question, words, expected) => {
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  },
)

describe('deeds that are counted each for itself', () => {
  let boats: Library

  beforeAll(async () => {
    boats = await libraryOf({
      'boats.txt': `Orme Boats reports on 2025

TARNBY, May 4, 2026 -- Orme Boats sold 140 dinghies in 2025. The yard filed three patent applications last year. It built 60 canoes and sold 52 of them. Members may apply for a grant of 900 euros.`,
    })
  })

  test.each([
    ['How many dinghies did Orme Boats build in 2025?', 'build', 'sold'],
    ['How many patents were granted to Orme Boats?', 'granted', 'filed'],
  ])('the one tells no figure of the other: %s', async (question, said, stated) => {
    const { refusal } = await askExactly(boats, question)
    expect(refusal?.message).toContain(`says “${stated}”, not “${said}”`)
  })

  test.each([
    ['How many dinghies did Orme Boats sell in 2025?', '140'],
    ['How many canoes did Orme Boats build?', '60 canoes'],
    ['How much is the grant for members?', '900 euros'],
  ])('each tells its own, and a thing is no deed: %s', async (question, expected) => {
    expect(wordsOf(await askExactly(boats, question))).toContain(expected)
  })
})

describe('what is higher has risen, and what is lower has fallen', () => {
  const opened = libraryOf({
    'club.txt': `Vell Rowing Club has a new boathouse

VELL, May 4, 2026 -- Vell Rowing Club has opened a new boathouse.

Donations to the club fell to £5.3 million in the year to March, from £5.9 million the year before.`,
  })

  test('the other way round is put right', async () => {
    const question = 'How much higher were donations to the club than a year earlier?'
    const { refusal } = await askExactly(await opened, question)
    expect(refusal?.message).toContain('says “fell”, not “higher”')
  })

  test('as it is, it is answered', async () => {
    const question = 'How much lower were donations to the club than a year earlier?'
    expect(wordsOf(await askExactly(await opened, question))).toContain('£5.3 million')
  })
})
