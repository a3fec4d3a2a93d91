import { expect, test } from 'vitest'
import { reportedBeforeAsWritten } from '../../../src/answer/asked/written-reported-before.ts'
import { askExactly, conversation, libraryOf, reasonOf, wordsOf } from '../make.ts'

const results = (body: string): string => `# Tallis Ferries reports results for 2025

TALLIS, 5 February 2026 -- Tallis Ferries, a ferry operator, today reported its results for 2025.

${body}

The company employs 40 people.
`

const library = await libraryOf({
  'results.md': results(
    'Revenue rose to €120.3 million, from €105.5 million a year earlier. Operating costs came in at €80.1 million (previous year: €78.2 million).',
  ),
})

const spanOf = async (question: string): Promise<string> => {
  const [first] = (await askExactly(library, question)).statements
  return first?.text.slice(first.answerSpan?.start ?? 0, first.answerSpan?.end ?? 0) ?? ''
}

test.each([
  ['What was revenue in 2024?', '€105.5 million'],
  ['How high was revenue in 2024?', '€105.5 million'],
  ['What were operating costs in 2024?', '€78.2 million'],
])('the year before the reported one is a year earlier: %s', async (question, expected) => {
  expect(await spanOf(question)).toBe(expected)
})

test.each([
  'Was revenue higher than in 2024?',
  'Did revenue rise compared with 2024?',
  'How did revenue change from 2024 to 2025?',
])('and what is set beside it is told: %s', async (question) => {
  expect(wordsOf(await askExactly(library, question))).toContain('€105.5 million a year earlier')
})

test('"how was that a year earlier" asks for the value that was asked for before', async () => {
  const history = conversation('What was revenue in 2025?', {
    answer: 'Revenue rose to €120.3 million, from €105.5 million a year earlier. [1]',
  })
  const answer = await askExactly(library, 'And how was that a year earlier?', { history })
  expect(wordsOf(answer)).toContain('€105.5 million')
})

test.each(['What was revenue in 2023?', 'What was revenue in 2026?'])(
  'no other year is: %s',
  async (question) => {
    expect(reasonOf(await askExactly(library, question))).toBe('other_period')
  },
)

test('where a release tells of quarters, a year earlier may be of one of these', async () => {
  const quarters = await libraryOf({
    'results.md': results(
      'In the fourth quarter, revenue rose to €32.3 million, from €25.5 million a year earlier.',
    ),
  })
  const [document] = quarters.documents.values()
  expect(document && reportedBeforeAsWritten('What was revenue in 2024?', document)).toEqual([])
})

test('a year ago is no day counted from when the results came out', async () => {
  const ago = await libraryOf({
    'results.md': results('Revenue reached €120.3 million after €105.5 million a year ago.'),
  })
  const { notes } = await askExactly(ago, 'What was revenue in 2025?')
  expect(notes.filter(({ kind }) => kind === 'date')).toEqual([])
})
