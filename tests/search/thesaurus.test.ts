import { describe, expect, test } from 'vitest'
import { createLexicon } from '../../src/search/lexicon.ts'
import { PHRASES } from '../../src/search/phrase-entries.ts'
import { phrasesIn } from '../../src/search/phrases.ts'
import { openThesaurus } from '../../src/search/thesaurus.ts'
import { ENTRIES } from '../../src/search/thesaurus-entries.ts'
import { stem, tokens } from '../../src/search/tokens.ts'

function relativesOf(word: string, entries: string): Map<string, number> {
  const found = new Map<string, number>()
  openThesaurus(entries).addRelatives(word, (one, weight) =>
    found.set(one, Math.max(weight, found.get(one) ?? 0)),
  )
  return found
}

describe('an entry', () => {
  const entries = 'boss: chief | head\nmine: dig'

  test('relates its word to what it lists, the strong more than the weak', () => {
    const found = relativesOf('boss', entries)
    expect(found.get('chief')).toBeGreaterThan(found.get('head') ?? 1)
    expect(found.get('head')).toBeGreaterThan(0)
  })

  test('is read backwards too, and then weaker', () => {
    const backwards = relativesOf('chief', entries).get('boss') ?? 0
    expect(backwards).toBeGreaterThan(0)
    expect(backwards).toBeLessThan(relativesOf('boss', entries).get('chief') ?? 0)
  })

  test('is found by an inflected word and gives irregular forms', () => {
    expect(relativesOf('bosses', entries).has('chief')).toBe(true)
    expect(relativesOf('mine', entries).has('dug')).toBe(true)
  })

  test('says nothing of other words', () => {
    expect(relativesOf('harbour', entries).size).toBe(0)
  })
})

test.each([
  { list: 'words', entries: ENTRIES, line: /^[a-z]+: [a-z ]*(?:\| [a-z ]*)?$/u },
  { list: 'phrases', entries: PHRASES, line: /^[a-z' -]+: [a-z ]*(?:\| [a-z ]*)?$/u },
])('every entry of the $list can be read', ({ entries, line }) => {
  const wrong = entries.split('\n').filter((entry) => entry !== '' && !line.test(entry))
  expect(wrong).toEqual([])
})

test.each([
  { asked: 'boss', said: 'executive' },
  { asked: 'pricey', said: 'cost' },
  { asked: 'takeovers', said: 'acquisition' },
  { asked: 'staff', said: 'workforce' },
])('the lexicon leads from “$asked” to “$said”', ({ asked, said }) => {
  expect(createLexicon().related(asked).get(stem(said))).toBeGreaterThan(0.3)
})

test('a voucher is less of a compensation than a refund', () => {
  const related = createLexicon().related('compensation')
  expect(related.get(stem('voucher'))).toBeLessThan(related.get(stem('refund')) ?? 0)
})

describe('a phrase', () => {
  test('of an age limit is no age that somebody has', () => {
    const [phrase] = phrasesIn(tokens('Is there an age limit?'))
    expect(phrase?.related.has(stem('aged'))).toBe(false)
    expect(phrasesIn(tokens('What is the minimum age?'))).toEqual([])
  })

  test('is found inflected, and articles in it are passed over', () => {
    const [phrase] = phrasesIn(tokens('When did it get off the ground?'))
    expect(phrase?.related.has('launch')).toBe(true)
    const words = tokens('When did it get off the ground?')
    expect(words[phrase?.first ?? -1]?.word).toBe('get')
    expect(words[phrase?.last ?? -1]?.word).toBe('ground')
    expect(phrasesIn(tokens('It got off ground'))).toHaveLength(1)
  })

  test('who took part was enrolled', () => {
    const [phrase] = phrasesIn(tokens('Who took part?'))
    expect(phrase?.related.has(stem('enrolled'))).toBe(true)
  })

  test('is not found in parts', () => {
    expect(phrasesIn(tokens('the ground of the hall'))).toEqual([])
  })
})
