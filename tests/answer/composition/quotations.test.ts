import { expect, test } from 'vitest'
import { askExactly, libraryOf, PRIZES, wordsOf } from '../make.ts'

test.each([
  {
    question: 'Give me all quotes by Ida Solberg',
    quotes: ['We laughed', 'It was a strong', 'We will come back'],
  },
  {
    question: 'Give me all quotes by Ida Solberg in the release',
    quotes: ['We laughed', 'It was a strong', 'We will come back'],
  },
  {
    question: 'All quotes of this release by Ida Solberg',
    quotes: ['We laughed', 'It was a strong', 'We will come back'],
  },
  { question: 'Quotes by the mayor', quotes: ['The town is proud'] },
  {
    question: 'List the quotes',
    quotes: ['We laughed', 'It was a strong', 'I have waited', 'The town is proud', 'We will come back'],
  },
  {
    question: 'all quotations',
    quotes: ['We laughed', 'It was a strong', 'I have waited', 'The town is proud', 'We will come back'],
  },
  {
    question: 'Show every quote of the release',
    quotes: ['We laughed', 'It was a strong', 'I have waited', 'The town is proud', 'We will come back'],
  },
])('quotations, each a statement of its own: $question', async ({ question, quotes }) => {
  const answer = await askExactly(await libraryOf({ 'prizes.txt': PRIZES }), question)
  expect(answer.statements.map(({ text }) => text.slice(1).split(/[,."]/u)[0])).toEqual(
    quotes.map((quote) => expect.stringContaining(quote)),
  )
})

test('quotations of somebody who says nothing are none', async () => {
  const library = await libraryOf({ 'prizes.txt': PRIZES })
  const answer = await askExactly(library, 'Give me all quotes by Per Holm')
  expect(answer.refusal).toMatchObject({ reason: 'no_support', unsupported: ['a quotation'] })
})

test('as many quotations as an answer has words for, and how many there are', async () => {
  const said = Array.from(
    { length: 6 },
    (_, at) =>
      `"${`Day ${at} was fine and the sea was calm and cold as ever `.repeat(3)}," said Ida Solberg.`,
  )
  const answer = await askExactly(
    await libraryOf({ 'long.txt': `${PRIZES}\n${said.join('\n\n')}\n` }),
    'All quotes by Ida Solberg',
  )
  expect(wordsOf(answer).split(/\s+/u).length).toBeLessThanOrEqual(110)
  expect(answer.notes.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^There are 9 such quotations; an answer has words for \d of them\.$/u),
  )
})

const MILL = (date: string, body: string): string =>
  `Orme Mill Tells More\n\nORME, ${date} -- The Orme Mill grows.\n\n${body}\n`

const MILLS = {
  'a.txt': MILL('May 12, 2025', '"We mill at night now," said Ann Lee, chief executive of the Orme Mill.'),
  'b.txt': MILL(
    'June 2, 2025',
    '"We bake at night, too," said Ann Lee.\n\nThe oven is new. It came by sea.\n\n"It was a long and a very cold week."',
  ),
  'c.txt': `Sund Yard Grows\n\nSUND, July 1, 2025 -- The Sund Yard grows.\n\n"We build two boats," said chief executive Tom Berg.\n`,
}

test.each([
  'All quotes by Ann Lee',
  'Quotes by Ann Lee, newest first',
  'Quotes by the chief executive of the Orme Mill',
])('the newest quotations come first, of one person however asked: %s', async (question) => {
  const answer = await askExactly(await libraryOf(MILLS), question)
  expect(answer.statements.map(({ text }) => text.split(/[",]/u)[1])).toEqual([
    'We bake at night',
    'We mill at night now',
  ])
  expect(answer.notes.map(({ text }) => text)).toContain(
    'It is not certain who says another quotation of these releases.',
  )
})

test('quotations of all have no remark on who speaks', async () => {
  const answer = await askExactly(await libraryOf({ 'b.txt': MILLS['b.txt'] }), 'List the quotes')
  expect(answer.notes.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('not certain'))
})

const GUILD = `Orme Mill Tells More

ORME, Feb. 6, 2025 -- The Orme Mill grows.

The bakers' guild was told on Monday. Its chair, Ida Roos, was glad. "We have it in writing," said Roos.

"Flour is dear," said Ole Lind, secretary of the Holm Fair, "and it will be dearer."

"We have never had so good a year," said Jon Berg, agent of Ada Lund.
`

test.each([
  { question: 'Any quotes from the bakers’ guild?', said: ['We have it in writing'] },
  { question: 'A quote from the Holm Fair', said: ['Flour is dear'] },
  { question: 'Quotes by the chair of the bakers’ guild', said: ['We have it in writing'] },
  // The office of another, and no house.
  { question: 'Quotes by Ada Lund', said: [] },
  { question: 'Any quotes from the fair trade office?', said: [] },
])('who holds an office of a house speaks for it: $question', async ({ question, said }) => {
  const answer = await askExactly(await libraryOf({ 'guild.txt': GUILD }), question)
  expect(answer.statements.map(({ text }) => /[“"]([^,."”]+)/u.exec(text)?.[1])).toEqual(said)
})

const FERRIES = `Orme Ferries Buys Ship

ORME, May 12, 2025 -- Orme Ferries buys a ship.

"The old one leaks," said Ann Lee, chief executive of Orme Ferries. "We bail it out by hand."

Ms Lee conceded that the pier was too short. "I have stood on it in the rain," she said, "and I know that it is too short. But we cannot build a longer one this year."

Jo Berg, head of catering, urged people to try the soup. "It is hot and it is free," he said.

Ida Roos, 81, from Holm, was one of the first passengers. "I slept all the way and woke up here," she said.
`

test.each([
  {
    question: 'All quotes by Ann Lee',
    said: ['The old one leaks', 'We bail it out by hand.', 'But we cannot build a longer one this year.'],
  },
  {
    question: 'What did Ann Lee say in the May release? All quotes.',
    said: ['The old one leaks', 'We bail it out by hand.', 'But we cannot build a longer one this year.'],
  },
  { question: 'Is there a quote I can use from Jo Berg?', said: ['It is hot and it is free'] },
  { question: 'A quote from the director of catering', said: ['It is hot and it is free'] },
])('all of what somebody says, to the end of its sentence: $question', async ({ question, said }) => {
  const answer = await askExactly(await libraryOf({ 'ferries.txt': FERRIES }), question)
  expect(answer.statements).toHaveLength(said.length)
  for (const [at, words] of said.entries()) expect(answer.statements[at]?.text).toContain(words)
})

test('whoever is only described is quoted, and nobody else for them', async () => {
  const library = await libraryOf({ 'ferries.txt': FERRIES })
  const answer = await askExactly(library, 'What did one of the first passengers say?')
  expect(wordsOf(answer)).toContain('I slept all the way')
  expect((await askExactly(library, 'What did the resident say about the rain?')).status).toBe('unanswered')
})

test.each([
  { question: 'Is Ann Lee quoted?', said: 'The old one leaks' },
  { question: 'Was Jo Berg quoted in the release?', said: 'It is hot and it is free' },
  { question: 'Is the head of catering quoted?', said: 'It is hot and it is free' },
  { question: 'Is anyone quoted?', said: 'I slept all the way' },
])('whether somebody is quoted is told by what they say: $question', async ({ question, said }) => {
  const answer = await askExactly(await libraryOf({ 'ferries.txt': FERRIES }), question)
  expect(wordsOf(answer)).toContain(said)
})

test.each(['Is Tom Dahl quoted?', 'Is the fare quoted in dollars?', 'Is the price quoted?'])(
  'who is not, or what is quoted otherwise, is no such question: %s',
  async (question) => {
    const answer = await askExactly(await libraryOf({ 'ferries.txt': FERRIES }), question)
    expect(answer.status).toBe('unanswered')
  },
)

test.each([
  { files: { 'ferries.txt': FERRIES }, told: 'The release quotes 3 speakers.' },
  {
    files: { 'b.txt': MILLS['b.txt'] },
    told: 'The release quotes one speaker; of another quotation it is not certain who speaks.',
  },
])('how many are quoted is counted: $told', async ({ files, told }) => {
  const answer = await askExactly(await libraryOf(files), 'How many people are quoted?')
  expect(answer.notes.map(({ text }) => text)).toContain(told)
})

test('who is quoted is not counted', async () => {
  const answer = await askExactly(await libraryOf({ 'ferries.txt': FERRIES }), 'Who is quoted?')
  expect(answer.notes.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('speakers'))
})

test('nobody is quoted besides the only one who is, whatever a house "has added"', async () => {
  const library = await libraryOf({
    'a.md': `# Orme adds a pier\n\nTARNBY, 9 May 2025 – Ada Orme, a builder of boats, has added a pier to its yard. “We needed it,” said Ida Solberg, head of the yard.\n`,
  })
  expect((await askExactly(library, 'Who is quoted besides Ida Solberg?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'Who is quoted?'))).toContain('We needed it')
})

test('whom an asker leaves out is not quoted', async () => {
  const library = await libraryOf({ 'prizes.txt': PRIZES })
  const words = wordsOf(await askExactly(library, 'Who is quoted besides Ida Solberg?'))
  expect(words).toContain('The town is proud')
  expect(words).not.toContain('We laughed')
  expect(wordsOf(await askExactly(library, 'Who is quoted?'))).toContain('We laughed')
})
