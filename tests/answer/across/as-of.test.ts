import { describe, expect, test } from 'vitest'
import { besideValue } from '../../../src/answer/times/of-value.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, conversation, libraryOf, reasonOf, wordsOf } from '../make.ts'

/** Offsets of words in a text. */
function at(text: string, words: string): { start: number; end: number } {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length }
}

test.each([
  {
    name: 'the present of one clause is of no year of another',
    text: 'It was founded in 1911, runs two yards and sold 90 boats in 2023.',
    value: 'two',
    told: 'runs two yards',
  },
  {
    name: 'clauses in the past share their year',
    text: 'Sales rose by 4 percent in 2023 and reached 30 million euros.',
    value: '30 million',
    told: 'Sales rose by 4 percent in 2023 and reached 30 million euros.',
  },
  {
    name: 'a year that opens the sentence is of all of it',
    text: 'In 2023 it sold cows, pigs and 300 sheep.',
    value: '300',
    told: 'In 2023 it sold cows, pigs and 300 sheep.',
  },
  {
    name: 'since when is not when',
    text: 'It has 300 members since 2019.',
    value: '300',
    told: 'It has 300 members  .',
  },
])('$name', ({ text, value, told }) => {
  expect(besideValue(text, at(text, value))).toBe(told)
})

const CREWS = {
  'a.txt': norvik(
    'Norvik Marine Opens Second Yard',
    'May 3, 2023',
    'Norvik Marine has opened a second yard. Norvik Marine was founded in 1911, employs 310 people and sold 80 boats in 2022. A mooring costs 40 euros.',
  ),
  'b.txt': norvik(
    'Norvik Marine Wins Harbour Prize',
    'March 12, 2024',
    'Norvik Marine has won a prize. Norvik Marine was founded in 1911, employs 340 people and sold 90 boats in 2023. A mooring costs 45 euros from 1 April.',
  ),
  'c.txt': norvik(
    'Norvik Marine Names Captain',
    'May 6, 2024',
    'Norvik Marine has named a captain. Norvik Marine was founded in 1911 and employs 352 people. A mooring will cost 52 euros from 1 September.',
  ),
}

const FLEET = norvik(
  'Norvik Marine Paints Its Fleet',
  'June 3, 2025',
  'Norvik Marine paints its fleet. Norvik Marine has 14 ferries. The paint is green until July.',
)

describe('what was so as of a time', () => {
  test.each([
    { time: 'December 2023', value: 'employs 310 people' },
    { time: '2023', value: 'employs 310 people' },
    { time: 'April 2024', value: 'employs 340 people' },
    { time: 'June 2024', value: 'employs 352 people' },
  ])(
    'is told by the newest release of then, whatever other years it names: $time',
    async ({ time, value }) => {
      const answer = await askExactly(
        await libraryOf(CREWS),
        `As of ${time}, how many people did Norvik Marine employ?`,
      )
      expect(wordsOf(answer)).toContain(value)
    },
  )

  test.each([
    ['How many people did Norvik Marine employ in May?', 'employs 352 people'],
    ['How many people did Norvik Marine employ in March?', 'employs 340 people'],
    // It may be told in the month behind, and a release that names the month may mean it.
    ['How many people did Norvik Marine employ in April?', 'people'],
    ['How much will a mooring cost in September?', '52 euros'],
    ['How many people does Norvik Marine employ?', 'employs 352 people'],
    ['How many boats did Norvik Marine sell in 2023?', '90 boats'],
  ])(
    'in a month without its year is that of the newest release of such a month: %s',
    async (question, words) => {
      expect(wordsOf(await askExactly(await libraryOf(CREWS), question))).toContain(words)
    },
  )

  test.each(['in November', 'in September', 'in November 2023'])(
    'is told by no release that neither came out around that month nor names it: %s',
    async (time) => {
      const answer = await askExactly(
        await libraryOf({ 'd.txt': FLEET }),
        `How many ferries did Norvik Marine have ${time}?`,
      )
      expect(reasonOf(answer)).toBe('other_period')
    },
  )

  test.each(['', ' in June', ' in July', ' in 2025'])(
    'and by one that did: how many ferries%s',
    async (time) => {
      const answer = await askExactly(
        await libraryOf({ 'd.txt': FLEET }),
        `How many ferries does Norvik Marine have${time}?`,
      )
      expect(wordsOf(answer)).toContain('14 ferries')
    },
  )

  const standing = async (told: string, question: string): Promise<string> => {
    const text = norvik(
      'Norvik Marine Paints Its Fleet',
      'June 3, 2025',
      `Norvik Marine paints its fleet. ${told}`,
    )
    const answer = await askExactly(await libraryOf({ 'd.txt': text }), question)
    return answer.status === 'answered' ? wordsOf(answer) : (reasonOf(answer) ?? '')
  }

  test.each([
    ['Norvik Marine has 14 ferries.', 'How many ferries does Norvik Marine have in November?', '14'],
    ['Norvik Marine has 14 ferries.', 'How many ferries did Norvik Marine have in August?', '14'],
    ['A mooring costs 40 euros.', 'How much did a mooring cost in February?', '40'],
    ['Norvik Marine had 14 ferries at Easter.', 'How many ferries did Norvik Marine have in April?', '14'],
    [
      'Norvik Marine has had 14 ferries since New Year.',
      'How many ferries did Norvik Marine have in February?',
      '14',
    ],
    [
      'Norvik Marine had 14 ferries throughout the season.',
      'How many ferries did Norvik Marine have in January?',
      '14',
    ],
  ])(
    'what stands, is paid, or is told of a time of its own may be so in any month: %s',
    async (told, question, words) => {
      expect(await standing(told, question)).toContain(words)
    },
  )

  test.each([
    ['It decided so at a market.', 'December'],
    ['It decided so at a market.', 'March'],
    ['It will octuple its fleet.', 'October'],
  ])('no part of a word is a month: %s %s', async (told, month) => {
    expect(
      await standing(
        `Norvik Marine has 14 ferries. ${told}`,
        `How many ferries did Norvik Marine have in ${month}?`,
      ),
    ).toBe('other_period')
  })

  test('is never told by a newer one', async () => {
    const answer = await askExactly(
      await libraryOf(CREWS),
      'As of 2022, how many people did Norvik Marine employ?',
    )
    expect(reasonOf(answer)).toBe('other_period')
    expect(answer.answer).toContain('No release up to 31 December 2022')
    expect(answer.refusal?.nearest[0]?.quote).toContain('352')
  })

  test('is refused in words that name no choice of the reader', async () => {
    const answer = await askExactly(
      await libraryOf(CREWS),
      'As of 2023, how many divers did Norvik Marine hire?',
    )
    expect(answer.answer).not.toContain('you chose')
  })
})

