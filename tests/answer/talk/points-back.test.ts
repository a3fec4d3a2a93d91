import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { conversation, libraryOf, reasonOf, talk, wordsOf } from '../make.ts'

const YARD = `Norvik Marine sells more boats

CORRAN, 4 March 2025 - Norvik Marine sold 1,240 boats in 2024, up from 1,100 a year earlier. Of these, 310 went abroad. The yard has 96 workers, 12 of them women.

"We tried glass," said Ada Berg, head of the yard. "Wood was better."

Berg said the yard would hire ten joiners. The first new shed opens in May 2026. The second, Alder Shed, follows in the autumn.

A boat costs 9,000 euros. Two open days are held: on 3 May in Corran and on 5 May in Tallis.

"It also means forty jobs for the town," said mayor Ole Lind.

The survey was a success, according to the harbour board. Ferry traffic was 12 percent above the national average.

The tugs cost 2 million euros, said Runa Falk, its head of finance.

The yard has 14 million euros in cash. This will last until May 2027. It earned 3 million euros. The owners had hoped for 5 million.`

const library = await libraryOf({ 'yard.txt': YARD })

describe('who says what was just quoted', () => {
  test.each(['Who says so?', 'Who said that?', 'According to whom?', 'Says who?', 'Who claims that?'])(
    'the quotation goes on to its speaker: %s',
    async (question) => {
      const answer = await talk(library, 'How many jobs does it mean for the town?', question)
      expect(wordsOf(answer)).toBe('"It also means forty jobs for the town," said mayor Ole Lind.')
      expect(answer.resolvedQuestion).toBe('Who said “It also means forty jobs for the town”?')
    },
  )

  test('a sentence that names its source is the answer', async () => {
    const answer = await talk(library, 'Was the survey a success?', 'Who says so?')
    expect(wordsOf(answer)).toBe('The survey was a success, according to the harbour board.')
    expect(answer.notes).toEqual([])
  })

  test('so is one that is said by somebody without quotation marks', async () => {
    const answer = await talk(library, 'What do the tugs cost?', 'Who says so?')
    expect(wordsOf(answer)).toBe('The tugs cost 2 million euros, said Runa Falk, its head of finance.')
    expect(answer.notes).toEqual([])
  })

  test('where nobody is quoted it is said whose release it is', async () => {
    const answer = await talk(library, 'How much does a boat cost?', 'Who said that?')
    expect(wordsOf(answer)).toBe('A boat costs 9,000 euros.')
    expect(answer.notes.map(({ text }) => text).join(' ')).toMatch(
      /^Nobody is quoted as saying this; the release/u,
    )
  })

  test('after a refusal nobody said anything', async () => {
    expect(reasonOf(await talk(library, 'What is the name of the dog?', 'Who said that?'))).toBe('no_support')
  })
})

describe('a figure is set beside another by the sentence that gave it, or not at all', () => {
  test.each(['Is that more than before?', 'Was that more than a year ago?', 'By how much?'])(
    '%s',
    async (question) => {
      const answer = await talk(library, 'How many boats were sold in 2024?', question)
      expect(wordsOf(answer)).toBe('Norvik Marine sold 1,240 boats in 2024, up from 1,100 a year earlier.')
      expect(answer.resolvedQuestion).toMatch(/^How many boats were sold in 2024, and /u)
    },
  )

  test.each(['Is that more than before?', 'Is that more than in 2019?', 'Is that less than expected?'])(
    'what no sentence compares is refused: %s',
    async (question) => {
      expect(reasonOf(await talk(library, 'How much does a boat cost?', question))).toBe('no_support')
    },
  )

  test('a comparison with another place is none with another time', async () => {
    const about = 'By how much is ferry traffic above the national average?'
    expect(reasonOf(await talk(library, about, 'Is that more than before?'))).toBe('no_support')
  })

  test('what it is set beside may be told right behind it', async () => {
    const answer = await talk(
      library,
      'How much did the yard earn?',
      'Is that more than the owners had hoped for?',
    )
    expect(wordsOf(answer)).toBe('It earned 3 million euros. The owners had hoped for 5 million.')
  })

  test('the question before goes on', () => {
    const history = conversation(
      'How many boats were sold in 2024?',
      { answer: 'In 2024, 5. [1]' },
      'Is that more than before?',
      {
        answer: 'In 2024, 5. [1]',
      },
    )
    expect(standalone('And in 2023?', history).question).toBe('How many boats were sold in 2023?')
  })
})

describe('what else somebody says is what was not quoted yet', () => {
  test.each(['What else did she say?', 'What else?', 'Anything else?', 'Did she say anything else?'])(
    '%s',
    async (question) => {
      const answer = await talk(library, 'What did Ada Berg say?', question)
      expect(wordsOf(answer)).toBe('Berg said the yard would hire ten joiners.')
    },
  )

  test('when nothing is left it is said', async () => {
    const answer = await talk(library, 'What did Ole Lind say?', 'What else did he say?')
    expect(reasonOf(answer)).toBe('no_support')
    expect(answer.answer).toContain('does not give a further statement')
  })

  test('another speaker is asked what they said', async () => {
    const answer = await talk(library, 'What did Ada Berg say?', 'What else did she say?', 'And the mayor?')
    expect(answer.resolvedQuestion).toBe('What did the mayor say?')
  })
})

describe('a part of what was counted must stand in the answer', () => {
  test.each([
    [
      'How many workers does the yard have?',
      'How many of them are women?',
      'The yard has 96 workers, 12 of them women.',
    ],
    ['How many boats were sold in 2024?', 'How many of them went abroad?', 'Of these, 310 went abroad.'],
  ])('%s %s', async (first, question, expected) => {
    expect(wordsOf(await talk(library, first, question))).toBe(expected)
  })

  test.each([
    ['How many workers does the yard have?', 'How many of them are joiners?'],
    ['How many boats were sold in 2024?', 'How many of those are made of glass?'],
  ])('%s %s', async (first, question) => {
    reasonOf(await talk(library, first, question))
  })
})

describe('another one is told of beside what was just quoted', () => {
  test.each([
    [
      'When does the first new shed open?',
      'And the second one?',
      'The second, Alder Shed, follows in the autumn.',
    ],
    [
      'When does the first new shed open?',
      'And Alder Shed?',
      'The second, Alder Shed, follows in the autumn.',
    ],
    [
      'When are the open days?',
      'Where is the second one?',
      'Two open days are held: on 3 May in Corran and on 5 May in Tallis.',
    ],
  ])('%s %s', async (first, question, expected) => {
    expect(wordsOf(await talk(library, first, question))).toBe(expected)
  })

  test('what it does is told right behind what was quoted', async () => {
    const answer = await talk(library, 'How much cash does the yard have?', 'How long will it last?')
    expect(wordsOf(answer)).toBe('This will last until May 2027.')
  })

  test('one of whom nothing is told is refused', async () => {
    reasonOf(await talk(library, 'When does the first new shed open?', 'And the third one?'))
  })
})
