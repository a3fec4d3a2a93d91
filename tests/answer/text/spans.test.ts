import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedSpans } from '../../../src/answer/text/spans.ts'

/** The spans of a text as "type: words". */
function read(text: string): string[] {
  return typedSpans(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)
}

test.each([
  ['Orme Mining (TSX-V: ORM) said', 'ticker: TSX-V: ORM'],
  ['Orme (NYSE American: ORM.A) said', 'ticker: NYSE American: ORM.A'],
  ['Orme (Nasdaq First North Stockholm: ORME) said', 'ticker: Nasdaq First North Stockholm: ORME'],
  ['Orme (Euronext Paris: ORM) said', 'ticker: Euronext Paris: ORM'],
  ['Orme (Nasdaq: ORMX; OTCQB: ORM) said', 'ticker: OTCQB: ORM'],
])('%s holds a %s', (text, expected) => {
  expect(read(text)).toContain(expected)
})

describe('an amount, a time or an address has one type', () => {
  test.each([
    ['it trades under the symbol “ORMX” now', 'ticker: symbol “ORMX'],
    ['it raised $3 million then', 'money: $3 million'],
    ['it lost $(4.3) million then', 'money: $(4.3) million'],
    ['a five-figure sum', 'money: five-figure sum'],
    ['it costs half a million euros', 'money: half a million euros'],
    ['it made £2m a week', 'money: £2m'],
    ['it spent 96 million Swiss francs', 'money: 96 million Swiss francs'],
    ['a litre costs 478 øre now', 'money: 478 øre'],
    ['the toll was 12 centavos', 'money: 12 centavos'],
    ['one in five of them', 'percent: one in five'],
    ['three quarters of them', 'percent: three quarters of'],
    ['it fell by a third', 'percent: by a third'],
    ['its costs halved', 'percent: halved'],
    ['in the first half of 2024', 'date: first half of 2024'],
    ['in the week of 3 May it opened', 'date: the week of 3 May'],
    ['on Friday, 12 September', 'date: Friday, 12 September'],
    ['the nine months ended June 30, 2025', 'date: the nine months ended June 30, 2025'],
    ['on Nov. 4 it opened', 'date: Nov. 4'],
    ['since the beginning of the month', 'date: the beginning of the month'],
    ['at the start of next year', 'date: the start of next year'],
    ["she goes in two years' time", "date: in two years' time"],
    ['it opens in a week’s time', 'date: in a week’s time'],
    ['it took two years then', 'duration: two years'],
    ['at 6.30 pm', 'date: 6.30 pm'],
    ['in mid-August', 'date: mid-August'],
    // Before 1500 a word or brackets say that it is a year.
    ['founded in 1209, it has', 'date: 1209'],
    ['it dates back to 1348 and was', 'date: 1348'],
    ['the tower (rebuilt 1402) leans', 'date: 1402'],
    ['after the fire (1263)', 'date: 1263'],
    ['it stands in 1200 homes', 'count: 1200'],
    ['it sold 1400 and rested', 'count: 1400'],
    ['it has 1600+ lamps', 'count: 1600+'],
    ['it serves over 1600+ shops', 'count: 1600+'],
    ['it opened in 1600 and', 'date: 1600'],
    ['in 1200.5 hours', 'duration: 1200.5 hours'],
    ['it takes 18 to 24 months', 'duration: 18 to 24 months'],
    ['it took 12 years and six months', 'duration: 12 years and six months'],
    ['it has 12 500 seats', 'count: 12 500'],
    ['it has two hundred and ten seats', 'count: two hundred and ten'],
    ['a wind of 130 km/h', 'measure: 130 km/h'],
    ['it cut 12.5 m at depth', 'measure: 12.5 m'],
    ['at 5 Quay Lane, Bristol BS1 4RN', 'address: 5 Quay Lane, Bristol BS1 4RN'],
    ['at Lindenallee 12, 10115 Berlin', 'address: Lindenallee 12, 10115 Berlin'],
    ['a ticket costs €12.50 now', 'money: €12.50'],
    ['it paid £1.2bn for it', 'money: £1.2bn'],
    ['it is worth US$40 million', 'money: US$40 million'],
    ['it cost 5 million euros', 'money: 5 million euros'],
    ['a 30,000-pound grant', 'money: 30,000-pound'],
    ['about CHF 3.5 million', 'money: CHF 3.5 million'],
    ['some twenty thousand dollars', 'money: twenty thousand dollars'],
    ['between $1.5-2 million', 'money: $1.5-2 million'],
    ['some 12% of users', 'percent: 12%'],
    ['it grew 4.5 percent', 'percent: 4.5 percent'],
    ['it grew ten per cent', 'percent: ten per cent'],
    ['it rose 25 basis points', 'percent: 25 basis points'],
    ['on May 3, 2024 it opened', 'date: May 3, 2024'],
    ['on 3 May 2024 it opened', 'date: 3 May 2024'],
    ['it opened in March 2025', 'date: March 2025'],
    ['it opened last spring', 'date: last spring'],
    ['the third quarter of 2024', 'date: third quarter of 2024'],
    ['in Q3 2024', 'date: Q3 2024'],
    ['it runs since 2019', 'date: 2019'],
    ['at 10:30 a.m.', 'date: 10:30 a.m.'],
    ['it opened on Tuesday', 'date: Tuesday'],
    ['it opened two weeks ago', 'date: two weeks ago'],
    ['on 2024-05-03', 'date: 2024-05-03'],
    ['it runs for three years', 'duration: three years'],
    ['the digging took three summers', 'duration: three summers'],
    ['it took 18 gruelling months', 'duration: 18 gruelling months'],
    ['with 5g of salt', 'count: 5'],
    ['a 48-hour strike', 'duration: 48-hour'],
    ['a two-year contract', 'duration: two-year'],
    ['it takes half an hour', 'duration: half an hour'],
    ['it has 43 platforms', 'count: 43'],
    ['it has 1,200 staff', 'count: 1,200'],
    ['it has twenty-five teams', 'count: twenty-five'],
    ['it has three hundred seats', 'count: three hundred'],
    ['it has two dozen shops', 'count: two dozen'],
    ['it had 2.5 million visitors', 'count: 2.5 million'],
    ['it had one million visitors', 'count: one million'],
    ['it is 12 km long', 'measure: 12 km'],
    ['it is 3,000 square feet', 'measure: 3,000 square feet'],
    ['it gives 5 MW of power', 'measure: 5 MW'],
    ['ring +1 (555) 010-2345 now', 'phone: +1 (555) 010-2345'],
    ['ring 020 7946 0958 now', 'phone: 020 7946 0958'],
    ['ring 555.010.2345 now', 'phone: 555.010.2345'],
    ['ring +33 4 70 00 12 34 now', 'phone: +33 4 70 00 12 34'],
    ['ring 1-800-FLOWERS now', 'phone: 1-800-FLOWERS'],
    ['write to press@alder.example now', 'email: press@alder.example'],
    ['see https://alder.example/a?b=1.', 'url: https://alder.example/a?b=1'],
    ['see www.alder.example/x', 'url: www.alder.example/x'],
    ['see alder.com', 'url: alder.com'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test('a generation of networks counts nothing', () => {
    expect(read('it runs on 5G networks')).not.toContain('count: 5')
  })

  test.each(['it may open', 'a service around the clock, 24/7', 'the 25th guest'])(
    '%s holds none',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  test('a figure inside a book number is no telephone number', () => {
    expect(read('ISBN 978-3-16-148410-0').filter((span) => span.startsWith('phone'))).toEqual([])
  })
})

test('spans lie inside the text, in order, and figures do not overlap', () => {
  const names = new Set(['name', 'person', 'organisation', 'place'])
  const word = fc.constantFrom(
    ...'$3 million in May 2024 12% of the third quarter Ida Solberg said +1 (555) 010-2345 press@a.example two years 5 km , . Inc. 😀'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(text, (made) => {
      let start = 0
      let figureEnd = 0
      for (const span of typedSpans(made)) {
        expect(span.start).toBeGreaterThanOrEqual(start)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(made.length)
        start = span.start
        if (names.has(span.type)) continue
        expect(span.start).toBeGreaterThanOrEqual(figureEnd)
        figureEnd = span.end
      }
    }),
    { numRuns: 200 },
  )
})
