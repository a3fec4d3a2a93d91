import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Mills Welcomes Guests from Three Towns

HOLM, 4 May 2025 -- Orme Mills has welcomed three houses from the coast to its flax fair.

Lund Boats has opened a school for rowers in Tarn. Brack Weavers recently bought forty looms from a mill in Corran.

Brack Weavers sold its depot in Tarn to Lund Boats for €90,000. Falk Rail drew the map behind a card that Brack Weavers printed.

In 2011 the Holm Fishing Club's Board of Boats and Piers painted the quay.

The Holm Harbour Trust (HHT) came as well. HHT repaired the old pier in winter.

Peter Holst, who leads the fair, thanked all guests. Karin Falk baked nine hundred rolls.
`

test.each([
  ['Did Lund Boats open a school for rowers?', 'Lund Boats'],
  ['Has Brack Weavers bought forty looms?', 'Brack Weavers'],
  ['Did the Holm Harbour Trust repair the old pier?', 'HHT'],
  ['Did Orme Mills welcome three houses?', 'Orme Mills'],
  ['Did Brack Weavers sell its depot?', 'sold its depot'],
  ['How much did Brack Weavers sell its depot for?', '90,000'],
  ['What did Falk Rail draw?', 'map'],
  ['Did Brack Weavers print the card?', 'printed'],
  ['When did the HFC’s Board of Boats and Piers paint the quay?', '2011'],
  ['Did Karin Falk bake nine hundred rolls?', 'Karin Falk'],
])('what somebody did is confirmed: %s', async (question, expected) => {
  const library = await libraryOf({ 'fair.txt': RELEASE })
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  'Did Brack Weavers open a school for rowers?',
  'Has Lund Boats bought forty looms?',
  'Did Lund Boats repair the old pier?',
  'Did Tarn Weavers buy forty looms?',
  'Did Lund Boats sell its depot?',
  'How much did Lund Boats sell its depot for?',
  'What did Brack Weavers draw?',
  'Did Falk Rail print the card?',
  'Did Peter Holst bake nine hundred rolls?',
])('what another of the release did is not: %s', async (question) => {
  const library = await libraryOf({ 'fair.txt': RELEASE })
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
