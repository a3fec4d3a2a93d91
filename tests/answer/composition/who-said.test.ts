import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Holm Rovers Name a Coach

HOLM, Feb. 6, 2025 -- Holm Rovers has named a coach.

Berg said she had not hesitated. "I told Howard yes at once," she said. "I know these players. We need no revolution. We need to mend the roof."

"Nobody asked the fans," said Carl Voss, who chairs the trust. He added that the tickets were too dear.

The stand bears the words "Win or go home".
`

test.each([
  ['Who said “We need no revolution”?', 'Berg said'],
  ['Who said "Nobody asked the fans"?', 'Carl Voss'],
  ['Who said that the tickets were too dear?', 'Carl Voss'],
])('%s is answered with a name', async (question, words) => {
  const answer = await askExactly(await libraryOf({ 'club.txt': RELEASE }), question)
  expect(wordsOf(answer)).toContain(words)
})

test.each(['Who said “We shall win every match this season”?', 'Who said "Win or go home"?'])(
  '%s is not answered',
  async (question) => {
    expect((await askExactly(await libraryOf({ 'club.txt': RELEASE }), question)).status).toBe('unanswered')
  },
)
