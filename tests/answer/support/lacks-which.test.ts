import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Transit reports on its year

LINDEN, Nov. 4, 2025 -- Orme Transit ran 40 electric buses last year. The policy rate fell to 3.5 percent.

Nausea was reported by 21 percent of those on the drug. The group that was given a placebo had 62 members.

Ada Berg, chair of procurement, thanked the drivers. Ole Lind is the minister of trade.

"We listened," said Ida Roos, who chaired the panel. The first round of grants had a panel of nine.

Tom Finch plays the organ on May 9. Per Dahl will be the host on May 20. Siri Aas cuts the ribbon on June 1.

The new module also supports anonymous tips. The tram carries bicycles. The Tarn Star carries 300 passengers. The company opened a depot in Lund. It now sells day passes. The moss covers a roof. The hybrid survives storms. The smoky kind pleases guests. The red one holds two babies. The dessert contains nuts.
`,
  })
})

test.each([
  // Another figure of the noun.
  ['How many night buses did Orme Transit run?', '40 electric buses', 1],
  ['How many electric buses did Orme Transit run?', '40 electric buses', 0],
  ['How many buses did Orme Transit run?', '40 electric buses', 0],
  ['What is the current policy rate?', 'policy rate', 0],
  ['What is the unemployment rate?', 'policy rate', 1],
  ['What is the policy rate?', 'policy rate', 0],
  // Another group.
  ['What share of patients in the placebo group reported nausea?', '21 percent', 1],
  ['What share of patients on the drug reported nausea?', '21 percent', 0],
  ['Who chaired the panel of the second round?', 'who chaired', 1],
  // Who has a part on a day may be told by what they do.
  ['Who is the drummer on May 9?', 'plays the organ', 0],
  ['Who was the ribbon holder on June 1?', 'cuts the ribbon', 0],
  // What something of another kind does.
  ['Which tractor supports anonymous tips?', 'anonymous tips', 1],
  ['Which orchard supports anonymous tips?', 'anonymous tips', 1],
  ['Which tractor opened a depot in Lund?', 'opened a depot', 1],
  ['Which tool supports anonymous tips?', 'anonymous tips', 0],
  // A tram is a streetcar, and a vehicle.
  ['Which streetcar carries bicycles?', 'carries bicycles', 0],
  ['Which vehicle carries bicycles?', 'carries bicycles', 0],
  ['Which ferry carries 300 passengers?', '300 passengers', 0],
  ['Which tractor sells day passes?', 'day passes', 0],
  // What is of the same wide kind, or of none that is known.
  ['Which herb covers a roof?', 'covers a roof', 0],
  ['Which tulip survives storms?', 'survives storms', 0],
  ['Which sausage pleases guests?', 'pleases guests', 0],
  ['Which pram holds two babies?', 'two babies', 0],
  ['Which lunch contains nuts?', 'contains nuts', 0],
  ['Which tractor contains nuts?', 'contains nuts', 1],
  // Another post.
  ['Who is the minister of finance?', 'minister of trade', 1],
  ['Who is the minister of trade?', 'minister of trade', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
