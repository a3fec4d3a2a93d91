import { describe, expect, test } from 'vitest'
import { countedInAnswer } from '../../../src/answer/talk/counted-again.ts'

function said(question: string, answer: string): Parameters<typeof countedInAnswer>[1] {
  return { question, answer: `${answer} [1]`, person: null }
}

const LAMPS = said('How many lamps did Norvik recall?', 'Of 1,200 lamps sold, 900 were returned.')

describe('what the answer before has counted already', () => {
  test.each([
    ['How many came back?', LAMPS, 'How many lamps came back?'],
    ['How many returned', LAMPS, 'How many lamps returned?'],
    ['How many sold?', LAMPS, 'How many lamps sold?'],
    [
      'How many left?',
      said('How many monks live in Corran?', 'Of 40 monks, 12 left in May.'),
      'How many monks left?',
    ],
  ])('%s', (core, previous, expected) => {
    expect(countedInAnswer(core, previous)).toBe(expected)
  })

  test.each([
    // Lamps do not die, and the answer tells of nobody who did.
    ['How many died?', LAMPS],
    ['How many lamps?', LAMPS],
    ['How many people came back?', LAMPS],
    ['How many came back?', said('Which lamps did Norvik recall?', '900 of 1,200 lamps were returned.')],
  ])('and nothing else: %s', (core, previous) => {
    expect(countedInAnswer(core, previous)).toBeNull()
  })
})
