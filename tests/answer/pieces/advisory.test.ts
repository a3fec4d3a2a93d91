import { beforeAll, expect, test } from 'vitest'
import { labelOf, subjectLine } from '../../../src/answer/pieces/advisory.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf } from '../make.ts'

const ADVISORY = `MEDIA ADVISORY

Mayor Berg to Open Corran Library

WHAT: Public tour of the new Corran Library, a $14 million branch with 60,000 books.

WHO: Mayor Ida Berg; architect Per Holm of Holm Studio

WHEN: Saturday, March 14, 2026, 10:00 a.m. to noon

WHERE: 410 Quay Street, Lund

WHY: The old branch, built in 1962, was closed after the flood.

RSVP: Media are asked to confirm with Lou Roos at 555-0142.
`

const PRICES = `# Orme Mills Recalls Two Looms

CORRAN, Norway, March 3, 2026 -- Orme Mills recalls two looms.

| Model | Colour | Date codes | Price |
| --- | --- | --- | --- |
| OM-100 | white | 2409 to 2506 | $45 |
| OM-150 | black | 2501 to 2511 | $80 |
`

let advisory: Library
let recall: Library

beforeAll(async () => {
  advisory = await libraryOf({ 'a.txt': ADVISORY })
  recall = await libraryOf({ 'a.md': PRICES })
})

test.each([
  ['When does the library open?', 'March 14, 2026'],
  ['Where is the opening?', '410 Quay Street'],
  ['Why is a new library being built?', 'flood'],
  ['Who is the architect?', 'Per Holm'],
])('a line with its label answers of what the advisory is about: %s', async (question, words) => {
  const answer = await askExactly(advisory, question)
  expect([answer.status, answer.answer]).toEqual(['answered', expect.stringContaining(words)])
})

test('what it is about is said in one line, and only of a text with several labels', () => {
  const [document] = [...advisory.documents.values()]
  const [other] = [...recall.documents.values()]
  if (document === undefined || other === undefined) throw new Error('nothing was read')
  const line = subjectLine(document)
  expect(line && document.text.slice(line.start, line.end)).toContain('Public tour')
  expect(subjectLine(other)).toBeNull()
  const one = {
    ...document,
    blocks: document.blocks.filter((block) => labelOf(document.text, block) !== 'why'),
  }
  expect(subjectLine(one)).not.toBeNull()
  const two = {
    ...document,
    blocks: document.blocks.filter((block) =>
      /^WH(?:AT|O):/u.test(document.text.slice(block.start, block.end)),
    ),
  }
  expect(subjectLine(two)).toBeNull()
})

test('a row is of something else than the row beside it', async () => {
  const { evidence } = await evidenceFor(recall, 'What are the date codes of the OM-150?')
  expect(evidence[0]?.candidate.text).toContain('2501 to 2511')
  const other = await evidenceFor(recall, 'What are the date codes of the OM-100?')
  expect(other.evidence[0]?.candidate.text).toContain('2409 to 2506')
})
