import { beforeAll, expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import type { Library } from '../../src/library.ts'
import { libraryOf } from './make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'yoghurt.txt': `Orme Dairy recalls its yoghurt

VASSA, 9 May 2025 -- Orme Dairy is recalling 12,000 tubs of yoghurt because of a faulty label.

"The label leaves out nuts, and we should have caught it," said Chief Executive Anders Lind.

The Consumers’ League criticised the refund. "A refund of two crowns is an insult," said its chair, Olga Brandt. She said that the League will write to all shops.

Voss Foods packed the tubs.
`,
  })
})

async function answerTo(question: string): Promise<string> {
  const { status, answer } = await ask(library, { question })
  return status === 'answered' ? answer : 'refused'
}

test.each([
  'What does Lind do?',
  "Lind's position?",
  'What is the role of Lind?',
  'Which post does Lind hold?',
  'what does anders lind do for a living',
])('what somebody is: %s', async (question) => {
  expect(await answerTo(question)).toContain('Chief Executive Anders Lind')
})

test('a sentence that only goes on about somebody tells no job', async () => {
  const answer = await answerTo("What is Brandt's job?")
  expect(answer).toContain('its chair')
  expect(answer).not.toContain('write to all shops')
})

test.each(['What does Berg do?', 'What does Voss do?', 'Which post does Berg hold?'])(
  'of nobody, or a house, no job is told: %s',
  async (question) => {
    expect(await answerTo(question)).not.toMatch(/Lind|Brandt/u)
  },
)

test.each(['Who is the chair of Orme Dairy?', 'Who holds the post of chair of Orme Dairy?'])(
  'the chair of another house is not the one who is asked for: %s',
  async (question) => {
    expect(await answerTo(question)).not.toContain('Brandt')
  },
)

test('and is where that house is asked about', async () => {
  expect(await answerTo('Who is the chair of the Consumers’ League?')).toContain('Brandt')
})
