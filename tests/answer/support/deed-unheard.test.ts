import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Mills at the Corran Conference

ORME, May 4, 2025 -- Orme Mills will sponsor the Corran Conference for bakers. It invested 4 million euros in looms last year. The mill paid 3 million euros for vans.

The staff of Orme Mills turned down two bids of Brack. Its owners are proud of the mill.
`,
  })
})

test.each([
  // A verb that the release never has, and nothing that may stand for it.
  ['Which conference will Orme Mills repair?', 'will sponsor', 1],
  ['Which conference will Orme Mills demolish?', 'will sponsor', 1],
  ['Why does the company export conferences?', 'will sponsor', 1],
  ['Which conference will Orme Mills sponsor?', 'will sponsor', 0],
  // One that may stand for it.
  ['Which conference will Orme Mills fund?', 'will sponsor', 0],
  ['Which conference will Orme Mills organise?', 'will sponsor', 0],
  ['How many bids did the staff of Orme Mills reject?', 'The staff of', 0],
  // Told by any words, by a small word behind it, or by another form.
  ['How much did Orme Mills put into looms?', 'It invested', 0],
  ['How much did Orme Mills shell out for vans?', 'The mill paid', 0],
  ['How much did the mill pay for vans?', 'The mill paid', 0],
  // A noun before the verb is who does it, and what ends in -ing no verb behind "does".
  ['How much did the sponsor article say it invested in looms?', 'It invested', 0],
  ['How does heavy demolishing concern the owners of the mill?', 'Its owners', 0],
  // A yes or no may follow from other words.
  ['Will Orme Mills demolish a conference?', 'will sponsor', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
