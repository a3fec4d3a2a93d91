import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const CLUB = `Orme Rovers sell season tickets

HOLM, 4 June 2026 – Orme Rovers have begun to sell tickets.

Season tickets cost £380, as they did last year.

The harbour beside the ground has 46 boats, 12 fewer than last year.
`

describe('what this year is only compared with leaves it this year’s', () => {
  test.each([
    ['What do season tickets cost this year?', '£380'],
    ['How many boats does the harbour have this year?', '46 boats'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(await libraryOf({ 'club.txt': CLUB }), question))).toContain(words)
  })
})

test('the words of a minister are not those of their deputy', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orme closes its quay\n\nLUND, March 3, 2026 -- Orme closes its quay. The minister said: “No fish, no fishermen, and no quay for them.”\n',
  })
  expect((await askExactly(library, 'What did the deputy minister say?')).status).toBe('unanswered')
})

test('whoever has a trade is told apart from a namesake without it', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orme opens a ward\n\nLUND, March 3, 2026 -- Orme opens a ward.\n\nNurse Lucy Hart has worked there for 31 years. She will lead it.\n\n"I have waited half my life for this room," Hart said.\n',
    'b.txt':
      'Orme repairs its bridge\n\nLUND, April 3, 2026 -- Orme repairs its bridge. "The bridge is too weak for a tram," said Mayor Lena Hart.\n',
  })
  const words = wordsOf(await askExactly(library, 'All quotes by Nurse Hart'))
  expect(words).toContain('this room')
  expect(words).not.toContain('tram')
})
