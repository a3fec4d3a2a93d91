import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const LOSE =
  'Clubs that fail to pay for two months in a row will lose three points, and six for a second offence.'

const library = await libraryOf({
  'league.txt': `Lakeside League grows to fourteen clubs

KELL, 9 January 2025 - The Lakeside League will grow to fourteen clubs, and every player will be guaranteed a wage of £250.

${LOSE} A club that still owes wages at the end of the season cannot be promoted.

Referees will be paid £60 a match, up from £35.
`,
  'repairs.txt': `Vell Housing sets new dates

VELL, 9 January 2025 - Vell Housing has set new dates for repairs.

Contractors that miss a repair date will pay the tenant £40. Tenants can report faults by text.
`,
  'ferry.txt': `Vell ferry stops for repairs

VELL, 9 January 2025 - The ferry of Vell stops for a week.

Passengers who already have a ticket get their money back. The crew is paid.
`,
})

async function told(question: string, name: string): Promise<string[]> {
  const documents = [...library.documents.values()].filter(({ file }) => file === name).map(({ id }) => id)
  return (await ask(library, { question, filter: { documents } })).statements.map(({ text }) => text)
}

test.each([
  "What happens to clubs that don't pay their players?",
  'what happens to clubs that dont pay their players',
  "What happens if a club doesn't pay its players?",
])('what befalls those who do not do something is told by who fails to: %s', async (question) => {
  const sentences = await told(question, 'league.txt')
  expect(sentences[0]).toBe(LOSE)
  expect(sentences.join(' ')).not.toMatch(/Referees|guaranteed/u)
})

test('what befalls others is no answer', async () => {
  expect(await told('What happens to tenants who miss their rent?', 'repairs.txt')).toEqual([])
  expect(await told('What happens to contractors that miss a date?', 'repairs.txt')).toEqual([
    'Contractors that miss a repair date will pay the tenant £40.',
  ])
})

test('whoever is called otherwise may be the same', async () => {
  expect(
    (await told('What happens to travellers who already have a ticket?', 'ferry.txt')).join(' '),
  ).toContain('get their money back')
})
