import { describe, expect, test } from 'vitest'
import { dateAt } from '../../src/corpus/date.ts'
import { readDateline } from '../../src/corpus/dateline.ts'
import type { Span } from '../../src/model.ts'

function read(text: string, year: string | null = null) {
  const found = readDateline(text, { start: 0, end: text.length }, year)
  const at = (span: Span | null): string | null => (span === null ? null : text.slice(span.start, span.end))
  if (found === null) return null
  return [at(found), at(found.place), found.date?.iso ?? null, at(found.wire), at(found.issuer)]
}

describe('a dateline', () => {
  test.each([
    [
      'WELLINGTON, FL, March 25, 2024 /24-7PressRelease/ -- Acme',
      'WELLINGTON, FL',
      '2024-03-25',
      '24-7PressRelease',
      null,
    ],
    ['ATLANTA, GA - March 27, 2025 (NEWMEDIAWIRE) - Acme', 'ATLANTA, GA', '2025-03-27', 'NEWMEDIAWIRE', null],
    [
      'FRESNO, CA - (NewMediaWire) - August 29, 2024 - Acme',
      'FRESNO, CA',
      '2024-08-29',
      'NewMediaWire',
      null,
    ],
    ['(NewMediaWire) - July 16, 2025 - DALLAS — Acme', 'DALLAS', '2025-07-16', 'NewMediaWire', null],
    [
      'Pompano Beach, FL (Newsworthy.ai) Wednesday Apr 10, 2024 @ 8:00 AM Eastern — Acme',
      'Pompano Beach, FL',
      '2024-04-10',
      'Newsworthy.ai',
      null,
    ],
    [
      'Whitehorse, Yukon (Newsworthy.ai) Monday Apr 8, 2024 @ 8:00 AM America/Dawson_Creek — Acme',
      'Whitehorse, Yukon',
      '2024-04-08',
      'Newsworthy.ai',
      null,
    ],
    [
      'Katy, United States - November 20, 2024 / RV Station Katy /',
      'Katy, United States',
      '2024-11-20',
      null,
      'RV Station Katy',
    ],
    ['DALLAS, TX -- February 18th, 2025 -- Acme', 'DALLAS, TX', '2025-02-18', null, null],
    ['Las Vegas, 17 March 2025 - Acme', 'Las Vegas', '2025-03-17', null, null],
    ['CHONGQING, China, June 27, 2024 — An autonomous', 'CHONGQING, China', '2024-06-27', null, null],
    ['CITY, State, Nov. 3, 2026 /PRNewswire/ -- Acme', 'CITY, State', '2026-11-03', 'PRNewswire', null],
    ['PARIS, Nov. 03, 2026 (GLOBE NEWSWIRE) -- Acme', 'PARIS', '2026-11-03', 'GLOBE NEWSWIRE', null],
    ['MELBOURNE, Fla.--(BUSINESS WIRE)--Acme', 'MELBOURNE, Fla.', null, 'BUSINESS WIRE', null],
    ['LAS VEGAS, NV / PR Karma / March 28, 2024 11:15', 'LAS VEGAS, NV', '2024-03-28', 'PR Karma', null],
    ['St Louis, MO. (May 28, 2025) – Acme', 'St Louis, MO', '2025-05-28', null, null],
    ['May 27, 2024 — BitStore.com, a leading platform', null, '2024-05-27', null, null],
    ['September 4, 2024 — Earn Alliance, the largest', null, '2024-09-04', null, null],
    ['HOUSTON, TX – The firm', 'HOUSTON, TX', null, null, null],
    ['BOSTON – Boston Realty', 'BOSTON', null, null, null],
    ['GARY, IN, June 27, 2024 /Wire/ -- Acme', 'GARY, IN', '2024-06-27', 'Wire', null],
    ['HALTON, ON / PR Tarn / June 27, 2024 12:30', 'HALTON, ON', '2024-06-27', 'PR Tarn', null],
    ['27 June 2024, Tarnby. The mill', 'Tarnby', '2024-06-27', null, null],
    ['TARNBY (27 June 2024). The mill', 'TARNBY', '2024-06-27', null, null],
    ['Tarnby. 27 June 2024. The mill', 'Tarnby', '2024-06-27', null, null],
    [
      'Stratford-upon-Avon, England, 3 June 2025 – Acme',
      'Stratford-upon-Avon, England',
      '2025-06-03',
      null,
      null,
    ],
    [
      'For Immediate Release: Washington DC, USA – July 16, 2025',
      'Washington DC, USA',
      '2025-07-16',
      null,
      null,
    ],
    ['Tarnby / Holm, 3 June 2025. Acme', 'Tarnby / Holm', '2025-06-03', null, null],
    ['St. Tarn / Holm, Fife, June 3, 2025: Acme', 'St. Tarn / Holm, Fife', '2025-06-03', null, null],
    ['Tarn, Fife / Holm / Bray (3 June 2025) – Acme', 'Tarn, Fife / Holm / Bray', '2025-06-03', null, null],
    ['3 June 2025, Tarn / Holm – Acme', 'Tarn / Holm', '2025-06-03', null, null],
    ['Tarnby – New Holm, 3 June 2025 – Acme', 'Tarnby – New Holm', '2025-06-03', null, null],
    ['Tarnby / 3 June 2025 – Acme', 'Tarnby', '2025-06-03', null, null],
  ] as const)('is read: %s', (text, place, iso, wire, issuer) => {
    expect(read(text)?.slice(1)).toEqual([place, iso, wire, issuer])
  })

  test('may be no more than the wire between dashes', () => {
    expect(read('--News Direct--')).toEqual(['--News Direct--', null, null, 'News Direct', null])
  })

  test('ends before its dash', () => {
    expect(read('PARIS, June 27, 2024 /Wire/ -- Acme')?.[0]).toBe('PARIS, June 27, 2024 /Wire/')
  })

  test('is read across no-break spaces', () => {
    expect(read('PARIS,\u00a0June\u00a027,\u00a02024\u00a0— Acme')?.slice(1, 3)).toEqual([
      'PARIS',
      '2024-06-27',
    ])
  })

  test('behind a caption that is glued to it starts at its wire', () => {
    expect(
      read('The new museum (NewMediaWire) - August 25, 2024 - Glendale, CA -- The')?.slice(0, 3),
    ).toEqual(['(NewMediaWire) - August 25, 2024 - Glendale, CA', 'Glendale, CA', '2024-08-25'])
  })

  test('without a year takes the year that is known', () => {
    expect(read('CHICAGO, June 5 — Acme', '2024')?.slice(1, 3)).toEqual(['CHICAGO', '2024-06-05'])
    expect(read('CHICAGO, June 5 — Acme')?.slice(1, 3)).toEqual(['CHICAGO', null])
  })

  test.each([
    'On May 12, 2025, the company opened a plant.',
    'For the six months ended June 30, 2025, revenue rose.',
    'June 30, 2025, was a good day.',
    '30 June 2025, Tarnby celebrated.',
    '30 June 2025. The mill has opened.',
    '30 June 2025: Tarnby. The mill has opened.',
    '30 June 2025, Orme Group. The mill has opened.',
    'New Buses On, June 30, 2025 – so it was said.',
    'In Austin, Texas, June was hot — too hot.',
    'The Washington, D.C.–based firm reported revenue.',
    'World of Acme (WOA) - an immersive game',
    'Acme Robotics – the leader in drones – opened a plant.',
    'Photos – Naming of the Tarn, 30 June 2025',
    'Tarnby – Holm Bank, 30 June 2025 – The bank',
    'Tarnby / Holm Bank, 30 June 2025. The bank',
    'Tarnby / Holm in 2025. The road',
    'Holm / PR Tarn, June 27, 2024 – Acme',
    'UPDATE - June 30, 2025: The mill has more.',
    'Correction, 30 June 2025: The mill has more.',
    'Amended (30 June 2025) – The mill has more.',
    'NOTE – 30 June 2025 – The mill has more.',
    'Sept. 7th – at the parade, everyone danced.',
    'WHEN: Tuesday, September 16, 2025 - 4:45 p.m.',
    'A body that says nothing of when it was written.',
    '',
  ])('is not: %s', (text) => {
    expect(read(text, '2025')).toBeNull()
  })
})

