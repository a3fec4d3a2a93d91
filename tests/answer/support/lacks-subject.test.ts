import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

async function told(question: string, text: string): Promise<string> {
  const library = await libraryOf({ 'a.txt': `News of the spring\n\nHOLM, May 4, 2025 -- ${text}\n` })
  const answer = await askExactly(library, question)
  return answer.status === 'answered' ? wordsOf(answer) : ''
}

const TUNNEL =
  'The tunnel between Orme and Holm will have two tubes. Its cost has risen from 30 to 35 million euros.'
const ROADS = 'The county has set aside 38 million euros for its roads. Work starts in May.'

test.each([
  ['How much have council fees risen?', TUNNEL],
  ['By how much has the toll gone up?', TUNNEL],
  ['How much will be spent on street lamps?', ROADS],
  ['How much money is there for lamps?', ROADS],
])('a sum of another thing is none of this one: %s', async (question, text) => {
  expect(await told(question, text)).not.toMatch(/million/u)
})

test.each([
  ['How much has the cost of the tunnel risen?', TUNNEL, '35 million'],
  ['How much has its cost risen?', TUNNEL, '35 million'],
  ['How much will be spent on roads?', ROADS, '38 million'],
  ['How much is set aside for the roads?', ROADS, '38 million'],
  ['How much have sales risen?', 'Turnover rose by 8 percent to 40 million euros.', '8 percent'],
  ['How much have fares risen?', 'The price of a ticket rose from 3 to 4 euros.', '3 to 4'],
])(
  'one of this thing is, by another word for it and from the sentence before: %s',
  async (question, text, words) => {
    expect(await told(question, text)).toContain(words)
  },
)
