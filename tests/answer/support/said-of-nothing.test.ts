import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'rovers.txt': `Orme Rovers sign winger

ORME, May 4, 2025 -- "I said to my brother, that is where I want to win something," said winger Ole Lind.

"He was the only one who asked about the pitch," said Ada Berg, who chairs the club. "For us that is the right question."

Tom Falk, who trains the team, complained of the long queue at the gate.
`,
  })
})

test.each([
  // A word or two are in what anybody says.
  ['Who said that another club offered more money?', 'I said to my brother', 1],
  ['Who spoke of the long wait for a new stand?', 'I said to my brother', 1],
  ['Who complained that the grass at the ground is too long?', 'complained of the long queue', 1],
  ['Who said that he wants to win something?', 'I said to my brother', 0],
  ['Who complained of a long queue at the gate?', 'complained of the long queue', 0],
  // The other half of what is said stands behind the speaker.
  ['Who spoke of the right question about the pitch?', 'the only one who asked', 0],
  // What the headline tells goes unsaid.
  ['Who commented on the winger whom Orme Rovers sign?', 'I said to my brother', 0],
  // Not who said something, and not what.
  ['Who is quoted?', 'I said to my brother', 0],
  ['What did Ole Lind say about the money?', 'I said to my brother', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
