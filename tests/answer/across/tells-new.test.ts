import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

/** What stands below the answer of one release when another of the house says so much. */
async function notesOf(
  question: string,
  first: string,
  second: string,
  dates = ['May 3, 2024', 'March 12, 2025'],
): Promise<string[]> {
  const library = await libraryOf({
    'a.txt': norvik('Norvik Marine and Its Yard in Sandvik', dates[0] ?? '', first),
    'b.txt': norvik('Norvik Marine Wins Harbour Prize', dates[1] ?? '', second),
  })
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).not.toBe('')
  return answer.notes
    .filter(({ kind }) => kind === 'newer' || kind === 'conflict')
    .map(({ kind, text }) => `${kind} ${text}`)
}

test.each([
  {
    name: 'the same value',
    question: 'How many people does Norvik Marine employ?',
    first: 'Norvik Marine employs 310 people.',
    second: 'Norvik Marine, a builder of quiet ships, employs 310 people in both yards.',
  },
  {
    name: 'the same name',
    question: 'Who is the chief executive of Norvik Marine?',
    first: '“The yard is full,” said Ida Solberg, chief executive of Norvik Marine.',
    second: '“Steel is dear,” said Ida Solberg, chief executive of Norvik Marine.',
  },
  {
    name: 'the same share of the same',
    question: 'What stake does Norvik Marine hold in the Holm dock?',
    first: 'Norvik Marine holds a stake of up to 49% in the Holm dock.',
    second: 'Norvik Marine holds a stake of 49% in the Holm dock.',
  },
  {
    name: 'another kind of value',
    question: 'How much does the Tidewise log cost?',
    first: 'The Tidewise log costs €9 a month.',
    second: 'The Tidewise log has 17,900 users. It costs them little.',
  },
])('$name is told once', async ({ question, first, second }) => {
  expect(await notesOf(question, first, second)).toEqual([])
})

test.each([
  {
    name: 'another number',
    question: 'How many people does Norvik Marine employ?',
    first: 'Norvik Marine employs 310 people.',
    second: 'Norvik Marine employs 340 people in both yards.',
    note: 'newer Earlier, 3 May 2024: “Norvik Marine employs 310 people.”',
  },
  {
    name: 'another holder',
    question: 'Who is the harbour pilot of Norvik Marine?',
    first: 'Tove Lind is the harbour pilot of Norvik Marine.',
    second: 'Orla Brack is the harbour pilot of Norvik Marine.',
    note: 'newer Earlier, 3 May 2024: “Tove Lind is the harbour pilot of Norvik Marine.”',
  },
  {
    name: 'the same thing in other words',
    question: 'How much does a single ticket cost?',
    first: 'A single ticket for the ferry costs 12 euros.',
    second: 'The price of a single ticket is now 14 euros.',
    note: 'newer Earlier, 3 May 2024: “A single ticket for the ferry costs 12 euros.”',
  },
])('$name stands below the answer', async ({ question, first, second, note }) => {
  expect(await notesOf(question, first, second)).toEqual([note])
})

test('a value of a long sentence stands among its words', async () => {
  const long = `Norvik Marine, which builds hulls for ferries, pilots, anglers, divers and the lifeboat stations of the whole northern coast and repairs engines of every make that anybody brings into its harbour, employs 310 people in Sandvik, ${'among them welders, painters, riggers, '.repeat(2)}and a cook.`
  const [note] = await notesOf(
    'How many people does Norvik Marine employ?',
    long,
    'Norvik Marine employs 340 people in Sandvik.',
  )
  expect(note).toMatch(/“… .*brings into its harbour, employs 310 people in Sandvik.* …”$/u)
})

test.each([
  {
    name: 'a sum that grows',
    question: 'How much has the Holm lifeboat appeal of Norvik Marine raised?',
    first: 'The Holm lifeboat appeal of Norvik Marine has raised 90,000 euros.',
    second: 'The Holm lifeboat appeal of Norvik Marine has raised 140,000 euros.',
  },
  {
    name: 'an exact span of years and a vague one',
    question: 'How long has Norvik Marine built hulls?',
    first: 'With an experience that spans decades, Norvik Marine has built hulls for all.',
    second: 'Norvik Marine has built hulls for 13 years.',
  },
])('$name is no conflict', async ({ question, first, second }) => {
  const notes = await notesOf(question, first, second, ['May 3, 2024', 'May 5, 2024'])
  expect(notes.filter((note) => note.startsWith('conflict'))).toEqual([])
})

test('prices that differ at one time are a conflict', async () => {
  const notes = await notesOf(
    'How much does a single ticket cost?',
    'A single ticket costs 12 euros.',
    'A single ticket costs 14 euros.',
    ['May 3, 2024', 'May 5, 2024'],
  )
  expect(notes[0]).toBe('conflict The releases differ: “14 euros” (5 May 2024) and “12 euros” (3 May 2024).')
})

test('who asks for pay stands below no sentence on who pays', async () => {
  const library = await libraryOf({
    'dock.txt': norvik(
      'Norvik Marine to Build a Floating Dock in Sandvik',
      'March 4, 2025',
      'The floating dock will cost 38 million euros and is due to open in April 2026. The Ministry of Ports will pay 25 million euros of the cost.',
    ),
    'strike.txt': norvik(
      'Norvik Marine Welders on Strike',
      'July 2, 2026',
      'Some 420 welders have been called out by the Harbour Hands Union, which is asking for a pay rise of 7 per cent. The floating dock in Sandvik is not affected.',
    ),
  })
  const history = [{ role: 'user' as const, content: 'How much will the floating dock in Sandvik cost?' }]
  const answer = await askExactly(library, 'who pays for it?', { history })
  expect(wordsOf(answer)).toContain('Ministry of Ports')
  expect(answer.notes.filter(({ kind }) => kind === 'newer')).toEqual([])
})
