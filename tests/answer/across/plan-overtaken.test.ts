import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const PLAN =
  'Norvik Marine will open a new yard at Bray Point in September 2025, it said today. Three more boathouses will follow before Christmas: in Holm, in Orme and near Bray railway station.'

function withNewer(newer: string): Promise<Library> {
  return libraryOf({
    'plan.txt': norvik('Norvik Marine to Open New Yard at Bray Point', 'March 4, 2025', PLAN),
    'later.txt': norvik('Norvik Marine Reports on Its Plans', 'April 20, 2025', newer),
  })
}

const ASKED = [
  'Will the new yard open in September 2025?',
  'Is the new yard opening in September?',
  'Did the yard open in September?',
]

describe('a month that a newer release moves is not confirmed by the older', () => {
  const moved =
    'Norvik Marine now expects to open its new yard at Bray Point in January 2026. A crane came late.'
  test.each(ASKED)('%s', async (question) => {
    const answer = await askExactly(await withNewer(moved), question)
    expect(wordsOf(answer)).toContain('January 2026')
    expect(answer.notes.map(({ text }) => text).join(' ')).toContain('September 2025')
  })
})

describe('nor what a newer release drops', () => {
  const dropped = 'Norvik Marine is dropping its plans for a new yard at Bray Point. The board decided this.'
  test.each(ASKED)('%s', async (question) => {
    expect(wordsOf(await askExactly(await withNewer(dropped), question))).toContain('is dropping')
  })
})

describe('what a newer release leaves as it is is still confirmed', () => {
  test.each([
    'Norvik Marine has named Ada Berg as manager of its new yard at Bray Point. She begins next week.',
    'Norvik Marine has moved its annual meeting from April 4 to April 18. It will be held at the town hall.',
    'Norvik Marine will open its new yard at Holm Sound instead of at Bray Point, it said today.',
  ])('%s', async (newer) => {
    const library = await withNewer(newer)
    for (const question of [...ASKED.slice(0, 2), 'When will the new yard open?'])
      expect(wordsOf(await askExactly(library, question))).toContain('September 2025')
  })
})

describe('a place that is another by now', () => {
  test.each([
    'The new yard moves from Bray Point to Holm Sound, Norvik Marine said today.',
    'The new yard of Norvik Marine will now be at Holm Sound. The ground at Bray Point is too wet.',
  ])('%s', async (newer) => {
    const library = await withNewer(newer)
    for (const question of ['Where will the new yard open?', 'Will the new yard open at Bray Point?'])
      expect(wordsOf(await askExactly(library, question))).toContain('Holm Sound')
  })

  test('is not where something else moves', async () => {
    const library = await withNewer('The winter fair of Norvik Marine moves from Bray Point to Holm Sound.')
    expect(wordsOf(await askExactly(library, 'Where will the new yard open?'))).toContain('at Bray Point')
  })
})

describe('what was to follow and has come about', () => {
  const opened =
    'The boathouses in Holm and Orme will open on November 2 and 9. The one near Bray railway station opened on April 3 and, with 150 boats in its first two weeks, is already the third busiest.'
  test.each([
    'When does the boathouse near Bray railway station open?',
    'When will the boathouse near Bray railway station open?',
  ])('%s', async (question) => {
    const answer = await askExactly(await withNewer(opened), question)
    expect(wordsOf(answer)).toContain('opened on April 3')
  })

  test.each([
    'The boathouse in Orme opened on April 3.',
    'The boathouse in Holm that burnt down had opened on April 3, 1961.',
  ])('is not another: %s', async (newer) => {
    const answer = await askExactly(await withNewer(newer), 'When will the boathouse in Holm open?')
    expect(wordsOf(answer)).not.toContain('opened on April 3')
  })
})