describe('a written date', () => {
  test.each([
    ['June 27, 2024', '2024-06-27'],
    ['Sept. 3 2025', '2025-09-03'],
    ['February 18th, 2025', '2025-02-18'],
    ['17 March 2025', '2025-03-17'],
    ['3rd of June 2025', '2025-06-03'],
    ['Wednesday, Apr 10, 2024', '2024-04-10'],
    ['2024-06-27T08:00', '2024-06-27'],
    ['27.06.2024', '2024-06-27'],
    ['06/27/2024', '2024-06-27'],
    ['29 February 2024', '2024-02-29'],
    ['06/07/2024', undefined],
    ['29 February 2025', undefined],
    ['June 31, 2024', undefined],
    ['may, 5', undefined],
    ['24/7', undefined],
  ])('%s is %s', (text, iso) => {
    expect(dateAt(text, 0)?.iso).toBe(iso)
  })
})

describe('a dateline in square brackets, before a slash, or with a colon behind its place', () => {
  test.each([
    ['[Leeds, 3 May 2026] Kiln Works opened today.', 'Leeds', '2026-05-03'],
    ['Leeds, UK / 3 May 2026 – Kiln Works opened today.', 'Leeds, UK', '2026-05-03'],
    ['3 May 2026, Leeds: Kiln Works opened today.', 'Leeds', '2026-05-03'],
  ])('is read: %s', (line, place, iso) => {
    expect(read(line)?.slice(1, 3)).toEqual([place, iso])
  })

  test.each([
    ['a label before a colon', 'Leeds: Kiln Works opened today.'],
    ['what else brackets hold', '[Kiln Works opened today] and more.'],
    ['a date without a year', '3 May, Leeds: Kiln Works opened today.'],
  ])('is not %s', (_, line) => {
    expect(read(line)).toBeNull()
  })

  test('keeps a slash before an issuer', () => {
    expect(read('Leeds, UK - May 3, 2026 / Kiln Works /')?.at(-1)).toBe('Kiln Works')
  })
})
