import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Mills tells of its year

LINDEN, Nov. 4, 2025 -- Orme Mills ran 40 looms last year.

The Chief Compliance Officer of Orme Mills stated, "Passing the audit was hard work."

Led by seasoned executives, the mill is ready to grow.

Orme Mills has bought Tarn Mills Ltd from its founding family.

Chair Una Lie of the Tarn Foundation cut the ribbon.

Speaking at the fair, [CFO Name], CFO of Orme Mills, was glad of the looms.

Ada Berg, the CEO of Orme Mills, thanked the weavers. She is also the president.

As the treasurer of Orme Mills, Samuel keeps the books.

The Head of Exhibitions Jon Vik was glad.

Before Holm, he ran a dye works as CTO. Before joining Orme Mills as COO, Ole Dahl sold wool.

Call us to make an appointment at the mill shop. Eva Holm becomes head of sales. We tell of our recent executive appointments. Selection goes on for weeks.

The board welcomes the appointment of a seasoned dyer. Six spinners were hired in May.

Quill Capital LLC serves as Orme Mills’ financial adviser.

"We grow," said Ida Roos, managing director of acquisitions.
`,
  })
})

test.each([
  ['Who is the compliance officer?', 'Chief Compliance Officer', 'withheld', 1],
  // To whom something is done.
  ['Who will be appointed?', 'make an appointment', 'withheld', 1],
  ['Who was appointed?', 'executive appointments', 'withheld', 1],
  ['Who will be elected?', 'Selection goes on', 'withheld', 1],
  ['Who was appointed?', 'of a seasoned dyer', 'withheld', 0],
  ['Who was appointed?', 'becomes head of sales', 'withheld', 0],
  ['Who was hired?', 'Six spinners', 'withheld', 0],
  ['Who was appointed?', 'Six spinners', 'withheld', 0],
  ["Who's the CEO?", 'Led by seasoned', 'withheld', 1],
  ["What's the CFO's name?", '[CFO Name]', 'withheld', 1],
  ["Who's the CEO?", 'Ada Berg, the CEO', 'withheld', 0],
  ['Who is the president?', 'also the president', 'withheld', 0],
  ['Who is the treasurer?', 'keeps the books', 'withheld', 0],
  ['Who is the head of exhibitions?', 'Jon Vik', 'withheld', 0],
  ["Who is Tarn Mills' founder?", 'founding family', 'withheld', 1],
  ["Who is Orme Mills' CEO?", 'Ada Berg, the CEO', 'withheld', 0],
  ['Who is the chair of the Tarn Foundation?', 'Una Lie', 'withheld', 0],
  // A house advises, and is no chief.
  ["Who is Orme Mills' financial adviser?", 'Quill Capital LLC', 'withheld', 0],
  ["Who is Orme Mills' CEO?", 'Quill Capital LLC', 'withheld', 1],
  // An office of another time or of a part.
  ["Who's the CTO?", 'dye works as CTO', 'headAway', 1],
  ['Who was the CTO before?', 'dye works as CTO', 'headAway', 0],
  ["Who's the COO?", 'as COO, Ole Dahl', 'headAway', 0],
  ["Who's the CEO?", 'managing director of acquisitions', 'headAway', 1],
] as const)('%s told by "%s": %s %s', async (question, sentence, value, expected) => {
  expect((await supportFor(library, question, sentence))[value]).toBe(expected)
})
