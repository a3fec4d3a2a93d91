import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Mills and Lund Boats Build a Ferry of Flax

HOLM, 4 May 2025 -- Orme Mills and the Holm Harbour Trust (HHT) today showed the first ferry that is made of flax. Lund Boats built it.

"We grew every stalk of it," said Ada Berg, founder and chief executive officer of Orme Mills.

"Nobody believed us," said Peter Holst, finance director of Lund Boats. "Now they want to sail."

Executive Director Ida Roos, who lives in Holm, will open the pier.

Tom Lind, vice president of sales at Lund Boats, has sold six of them. Karin Falk chairs the HHT.
`

test.each([
  ['Is Ada Berg the chief executive of Orme Mills?', 'Ada Berg'],
  ['Is Ada Berg the CEO of Orme Mills?', 'Ada Berg'],
  ['Is Ada Berg the founder of Orme Mills?', 'Ada Berg'],
  ['Is Ada Berg the founder and CEO of Orme Mills?', 'Ada Berg'],
  ['Is Peter Holst the finance director of Lund Boats?', 'Peter Holst'],
  ['Is Ida Roos the executive director?', 'Ida Roos'],
  // A name that ends as an article does.
  ['Is Ada Berg still chief executive of Orme Mills?', 'Ada Berg'],
  ['Is Ada Berg CEO of Orme Mills?', 'Ada Berg'],
  ['Is Tom Lind the vice president of sales at Lund Boats?', 'Tom Lind'],
])('who holds an office is confirmed in it: %s', async (question, expected) => {
  const library = await libraryOf({ 'ferry.txt': RELEASE })
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  // Another person of the release.
  'Is Peter Holst the chief executive of Orme Mills?',
  'Is Tom Lind the finance director of Lund Boats?',
  'Is Ida Roos the founder of Orme Mills?',
  'Is Peter Holst still CEO of Orme Mills?',
  // Another house of it.
  'Is Ada Berg the chief executive of Lund Boats?',
  'Is Peter Holst the finance director of Orme Mills?',
  'Is Tom Lind the vice president of sales at Orme Mills?',
  // Another office.
  'Is Ada Berg the finance director of Orme Mills?',
  'Is Peter Holst the manager of Lund Boats?',
  'Is Tom Lind the president of Lund Boats?',
])('nobody is confirmed in the office of another, of another house or in another: %s', async (question) => {
  const library = await libraryOf({ 'ferry.txt': RELEASE })
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
