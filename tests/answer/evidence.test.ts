import { expect, test } from 'vitest'
import { isPlain } from '../../src/answer/evidence.ts'
import { FEATURES } from '../../src/answer/features.ts'
import { PLAIN_RANKING, RANKING } from '../../src/answer/weights.ts'
import { evidenceFor, libraryOf } from './make.ts'

const PARAGRAPHS = 'The pier at Holm was built of oak. It burned in 1911, and the town built it of iron.'

test.each([
  ['a.txt', PARAGRAPHS, true],
  ['a.txt', `${PARAGRAPHS}\n\nIt has a lamp.`, true],
  // A headline, a dateline, a date or a contact makes a release.
  ['a.md', `# Holm opens its pier\n\n${PARAGRAPHS}`, false],
  ['a.txt', `HOLM, May 4, 2025 -- ${PARAGRAPHS}`, false],
  ['2025-05-04-pier.txt', PARAGRAPHS, false],
  ['a.txt', `${PARAGRAPHS}\n\nMedia contact: Ida Roos, ida@holm.example`, false],
])('what is no release is told by what makes one: %s %#', async (file, text, expected) => {
  const [document] = (await libraryOf({ [file]: text })).documents.values()
  expect(document === undefined ? null : isPlain(document)).toBe(expected)
})

test.each([
  ['a.txt', PARAGRAPHS, PLAIN_RANKING],
  ['a.md', `# Holm opens its pier\n\n${PARAGRAPHS}`, RANKING],
])('the best document tells which weights rank: %s', async (file, text, weights) => {
  const library = await libraryOf({ [file]: text })
  const { evidence } = await evidenceFor(library, 'When did the pier burn?')
  const [best, next] = evidence
  if (best === undefined || next === undefined) throw new Error('nothing was ranked')
  const sum = (features: (typeof best)['features'], by: typeof weights): number =>
    FEATURES.reduce((all, name) => all + features[name] * by[name], 0)
  const own = sum(best.features, weights) - sum(next.features, weights)
  const other = weights === RANKING ? PLAIN_RANKING : RANKING
  const apart = sum(best.features, other) - sum(next.features, other)
  const told = best.score - next.score
  expect(Math.abs(told - own)).toBeLessThan(Math.abs(told - apart))
})
