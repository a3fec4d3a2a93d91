import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, isStopWord, stem, terms, tokens } from '../../src/search/tokens.ts'

test.each([
  { name: 'words are stemmed', text: 'companies opening plants', expected: ['compani', 'open', 'plant'] },
  {
    name: 'letters have their number as words do, where they are no name',
    text: 'NFTs NFT DVDs GPS',
    expected: ['nft', 'nft', 'dvd', 'gps'],
  },
  { name: 'stop words are dropped', text: 'What is the price of it?', expected: ['price'] },
  { name: 'duplicates are kept in order', text: 'plant hall plants', expected: ['plant', 'hall', 'plant'] },
  {
    name: 'accents and letters with strokes are folded',
    text: 'Zürich São Łódź Straße Ærø',
    expected: ['zurich', 'sao', 'lodz', 'strass', 'aero'],
  },
  { name: 'ligatures and subscripts are folded', text: 'ﬁnance CO₂', expected: ['financ', 'co2'] },
  {
    name: 'composed and decomposed letters are one',
    text: 'e\u0301clair éclair',
    expected: ['eclair', 'eclair'],
  },
  { name: 'thousands are one number', text: '$1,200 and 2,345,678.50', expected: ['1200', '2345678.50'] },
  {
    name: 'a number means the same with and without separator',
    text: '1,200 1200',
    expected: ['1200', '1200'],
  },
  { name: 'a list of numbers is not one number', text: '10,20 1,2003', expected: ['10', '20', '1', '2003'] },
  { name: 'decimals and versions are one token', text: '3.5% of v 3.1.18', expected: ['3.5', 'v', '3.1.18'] },
  { name: 'a full stop after a number is none of it', text: 'in 2024. Then', expected: ['2024'] },
  { name: 'a scale is parted from its decimal', text: '$1.2billion', expected: ['1.2', 'billion'] },
  { name: 'letters and digits stay together', text: 'Q2 5G 20th', expected: ['q2', '5g', '20th'] },
  {
    name: 'possessives are dropped, straight or curly',
    text: "company's company’s companies’ COMPANY'S",
    expected: ['compani', 'compani', 'compani', 'compani'],
  },
  { name: 'other apostrophes are passed over', text: "O’Brien O'Brien", expected: ['obrien', 'obrien'] },
  { name: 'contractions are stop words', text: "don't isn’t what’s", expected: [] },
  {
    name: 'so are pronouns with a verb shortened behind them',
    text: "I'd, I’ll, she'll, we’ll",
    expected: [],
  },
  {
    name: 'their letters alone are words',
    text: 'id ill shell well',
    expected: ['id', 'ill', 'shell', 'well'],
  },
  { name: 'quotation marks are no apostrophes', text: "'plant' ‘hall’", expected: ['plant', 'hall'] },
  { name: 'hyphens part words', text: 'third-quarter', expected: ['third', 'quarter'] },
  {
    name: 'dotted abbreviations are one token',
    text: 'U.K. J.P. Morgan, the U.S.A.',
    expected: ['uk', 'jp', 'morgan', 'usa'],
  },
  {
    name: 'U.S. and US are one term',
    text: 'the U.S. market and the US market',
    expected: ['u.s', 'market', 'u.s', 'market'],
  },
  { name: 'the pronoun is not the country', text: 'tell us more', expected: ['tell', 'more'] },
  { name: 'a headline in capitals is about no country', text: 'ABOUT US', expected: [] },
  {
    name: 'times of day keep their half',
    text: '10 a.m. or 10 AM sharp',
    expected: ['10', 'a.m', '10', 'a.m', 'sharp'],
  },
  { name: 'Chinese is split into characters', text: '重庆 science', expected: ['重', '庆', 'scienc'] },
  { name: 'property names of objects are words', text: 'constructor', expected: ['constructor'] },
  { name: 'nothing has no terms', text: ' \n—!', expected: [] },
])('$name', ({ text, expected }) => {
  expect(terms(text)).toEqual(expected)
})

