import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

const RELEASE = `Kiln works at Sandvik fires again

SANDVIK, Norway, May 4, 2026 -- The kiln works at Sandvik has fired its first bricks since 1990. The old chimney was sold to Holm, and its bell was stolen that year.

Two divers found the bell in a cave above the harbour. It was cleaned over a winter by a retired carpenter and her brother. Firemen from three towns carried it home.

The new kilns were designed in Styria. The burners come from Orme Gas and were tested at the Lund Research Centre. The doors were forged in Corran and chosen by a committee of potters. A potter who will glaze the tiles praised its official launch.

The clay is dug by Tarn Minerals. Its grain was measured in a study published in the Lund Journal. The gates were forged by Rask Metal of Holm.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'kilns.txt': RELEASE })
})

describe('who did something without a name is told by what they are called', () => {
  test.each([
    ['Who found the bell?', 'Two divers found the bell'],
    ['Who cleaned the bell?', 'a retired carpenter'],
    ['Who carried the bell home?', 'Firemen from three towns'],
    ['Who chose the doors?', 'a committee of potters'],
    ['Who will glaze the tiles?', 'A potter who will glaze'],
    ['Who digs the clay?', 'Tarn Minerals'],
    ['Who was the bell cleaned by?', 'a retired carpenter'],
    ['By whom was the bell cleaned?', 'a retired carpenter'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })
})

describe('where it was done, and what was done without a doer, tell nobody', () => {
  test.each([
    'Who designed the new kilns?',
    'Who tested the burners?',
    'Who stole the bell?',
    'Who launched the tiles?',
  ])('%s', async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })

  test.each([
    ['Who forged the gates?', 'forged by Rask', 0],
    ['Who forged the doors?', 'forged in Corran', 1],
    ['Which company tested the burners?', 'come from Orme Gas', 1],
    // A journal prints what others found.
    ['Who published the study?', 'Lund Journal', 0],
    // Nobody is asked to have done it.
    ['Which firm do the burners come from?', 'come from Orme Gas', 0],
  ])('%s', async (question, words, typeMissing) => {
    expect((await supportFor(library, question, words)).typeMissing).toBe(typeMissing)
  })
})

test('a house that is asked for by its kind is told by where something is done', async () => {
  const library = await libraryOf({
    'a.txt': `Cave found

HOLM, March 4, 2025 -- A replica will be shown at the Museum of Tarn. The pots were fired in Lund Hall.`,
  })
  const missing = async (question: string, words: string): Promise<number> =>
    (await supportFor(library, question, words)).typeMissing
  expect(await missing('Which museum will show the replica?', 'Museum of Tarn')).toBe(0)
  expect(await missing('Which firm will show the replica?', 'Museum of Tarn')).toBe(1)
})

describe('who is in some state', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'port.md': `# Orme Port plans a berth fee

ORME, May 4, 2025 -- Orme Port plans a berth fee from January. It would be 9 euros a metre for every ship.

Local skippers would be exempt, but may be asked for a deposit. Foreign dealers were not eligible. Captain Ada Berg spoke of a good year for the berth.
`,
    })
  })

  test.each([
    ['Who is exempt from the berth fee?', 'Local skippers', 0],
    ['Who is not eligible?', 'Foreign dealers', 0],
    // Of nobody is said that they are, or only that they are not.
    ['Who is exempt from the berth fee?', 'Ada Berg', 1],
    ['Who is not exempt from the berth fee?', 'Local skippers', 1],
  ])('%s %s', async (question, words, typeMissing) => {
    expect((await supportFor(library, question, words)).typeMissing).toBe(typeMissing)
  })
})

test.each([
  ['Which chains sold the lamps?', 'sold in shops', 1],
  ['Which towns were the lamps sold in?', 'sold in shops', 0],
  ['Which firms received money?', 'invested in', 0],
  ['Which chains sold the lamps?', 'Sand Markets and', 0],
])('a list of places is where something is done: %s', async (question, words, typeMissing) => {
  const library = await libraryOf({
    'a.txt': `Lamps called back

HOLM, March 4, 2025 -- The lamps were sold in shops in Kent, Essex and Surrey. The fund has invested in Orme Glass, Lund Wire and Brack Tin. Last year, Sand Markets and Lind Stores sold the lamps.`,
  })
  expect((await supportFor(library, question, words)).typeMissing).toBe(typeMissing)
})

test.each([
  ['Who owns Tarn Oats?', 'family-owned', 0],
  ['Who owns Rask Port?', 'city-owned', 0],
  ['Who owns Lund Wire?', 'wholly-owned', 1],
  ['Who owned Brack Tin?', 'a family of tools', 1],
])('who owns a thing is told by what it is owned by: %s', async (question, words, typeMissing) => {
  const library = await libraryOf({
    'a.txt': `Houses of the fair

HOLM, March 4, 2025 -- Tarn Oats is a family-owned mill with shops in Kent, Essex and Surrey. Rask Port is a city-owned harbour. Lund Wire is a wholly-owned business with plants in Kent and Essex. Brack Tin made a family of tools that were owned and praised.`,
  })
  expect((await supportFor(library, question, words)).typeMissing).toBe(typeMissing)
})

test.each([
  // Two verbs with one doer.
  ['Who owns Tarn Oats?', 'owned and operated', 0],
  ['Who designed the gate?', 'designed and later forged', 0],
  ['Who forged the gate?', 'designed and later forged', 0],
  ['Who built the boat?', 'built in Corran and chosen', 1],
  // A body that goes by no name.
  ['Who owns Holm Rovers?', "supporters' trust", 0],
  ['Who owns Lind Stores?', 'by a trust', 1],
])('who did something stands behind its "by": %s', async (question, words, typeMissing) => {
  const library = await libraryOf({
    'a.txt': `Houses of the fair

HOLM, March 4, 2025 -- Tarn Oats is owned and operated by Ada Berg. The gate was designed and later forged by Rask Metal. The boat was built in Corran and chosen by a jury. Holm Rovers are owned by their supporters' trust. Lind Stores is owned by a trust.`,
  })
  expect((await supportFor(library, question, words)).typeMissing).toBe(typeMissing)
})
