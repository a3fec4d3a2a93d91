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
