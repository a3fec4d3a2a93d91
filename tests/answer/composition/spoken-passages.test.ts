import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'looms.txt': `Orme Looms Opens a Hall in Corran

CORRAN, Norway, March 12, 2025 -- Orme Looms opened a hall in Corran on Monday. It has 24 looms.

"Wool is slow," said Ada Berg, chief executive of Orme Looms. "We would rather wait a week for a good yarn than sell a bad one tomorrow."

Ole Lind, the mayor of Corran, commented:

"A town without looms is a town without sheep, and we have kept both of them for three hundred years."

"The looms are louder than the sheep," Berg added. "Nobody has complained."
`,
})

test('who is quoted is told with the words, one passage of each speaker', async () => {
  const answer = await askExactly(library, 'Who is quoted?')
  expect(answer.statements.map(({ text }) => text.replace(/\s+/gu, ' '))).toEqual([
    'Ole Lind, the mayor of Corran, commented: "A town without looms is a town without sheep, and we have kept both of them for three hundred years."',
    '"Wool is slow," said Ada Berg, chief executive of Orme Looms. "We would rather wait a week for a good yarn than sell a bad one tomorrow."',
  ])
})

test('where an answer has no words for all of it, what names the speaker stays', async () => {
  const long = 'We have waited for this day since the first loom came over the hill on a cart '
  const answer = await askExactly(
    await libraryOf({
      'long.txt': `Orme Looms Opens a Hall\n\nCORRAN, March 12, 2025 -- Orme Looms opened a hall.\n\n"It is open," said Ada Berg. "${long.repeat(9)}."\n`,
    }),
    'Who is quoted?',
  )
  expect(wordsOf(answer)).toBe('"It is open," said Ada Berg.')
})

test('a sentence that only stands beside the quotation tells nothing of who speaks', async () => {
  const answer = await askExactly(
    await libraryOf({
      'berg.txt':
        'Orme Looms Opens a Hall\n\nCORRAN, March 12, 2025 -- Orme Looms opened a hall. Ada Berg has led it since 2019.\n\n"Wool is slow and it takes its time," she said.\n\nAda Berg was born in Corran.\n',
    }),
    'Who is quoted?',
  )
  expect(wordsOf(answer)).toBe('"Wool is slow and it takes its time," she said.')
})

test.each([
  {
    name: 'nobody speaks',
    text: 'The hall has 24 looms. The looms continue to be the pride of the town, and Ada Berg continues to lead them.',
    expected: '',
  },
  {
    name: 'somebody speaks without marks',
    text: 'The hall has 24 looms. The town has waited for it, Ada Berg said.',
    expected: 'The town has waited for it, Ada Berg said.',
  },
])('without a quotation: $name', async ({ text, expected }) => {
  const answer = await askExactly(
    await libraryOf({
      'plain.txt': `Orme Looms Opens a Hall\n\nCORRAN, March 12, 2025 -- Orme Looms opened a hall. ${text}\n`,
    }),
    'Who is quoted?',
  )
  expect(wordsOf(answer)).toBe(expected)
  expect(answer.refusal?.unsupported ?? []).toEqual(expected === '' ? ['a quotation'] : [])
})
