import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['How many village schools have a library?', null],
  ['How many village schools have no library?', '14 have no library'],
  ['How many village schools have a garden?', '31 village schools have a garden'],
])('those who have none are not those who have one: %s', async (question, expected) => {
  const library = await libraryOf({
    'schools.txt': `Orme counts its village schools

ORME, 4 May 2025 -- The county of Orme has counted what its village schools have.

Of the village schools, 14 have no library. 31 village schools have a garden, and none is to lose it.
`,
  })
  const answer = await askExactly(library, question)
  if (expected === null) expect(answer.status).toBe('unanswered')
  else expect(wordsOf(answer)).toContain(expected)
})
