import { describe, expect, test } from 'vitest'
import { saidIn, steer } from '../../src/answer/across/steer.ts'
import { holdsOffice } from '../../src/answer/text/offices.ts'
import { norvik } from '../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

const CHANGES = {
  'a.txt': norvik(
    'Norvik Marine Earns More in 2022',
    'February 14, 2023',
    'Norvik Marine earned 4 million euros in 2022. “We had a hard winter,” said Ida Solberg, chief executive officer of Norvik Marine. “The yard is full,” said Per Lund, CFO.',
  ),
  'b.txt': norvik(
    'Norvik Marine Earns Less in 2023',
    'February 13, 2024',
    'Norvik Marine earned 3 million euros in 2023. “Last year was our best for orders,” said Ida Solberg, chief executive officer. Solberg will retire in September.',
  ),
  'c.txt': norvik(
    'Norvik Marine Earns 5 Million in 2024',
    'February 12, 2025',
    'Norvik Marine earned 5 million euros in 2024. “We build what sails,” said Tor Aas, who succeeded Ida Solberg as chief executive officer in September. “Steel is dear,” said Eva Holm, who became chief financial officer in May. “Our motors fit,” said Corran Motors chief executive Jan Moe.',
  ),
}

const library = await libraryOf(CHANGES)

describe('who holds an office, over several releases', () => {
  test.each([
    'Who is the CEO?',
    'Who is the CEO now?',
    'Who is the CEO today?',
    'Who is currently the chief executive?',
    'Who is the chief executive officer of Norvik Marine?',
    "Who is the company's CEO?",
  ])('is told by the newest: "%s"', async (question) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toContain('said Tor Aas, who succeeded Ida Solberg')
    expect(answer.notes.map(({ kind }) => kind)).not.toContain('conflict')
  })

  test.each(['Who is the CFO?', 'Who is the chief financial officer?', "Who is Norvik Marine's CFO?"])(
    'is told by the newest, in whatever form: "%s"',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).toContain('Eva Holm')
    },
  )

  test('stands before whoever held it, who is noted', async () => {
    const { notes } = await askExactly(library, 'Who is the CEO?')
    expect(notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('September'),
      expect.stringMatching(/^Earlier, 13 February 2024: .*Ida Solberg/u),
    ])
  })

  test.each(['What does the CEO say?', 'What did the chief executive say?'])(
    'tells whose words are asked for, and not those of another house: "%s"',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).toContain('We build what sails')
    },
  )

  test.each([
    { question: 'What did the CEO say in 2023?', words: 'We had a hard winter' },
    { question: 'What did Ida Solberg say in 2023?', words: 'We had a hard winter' },
    { question: 'What did Solberg say in February 2024?', words: 'Last year was our best for orders' },
  ])('speaks in the year of the release: "$question"', async ({ question, words }) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test('said nothing in a year of which there is no release', async () => {
    expect((await askExactly(library, 'What did Ida Solberg say in 2021?')).status).toBe('unanswered')
  })
})

test.each([
  { question: 'Who is the CFO?', stated: 'Eva Holm became chief financial officer.', holds: true },
  { question: 'Who is the CFO?', stated: 'Eva Holm, deputy chief financial officer, came.', holds: false },
  { question: 'Who is the winner?', stated: 'Eva Holm won.', holds: null },
])('$question: $stated', ({ question, stated, holds }) => {
  expect(holdsOffice(question, stated)).toBe(holds)
})

test.each([
  { question: 'What did Ida Solberg say in 2023?', from: '2023-01-01' },
  { question: 'What did the CEO say in March 2024?', from: '2024-03-01' },
  { question: 'What did the CEO say about sales in 2023?', from: null },
  { question: 'How many people worked there in 2023?', from: null },
])('the time of speaking in "$question"', ({ question, from }) => {
  expect(saidIn(question)?.from ?? null).toBe(from)
})

test.each([
  { question: 'Who is the CEO today?', text: 'Who is the CEO?' },
  { question: 'What was announced today?', text: null },
  { question: 'When does it open today?', text: null },
  { question: 'when does it open', text: null },
  { question: ' when does the mill open? ', text: null },
  { question: 'who is the CEO currently', text: 'Who is the CEO' },
])('"today" is of the present where how things stand is asked: "$question"', ({ question, text }) => {
  expect(steer(question)?.text ?? null).toBe(text)
})