describe('the newest of several releases that name the founding', () => {
  test('contradicts none of them', async () => {
    const { 'b.txt': _, ...two } = CREWS
    const answer = await askExactly(await libraryOf(two), 'How many people does Norvik Marine employ?')
    expect(wordsOf(answer)).toContain('352')
    expect(answer.notes.map(({ kind }) => kind)).toEqual(['newer'])
  })

  const opening = async (first: string, second: string): Promise<readonly string[]> => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine Plans Museum',
        'January 30, 2025',
        `The museum of Norvik Marine opens ${first}.`,
      ),
      'b.txt': norvik(
        'Norvik Marine Hires Guides',
        'February 6, 2025',
        `The museum of Norvik Marine opens ${second}.`,
      ),
    })
    const answer = await askExactly(library, 'When does the museum of Norvik Marine open?')
    return answer.notes.map(({ kind }) => kind)
  }

  test.each([
    ['in 2025', 'on September 18', false],
    ['in September', 'on September 18', false],
    ['on September 16', 'on September 18', true],
    ['in October', 'on September 18', true],
  ])('a museum that opens %s and %s', async (first, second, isConflict) => {
    expect((await opening(first, second)).includes('conflict')).toBe(isConflict)
  })

  test('says itself that it is a change', async () => {
    const told = async (words: string): Promise<readonly string[]> => {
      const library = await libraryOf({
        'a.txt': norvik(
          'Norvik Marine Reports',
          'April 2, 2025',
          'Norvik Marine expects to build 32 to 34 boats in 2025.',
        ),
        'b.txt': norvik('Norvik Marine Reports Again', 'May 2, 2025', words),
      })
      const answer = await askExactly(library, 'How many boats does Norvik Marine expect to build in 2025?')
      return answer.notes.filter(({ kind }) => kind === 'conflict').map(({ text }) => text)
    }
    expect(
      await told('Norvik Marine has cut the number of boats it expects to build in 2025 to 29.'),
    ).toEqual([])
    expect(await told('Norvik Marine expects to build between 28 and 30 boats in 2025.')).toEqual([
      'The releases differ: “28 and 30” (2 May 2025) and “32 to 34” (2 April 2025).',
    ])
  })
})

describe('what somebody said in a month, or the year before', () => {
  const said = (day: string, words: string): string =>
    norvik(
      `Norvik Marine Reports on ${day}`,
      day,
      `“${words},” said Ada Berg, chief executive of Norvik Marine.`,
    )
  const TALKS = {
    'a.txt': said('May 14, 2024', 'The yard is too small for what we want to build'),
    'b.txt': said('March 4, 2025', 'The winter was long and the slipway froze twice'),
    'c.txt': said('May 20, 2025', 'We have bought the dock next to ours'),
  }

  test.each([
    ['What did Ada Berg say in March?', 'slipway'],
    ['What did Ada Berg say in May?', 'dock'],
    ['What did Ada Berg say in May 2024?', 'too small'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(await libraryOf(TALKS), question))).toContain(words)
  })

  test('is of the last such month in which they spoke, whoever spoke later', async () => {
    const library = await libraryOf({
      ...TALKS,
      'd.txt': norvik(
        'Norvik Marine Fair on May 8, 2026',
        'May 8, 2026',
        '“The fair drew many guests,” said Ida Roos, who runs it for Norvik Marine. Ada Berg was there.',
      ),
    })
    expect(wordsOf(await askExactly(library, 'What did Ada Berg say in May?'))).toContain('dock')
  })

  test('is not what was quoted last', async () => {
    const library = await libraryOf(TALKS)
    const first = 'What did Ada Berg say in March?'
    const { answer } = await askExactly(library, first)
    const history = conversation(first, { answer })
    expect(wordsOf(await askExactly(library, 'And in May?', { history }))).toContain('dock')
  })

  test('is of the year before the release quoted last', async () => {
    const { 'b.txt': _, ...two } = TALKS
    const library = await libraryOf(two)
    const first = 'What did Ada Berg say?'
    const { answer } = await askExactly(library, first)
    expect(answer).toContain('dock')
    const history = conversation(first, { answer })
    expect(wordsOf(await askExactly(library, 'And the year before?', { history }))).toContain('too small')
  })

  test('is refused where nobody said anything then', async () => {
    const answer = await askExactly(
      await libraryOf({
        ...TALKS,
        'd.txt': norvik(
          'Norvik Marine Opens Canteen',
          'July 3, 2025',
          'The canteen of Norvik Marine opens today.',
        ),
      }),
      'What did Ada Berg say in July?',
    )
    expect(answer.status).toBe('unanswered')
  })
})
