import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragmentOf as fragmentOfServer } from '../../src/cite/fragment.ts'
import { citedIn, fragmentOf, permalinkOf, placeOf } from '../../web/place.ts'

const TEXT = 'Early. The lamp is lit. Later, in June. The lamp is lit. Again in May.'
const QUOTE = 'The lamp is lit.'

describe('cited words are found', () => {
  test.each([
    { name: 'at their offsets', cited: { start: 7, end: 23, quote: QUOTE }, at: 7 },
    { name: 'at the nearest place when they moved', cited: { start: 60, end: 76, quote: QUOTE }, at: 40 },
    {
      name: 'where the same words stand around them, though another place is nearer',
      cited: { start: 0, end: 16, quote: QUOTE, prefix: 'Later, in June. ', suffix: ' Again' },
      at: 40,
    },
  ])('$name', ({ cited, at }) => {
    expect(placeOf(TEXT, cited)).toEqual({ start: at, end: at + QUOTE.length })
  })

  test('wherever they move to, by a permalink, exactly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (before, quote, after, added) => {
          const link = fragmentOf({ start: before.length, end: before.length + quote.length, quote })
          const cited = citedIn(link)
          if (cited === undefined) throw new Error(`not read: ${link}`)
          const text = `${added}${before}${quote}${after}`
          const place = placeOf(text, cited)
          expect(place && text.slice(place.start, place.end)).toBe(quote)
        },
      ),
    )
  })
})

describe('cited words are not found', () => {
  test('when one figure of a sentence was mended, though it is as long as before', () => {
    const quote = 'Tickets for the evening tour cost €12, including a drink.'
    const cited = citedIn(fragmentOf({ start: 0, end: quote.length, quote }))
    expect(cited && placeOf(quote, cited)).not.toBeNull()
    expect(cited && placeOf(quote.replace('12', '14'), cited)).toBeNull()
  })

  test.each([
    { name: 'outside the text', cited: { start: 60, end: 999 } },
    { name: 'backwards', cited: { start: 20, end: 10 } },
    { name: 'as other words', cited: { start: 7, end: 23, quote: 'The lamp is out.' } },
  ])('$name', ({ cited }) => {
    expect(placeOf(TEXT, cited)).toBeNull()
  })
})

test.each([
  { fragment: '#cite=5-21', cited: { start: 5, end: 21 } },
  {
    fragment: '#cite=5-21&quote=The%20lamp&sum=abc',
    cited: { start: 5, end: 21, head: 'The lamp', sum: 'abc' },
  },
  { fragment: '#cite=5-21&quote=The%20lamp', cited: { start: 5, end: 21 } },
  { fragment: '#cite=5-21&quote=%E0%A4%A&sum=1', cited: expect.objectContaining({ start: 5, end: 21 }) },
  { fragment: '#cite=5', cited: undefined },
  { fragment: '', cited: undefined },
])('"$fragment" is read', ({ fragment, cited }) => {
  expect(citedIn(fragment)).toEqual(cited)
})

test('what the server copies and what the page copies have the same permalink, whatever the words', () => {
  const origin = 'https://news.example'
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (quote) => {
      const cited = { start: 3, end: 3 + quote.length, quote }
      expect(fragmentOfServer(cited, quote)).toBe(fragmentOf(cited))
      expect(permalinkOf({ ...cited, url: '/documents/a-1#cite=3-4' }, origin)).toBe(
        `${origin}/documents/a-1${fragmentOf(cited)}`,
      )
    }),
  )
})

test('words with half a character in them have a permalink too', () => {
  const quote = 'It is \uD83D lit.'
  const cited = citedIn(fragmentOf({ start: 0, end: quote.length, quote }))
  expect(cited && placeOf(`Now. ${quote}`, cited)).toEqual({ start: 5, end: 5 + quote.length })
})

test('a permalink is short, however long the words are, and never ends in half a character', () => {
  const link = fragmentOf({ start: 0, end: 4000, quote: `${'x'.repeat(31)}🏮${'long '.repeat(800)}` })
  expect(link.length).toBeLessThan(120)
  expect(citedIn(link)?.head).toBe('x'.repeat(31))
})
