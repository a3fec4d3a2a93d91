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
  'airport.txt': `Vell Air ends its flights

VELL, 9 January 2025 - Vell Air ends its flights from Holm on 25 March.

The firm that takes over the hangar will employ all 46 mechanics. Airlines that fly from Holm will carry passengers who booked a connection.
`,
  'hockey.txt': `Holm hockey has new rules

HOLM, 9 January 2025 - The Holm Hockey League has new rules.

Clubs that fail to pay the entry fee may not take part. Clubs that fail to pay a fine lose a point. Clubs that fail to pay on time get a letter. Clubs that fail to send a team sheet are fined £25. The league will not pay for the ice.
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

test.each([
  ['What happens to the mechanics who work in the hangar?', 'employ all 46 mechanics'],
  ['What happens to passengers who booked a connection?', 'will carry passengers'],
])('what others do for them may be what befalls them: %s', async (question, words) => {
  expect((await told(question, 'airport.txt')).join(' ')).toContain(words)
})

test('the same verb with another object is something else', async () => {
  expect(await told("What happens to clubs that don't pay a fine?", 'hockey.txt')).toEqual([
    'Clubs that fail to pay a fine lose a point.',
  ])
  expect(await told("What happens to clubs that don't send accounts?", 'hockey.txt')).toEqual([])
  expect(
    (await told("What happens if the league doesn't pay the referees?", 'hockey.txt')).join(' '),
  ).not.toContain('ice')
})
