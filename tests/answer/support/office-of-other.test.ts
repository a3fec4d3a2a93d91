import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Mills and Lund Boats Build a Ferry of Flax

HOLM, 4 May 2025 -- Orme Mills and the Holm Harbour Trust (HHT) today showed the first ferry that is made of flax. Lund Boats built it.

"We grew every stalk of it," said Ada Berg, founder and chief executive officer of Orme Mills.

"Nobody believed us," said Peter Holst, finance director of Lund Boats. "Now they want to sail."

Executive Director Ida Roos, who lives in Holm, will open the pier.

Tom Lind, vice president of sales at Lund Boats, has sold six of them. Karin Falk chairs the HHT.

Mia Dahl-Orr, who led the Holm Harbour Trust for six years and stays on as treasurer, was there. Ole Vik is acting CEO of Lund Boats. Eva Hald, director of the Holm Fair, cut a ribbon with Sir Nils Orr, who chairs its board. Per Moe, finance director and secretary of the Holm Fair, retires in May. He will be followed by Jon Lehn, now its deputy finance director. Rolf Tveit, the president of U.S. Flax, sent flowers. Board President Eli Sund cheered.

“It is a fine day,” said Jan Roos, chief executive of Dorn Ropes. “Our ropes hold it.” His appointment as chief executive was told in May.
`

test.each([
  ['Is Ada Berg the chief executive of Orme Mills?', 'Ada Berg'],
  ['Is Ada Berg the CEO of Orme Mills?', 'Ada Berg'],
  ['Is Ada Berg the founder of Orme Mills?', 'Ada Berg'],
  ['Is Ada Berg the founder and CEO of Orme Mills?', 'Ada Berg'],
  ['Is Peter Holst the finance director of Lund Boats?', 'Peter Holst'],
  ['Is Ida Roos the executive director?', 'Ida Roos'],
  ['Is Eli Sund the chair of the board?', 'Eli Sund'],
  // A name that ends as an article does.
  ['Is Ada Berg still chief executive of Orme Mills?', 'Ada Berg'],
  ['Is Ada Berg CEO of Orme Mills?', 'Ada Berg'],
  ['Is Tom Lind the vice president of sales at Lund Boats?', 'Tom Lind'],
  ['Is Tom Lind Lund Boats’ vice president of sales?', 'Tom Lind'],
  ['Is Ada Berg Orme Mills’ chief executive?', 'Ada Berg'],
  // What they do is told, not what they are called.
  ['Was Mia Dahl-Orr the leader of the Holm Harbour Trust?', 'Dahl-Orr'],
  ['Is Mia Dahl-Orr the treasurer of the Holm Harbour Trust?', 'Dahl-Orr'],
  ['Is Ole Vik the acting CEO of Lund Boats?', 'Ole Vik'],
  ['Is Per Moe the secretary of the Holm Fair?', 'Per Moe'],
  ['Is Eva Hald the director of the Holm Fair?', 'Eva Hald'],
  ['Is Nils Orr the chair of the board?', 'Nils Orr'],
  ['Is Rolf Tveit the president of U.S. Flax?', 'Rolf Tveit'],
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
  'Is Jan Roos the chief executive of Lund Boats?',
  'Is Jan Roos Lund Boats’ chief executive?',
  // Another office.
  'Is Eva Hald the chair of the board?',
  'Is Per Moe the chief executive of the Holm Fair?',
  'Is Mia Dahl-Orr the president of the Holm Harbour Trust?',
  'Is Ada Berg the finance director of Orme Mills?',
  'Is Peter Holst the manager of Lund Boats?',
  'Is Tom Lind the president of Lund Boats?',
])('nobody is confirmed in the office of another, of another house or in another: %s', async (question) => {
  const library = await libraryOf({ 'ferry.txt': RELEASE })
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
