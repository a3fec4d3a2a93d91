import { describe, expect, test } from 'vitest'
import { parts } from '../../../src/answer/asked/parts.ts'
import { standalone } from '../../../src/answer/followup.ts'
import { changedSides, sidesOf } from '../../../src/answer/talk/sides.ts'
import { askExactly, conversation, libraryOf, reasonOf, talk, wordsOf } from '../make.ts'

describe('two things that a question sets beside each other are asked each', () => {
  test.each([
    ['Compare the fare in Corran with the fare in Tallis.', 'the fare in Corran', 'the fare in Tallis'],
    ['compare the fare in Corran and the one in Tallis', 'the fare in Corran', 'the fare in Tallis'],
    ['How does the fare in Corran compare to that in Tallis?', 'the fare in Corran', 'the fare in Tallis'],
    ['Compare Norvik with Orme Mill', 'Norvik', 'Orme Mill'],
    ['Compare the staff of Norvik and Orme Mills.', 'the staff of Norvik', 'the staff of Orme Mills'],
    [
      'Compare the number of jobs at Norvik with Orme.',
      'the number of jobs at Norvik',
      'the number of jobs at Orme',
    ],
    ['Compare Norvik’s revenue to Orme’s.', 'Norvik’s revenue', 'Orme’s revenue'],
    ['Compare the revenue in 2023 with 2024.', 'the revenue in 2023', 'the revenue in 2024'],
    ['How did the revenue in 2024 compare with last year?', 'the revenue in 2024', 'the revenue in 2023'],
    ['Compare revenue and profit at Norvik.', 'revenue at Norvik', 'profit at Norvik'],
    [
      'Compare the output in the first and the second half of 2024',
      'the output in the first half of 2024',
      'the output in the second half of 2024',
    ],
    [
      'How did sugar output in 2024 compare with the year before at Norvik?',
      'sugar output at Norvik in 2024',
      'sugar output at Norvik in 2023',
    ],
    [
      'What is the difference between the May and the June release on fares?',
      'the May release on fares',
      'the June release on fares',
    ],
    ['What’s the difference in profit between 2023 and 2024?', 'profit in 2023', 'profit in 2024'],
    [
      'What is the difference in price between the hall and the shed?',
      'price of the hall',
      'price of the shed',
    ],
    [
      'Which is higher, the price of the hall or the price of the shed?',
      'the price of the hall',
      'the price of the shed',
    ],
  ])('%s', (question, one, other) => {
    expect(sidesOf(question)).toEqual([one, other])
  })

  test.each([
    // A house has no value of its own.
    'How does Orme Mills compare with last year?',
    'Compare the releases.',
    'What is the difference between a bank and a credit union?',
    'How did mended pumps compare with new ones after two years?',
    'Compare 2023 with 2024.',
    'Compare the hall, the shed and the mill and the yard.',
    'Which is older, the mill or the bridge?',
    'How does Norvik compare fares?',
    'What did the director compare with a war?',
    'What is the difference?',
    'What was the price of the hall, and who paid?',
  ])('and no other: %s', (question) => {
    expect(sidesOf(question)).toBeNull()
  })

  test('a release is asked for as a whole', () => {
    expect(parts('Compare the May and the June release on fares')).toEqual([
      'Summarise the May release on fares',
      'Summarise the June release on fares',
    ])
  })
})

const HALL = `Norvik builds a hall

CORRAN, 4 March 2025 - Norvik Marine will build a hall in Corran. The hall will cost 4 million euros. The strike in the hall lasted nine weeks.

Revenue in 2024 was 31 million euros. In 2023 revenue was 27 million euros. The yard has 96 workers.`

const SHED = `Orme builds a shed

TALLIS, 5 April 2025 - Orme Foods will build a shed in Tallis. The shed will cost 7 million euros. The strike in the shed lasted three days.`

const library = await libraryOf({ 'hall.txt': HALL, 'shed.txt': SHED })
const [OF_HALL, OF_SHED] = ['The hall will cost 4 million euros.', 'The shed will cost 7 million euros.']

describe('an answer for each side', () => {
  test.each([
    'Compare the cost of the hall with the cost of the shed.',
    'What is the difference between the cost of the hall and the cost of the shed?',
    'Which is higher, the cost of the hall or the cost of the shed?',
  ])('%s', async (question) => {
    expect(wordsOf(await askExactly(library, question))).toBe(`${OF_HALL} ${OF_SHED}`)
  })

  test('of a side that nothing tells it is said so', async () => {
    const { notes } = await askExactly(library, 'Compare the cost of the hall with the cost of the pier.')
    expect(notes.map(({ kind }) => kind)).toContain('missing')
  })

  test('"which is dearer?" is of the two figures asked for before', async () => {
    const answer = await talk(
      library,
      'How much will the hall cost?',
      'How much will the shed cost?',
      'Which is more?',
    )
    expect(answer.resolvedQuestion).toBe('How much will the hall cost, and how much will the shed cost?')
    expect(wordsOf(answer)).toBe(`${OF_HALL} ${OF_SHED}`)
  })

  test('"each" is of both sides', async () => {
    const answer = await talk(
      library,
      'Compare the strike in the hall with the strike in the shed.',
      'How long did each last?',
    )
    expect(wordsOf(answer)).toBe(
      'The strike in the hall lasted nine weeks. The strike in the shed lasted three days.',
    )
  })

  test('two years, where each has its sentence', async () => {
    const answer = await talk(
      library,
      'What was revenue in 2024?',
      'How does that compare with the year before?',
    )
    expect(wordsOf(answer)).toBe(
      'Revenue in 2024 was 31 million euros. In 2023 revenue was 27 million euros.',
    )
  })

  test('and a refusal, where one has none', async () => {
    expect(
      reasonOf(
        await talk(library, 'How many workers does the yard have?', 'How does that compare with 2019?'),
      ),
    ).toBe('no_support')
  })
})

describe('what is asked of both needs two of a kind', () => {
  test.each([
    [['How much will the hall cost?', 'When will the shed open?'], 'Which is bigger?'],
    [['How much will the hall cost?'], 'Which is bigger?'],
    [['How much will the hall cost?', 'How much will the shed cost?'], 'Which is the director’s?'],
    [['How long was the strike?'], 'How long did each last?'],
  ])('%j, %s', (before, question) => {
    expect(standalone(question, conversation(...before)).question).not.toMatch(/, and how/u)
  })
})

describe('what changed from one time to another is asked of both', () => {
  test.each([
    ['How did the fare change from May to June?', ['the fare in May', 'the fare in June']],
    ['How has the fare changed from May to June 2025?', ['the fare in May 2025', 'the fare in June 2025']],
    ['How did staff change between 2023 and 2024?', ['staff in 2023', 'staff in 2024']],
    ['How did the name change from Orme to Norvik?', null],
    ['How did the fare change?', null],
  ])('%s', (question, expected) => {
    expect(changedSides(question)).toEqual(expected)
  })
})
