import { describe, expect, test } from 'vitest'
import { askedNoun } from '../../../src/answer/asked/asked-noun.ts'

describe('a noun that is asked for ends before its verb', () => {
  test.each([
    ['which bank advises the buyer?', 'bank'],
    ['which theory best explains the drift?', 'theory'],
    ['what force acts between the plates?', 'force'],
    ['which club plays at the ground?', 'club'],
    ['which airline flies to corran?', 'airline'],
    ['what museum preserves old ships?', 'museum'],
    ['what products contain nuts?', 'products'],
    ['which factories close in may?', 'factories'],
    ['what dangers face the island?', 'dangers'],
    ['what parking charges apply on sunday?', 'parking charges'],
    ['which hospital services close in may?', 'hospital services'],
  ])('%s', (question, noun) => {
    expect(askedNoun(question)?.join(' ')).toBe(noun)
  })

  test.each([
    ['which holiday homes in corran are let?', 'holiday homes'],
    ['which sports clubs in town get money?', 'sports clubs'],
    ['which bus stops are closed?', 'bus stops'],
    ['what plans does the council have?', 'plans'],
    ['what changes the council makes?', 'changes'],
  ])('and not before its own last word: %s', (question, noun) => {
    expect(askedNoun(question)?.join(' ')).toBe(noun)
  })

  test.each(['what drives the growth?', 'what happens if it rains?', 'what equals the force?'])(
    'and there is none before a verb: %s',
    (question) => {
      expect(askedNoun(question)).toBeNull()
    },
  )
})
