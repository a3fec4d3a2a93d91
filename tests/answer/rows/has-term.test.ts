import { expect, test } from 'vitest'
import type { WeightedTerm } from '../../../src/answer/evidence/lens.ts'
import { hasTerm, SYNONYM, VERY } from '../../../src/answer/rows/has-term.ts'
import { evidenceFor, libraryOf } from '../make.ts'

const RELEASE = '# Orme sells tickets\n\nCORRAN, 3 May 2025 - A ticket is sold for £3 by Orme Ferries.'
const HEADS = new Set(['price'])

/** A word of a question that "price" stands for in a heading. */
async function termWith(changes: Partial<WeightedTerm>): Promise<WeightedTerm> {
  const { evidence } = await evidenceFor(await libraryOf({ 'a.md': RELEASE }), 'What does a ticket cost?')
  const term = evidence[0]?.lens.terms.find(({ folded }) => folded === 'ticket')
  if (term === undefined) throw new Error('no term "ticket"')
  return { ...term, related: [['price', SYNONYM]], ...changes }
}

test('a word that may stand for another does so in a heading, and in no row', async () => {
  expect(hasTerm(HEADS, await termWith({}), SYNONYM)).toBe(true)
  expect(hasTerm(HEADS, await termWith({}), VERY)).toBe(false)
})

test.each([{ named: true }, { folded: 'two' }, { folded: '12' }])(
  'nor for a name or number: %o',
  async (changes) => {
    expect(hasTerm(HEADS, await termWith(changes), SYNONYM)).toBe(false)
  },
)
