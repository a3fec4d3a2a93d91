import { beforeAll, expect, test } from 'vitest'
import type { Draft } from '../../../src/answer/cite.ts'
import { compose } from '../../../src/answer/compose.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, FERRY, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferry.txt': FERRY })
})

function answerWordsOf(draft: Draft | undefined): string | null {
  const span = draft?.answerSpan ?? null
  return draft === undefined || span === null ? null : draft.document.text.slice(span.start, span.end)
}

test.each([
  ['How many cars does the ferry carry?', '240 passengers', '30'],
  ['How much does a single ticket cost?', 'single ticket', '12 euros'],
  ['How long does the crossing take?', 'crossing from', '25 minutes'],
  ['Why was the ship built?', 'The ship was built', null],
])('%s marks the words that answer', async (question, part, words) => {
  const { asked, evidence } = await evidenceFor(library, question)
  const [draft] = compose(
    asked,
    evidence.filter(({ candidate }) => candidate.text.includes(part)),
  ).drafts
  expect(answerWordsOf(draft)).toBe(words)
})

test.each([
  ['How many universities are in the town?', '14'],
  ['How many students are in the town?', '200,000'],
  ['How many academies of the town take part?', null],
])('of two counts the one that counts what is asked is marked: %s', async (question, marked) => {
  const library = await libraryOf({
    'town.txt': `Town Grows

CORRAN, March 12, 2025 -- The town has 14 universities and some 200,000 students of the university town.
`,
  })
  const { statements } = await askExactly(library, question)
  const [one] = statements
  const span = one?.answerSpan
  expect(span === undefined ? null : one?.text.slice(span.start, span.end)).toBe(marked)
})

test.each([
  ['What was net income?', '331 million euros'],
  ['What was net income a year earlier?', '286 million euros'],
])('what is compared with is marked where that time is asked for: %s', async (question, marked) => {
  const library = await libraryOf({
    'orme.txt': `Orme Reports

CORRAN, March 12, 2025 -- Net income of Orme was 331 million euros, compared with 286 million euros a year earlier.
`,
  })
  const [one] = (await askExactly(library, question)).statements
  const span = one?.answerSpan
  expect(span === undefined ? null : one?.text.slice(span.start, span.end)).toBe(marked)
})
