import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const release = (contact: string, told = ''): string => `# Brack Ferries buys two boats

BRACK, 14 March 2026 – Brack Ferries of Lund has bought two boats from the Dorn yard. ${told}

“They are quick,” said Ulla Brandt, chief executive of Brack Ferries.

Contact: ${contact}
`

async function answerTo(question: string, contact: string, told?: string): Promise<string> {
  const answer = await askExactly(await libraryOf({ 'ferries.md': release(contact, told) }), question)
  return answer.status === 'answered' ? wordsOf(answer) : answer.status
}

const REACHED = 'Jonas Eide, Brack Ferries, Lund, 0117 555 0190, press@brack.example'
const WRITTEN_TO = 'Jonas Eide, Brack Ferries, 12 Quay Street, Lund, 0117 555 0190'

const POSTAL = 'Postal address of Brack Ferries?'

const QUESTIONS = [
  POSTAL,
  'What is the street address of Brack Ferries?',
  "What is Brack Ferries' office address?",
]

test.each(QUESTIONS)('a number and a mailbox are no address: %s', async (question) => {
  expect(await answerTo(question, REACHED)).toBe('unanswered')
})

test.each([
  ...QUESTIONS.map((question) => [question, WRITTEN_TO, '12 Quay Street'] as const),
  [POSTAL, 'Jonas Eide, Brack Ferries, 7 Sidings, Lund, 0117 555 0190', '7 Sidings'],
  [POSTAL, 'Jonas Eide, Brack Ferries, P.O. Box 71, Lund, 0117 555 0190', 'Box 71'],
  ['Postal address?', WRITTEN_TO, '12 Quay Street'],
  ["What is Brack Ferries' email address?", REACHED, 'press@brack.example'],
] as const)('a street, a box or a numbered place is one: %s %s', async (question, contact, words) => {
  expect(await answerTo(question, contact)).toContain(words)
})

test('an address may stand in the story', async () => {
  const told = 'The office of Brack Ferries is at 12 Quay Street in Lund.'
  expect(await answerTo('Postal address of Brack Ferries?', REACHED, told)).toContain('12 Quay Street')
})

test.each([
  ['Where do I write to?', REACHED, 'press@brack.example'],
  ['Where do I write to?', WRITTEN_TO, '12 Quay Street'],
  ['Where do I write to?', 'Jonas Eide, Brack Ferries, 0117 555 0190', 'unanswered'],
  ['Press contact?', 'Jonas Eide, Brack Ferries, 0117 555 0190', '0117 555 0190'],
])('who wants to write is given no number alone: %s %s', async (question, contact, words) => {
  expect(await answerTo(question, contact)).toContain(words)
})

test.each([
  ['Where can I write to Brack Ferries?', 'Letters reach it at The Old Station, Lund.', 'The Old Station'],
  ['Where can I write to the police?', 'Letters reach it at The Old Station, Lund.', 'unanswered'],
  ['Where can I write to Brack Ferries?', 'Children write letters on the quay in Lund.', 'unanswered'],
])('where letters go is told by a sentence of any place: %s %s', async (question, told, words) => {
  expect(await answerTo(question, 'Jonas Eide, Brack Ferries, 0117 555 0190', told)).toContain(words)
})

test('the address of an office that has its own place is not that of the contact', async () => {
  const told = 'The tours office is at The Gatehouse, Lund.'
  expect(await answerTo('What is the address of the tours office?', WRITTEN_TO, told)).not.toContain('Quay')
  expect(await answerTo('What is the address of Brack Ferries?', WRITTEN_TO, told)).toContain('12 Quay')
})