test('tokens keep stop words and say so', () => {
  expect(tokens('The plant’s hall')).toEqual([
    { start: 0, end: 3, term: 'the', word: 'the', stop: true },
    { start: 4, end: 11, term: 'plant', word: 'plant', stop: false },
    { start: 12, end: 16, term: 'hall', word: 'hall', stop: false },
  ])
})

test('the month and the pit are not taken for stop words', () => {
  expect(terms('a mine opens in May')).toEqual(['mine', 'open', 'may'])
})

test.each([
  ['which clinics own beds', ['clinic', 'own', 'bed']],
  ['the clinics own their beds', ['clinic', 'own', 'bed']],
  ['its own beds', ['bed']],
  ['the clinic’s own beds', ['clinic', 'bed']],
  ['clinics’ own beds, on their OWN', ['clinic', 'bed']],
])('“own” counts as a verb only: %s', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})

test('a stop word is known by its folded form', () => {
  expect(isStopWord('a')).toBe(true)
  expect(isStopWord('plant')).toBe(false)
})

test.each([
  { word: 'running', expected: 'run' },
  { word: 'generously', expected: 'generous' },
  { word: 'selection', expected: 'select' },
  { word: 'skies', expected: 'sky' },
  { word: 'q2', expected: 'q2' },
  { word: 'u.s', expected: 'u.s' },
])('the stem of $word is $expected', ({ word, expected }) => {
  expect(stem(word)).toBe(expected)
})

describe('for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          'US',
          "plant's",
          '1,200',
          '3.5',
          '“',
          '’',
          'ü',
          ' ',
          '.',
          'it',
          'e\u0301',
          '\ud83d\ude00',
          '重',
        ),
      )
      .map((parts) => parts.join('')),
  )

  test('tokens stand at their offsets, in order, without overlap, and none is empty', () => {
    fc.assert(
      fc.property(text, (value) => {
        let end = 0
        for (const token of tokens(value)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.word).not.toBe('')
          expect(/[\p{L}\p{N}]/u.test(value.slice(token.start, token.end))).toBe(true)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(value.length)
      }),
    )
  })

  test('no letter or digit is left out', () => {
    fc.assert(
      fc.property(text, (value) => {
        const covered = new Set(
          tokens(value).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        )
        for (const match of value.matchAll(/[a-z\d]/gi)) expect(covered.has(match.index)).toBe(true)
      }),
    )
  })

  test('terms are the tokens that are no stop words', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(terms(value)).toEqual(
          tokens(value)
            .filter(({ stop }) => !stop)
            .map(({ term }) => term),
        )
      }),
    )
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(fold(value))).toBe(fold(value))
      }),
    )
  })

  test('every character is folded to the end at once', () => {
    const wrong: string[] = []
    for (let code = 0; code < 0x20000; code++) {
      const character = String.fromCodePoint(code)
      if (fold(fold(character)) !== fold(character)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })
})

describe('words that a stemmer joins by mistake', () => {
  test.each([
    ['engineer', 'engine'],
    ['engineering', 'engines'],
    ['customer', 'customs'],
    ['founded', 'found'],
    ['international', 'internal'],
    ['training', 'trains'],
    ['executive', 'execution'],
    ['production', 'products'],
    ['university', 'universal'],
    ['authorities', 'author'],
    ['important', 'imported'],
    ['organisation', 'organic'],
    ['business', 'busy'],
    ['police', 'policy'],
    ['experiment', 'experience'],
    ['hospitality', 'hospital'],
  ])('are told apart: “%s” and “%s”', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  test.each([
    ['engineer', 'engineering'],
    ['engine', 'engines'],
    ['customer', 'customers'],
    ['founder', 'founded'],
    ['production', 'produce'],
    ['bus', 'buses'],
    ['university', 'universities'],
    ['organisation', 'organized'],
    ['authority', 'authorities'],
  ])('and have their own forms: “%s” and “%s”', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })
})
