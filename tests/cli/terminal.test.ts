import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { answerText, printable } from '../../src/cli/terminal.ts'
import { certaintyOf } from '../../web/certainty.ts'
import { fakeAnswer, fakeRefusal } from '../server/fakes.ts'

const PLAIN = { width: 80, colours: false }
const answer = fakeAnswer('What does it cost?')

test('an answer is its statements, its notes and its numbered sources', () => {
  expect(answerText(answer, PLAIN)).toBe(
    `Tickets cost €12, including a drink. [1]

“The lamp was always for people out there,” [2]

  An earlier release also names a date. [3]

Sources, as of 2025-05-02
[1] Lighthouse opens to night visitors
    Harbour Office · 2025-05-02
[2] Lighthouse opens to night visitors
    Harbour Office · 2025-05-02 · said by Ada Berg, harbour master
[3] A second ferry for the summer
    2024-04-10`,
  )
})

test('a refusal says what is missing, what is nearest and whom to ask', () => {
  expect(answerText(fakeRefusal('Who painted the ceiling?'), PLAIN)).toBe(
    `No release mentions a ceiling.

Not found: ceiling

Nearest, not an answer
[1] Lighthouse opens to night visitors
    Harbour Office · 2025-05-02
    Groups climb 214 steps.
[2] A second ferry for the summer
    2024-04-10
    The ferry sails on 1 June.

Press contact of the nearest release: Ada Berg, press@harbour.example`,
  )
})

test('a question that was resolved and an answer that is uncertain say so', () => {
  const text = answerText(
    { ...answer, resolvedQuestion: 'What does the tour cost?', certainty: 'moderate', confidence: 0.75 },
    PLAIN,
  )
  expect(text).toMatch(/^Searched: What does the tour cost\?\n/)
  expect(text).toContain('A likely answer: read it before you use it.')
})

test.each([
  { certainty: 'moderate', confidence: 0.6, words: 'A possible answer:' },
  { certainty: 'moderate', confidence: 0.9, words: null },
  { certainty: 'high', confidence: 0.9, words: null },
] as const)('of $certainty certainty at $confidence the words are $words', ({ words, ...sure }) => {
  const text = answerText({ ...answer, ...sure }, PLAIN)
  expect(text.match(/^A \w+ answer:/m)?.[0] ?? null).toBe(words)
})

test('the terminal calls an answer likely or possible where the page does', () => {
  for (let confidence = 0.5; confidence < 1; confidence += 0.05) {
    const sure = { ...answer, certainty: 'moderate', confidence } as const
    const word = answerText(sure, PLAIN).match(/^A (\w+ answer):/m)?.[1]
    expect(word, `at ${confidence}`).toBe(certaintyOf(sure)?.toLowerCase())
  }
})

test('sentences of one source that say the same of it stand under its title once', () => {
  const [first, second, third] = answer.citations
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few citations')
  const citations = [first, second, { ...first, marker: 3 }]
  expect(answerText({ ...answer, notes: [], citations }, PLAIN)).toContain(
    `[1] [3] Lighthouse opens to night visitors
    Harbour Office · 2025-05-02
[2] Lighthouse opens to night visitors
    Harbour Office · 2025-05-02 · said by Ada Berg, harbour master`,
  )
})

test('a source says where else its story was published', () => {
  const [first] = answer.citations
  if (first === undefined) throw new Error('the answer cites nothing')
  const other = {
    documentId: 'd',
    title: 'Lighthouse at night',
    issuer: null,
    published: '2025-05-03',
    wire: null,
  }
  const alsoPublished = [{ ...other, wire: 'OtherWire' }, other]
  const text = answerText({ ...answer, citations: [{ ...first, alsoPublished }] }, { ...PLAIN, width: 300 })
  expect(text).toContain(
    '2025-05-02 · also published by OtherWire, 2025-05-03 · also published by Lighthouse at night, 2025-05-03',
  )
})

test('no line is wider than the terminal, and no word is lost', () => {
  const wide = answerText(answer, { ...PLAIN, width: 500 })
  const narrow = answerText(answer, { ...PLAIN, width: 32 })
  for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(32)
  expect(narrow.split(/\s+/)).toEqual(wide.split(/\s+/))
})

test('the cells of a row that is set in columns stay apart', () => {
  const row = { text: 'Cruise passengers          30,100\t20,700', citations: [1] }
  expect(answerText({ ...answer, statements: [row] }, PLAIN)).toContain(
    'Cruise passengers   30,100   20,700 [1]',
  )
})

test('a sentence that its file wraps is wrapped anew, and the lines of a contact stay', () => {
  const wrapped = 'Nineteen people escaped from the building on\nthe corner before the fire brigade came.'
  const contact = 'Ada Berg\nharbour master\n+00 555 0100'
  const list = 'Silver Heron, grand jury prize: Bogdan Ilie (Romania)\nBest director: Marta Lind'
  const statements = [wrapped, contact, list].map((text) => ({ text, citations: [1] }))
  const text = answerText({ ...answer, statements }, PLAIN)
  expect(text).toContain(
    'Nineteen people escaped from the building on the corner before the fire brigade\ncame. [1]',
  )
  expect(text).toContain(`${contact} [1]`)
  expect(text).toContain(`${list} [1]`)
})

test('colours change nothing but the look', () => {
  const coloured = answerText(answer, { ...PLAIN, colours: true })
  expect(coloured).not.toBe(answerText(answer, PLAIN))
  expect(stripVTControlCharacters(coloured)).toBe(answerText(answer, PLAIN))
})

test('a document cannot steer the terminal', () => {
  expect(printable('a\u001b[31mb\u0007\u009bc\r\nd\te\u202ef')).toBe('a[31mbc\nd\tef')
  const [first] = answer.statements
  const hostile = { ...answer, statements: [{ text: `${first?.text}\u001b[2J`, citations: [1] }] }
  expect(answerText(hostile, PLAIN)).not.toContain('\u001b')
})
