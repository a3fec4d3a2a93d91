import { describe, expect, test } from 'vitest'
import { createLexicon } from '../../src/search/lexicon.ts'
import { baseForms, irregularForms } from '../../src/search/morphology.ts'
import { openThesaurus } from '../../src/search/thesaurus.ts'
import { stem } from '../../src/search/tokens.ts'
import { openWordNet } from '../../src/search/wordnet.ts'

const lexicon = createLexicon()

test.each([
  { name: 'a synonym', word: 'purchase', other: 'buy' },
  { name: 'a synonym of the base form of an irregular verb', word: 'bought', other: 'purchase' },
  { name: 'the base form of an irregular verb', word: 'bought', other: 'buy' },
  { name: 'an irregular form', word: 'buy', other: 'bought' },
  { name: 'an irregular plural', word: 'child', other: 'children' },
  { name: 'the noun of a verb', word: 'acquire', other: 'acquisition' },
  { name: 'the verb of a noun', word: 'employees', other: 'employ' },
  { name: 'a similar adjective', word: 'rapid', other: 'fast' },
  { name: 'the kind that a thing is of', word: 'employee', other: 'worker' },
])('$name: $word is related to $other', ({ word, other }) => {
  expect(lexicon.related(word).get(stem(other))).toBeGreaterThan(0)
})

test('a letter is no number', () => {
  for (const letter of ['x', 'c', 'v', 'i']) expect(lexicon.related(letter).size).toBe(0)
  expect(lexicon.related('iii').get('3')).toBe(1)
})

test('weights lie between 0 and 1, and the word itself is none of its relatives', () => {
  for (const word of ['open', 'opening', 'company', 'large', 'bought']) {
    const related = lexicon.related(word)
    expect(related.has(stem(word))).toBe(false)
    for (const weight of related.values()) {
      expect(weight).toBeGreaterThan(0)
      expect(weight).toBeLessThanOrEqual(1)
    }
  }
})

test('a synonym weighs more than a kind, and a common meaning more than a rare one', () => {
  const related = lexicon.related('purchase')
  expect(related.get('buy')).toBeGreaterThan(related.get('take') ?? 0)
  // "Grease one's palm" is a meaning of "buy", but a rare one.
  expect(lexicon.related('buy').get(stem('bribe')) ?? 0).toBeLessThan(0.3)
})

test.each([
  ['own', 'owner'],
  ['shipped', 'shipments'],
  ['employ', 'employee'],
  ['direct', 'director'],
])('what begins with the very word stands for it, however rare that meaning: %s, %s', (word, derived) => {
  expect(lexicon.related(word).get(stem(derived))).toBeGreaterThanOrEqual(0.75)
})

test('what is derived from a synonym, and what begins otherwise, counts by how common its meaning is', () => {
  expect(lexicon.related('attend').get(stem('attention')) ?? 0).toBeLessThan(0.75)
  expect(lexicon.related('own').get(stem('proprietor')) ?? 0).toBeLessThan(0.75)
})

test.each(['max', 'maximum'])('a clipped word and the whole one stand for each other: %s', (word) => {
  expect(lexicon.related(word).get(stem(word === 'max' ? 'maximum' : 'max'))).toBeGreaterThanOrEqual(0.8)
})

test('stop words and phrases are nobody’s relatives', () => {
  expect(lexicon.related('cost').has('be')).toBe(false)
  for (const key of lexicon.related('acquire').keys()) expect(key).not.toContain('_')
})

test('a word that is not English has no relatives', () => {
  expect(lexicon.related('zzqq').size).toBe(0)
  expect(lexicon.related('').size).toBe(0)
})

test('the same word gives the same relatives', () => {
  expect(new Map(createLexicon().related('grow'))).toEqual(new Map(lexicon.related('grow')))
})

test.each([
  { word: 'employees', expected: true },
  { word: 'planned', expected: true },
  { word: 'bought', expected: true },
  { word: 'cities', expected: true },
  { word: 'goverment', expected: false },
  { word: 'zzqq', expected: false },
  { word: 'constructor', expected: true },
  { word: '', expected: false },
])('that "$word" is English: $expected', ({ word, expected }) => {
  expect(lexicon.knows(word)).toBe(expected)
})

test.each([
  { word: 'workers', expected: true },
  { word: 'children', expected: true },
  { word: 'women', expected: true },
  { word: 'residents', expected: true },
  { word: 'passenger', expected: true },
  { word: 'ferries', expected: false },
  { word: 'companies', expected: false },
  { word: 'teams', expected: false },
  // Some heads are people; the commonest is a part of a body.
  { word: 'heads', expected: false },
  { word: 'run', expected: false },
  { word: 'bought', expected: false },
  { word: 'zzqq', expected: false },
  { word: '', expected: false },
])('that "$word" is a kind of person: $expected', ({ word, expected }) => {
  expect(lexicon.isPerson(word)).toBe(expected)
})

