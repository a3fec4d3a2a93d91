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
