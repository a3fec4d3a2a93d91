import { beforeAll, describe, expect, test } from 'vitest'
import { withoutLeftTalk } from '../../../src/answer/across/left-talk.ts'
import { turnsToOtherHouse } from '../../../src/answer/across/other-house.ts'
import type { Library } from '../../../src/library.ts'
import type { Turn } from '../../../src/model.ts'
import { documentIn } from '../../library/releases.ts'
import { libraryOf, talk, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'barge.txt': `Orme Barges orders a new barge

ORME, May 4, 2025 -- Orme Barges has ordered the barge Grey Gull for 4 million euros. A ticket for the barge costs 9 euros, and 4 euros for children. The barge will carry 80 bicycles.
`,
    'guild.txt': `Glass blowers stop work for two days

TALLIS, June 2, 2025 -- The glass blowers of Tallis stop work on 9 June, their guild said. Of 410 members, nearly all were for the walkout. The guild asks for a rise of 7 percent.
`,
    'museum.txt': `Clock museum shows its oldest pieces

HOLM, June 5, 2025 -- The clock museum in Holm shows 60 pieces. A ticket for the museum costs 12 euros.
`,
  })
})

const refused = 'No sentence of the material answers this for certain.'
const priced = 'Orme Barges has ordered the barge Grey Gull for 4 million euros. [1]'

function turns(...said: readonly string[]): Turn[] {
  return said.map((content, at) => ({ role: at % 2 === 0 ? 'user' : 'assistant', content }))
}

describe('what was spoken of before a refused question of something else is left', () => {
  const price = ['What does the Grey Gull cost?', priced] as const
  test.each([
    { asked: 'How many glass blowers voted?', answer: refused, kept: 2 },
    // It was answered: the answer tells which release is open.
    { asked: 'How many glass blowers voted?', answer: 'Nearly all were for the walkout. [1]', kept: 4 },
    // It points back, or is of what the barge has.
    { asked: 'How many glass blowers built it?', answer: refused, kept: 4 },
    { asked: 'How many bicycles were stolen?', answer: refused, kept: 4 },
    // No release has it.
    { asked: 'How many acrobats were booked?', answer: refused, kept: 4 },
  ])('$asked $answer: $kept turns', async ({ asked, answer, kept }) => {
    const history = turns(...price, asked, answer)
    const request = await withoutLeftTalk({ question: 'What do they want?', history }, library)
    expect(request.history).toHaveLength(kept)
  })
})

describe('a house that the release has nowhere', () => {
  test.each([
    ['And for the museum?', true],
    ['What about the museum?', true],
    ['And for the barge?', false],
    ['And for the children?', false],
    ['And the company?', false],
    // It says itself what it asks.
    ['When does the museum open?', false],
  ])('%s %s', (question, expected) => {
    expect(turnsToOtherHouse(question, documentIn(library, 'barge.txt'))).toBe(expected)
  })

  test('is asked of all releases', async () => {
    const answer = await talk(library, 'What does a ticket for the barge cost?', 'And for the museum?')
    expect(wordsOf(answer)).toBe('A ticket for the museum costs 12 euros.')
  })
})
