import { expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { analyse } from '../../../src/answer/question.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const ENDED = `Tarn Office Publishes Figures

CORRAN, Norway, 2 July 2025 -- The unemployment rate was 4.9 per cent in the quarter ended 30 June 2025.`

const NUMBERED = `Tarn Valves Reports Sales

LUND, Sweden, 2 November 2025 -- Sales were $4 million in the third quarter of 2025.`

const written = async (text: string, question: string): Promise<string> => {
  const [document] = (await libraryOf({ 'a.txt': text })).documents.values()
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('no release')
  return asWritten(asked, document).text
}

test.each([
  [ENDED, 'What was the rate in Q2 2025?', 'What was the rate in the quarter ended 30 June 2025?'],
  [ENDED, 'What was the rate in the second quarter?', 'What was the rate in the quarter ended 30 June 2025?'],
  [
    NUMBERED,
    'What were sales in the quarter ended 30 September 2025?',
    'What were sales in the third quarter of 2025?',
  ],
])('a quarter is called as the release calls it: %#', async (text, question, expected) => {
  expect(await written(text, question)).toBe(expected)
})

test.each([
  [ENDED, 'What was the rate in Q3 2025?'],
  [ENDED, 'What was the rate in Q2 2024?'],
  [`${ENDED} The fiscal year ends in May.`, 'What was the rate in Q2 2025?'],
  [NUMBERED, 'What were sales in the quarter ended 30 June 2025?'],
  [NUMBERED, 'What were sales in the quarter ended 31 August 2025?'],
])('and stays as it is asked: %#', async (text, question) => {
  expect(await written(text, question)).toBe(question)
})

test('where the release counts quarters, its words may be of another', async () => {
  const text = `${ENDED} It was the second quarter of growth.`
  expect(await written(text, 'What was the rate in Q2 2025?')).not.toContain('ended')
})

test('a question for the quarter is answered', async () => {
  const library = await libraryOf({ 'a.txt': ENDED })
  const answer = await askExactly(library, 'What was the unemployment rate in Q2 2025?')
  expect(wordsOf(answer)).toContain('4.9')
})
