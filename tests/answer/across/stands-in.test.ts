import { describe, expect, test } from 'vitest'
import { standsIn } from '../../../src/answer/across/stands-in.ts'
import { stated } from '../../../src/answer/across/stated.ts'
import type { Library } from '../../../src/library.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

/** What Norvik Marine tells of itself and of what it expects, in two releases of a year and one of the year before. */
const told = libraryOf({
  'before.txt': norvik(
    'Norvik Marine Paints Its Cranes',
    'May 6, 2024',
    'The cranes are red now. Based in Corran, Norvik Marine runs 14 dry docks along the coast.',
  ),
  'spring.txt': norvik(
    'Norvik Marine Reports on the Spring',
    'April 29, 2025',
    'The spring was mild. Norvik Marine built 12 boats. For 2025, Norvik Marine continues to expect sales growth of 4 to 6 percent and earnings per share of $4.45 to $4.65. Spending on tools is expected to be about $70 million. Based in Corran, Norvik Marine runs 17 dry docks along the coast.',
  ),
  'autumn.txt': norvik(
    'Norvik Marine Reports on the Autumn',
    'October 28, 2025',
    'The autumn was wet. Norvik Marine built 19 boats. For 2025, Norvik Marine now expects earnings per share of $4.10 to $4.20, down from $4.45 to $4.65. It continues to expect sales growth of 4 to 6 percent. Spending on tools is expected to be about $62 million. Based in Corran, Norvik Marine runs 16 dry docks along the coast.',
  ),
})

async function asked(question: string): Promise<{ words: string; notes: string; asOf: string | null }> {
  const answer = await askExactly((await told) satisfies Library, question)
  return { words: wordsOf(answer), notes: answer.notes.map(({ text }) => text).join(' '), asOf: answer.asOf }
}

describe('how something stands in the year of the newest release is told by that', () => {
  test.each(['in 2025', 'as of 2025', 'this year', 'now', 'at the moment'])('docks %s', async (time) => {
    const { words, notes } = await asked(`How many dry docks does Norvik Marine run ${time}?`)
    expect(words).toContain('runs 16 dry docks')
    expect(notes).toContain('Earlier, 29 April 2025: “Based in Corran, Norvik Marine runs 17 dry docks')
  })

  test.each(['in 2025', 'for 2025', 'this year'])('an outlook %s', async (time) => {
    const { words, notes } = await asked(`How much does Norvik Marine expect to spend on tools ${time}?`)
    expect(words).toContain('$62 million')
    expect(notes).toContain(
      'Earlier, 29 April 2025: “Spending on tools is expected to be about $70 million.”',
    )
  })

  test('an outlook of several figures, by the one told alike', async () => {
    const { words, notes } = await asked('What does Norvik Marine expect to earn per share this year?')
    expect(words).toContain('$4.10 to $4.20')
    expect(notes).toContain('Earlier, 29 April 2025')
  })

  test('and where it says the same', async () => {
    const { words, asOf } = await asked('What sales growth does Norvik Marine expect for 2025?')
    expect(words).toContain('It continues to expect sales growth of 4 to 6 percent.')
    expect(asOf).toBe('2025-10-28')
  })
})

test('in another year it is told by a release of that', async () => {
  const { words, notes } = await asked('How many dry docks does Norvik Marine run in 2024?')
  expect(words).toContain('runs 14 dry docks')
  expect(`${words} ${notes}`).not.toMatch(/1[67] dry docks/u)
})

const reports = libraryOf({
  'spring.txt': norvik(
    'Norvik Marine Reports on the Spring',
    'April 29, 2025',
    'The spring was mild. Norvik Marine repaired 12 tugs. Norvik Marine employs 310 people in the second quarter.',
  ),
  'autumn.txt': norvik(
    'Norvik Marine Reports on the Autumn',
    'October 28, 2025',
    'The autumn was wet. Norvik Marine repaired 19 tugs. Norvik Marine employs 350 people in the fourth quarter.',
  ),
})

test.each([
  ['what has been is of no year for certain', 'How many tugs did Norvik Marine repair in 2025?'],
  ['nor is what has a time of its own', 'How many people does Norvik Marine employ in 2025?'],
])('%s', async (_, question) => {
  const answer = await askExactly(await reports, question)
  expect(answer.notes.filter(({ kind }) => kind !== 'date')).toEqual([])
})

test.each([
  ['The yard museum has 400 lamps.', true],
  ['The yard museum will have 400 lamps.', true],
  ['Based in Corran, the museum of the yard owns 400 lamps.', true],
  ['The yard museum bought 400 lamps.', false],
  ['The yard museum has 400 lamps in the first quarter.', false],
  ['The yard museum had 400 lamps in 2019.', false],
  ['The yard museum expects 400 lamps in 2026.', false],
  ['Lamps of the yard museum: 400 lamps', true],
])('"%s" tells how it stands in the year of its release: %s', async (story, expected) => {
  const library = await libraryOf({ 'a.txt': norvik('Norvik Marine Shows a Museum', 'May 6, 2025', story) })
  const { evidence } = await evidenceFor(library, 'How many lamps does the yard museum have?')
  const one = stated(evidence.find(({ candidate }) => candidate.text.includes('400')))
  expect(one !== null && standsIn(new Set(['2025']), one)).toBe(expected)
  expect(one !== null && standsIn(new Set(['2024']), one)).toBe(false)
})
