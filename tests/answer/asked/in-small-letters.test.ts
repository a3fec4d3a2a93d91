import { expect, test } from 'vitest'
import { inSmallLetters } from '../../../src/answer/asked/in-small-letters.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  { question: 'HOW MANY TILLS ARE THERE???', read: 'how many tills are there???' },
  { question: '“WHO RUNS ÅS MILL?” SAYS THE PAPER', read: '“who runs ås mill?” says the paper' },
  // A few words that begin as a question does.
  { question: 'HOW MANY TILLS?', read: 'how many tills?' },
  { question: "WHO'S NEXT?", read: "who's next?" },
  { question: 'WHO PAYS', read: 'who pays' },
  // A capital for each word, or for all but small ones.
  { question: 'Who Is The CEO Of Orme Mill?', read: 'who is the CEO of orme mill?' },
  {
    question: 'What Is the Plan of the U.S. for R&D at IonQ?',
    read: 'what is the plan of the U.S. for R&D at IonQ?',
  },
  {
    question: 'What Percentage of Tills Own Some Form of Lock?',
    read: 'what percentage of tills own some form of lock?',
  },
  { question: 'What Happens Next?', read: 'what happens next?' },
  // By a name it is asked for somebody.
  { question: 'Who Is Mark Stone?', read: 'who is Mark Stone?' },
  { question: 'Who Is Running Orme?', read: 'who is running orme?' },
  { question: 'Is the Shop Making Money?', read: 'is the shop making money?' },
])('$question is read as $read', ({ question, read }) => {
  expect(inSmallLetters(question)).toBe(read)
})

test.each([
  'NATO',
  'R&D AT IBM?',
  'IBM Q3 EPS?',
  'WHO leads the IBM team?',
  'How many tills?',
  'WHO REPORT',
  'Who runs Orme Mill?',
  'Who’s Ada Berg of Orme Mill?',
  'What of Orme Mill Bank?',
  'Is Ada Berg American?',
  'Which Orme Mill?',
  'Orme Mill and Lund Bank',
  'Who wrote Gone With The Wind?',
  '谁 是 首席 执行官 ?',
  '',
])('%s is read as it is', (question) => {
  expect(inSmallLetters(question)).toBe(question)
})

test('a question in capitals is answered as in small letters, and shown as it was typed', async () => {
  const library = await libraryOf({
    'a.txt':
      'Brack Grocers Opens Store in Port Brack\n\nPORT BRACK, Maine, May 2, 2025 — Brack Grocers today opened a store with 14 tills.\n\nThe store employs 60 people. It cost $4 million.\n',
  })
  const question = 'HOW MANY TILLS ARE THERE???'
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain('14 tills')
  expect([answer.question, answer.resolvedQuestion]).toEqual([question, question])
  expect(wordsOf(await askExactly(library, 'How Many Tills Does Brack Grocers Have?'))).toContain('14 tills')
  expect(wordsOf(await askExactly(library, 'HOW MANY TILLS?'))).toContain('14 tills')
  const refused = await askExactly(library, 'HOW MANY ELEPHANTS ARE THERE IN THE ZOO?')
  expect(refused.status).toBe('unanswered')
})

test('so is the question before a follow-up', async () => {
  const library = await libraryOf({
    'a.txt':
      'Brack Grocers Opens Store in Port Brack\n\nPORT BRACK, Maine, May 2, 2025 — Brack Grocers today opened a store with 14 tills.\n\nThe store employs 60 people. It cost $4 million.\n',
  })
  const history = [{ role: 'user' as const, content: 'HOW MANY PEOPLE DOES THE STORE EMPLOY?' }]
  const answer = await askExactly(library, 'AND HOW MUCH DID IT COST?', { history })
  expect(wordsOf(answer)).toContain('$4 million')
})
