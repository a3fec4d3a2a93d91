import { describe, expect, test } from 'vitest'
import { libraryOf, talk, wordsOf } from '../make.ts'

const opened = libraryOf({
  'orme.txt': `Orme Colours Inc. opens a laboratory in Vesle

TARNBY, 3 May 2025 – Orme Colours Inc. opened a laboratory in Vesle today and will do more tests there. The laboratory cost 3 million euros and has 12 rooms.

“We do what painters ask us to do,” said Ada Berg, managing director of Orme Colours. She has worked on pigments since 2004.

Karl Lind of Tarnby Council said the town does not do enough for its crafts.

About Orme Colours
Orme Colours makes paints for wet rooms. It was founded in 1931 and employs 80 people in Tarnby.
`,
})

describe('what the one spoken of does is answered as by its name', () => {
  test.each([
    ['Who is Orme Colours?', 'What does it do?'],
    ['What is Orme Colours?', 'What do they do?'],
    ['What did Orme Colours announce?', 'What does the company do?'],
    ['What did Orme Colours Inc. announce?', 'What does it do?'],
    ['What did Orme Colours announce?', 'What does Orme Colours Inc. do?'],
  ])('%s %s', async (first, question) => {
    expect(wordsOf(await talk(await opened, first, question))).toBe(
      'Orme Colours makes paints for wet rooms.',
    )
  })

  test.each(['What does she do?', 'Who is she?'])('somebody by her office: %s', async (question) => {
    const answer = await talk(await opened, 'Who is Ada Berg?', question)
    expect(answer.resolvedQuestion).toBe('Who is Ada Berg?')
    expect(wordsOf(answer)).toContain('managing director of Orme Colours')
    expect(wordsOf(answer)).not.toContain('makes paints')
  })

  test.each([
    ['What is Orme Colours?', 'When was it founded?', 'founded in 1931'],
    ['What is Orme Colours?', 'How many people work there?', 'employs 80 people'],
    ['What did Orme Colours open?', 'What did it cost?', '3 million euros'],
  ])('what asks more goes on as ever: %s %s', async (first, question, told) => {
    expect(wordsOf(await talk(await opened, first, question))).toContain(told)
  })
})
