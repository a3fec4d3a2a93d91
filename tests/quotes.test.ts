import { expect, test } from 'vitest'
import type { Answer, Citation } from '../src/model.ts'
import { expectExactQuotes } from './quotes.ts'
import { BARE, bareAnswer, FERRY, fakeAnswer, fakeRefusal, LIGHTHOUSE } from './server/fakes.ts'

const documents = new Map([LIGHTHOUSE, FERRY].map((document) => [document.id, document]))
const answer = fakeAnswer('What does it cost?')
const refusal = fakeRefusal('Who painted the ceiling?')

test('an exact answer and an exact refusal pass', () => {
  expectExactQuotes(answer, documents)
  expectExactQuotes(refusal, documents)
  expectExactQuotes(bareAnswer('Who is sorry?'), new Map([[BARE.id, BARE]]))
})

test.each<{ name: string; wrong: Answer }>([
  {
    name: 'a quote that is one letter off',
    wrong: withCitation({ quote: 'Tickets cost €13, including a drink.' }),
  },
  { name: 'offsets that are one off', wrong: withCitation({ start: 37, end: 73 }) },
  { name: 'a prefix from elsewhere', wrong: withCitation({ prefix: 'visitors' }) },
  { name: 'a suffix that is too short', wrong: withCitation({ suffix: ' Groups' }) },
  { name: 'a date that is not the document’s', wrong: withCitation({ published: '2025-05-03' }) },
  { name: 'a document that does not exist', wrong: withCitation({ documentId: 'nowhere' }) },
  {
    name: 'a passage that does not hold the quote',
    wrong: withCitation({ passageId: `${LIGHTHOUSE.id}#80-90` }),
  },
  { name: 'an address of other words', wrong: withCitation({ url: `/documents/${LIGHTHOUSE.id}#cite=1-2` }) },
  { name: 'markers that skip a number', wrong: withCitation({ marker: 4 }) },
  { name: 'a marker without a citation', wrong: { ...answer, answer: `${answer.answer} [4]` } },
  { name: 'a citation without a marker', wrong: { ...answer, answer: answer.answer.replace(' [3]', '') } },
  { name: 'words of our own in the answer', wrong: { ...answer, answer: `Well: ${answer.answer}` } },
  { name: 'a statement that is not its quote', wrong: withStatement('Tickets cost €12.') },
  { name: 'an older date than the newest cited', wrong: { ...answer, asOf: '2024-04-10' } },
  { name: 'a place with two markers', wrong: { ...answer, citations: [...answer.citations, ...twice()] } },
  { name: 'a refusal with a statement', wrong: { ...refusal, statements: answer.statements } },
  { name: 'a refusal that says something else', wrong: { ...refusal, answer: 'No.' } },
])('$name fails', ({ wrong }) => {
  expect(() => expectExactQuotes(wrong, documents)).toThrow()
})

test('a quoted marker is escaped and counts as words', () => {
  const document = { ...FERRY, text: 'Ferry\n\nThe ferry [2] sails.' }
  const quote = 'The ferry [2] sails.'
  const [first] = fakeAnswer('?').citations.slice(2)
  if (first === undefined) throw new Error('the fake answer has three citations')
  const citation: Citation = {
    ...first,
    marker: 1,
    quote,
    start: 7,
    end: 27,
    prefix: 'Ferry\n\n',
    suffix: '',
    passageId: `${FERRY.id}#7-27`,
    url: `/documents/${FERRY.id}#cite=7-27`,
  }
  const quoted: Answer = {
    ...answer,
    answer: 'The ferry \\[2\\] sails. [1]',
    statements: [{ text: quote, citations: [1] }],
    notes: [],
    citations: [citation],
    asOf: FERRY.published,
  }
  const shelf = new Map([[document.id, document]])
  expectExactQuotes(quoted, shelf)
  expect(() => expectExactQuotes({ ...quoted, answer: 'The ferry [2] sails. [1]' }, shelf)).toThrow()
})

function withCitation(fields: Partial<Citation>): Answer {
  const [first, ...others] = answer.citations
  if (first === undefined) throw new Error('the fake answer has citations')
  return { ...answer, citations: [{ ...first, ...fields }, ...others] }
}

function withStatement(text: string): Answer {
  return {
    ...answer,
    answer: answer.answer.replace(answer.statements[0]?.text ?? '', text),
    statements: [{ text, citations: [1] }, ...answer.statements.slice(1)],
  }
}

function twice(): Citation[] {
  return answer.citations.slice(0, 1).map((citation) => ({ ...citation, marker: 4 }))
}
