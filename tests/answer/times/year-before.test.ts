import { expect, test } from 'vitest'
import { resolveDates } from '../../../src/answer/dates.ts'
import { withYearBefore } from '../../../src/answer/times/year-before.ts'
import { askExactly, libraryOf } from '../make.ts'

const PUBLISHED = '2025-10-09'

test.each([
  ['Orme drew up a plan for 2027.', 'It has a late tram from August on.', ['August 2027']],
  ['Orme drew up a plan for 2027.', 'It has a late tram from next March on.', ['March 2026']],
  // Either year may be meant.
  ['The hall will be ready in 2027.', 'Work begins in November.', []],
  ['In 2023 the yard burned.', 'In August it was sold.', []],
  // The year is its own, of a founding, of the release, or of a sentence further up.
  ['Orme drew up a plan for 2027.', 'It has a late tram from August 2026 on.', []],
  ['Orme was founded in 1911.', 'It opened a mill in August.', ['August 2025']],
  ['Orme drew up a plan for 2025.', 'It opened a mill in August.', ['August 2025']],
  ['Orme drew up a plan for 2027. Much is open.', 'It opened a mill in August.', ['August 2025']],
  ['', 'It opened a mill in August.', ['August 2025']],
])('behind "%s": %s', (before, sentence, expected) => {
  const dates = withYearBefore(resolveDates(sentence, PUBLISHED), before, sentence, PUBLISHED)
  expect(dates.map(({ when }) => when)).toEqual(expected)
})

test('a note gives the year of the sentence before', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orme plans its trams\n\nHOLM, October 9, 2025 -- Orme will publish a plan for 2027. It has a late tram to the quarry from August on.\n',
  })
  const answer = await askExactly(library, 'From when is there a late tram to the quarry?')
  expect(answer.notes.map(({ text }) => text).join(' ')).toContain('August 2027')
})
