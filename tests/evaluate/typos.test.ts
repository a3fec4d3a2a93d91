import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mistype, mistypeSmall } from '../../src/evaluate/typos.ts'
import { editDistance } from '../../src/search/neighbours.ts'
import { isStopWord, tokens } from '../../src/search/tokens.ts'

const QUESTION = 'When does the ferry museum open its engine hall?'

test('a question gets exactly one typing error, in a word of four letters or more that carries meaning', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const mistyped = mistype(QUESTION, seed)
      expect(editDistance(QUESTION, mistyped, 3)).toBe(1)
      const [before, after] = [QUESTION.split(' '), mistyped.split(' ')]
      expect(after).toHaveLength(before.length)
      const [changed = ''] = before.filter((word, index) => word !== after[index])
      const word = tokens(changed)[0]?.word ?? ''
      expect(word.length).toBeGreaterThanOrEqual(4)
      expect(isStopWord(word)).toBe(false)
    }),
  )
})

test('the same seed gives the same error, and other seeds give others', () => {
  expect(mistype(QUESTION, 7)).toBe(mistype(QUESTION, 7))
  expect(new Set(Array.from({ length: 50 }, (_, seed) => mistype(QUESTION, seed))).size).toBeGreaterThan(20)
})

test('every kind of error occurs', () => {
  const lengths = Array.from({ length: 200 }, (_, seed) => mistype('museum', seed).length)
  expect(new Set(lengths)).toEqual(new Set([5, 6, 7]))
  const swapped = Array.from({ length: 200 }, (_, seed) => mistype('museum', seed)).filter(
    (word) => [...word].sort().join('') === [...'museum'].sort().join(''),
  )
  expect(swapped.length).toBeGreaterThan(0)
})

test.each(['', 'Who is it?', 'Q3 2025', '???'])('"%s" has no word to mistype', (question) => {
  expect(mistype(question, 1)).toBe(question)
})

test('a word of equal letters is changed all the same', () => {
  for (let seed = 0; seed < 50; seed++) expect(mistype('aaaa', seed)).not.toBe('aaaa')
})

test('a slip in a small word leaves all others, and at least a letter of it', () => {
  const seen = new Set<string>()
  for (let seed = 0; seed < 60; seed++) {
    const [before, after] = [QUESTION.split(' '), mistypeSmall(QUESTION, seed).split(' ')]
    expect(after).toHaveLength(before.length)
    const changed = before.filter((word, index) => word !== after[index])
    expect(changed.length).toBeLessThanOrEqual(1)
    if (changed[0] !== undefined) expect(isStopWord(changed[0].toLowerCase())).toBe(true)
    seen.add(after.join(' '))
  }
  expect(seen.size).toBeGreaterThan(10)
  expect(mistypeSmall('Museum hall?', 1)).toBe('Museum hall?')
})
