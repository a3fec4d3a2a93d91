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

const APART = `Orme Mill Opens a Shop

ORME, Feb. 6, 2025 -- Orme Mill has opened a shop.

"Rye is our bread and butter," said Ann Lee, chair of the guild.

Ian Voss, the miller, counted the sacks twice.

"Forty sacks were wet, and nobody had looked," he said.

"The roof leaks as it did a hundred years ago."

The mill stands by the river. It was built by monks.
`

test('a name in a paragraph above stands before the quotation of "he said"', async () => {
  const answer = await askExactly(
    await libraryOf({ 'mill.txt': APART }),
    'Who said "Forty sacks were wet, and nobody had looked"?',
  )
  expect(answer.statements.map(({ text }) => text)).toEqual([
    'Ian Voss, the miller, counted the sacks twice.',
    '"Forty sacks were wet, and nobody had looked," he said.',
  ])
})

test('a name beside the quotation is told once', async () => {
  const answer = await askExactly(
    await libraryOf({ 'mill.txt': APART }),
    'Who said "Rye is our bread and butter"?',
  )
  expect(answer.statements).toHaveLength(1)
})

test('a quotation that nobody is known to say has no name from above', async () => {
  const roof = APART.replace('he said.', 'he said. The shop is small. It smells of rye. It has no door.')
  const answer = await askExactly(
    await libraryOf({ 'mill.txt': roof }),
    'Who said "The roof leaks as it did a hundred years ago"?',
  )
  expect(answer.status).toBe('unanswered')
})

test('what somebody said needs no sentence that names them', async () => {
  const answer = await askExactly(
    await libraryOf({ 'mill.txt': APART }),
    'What did Ian Voss say about the sacks?',
  )
  expect(wordsOf(answer)).not.toContain('counted')
})

test('a line that signs a quotation stands behind it', async () => {
  const signed = APART.replace(
    '"The roof',
    '> “We mill at night.”\n>\n> — Mia Orr, night miller\n\n"The roof',
  )
  const answer = await askExactly(await libraryOf({ 'mill.md': signed }), 'Who said "We mill at night"?')
  expect(answer.statements.map(({ text }) => text)).toEqual([
    '“We mill at night.”',
    '— Mia Orr, night miller',
  ])
})

test('words that the known speaker of a near quotation never said are answered with no name', async () => {
  const answer = await askExactly(
    await libraryOf({ 'mill.txt': APART }),
    'Who said that forty sacks were stolen?',
  )
  expect(answer.status).toBe('unanswered')
})
