import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const SEASON = `Dunmere Playhouse presents its season

DUNMERE, 4 March 2026. The Dunmere Playhouse has presented the programme of the coming season.

The season

The season comprises five plays, two of them comedies:

- Ruiz, The Tin Boat (new; opens 3 September 2026; director Tove Lind, designer Abel Crane)
- Moss, Candle Street (revival; from 8 October 2026)
- Otieno, Nine Doors (new; 14 January 2027; director Tove Lind)
- Hale, A Good Umbrella (comedy; 20 February 2027; booking closes 1 May 2026)
- Frost, The Orchard Wall (revival; 2 April 2027; director Noel Park)

Tickets cost from £12 to £60.
`

const SHORTLIST = `Orme Book Prize names its shortlist

ORME, 4 March 2026. The Orme Book Prize has named the books on its shortlist.

The shortlist:

- The Low Field, Ada Moss (Finch Books)
- Nine Lamps, Karl Ruiz (Harrow House)
- A Cold Kitchen, Mia Frost (read at Lark Hall)

Last year The Slow Ferry won the Finch Prize for a novel.
`

async function answerTo(question: string): Promise<readonly string[]> {
  const { status, statements } = await ask(await libraryOf({ 'season.txt': SEASON }), { question })
  return status === 'answered' ? statements.map(({ text }) => text.replace(/ \(.*$/u, '')) : []
}

describe('items of a list that are told apart by what stands behind their names', () => {
  test.each([
    ['Which plays are new?', ['Ruiz, The Tin Boat', 'Otieno, Nine Doors']],
    ['What are the new plays?', ['Ruiz, The Tin Boat', 'Otieno, Nine Doors']],
    ['List the revivals', ['Moss, Candle Street', 'Frost, The Orchard Wall']],
    ['How many plays are revivals?', ['Moss, Candle Street', 'Frost, The Orchard Wall']],
    ['What will Tove Lind direct?', ['Ruiz, The Tin Boat', 'Otieno, Nine Doors']],
  ])('%s', async (question, expected) => {
    expect(await answerTo(question)).toEqual(expected)
  })

  test('the line over them answers how many there are where it counts them', async () => {
    expect(await answerTo('How many comedies are there?')).toEqual([
      'The season comprises five plays, two of them comedies:',
    ])
  })

  test('all items are given where no word tells some of them', async () => {
    expect(await answerTo('What are the plays?')).toHaveLength(6)
  })

  test('the things asked about are no mark of some of them', async () => {
    const library = await libraryOf({ 'list.txt': SHORTLIST })
    const { statements } = await ask(library, { question: 'Which books were on the shortlist?' })
    expect(statements.map(({ text }) => text)).toHaveLength(3)
    expect((await ask(library, { question: 'How many seats does Lark Hall have?' })).status).toBe(
      'unanswered',
    )
  })

  test('a sentence that tells the one thing asked for answers before a mark of another', async () => {
    const library = await libraryOf({ 'list.txt': SHORTLIST })
    const { statements } = await ask(library, { question: 'Which book won the Finch Prize?' })
    expect(statements[0]?.text).toContain('The Slow Ferry won')
  })

  test('no item is given for a kind that none is marked with', async () => {
    expect(await answerTo('Which plays are silent?')).toEqual([])
  })
})

describe('what an item tells of one thing', () => {
  test.each([
    ['When does Nine Doors open?', ['Otieno, Nine Doors']],
    ['When does Candle Street start?', ['Moss, Candle Street']],
    ['Who directs The Orchard Wall?', ['Frost, The Orchard Wall']],
  ])('%s', async (question, expected) => {
    expect(await answerTo(question)).toEqual(expected)
  })

  test.each([
    'Who directs Candle Street?',
    'Who is the director of Candle Street?',
    'Who designs Nine Doors?',
    'When does The Glass Hat open?',
  ])('%s is told of others only', async (question) => {
    expect(await answerTo(question)).toEqual([])
  })
})

test('a point that speaks of the things that are asked about is none of them', async () => {
  const library = await libraryOf({
    'exchange.txt': `Orme Exchange grows

ORME, 4 March 2026. The Orme Exchange has grown.

What it did:

- Wider market: Addition of many new coins
- Faster trading: better servers
- More help: staff at night
`,
  })
  expect((await ask(library, { question: 'Which coins were added?' })).status).toBe('unanswered')
})

describe('what stands behind a colon', () => {
  const HUTS = `Orme Trail opens with four huts

ORME, 4 March 2026. The Orme Trail opens on 1 May. Dogs like it. Wardens chose the huts.

The huts of the trail:

- Alder Hut: 40 beds, showers, a shop
- Birch Hut: 22 beds, dogs, wardens
- Cedar Hut: made for walkers, skiers, and all others who love the quiet of the hills
- Dale Hut: 30 beds, showers, a ramp
`

  async function hutsFor(question: string): Promise<readonly string[]> {
    const { status, statements } = await ask(await libraryOf({ 'huts.txt': HUTS }), { question })
    return status === 'answered' ? statements.map(({ text }) => text.replace(/:.*$/u, '')) : []
  }

  test.each([
    ['Which huts have showers?', ['Alder Hut', 'Dale Hut']],
    ['Which huts have dogs?', ['Birch Hut']],
  ])('is what a thing has: %s', async (question, expected) => {
    expect(await hutsFor(question)).toEqual(expected)
  })

  test.each(['How many showers are there?', 'How many skiers are there?', 'Which showers are included?'])(
    'is not what is counted or listed: %s',
    async (question) => {
      expect(await hutsFor(question)).toEqual([])
    },
  )

  test('tells nothing of what somebody did', async () => {
    expect(await hutsFor('What did wardens do?')).toContain('Wardens chose the huts.')
    // As passages by their rank, and not as the items of the list in their order.
    expect(await hutsFor('What do the showers give?')).not.toEqual(['Alder Hut', 'Dale Hut'])
  })
})
