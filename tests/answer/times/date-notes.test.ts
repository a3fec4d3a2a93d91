import { expect, test } from 'vitest'
import { compose } from '../../../src/answer/compose.ts'
import { dateNotes } from '../../../src/answer/times/date-notes.ts'
import { evidenceFor, libraryOf, MILL } from '../make.ts'

test('an undated release has no date notes', async () => {
  const library = await libraryOf({ 'mill.md': MILL })
  const { asked, evidence } = await evidenceFor(library, 'When did the wheel turn again?')
  const { drafts } = compose(asked, evidence)
  const undated = drafts.map((draft) => ({ ...draft, document: { ...draft.document, published: null } }))
  expect(dateNotes(drafts).length).toBeGreaterThan(0)
  expect(dateNotes(undated)).toEqual([])
})

test('"tonight" is the day of the release itself and needs no note', async () => {
  const told = await libraryOf({
    'a.txt':
      'Mill Wins\n\nCORRAN, March 12, 2025 -- The mill won the prize tonight. It opened last spring.\n',
  })
  const { asked, evidence } = await evidenceFor(told, 'Did the mill win the prize?')
  const { drafts } = compose(asked, evidence)
  const won = drafts.filter(({ document, span }) =>
    document.text.slice(span.start, span.end).includes('tonight'),
  )
  expect(won.length).toBeGreaterThan(0)
  expect(dateNotes(won)).toEqual([])
})

test('"tonight" is told where it answers, before any other day of its sentence', async () => {
  const library = await libraryOf({
    'a.txt':
      'Kiln Goes Out\n\nCORRAN, March 12, 2025 -- The night shift, which began on Monday, ends at midnight tonight. Orme Mill has run it.\n',
  })
  const { asked, evidence } = await evidenceFor(library, 'When does the night shift end?')
  const { drafts } = compose(asked, evidence)
  expect(dateNotes(drafts.slice(0, 1)).map(({ text }) => text)).toEqual([
    '“tonight” is 12 March 2025, counted from the release’s date, 12 March 2025.',
    '“Monday” is 10 March 2025, counted from the release’s date, 12 March 2025.',
  ])
})

test.each([
  ['the financial year 2026/27', []],
  ['the coming months', ['“this year” is 2026, counted from the release’s date, 25 February 2026.']],
])('the year of a rent in a budget for %s', async (period, expected) => {
  const library = await libraryOf({
    'a.txt': `Orme Sets Rents\n\nCORRAN, February 25, 2026 -- The board of Orme Homes agreed a budget for ${period}. Tenants will pay £480, £12 more than this year.\n`,
  })
  const { asked, evidence } = await evidenceFor(library, 'How much will tenants pay?')
  expect(dateNotes(compose(asked, evidence).drafts.slice(0, 1)).map(({ text }) => text)).toEqual(expected)
})

test('"today" is left out beside another day', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orlo Tea Goes on Sale\n\nCORRAN, March 12, 2025 -- Orlo Tea is available today in Brack and Tarn and will follow in the Corran Union on June 15. Orme Teas makes it.\n',
  })
  const { asked, evidence } = await evidenceFor(library, 'When is Orlo Tea available?')
  expect(dateNotes(compose(asked, evidence).drafts.slice(0, 1)).map(({ text }) => text)).toEqual([
    '“June 15” is 15 June 2025, counted from the release’s date, 12 March 2025.',
  ])
})
