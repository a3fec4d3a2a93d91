import { expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const told = async (
  body: string,
  question: string,
): Promise<{ words: string; marked: string; status: string }> => {
  const library = await libraryOf({
    'news.md': `# News of Orme Rail

CORRAN, 5 March 2025 -- Orme Rail, a rail operator, gave news today.

${body}
`,
  })
  const { status, statements } = await askExactly(library, question)
  const [first] = statements
  return {
    status,
    words: statements.map(({ text }) => text).join(' '),
    marked: first?.text.slice(first.answerSpan?.start ?? 0, first.answerSpan?.end ?? 0) ?? '',
  }
}

const TWO = 'The old mill will open on 13 December 2025, later than planned. It was to open on 25 May 2025.'
const TURNED = 'The old mill was originally to open on 25 May 2025. It will now open on 13 December 2025.'
const PUT_OFF =
  'The opening had originally been planned for 25 May 2025. The old mill opens its doors on 13 December 2025 instead.'

test.each([
  [TWO, 'When was the old mill to open?', '25 May 2025'],
  [TWO, 'When was the old mill due to open?', '25 May 2025'],
  [TWO, 'When does the old mill open?', '13 December 2025'],
  [TURNED, 'When does the old mill open?', '13 December 2025'],
  [TURNED, 'When was the old mill to open?', '25 May 2025'],
  [
    'The opening of the old mill has slipped from 25 May 2025 to 13 December 2025.',
    'When does the old mill open?',
    '13 December 2025',
  ],
  [
    'The regatta will take place on 13 December 2025 rather than 25 May 2025.',
    'When is the regatta?',
    '13 December 2025',
  ],
  [
    'The regatta will take place on 13 December 2025 rather than 25 May 2025.',
    'When was the regatta to take place?',
    '25 May 2025',
  ],
  [PUT_OFF, 'What was the original date?', '25 May 2025'],
  // Nothing says that it has changed.
  ['The old mill will open on 13 December 2025.', 'When was the old mill due to open?', '13 December 2025'],
])('tells the old day and the new one apart: %s %s', async (body, question, day) => {
  expect((await told(body, question)).marked).toContain(day)
})

test.each([
  [
    'The old mill will open on 13 December 2025, three weeks later than planned.',
    'When was the old mill to open?',
  ],
  ['The old bridge is closed until 28 June 2025 for repairs.', 'When did the old bridge close?'],
  ['The old bridge is closed for repairs and reopens in autumn.', 'When did the old bridge close?'],
  [
    'The old bridge has closed for repairs and will stay shut until 7 June 2025.',
    'Since when is the old bridge closed?',
  ],
])('what only tells the other day is no answer: %s %s', async (body, question) => {
  expect((await told(body, question)).status).toBe('unanswered')
})

test.each([
  [
    'The old bridge was closed on 3 March 2025 for repairs.',
    'When was the old bridge closed?',
    '3 March 2025',
  ],
  [
    'The old bridge has been closed since 3 March 2025.',
    'Since when is the old bridge closed?',
    '3 March 2025',
  ],
  [
    'The old bridge is closed until 28 June 2025 for repairs.',
    'Until when is the old bridge closed?',
    '28 June 2025',
  ],
])('what tells the day that is asked for stays an answer: %s %s', async (body, question, day) => {
  expect((await told(body, question)).words).toContain(day)
})

test('the figure of one part is no total, and what adds them up is', async () => {
  const parts = 'The north wing has 51 beds. The south wing has 80 beds.'
  const question = 'How many beds are there altogether?'
  expect((await told(parts, question)).status).toBe('unanswered')
  expect((await told(`${parts} Altogether there are 131 beds.`, question)).words).toContain('131')
  expect((await told(parts, 'How many beds does the south wing have?')).words).toContain('80')
})

test.each([
  ['south', '370'],
  ['east', '236'],
  ['north', '60'],
])('of values in a row that of the part asked for is marked: %s', async (wing, beds) => {
  const body = 'There are 60 beds in the north wing, 370 in the south wing and 236 in the east wing.'
  expect((await told(body, `How many beds does the ${wing} wing have?`)).marked).toBe(beds)
})

test('the new day is not told by the one before it alone', async () => {
  expect((await told(PUT_OFF, 'What is the new date?')).words).not.toMatch(/^The opening had/u)
})
