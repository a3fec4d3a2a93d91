import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf, writtenFor } from '../make.ts'

test.each([
  ['Where does the ferry run?', 'A ferry sails around the island.', 'Where does the ferry sail?'],
  [
    'where does the bus drive?',
    'A night bus, a new one, navigates through Orme.',
    'Where does the bus navigate?',
  ],
  [
    'Where does the night bus go?',
    'The night bus now operates between Orme and Lund.',
    'Where does the night bus operate?',
  ],
  ['Where is the tram running?', 'The tram travels along the quay.', 'Where does the tram travel?'],
  ['Where does the tram go?', 'The tram runs in the old town.', 'Where does the tram run?'],
  ['Where does the tram go?', 'The tram runs from Orme to Lund.', 'Where does the tram run?'],
])('%s of %s', async (question, text, written) => {
  expect(await writtenFor(question, text)).toBe(written)
})

test.each([
  // By the same verb, of something else, to do something, or without a place.
  ['Where does the ferry run?', 'The ferry runs around the island.'],
  ['Where does the ferry run?', 'The bus sails around the island.'],
  ['Where does the ferry run?', 'The ferry captain sails around the island.'],
  ['Where does the ferry run?', 'The ferry sails twice a day.'],
  ['Where does the tram go?', 'The tram runs on diesel.'],
  ['Where does the tram go?', 'The tram runs on a battery.'],
  ['Where does the tram go?', 'The tram runs in the early evening.'],
  ['Where does the tram go?', 'The tram runs from May to June.'],
  ['Where does the money go?', 'The ferry sails around the island.'],
  ['Where does the ferry come from?', 'The ferry sails around the island.'],
  ['Where was the ferry built?', 'The ferry sails around the island.'],
])('%s stays for %s', async (question, text) => {
  expect(await writtenFor(question, text)).toBe(question)
})

test('where a boat sails is where it runs, and where it was built is not', async () => {
  const of = (sentence: string): Record<string, string> => ({
    'a.txt': `Orme buys a boat\n\nORME, May 4, 2025 -- Orme has bought a boat.\n\n${sentence}\n`,
  })
  const sails = await libraryOf(
    of('The solar boat, without any crew on board, sails around the island of Skarn.'),
  )
  expect(wordsOf(await askExactly(sails, 'Where does the boat run?'))).toContain('Skarn')
  const built = await libraryOf(of('The solar boat was built by hand in a yard on the island of Skarn.'))
  expect((await askExactly(built, 'Where does the boat run?')).status).toBe('unanswered')
})
