import { expect, test } from 'vitest'
import { cameLongAgo } from '../../../src/answer/support/long-held.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'choir.txt': `Orme Choir names Ida Roos conductor

ORME, May 4, 2026 -- Orme Choir today announced that Ida Roos has been appointed conductor, effective September 1. She succeeds Per Lund, who will move to Holm.

Roos sang in the choir of Brack until last year. Lund joined the choir in 2007 as a singer and became conductor in 2014. Nils Frome, who has been organist since 2011, will follow Ann Cole as treasurer.
`,
})

test.each([
  ["Who is Orme Choir's new conductor?", 'became conductor in 2014', true],
  ['Who will be the next conductor?', 'became conductor in 2014', true],
  ['Who is the new treasurer?', 'organist since 2011', false],
  ['Who is the new conductor?', 'has been appointed', false],
  ['Who became conductor in 2014?', 'became conductor in 2014', false],
])('%s %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one && cameLongAgo(one.lens, one.candidate)).toBe(expected)
})

test('who came long ago is not the new one, and whoever comes is', async () => {
  expect(wordsOf(await askExactly(library, "Who is Orme Choir's new conductor?"))).not.toContain('2014')
  expect(wordsOf(await askExactly(library, "Who is Orme Choir's new conductor?"))).toContain('Ida Roos')
})
