import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

describe('what colour something has', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'bike.txt': `Orme Cycles brings out a cargo bike

ORME, May 4, 2025 -- Orme Cycles today brings out the Heron, a cargo bike with a steel frame. The Heron carries 120 kg and is built in Black Lake.

The Heron comes in navy, stone grey and gold and costs 2,400 euros. The Tern, a child's bike, weighs 9 kg and comes in six colours.
`,
      'ferry.txt': `White Lake Ferries launches the Otter

WHITE LAKE, June 4, 2025 -- White Lake Ferries today launched the Otter, a ferry for 80 passengers. The Otter crosses to Red Bay in nine minutes.

Captain Ada Berg took the Otter out in a bright red coat.
`,
      'lamp.txt': `Orme Lamps sells the Gull

ORME, May 9, 2025 -- Orme Lamps today sells the Gull, a lamp for the desk. The Gull weighs 900 grams and is available in chalk, moss and brick. The Gull Mini comes in graphite only. The Petrel, a lamp for the hall, is available in small, medium and large. The Skua, a cushion, comes in wool, linen and felt.
`,
      'museum.txt': `Holm Aviation Museum shows a legendary glider

HOLM, June 9, 2025 -- A masterpiece of Danish engineering now hangs in the halls of Holm Aviation Museum: the 1938 Vik glider. Finished in Lake Blue over Smoke Grey wood, this Vik remains a pinnacle of the years between the wars.
`,
    })
  })

  test.each([
    ['In which colors does the Heron come?', /navy, stone grey and gold/u],
    ["What color is Holm Aviation Museum's glider?", /^Finished in Lake Blue/u],
    ["What colour is Ada Berg's coat?", /bright red coat/u],
    ['Which colours does the Gull come in?', /chalk, moss and brick/u],
    ['What colour is the Gull Mini?', /graphite only/u],
  ])('is told by a sentence that names one: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(words)
  })

  test.each([
    ['how many there are', 'What colours does the Tern come in?', 'withheld'],
    ['what another thing has', 'What color is the Otter?', 'no_support'],
    ['sizes', 'Which colours does the Petrel come in?', 'no_support'],
    ['materials', 'Which colours does the Skua come in?', 'no_support'],
  ])('is not told by %s', async (_, question, reason) => {
    expect(reasonOf(await askExactly(library, question))).toBe(reason)
  })
})
