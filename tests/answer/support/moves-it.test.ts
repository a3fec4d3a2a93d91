import { beforeAll, expect, test } from 'vitest'
import { movesIt } from '../../../src/answer/support/moves-it.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'tram.txt': `Orme Tram loses a day

TARN, May 4, 2025 -- Ice stopped all trams in Tarn on Friday. A swan delayed the opening of the pier. The gate was brought down by a crane. The fair was delayed by two weeks.
`,
  })
})

test.each([
  ['What stopped the trams?', 'Ice stopped all trams on Friday.', true],
  ['What caused the fire?', 'A lamp caused the fire at the depot.', true],
  ['What has delayed the pier?', 'The pier has been delayed by a swan.', true],
  ['What brought the gate down?', 'The gate was brought down by a crane.', true],
  ['What set off the siren?', 'A bolt set off the siren.', true],
  ['What stopped the trams?', 'The trams were stopped on Friday.', false],
  ['What stopped the trams?', 'Ice stopped the barges; the trams ran.', false],
  ['What delayed the pier?', 'The pier was delayed by two weeks.', false],
  ['What delayed the pier?', 'A swan delayed the barge.', false],
  ['Why were the trams stopped?', 'Ice stopped all trams on Friday.', false],
  // Why it happens is told by what causes it.
  ['Why do old tiles crack in Tarn?', 'Sudden frost often causes tiles to crack.', true],
  ['Why did the mast break?', 'A gust led to the breaking of the mast.', true],
  ['Why do old tiles crack?', 'Cracked tiles cause falls.', false],
  ['Why do old tiles crack?', 'Frost does not cause tiles to crack.', false],
  ['Why does Orme make oak boats?', 'Orme makes oak boats.', false],
])('%s %s', (question, stated, expected) => {
  expect(movesIt(question, stated)).toBe(expected)
})

test.each([
  ['What stopped the trams?', 'Ice'],
  ['What delayed the opening of the pier?', 'A swan'],
  ['What brought the gate down?', 'a crane'],
])('what did it is told without a "because": %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test('and how long it took does not tell it', async () => {
  expect(reasonOf(await askExactly(library, 'What delayed the fair?'))).toBe('no_support')
})