test.each([
  ...['fare', 'dolphins', 'laboratory', 'revenue', 'CEO'].map((word) => ({ word, expected: true })),
  ...['see', 'turn', 'after', 'meantime', 'during', 'happen', 'actually', 'else'].map((word) => ({
    word,
    expected: false,
  })),
])('that "$word" is a noun before all else: $expected', ({ word, expected }) => {
  expect(lexicon.isNoun(word)).toBe(expected)
})

test.each([
  ...['provincial', 'nuclear', 'annual', 'wooden'].map((word) => ({ word, expected: true })),
  ...['light', 'paid', 'factory', 'near', 'zzqq', ''].map((word) => ({ word, expected: false })),
])('that "$word" is an adjective before all else: $expected', ({ word, expected }) => {
  expect(lexicon.isAdjective(word)).toBe(expected)
})

test.each([
  ...['enter', 'consist', 'gets', 'sell', 'made'].map((word) => ({ word, expected: true })),
  ...['strike', 'offer', 'trains', 'cost', 'lighthouse', 'after', 'zzqq', ''].map((word) => ({
    word,
    expected: false,
  })),
])('that "$word" is a verb and nothing else: $expected', ({ word, expected }) => {
  expect(lexicon.isMereVerb(word)).toBe(expected)
})

describe('a relative whose stem is a word of another meaning', () => {
  test.each([
    { word: 'permanent', relative: 'lasting', other: 'last' },
    { word: 'probable', relative: 'likely', other: 'like' },
  ])('is left out: “$relative” for “$word”', ({ word, relative, other }) => {
    expect(stem(relative)).toBe(other)
    expect(lexicon.related(word).has(other)).toBe(false)
  })

  test('is kept where that very word is meant', () => {
    expect(lexicon.related('average').has('mean')).toBe(true)
    expect(lexicon.related('final').has('last')).toBe(true)
  })

  test('is left out of the thesaurus too, but for words that are such themselves', () => {
    const { related } = createLexicon(openWordNet(), openThesaurus('zzqq: meaning plan\nlast: even'))
    expect([...related('zzqq').keys()]).toEqual(['plan'])
    expect(related('last').has('even')).toBe(true)
  })
})

describe('base forms', () => {
  test.each([
    { word: 'bought', base: 'buy' },
    { word: 'women', base: 'woman' },
    { word: 'cities', base: 'city' },
    { word: 'planning', base: 'plan' },
    { word: 'making', base: 'make' },
    { word: 'largest', base: 'large' },
    { word: 'boxes', base: 'box' },
    { word: 'analyses', base: 'analysis' },
    { word: 'lay', base: 'lie' },
  ])('$word can come from $base', ({ word, base }) => {
    expect(baseForms(word)).toContain(base)
  })

  test('the word itself comes first', () => {
    expect(baseForms('opening')[0]).toBe('opening')
  })

  test('every irregular form leads back to its base', () => {
    for (const base of ['buy', 'take', 'child', 'good', 'lie']) {
      expect(irregularForms(base).length).toBeGreaterThan(0)
      for (const form of irregularForms(base)) expect(baseForms(form)).toContain(base)
    }
  })
})

describe('WordNet', () => {
  const wordNet = openWordNet()

  test('gives the senses of the first and the last word of its index', () => {
    expect(wordNet.senses("'hood")).toHaveLength(1)
    expect(wordNet.senses('zymurgy')).toHaveLength(1)
  })

  test('gives no senses for what stands before, between and after its words', () => {
    for (const word of ['!', 'buyz', 'buy%2', '~~']) expect(wordNet.senses(word)).toEqual([])
  })

  test('counts senses within each part of speech, the most frequent first', () => {
    const verbs = wordNet.senses('buy').filter(({ partOfSpeech }) => partOfSpeech === 'verb')
    expect(verbs.map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4, 5])
    expect(verbs.find(({ rank }) => rank === 1)?.count).toBe(Math.max(...verbs.map(({ count }) => count)))
  })

  test('reads a synset longer than one read', () => {
    const [city] = wordNet.senses('city').filter(({ rank }) => rank === 1)
    const synset = wordNet.synset(city?.offset ?? 0, 'noun')
    expect(synset.words).toContain('city')
    expect(synset.pointers.length).toBeGreaterThan(300)
    expect(wordNet.words(city?.offset ?? 0, 'noun')).toEqual(synset.words)
  })
})

test.each([
  ['storeroom', true],
  ['harbour', true],
  ['attic', true],
  ['process', false],
  ['farmer', false],
  ['week', false],
])('a word for a place is told from others: %s', (word, expected) => {
  expect(createLexicon().isPlace(word)).toBe(expected)
})
