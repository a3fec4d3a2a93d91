import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const MUSEUM = `Orme Museum shows chairs of the war

ORME, 20 February 2026 -- The Orme Museum shows chairs of two decades from 24 April on.

Among the highlights are:

* the first armchair of Vera Holm, found in a school;
* a table that folds into a trunk.

The hall was painted for the show, and its floor was laid anew.

Events

15 May, 7pm - Talk: Ada Berg on Vera Holm (£8)
6 June, 11am - Workshop: mend a chair with Jon Roe (£35, 12 places)
12 July, all day - Family day (free)

The book of the show costs £32.
`

const COUNCIL = `Brack Council changes bins

BRACK, 12 January 2026 -- Brack Council will collect food from March on.

Drop-in sessions

Saturday 24 January: Brack Library
Tuesday 27 January: Tarn Hall

Entry prices of the pool

Adults: £6
Children: £3

Clubs that train at the pool

Brack Swimmers
Tarn Divers
Orme Water Polo

The council has 41,000 homes.

Bin hotline: 0800 555 0164, from 8 a.m. to 6 p.m., Monday to Friday
Pest hotline: 0800 555 0165, from 9 a.m. to 5 p.m.
Those who were told by the hotline before 9 January that their bin stays should ask again.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'museum.txt': MUSEUM, 'council.txt': COUNCIL })
})

async function linesOf(question: string): Promise<string[]> {
  const answer = await askExactly(library, question)
  return answer.status === 'answered' ? wordsOf(answer).split('\n') : [answer.status]
}

const EVENTS = [/^15 May.*Talk/u, /^6 June.*Workshop/u, /^12 July.*Family day/u]

describe('what stands below a heading is the list, and never the heading alone', () => {
  test.each([
    ['list the events at the orme museum', EVENTS],
    ['What are the events of the Orme Museum?', EVENTS],
    ['What events are there at the Orme Museum?', EVENTS],
    ['list the drop-in sessions about bins', [/Brack Library/u, /Tarn Hall/u]],
    ['What are the entry prices of the pool?', [/Adults: £6/u, /Children: £3/u]],
    ['Which clubs train at the pool?', [/Brack Swimmers/u, /Tarn Divers/u, /Orme Water Polo/u]],
    ['What are the highlights of the Orme Museum show?', [/armchair/u, /trunk/u]],
  ])('%s', async (question, expected) => {
    const answer = await askExactly(library, question)
    expect(answer.statements.map(({ text }) => text)).toHaveLength(expected.length)
    for (const [at, pattern] of expected.entries()) expect(answer.statements[at]?.text).toMatch(pattern)
  })

  test.each([
    // Another house's, another thing, and one figure of all.
    'list the events at the brack library',
    'What are the opening hours of the Orme Museum?',
    'list the exhibitions at the Orme Museum in 2024',
  ])('and no list is given for another thing: %s', async (question) => {
    const lines = await linesOf(question)
    expect(lines.filter((line) => EVENTS.some((pattern) => pattern.test(line)))).toEqual([])
  })
})

describe('an entry of a programme stands for itself', () => {
  test.each([
    ["what's on 6 june at the orme museum", /^6 June.*Workshop/u],
    ['What is on at the Orme Museum on 12 July?', /^12 July/u],
    ['how much is the family day', /^12 July.*\(free\)/u],
    ['How much is the workshop at the Orme Museum?', /^6 June.*£35/u],
  ])('%s', async (question, expected) => {
    const answer = await askExactly(library, question)
    expect(answer.statements.map(({ text }) => text)).toEqual([expect.stringMatching(expected)])
  })

  test.each(["what's on 7 june at the orme museum", "what's on 6 june at brack castle"])(
    'and none of another day or house: %s',
    async (question) => {
      expect(await linesOf(question)).toEqual(['unanswered'])
    },
  )
})

describe('the hours of a line', () => {
  test.each([
    ['when is the bin hotline open', /^Bin hotline: .*8 a\.m\. to 6 p\.m\./u],
    ['When is the pest hotline answered?', /^Pest hotline: .*9 a\.m\. to 5 p\.m\./u],
  ])('are those that its label says: %s', async (question, expected) => {
    const answer = await askExactly(library, question)
    expect(answer.statements.map(({ text }) => text)).toEqual([expect.stringMatching(expected)])
  })

  test.each(['when is the tax hotline open', 'When is the Orme hotline open?'])(
    'and not those of another: %s',
    async (question) => {
      expect((await linesOf(question)).join(' ')).not.toMatch(/ hotline: /u)
    },
  )
})
