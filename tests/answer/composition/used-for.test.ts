import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'kelp.txt': `Orme Kelp maps its two bays

HOLM, Norway, May 4, 2025 -- Orme Kelp has mapped two bays off Holm. The company says that kelp grows faster in the north bay, given the market for similar kelp.

Next year Orme Kelp will extend its work on kelp to the south bay. Kelp, a brown weed, is prized for its use in binding soap. The bay card lists all berths. Ferrymen value it, and the card is designed to open the harbour gates. The rope press was designed to run without oil.

Divers found an anchor of iron. The anchor was made in 1910, and 40 people came to see the anchor. The winch is used by Ferrymen.
`,
  })
})

describe('what something is good for is told by what it is used for or does', () => {
  test.each([
    ['What is kelp good for?', 'binding soap'],
    ["what's kelp used for", 'binding soap'],
    ['What can you use the card for?', 'open the harbour gates'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test.each([
    'What is the anchor used for?',
    'What is the rope used for?',
    'What is the soap used for?',
    'What is the winch used for?',
  ])('and not by what stands of it otherwise: %s', async (question) => {
    expect(wordsOf(await askExactly(library, question))).not.toMatch(/gates|1910|oil|Ferrymen/u)
  })
})
