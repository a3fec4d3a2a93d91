import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

async function told(question: string, text: string): Promise<string> {
  const library = await libraryOf({ 'a.txt': `News of the spring\n\nHOLM, May 4, 2025 -- ${text}\n` })
  const answer = await askExactly(library, question)
  return answer.status === 'answered' ? wordsOf(answer) : ''
}

const LEAD = 'Orme Mills told on Monday how its year went.'

const ARMS =
  'Thirty percent of patients in the 40 mg group slept through. One patient in the 20 mg group had a cold.'
const SAMPLES =
  '“The Finnish sample is 90 mills and I would not build on that,” said Ada Berg, a statistician. The study ended in May.'
const CLASSES = 'The morning class has 14 places. The evening class is taught by Ida Roos.'
const BRANCHES = 'The Norwegian branch has 90 workers. The mill in Sweden has 40 looms.'

test.each([
  ['What share of patients in the 20 mg group slept through?', ARMS],
  ['What did Ada Berg say about the Portuguese sample?', SAMPLES],
  ['How many places does the evening class have?', CLASSES],
  ['How many workers does the Swedish branch have?', BRANCHES],
])('what is told of another alone is not told of this one: %s', async (question, text) => {
  expect(await told(question, `${LEAD} ${text}`)).not.toMatch(/Thirty|would not build|14 places|90 workers/u)
})

test.each([
  ['What share of patients in the 40 mg group slept through?', ARMS, 'Thirty percent'],
  ['What share of patients in the 40mg group slept through?', ARMS, 'Thirty percent'],
  ['What did Ada Berg say about the Finnish sample?', SAMPLES, '90 mills'],
  ['How many places does the morning class have?', CLASSES, '14 places'],
  ['How many workers does the Norwegian branch have?', BRANCHES, '90 workers'],
  [
    'How many workers does the Norwegian branch have?',
    'The branch in Norway has 90 workers, the Swedish branch 40.',
    '90 workers',
  ],
  ['How many places do the morning class and the evening class have?', CLASSES, '14 places'],
  ['Who teaches the evening class?', CLASSES, 'Ida Roos'],
])('what is told of this one is: %s', async (question, text, words) => {
  expect(await told(question, `${LEAD} ${text}`)).toContain(words)
})
