import { expect, test } from 'vitest'
import { dissect } from '../../../src/answer/pieces/dissect.ts'
import { withPartsHeld } from '../../../src/answer/pieces/had-part.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'a.txt': `Holm plans its summer

HOLM, 3 May 2025 -- The town of Holm has approved its plans for the summer.

The footbridge is to be ready in the autumn. It will be the longest in the county. The contractor is Brandreth Works.

The contractor for the ice rink is Pelling Partners. The rink was opened by the bishop.

Visitors can ride on the cable car from June. The operator, Norduna, has bought new cabins. It has 40 seats.

Plans for the songbook were shown in March. Tarbot Press was appointed publisher in April.

The town was given a windmill last year. The mayor, Ada Berg, opened it.

A play is shown in the town hall. The director is Lena Quist.
`,
})

test.each([
  ['Who builds the footbridge?', 'contractor is Brandreth'],
  ['Who is the contractor for the footbridge?', 'contractor is Brandreth'],
  ['Which company is building the footbridge?', 'contractor is Brandreth'],
  ['Who is the contractor for the ice rink?', 'Pelling'],
  ['Who operates the cable car?', 'The operator, Norduna'],
  ['Who runs the cable car?', 'The operator, Norduna'],
  ['Who published the songbook?', 'Tarbot Press'],
  ['Who is the director of the play?', 'Lena Quist'],
])('whoever has a part has it in what was just told of: %s', async (question, words) => {
  const [first] = (await askExactly(library, question)).statements
  expect(first?.text).toContain(words)
})

test.each(['Who builds the windmill?', 'Who insures the cable car?', 'Who builds the songbook?'])(
  'and in nothing else: %s',
  async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  },
)

test('what was done before was not done by who has a part', async () => {
  const answer = await askExactly(library, 'Who gave the windmill to the town?')
  expect(wordsOf(answer)).not.toContain('The mayor')
})

test.each([
  ['The host is Orme Lines.', ['regatta'], ['open']],
  ['Orme Lines was chosen as host in March.', ['regatta'], ['open']],
  ['Orme Lines is the host.', ['regatta'], ['open']],
  ['Orme Lines was chosen as host of the chess cup.', [], ['regatta']],
  ['The host of the chess cup is Orme Lines.', [], ['regatta']],
  ['Orme Lines is the host with most ships.', [], ['regatta']],
  ['The host is glad.', [], ['regatta']],
  ['The chess host is Orme Lines.', [], ['regatta']],
  ['The former host, Orme Lines, folded.', [], ['regatta']],
  ['The museum, Orme House, is new.', [], ['regatta']],
])('%s goes on from %j, not from %j', async (text, held, other) => {
  const [document] = (
    await libraryOf({
      'b.txt': `Holm rows\n\nHOLM, 3 May 2025 -- Holm rows.\n\nThe regatta opened. ${text}\n`,
    })
  ).documents.values()
  const one =
    document &&
    withPartsHeld(dissect(document), 'Who hosts it?').candidates.find((found) => found.text === text)
  expect(held.every((term) => one?.carried.has(term))).toBe(true)
  expect(other.some((term) => one?.carried.has(term))).toBe(false)
})

const others = await libraryOf({
  'c.txt': `Holm tells of its works

HOLM, 3 May 2026 -- The town of Holm tells of its works.

Work on the tunnel has begun. The footbridge is to open in August. The contractor is Brandreth Works.

The opera comes to town in May. Vera Lund is the conductor.

The rink opened in 1990. The former operator, Norduna, went bankrupt.

The prize for songs is £900. The prize for films is £50. Firms cannot enter.
`,
})

test.each([
  'Who builds the tunnel?',
  'Who is the contractor for the tunnel?',
  'Who wrote the opera?',
  'Who runs the rink?',
  'Who can enter the prize for films?',
])('no other part, no other thing, no part that is over: %s', async (question) => {
  expect((await askExactly(others, question)).status).toBe('unanswered')
})

test.each([
  ['Who builds the footbridge?', 'Brandreth'],
  ['Who conducts the opera?', 'Vera Lund'],
])('%s', async (question, words) => {
  expect(wordsOf(await askExactly(others, question))).toContain(words)
})

test('only who has a part is asked of it', () => {
  for (const document of others.documents.values())
    expect(withPartsHeld(dissect(document), 'How much does the contractor pay?')).toBe(dissect(document))
})
