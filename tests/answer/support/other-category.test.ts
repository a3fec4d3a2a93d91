import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['Who won best costume at Orme?', null],
  ['Who won best stage design at Orme?', null],
  ['Who won best actress at Orme?', 'Ada Berg'],
  ['Who got the Silver Quay for best director?', 'Pavel Holm'],
  // That prize is for another kind.
  ['Who got the Silver Quay for best actress?', null],
  ['Who won the Golden Quay at Orme?', 'Ida Roos'],
  // Nobody is asked for.
  ['How many times has Orme been named best theatre?', 'nine times'],
])('a prize for another kind is none for the one asked about: %s', async (question, expected) => {
  const library = await libraryOf({
    'stage.txt': `Orme Theatre Days end

ORME, 4 May 2025 -- The play "Brook" by Ida Roos has won the Golden Quay of the Orme Theatre Days. The jury gave the Silver Quay for best director to Pavel Holm for "Moor".

The awards

Golden Quay: "Brook", Ida Roos
Silver Quay for best director: Pavel Holm, "Moor"
Best actress: Ada Berg, "Brook"

Orme has been given that title nine times.
`,
  })
  const answer = await askExactly(library, question)
  if (expected === null) expect(answer.status).toBe('unanswered')
  else expect(wordsOf(answer)).toContain(expected)
})
