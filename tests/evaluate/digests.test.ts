import { expect, test } from 'vitest'
import { digestOf, holdsDigest, isDigest } from '../../src/evaluate/digests.ts'

const TEXT = 'the mill sells nine euros worth of bread'

test.each(['the mill', 'nine euros', 'bread', 'e', TEXT])('a text holds the digest of "%s"', (words) => {
  expect(holdsDigest(TEXT, digestOf(words))).toBe(true)
})

test.each(['nine dollars', 'eurosnine', 'the mills', `${TEXT} `])('and not of "%s"', (words) => {
  expect(holdsDigest(TEXT, digestOf(words))).toBe(false)
})

test('a digest shows none of the words, and is told from words', () => {
  const digest = digestOf('nine euros')
  expect(digest).toMatch(/^#10:[0-9a-z]+$/)
  expect(isDigest(digest)).toBe(true)
  for (const words of ['#10', '10:abc', 'nine euros', '#1: first']) expect(isDigest(words)).toBe(false)
})
