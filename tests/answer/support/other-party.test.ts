import { beforeAll, expect, test } from 'vitest'
import { isOfOtherParty } from '../../../src/answer/support/other-party.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'rowing.md': `# Holm Rowing Union names its eight

HOLM, 4 May 2025 -- The Holm Rowing Union has named its eight for the regatta at Tarn.

| Rower | Club | Starts | Medals |
|---|---|---|---|
| Ida Roos | Tarn RC | 31 | 12 |
| Clara Lind | Holm RC | 18 | 4 |
| Ellen Brack | Holm RC | 9 | 2 |

The Alder Yacht Board banned jet skis on 2 March, and the Lund Harbour Office has closed the slip. The Corran Fishery Council met. Boats of the Union sailed for nine days.
`,
    'result.txt': `Holm Rowing Union wins at Tarn

HOLM, 19 May 2025 -- The Holm Rowing Union has won the regatta at Tarn. Ida Roos won two medals on one day, as the Union's office reports.

Ida Roos said that Clara Lind was the best of all.

Lund Boats has lent an oar. The highest claim was 900,000 euros against Orme Boats in 2019. It was settled.

Its film had 9 million viewers from the Alder League.
`,
  })
})

test.each([
  ['How many medals has Clara Lind won?', 'two medals', true],
  ['How many medals does Clara Lind have?', 'two medals', true],
  ['How many medals has Ida Roos won?', 'two medals', false],
  // Who is counted is counted of another, and where people come from is a place.
  ['How many viewers watched the Brack Cup?', '9 million', true],
  ['How many viewers watched the Alder League?', '9 million', false],
  // A house does by its people what it does.
  ['How many medals has the Holm Rowing Union won?', 'two medals', false],
  ['How high is the claim against Lund Boats?', '900,000', true],
  ['How high is the claim against Orme Boats?', '900,000', false],
  ['How high is the claim of Orme Boats?', '900,000', false],
  ['When did the Corran Fishery Council ban jet skis?', 'jet skis', true],
  ['When did the Alder Yacht Board ban jet skis?', 'jet skis', false],
  // Another deed of another is told by whatever stands there.
  ['When did the Corran Fishery Council meet?', 'jet skis', false],
])('%s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one === undefined ? null : isOfOtherParty(one.lens, one.candidate)).toBe(expected)
})

test('what another has is not given, and a row of the one who is asked about is, whatever release it stands in', async () => {
  const answer = await askExactly(library, 'How many medals does Clara Lind have?')
  expect(wordsOf(answer)).toBe('Clara Lind | Holm RC | 18 | 4')
  expect((await askExactly(library, 'How high is the claim against Lund Boats?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'How many medals did Ida Roos win on one day?'))).toContain(
    'two medals',
  )
})
