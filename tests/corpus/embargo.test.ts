import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { embargoEnd } from '../../src/corpus/embargo.ts'
import { isHoldLine } from '../../src/corpus/hold-lines.ts'
import { bytes } from './fixtures.ts'

test.each([
  { line: 'EMBARGOED UNTIL 6:00 a.m. ET, May 5, 2025', end: '2025-05-05T10:00:00.000Z' },
  { line: 'Embargoed until 06:00 GMT on Monday 3 November 2025', end: '2025-11-03T06:00:00.000Z' },
  { line: 'UNDER EMBARGO UNTIL 00:01 BST, 12 June 2025', end: '2025-06-11T23:01:00.000Z' },
  { line: 'Embargo: 3 March 2025, 12 noon CET', end: '2025-03-03T11:00:00.000Z' },
  { line: 'Embargoed until May 5, 2025 at 9 PM Pacific Time', end: '2025-05-06T04:00:00.000Z' },
  { line: 'EMBARGOED UNTIL 0600 hrs UTC 5 May 2025', end: '2025-05-05T06:00:00.000Z' },
  { line: 'Embargoed until 14:30 UTC+2, 5 May 2025', end: '2025-05-05T12:30:00.000Z' },
  { line: 'Embargoed until midnight ET, May 5, 2025', end: '2025-05-06T04:00:00.000Z' },
  { line: 'Embargoed until 2025-05-05T08:00:00+02:00', end: '2025-05-05T06:00:00.000Z' },
  {
    name: 'two zones that agree',
    line: 'Embargoed until 4 a.m. CT/5 a.m. ET Monday, Feb. 17, 2025',
    end: '2025-02-17T10:00:00.000Z',
  },
  {
    name: 'two zones that do not agree',
    line: 'Embargoed until 4 a.m. CT/5 a.m. CT, Nov. 17, 2025',
    end: '2025-11-17T11:00:00.000Z',
  },
  {
    name: 'winter letters in summer',
    line: 'Embargoed until 8 a.m. EST, July 1, 2025',
    end: '2025-07-01T13:00:00.000Z',
  },
  {
    name: 'a zone of three countries',
    line: 'Embargoed until 9:00 IST, 5 May 2025',
    end: '2025-05-05T08:00:00.000Z',
  },
  {
    name: 'a time without a zone',
    line: 'EMBARGOED UNTIL 9:00 a.m., May 5, 2025',
    end: '2025-05-06T12:00:00.000Z',
  },
  { name: 'a day without a time', line: 'EMBARGOED UNTIL MAY 5, 2025', end: '2025-05-06T12:00:00.000Z' },
  { name: 'a day in a zone', line: 'EMBARGOED UNTIL May 5, 2025 ET', end: '2025-05-06T04:00:00.000Z' },
  { line: '** STRICT EMBARGO ** 06:00 GMT Monday 5 May 2025', end: '2025-05-05T06:00:00.000Z' },
  { line: 'Please observe the embargo: 5 May 2025, 06:00 GMT', end: '2025-05-05T06:00:00.000Z' },
  { line: 'This information is embargoed until 5 May 2025, 06:00 GMT.', end: '2025-05-05T06:00:00.000Z' },
  { line: 'Confidential until 06:00 GMT, 5 May 2025', end: '2025-05-05T06:00:00.000Z' },
  { line: 'Sperrfrist: 5 May 2025, 06:00 GMT', end: '2025-05-05T06:00:00.000Z' },
])('"$line" ends at $end', ({ line, end }) => {
  expect(isHoldLine(line)).toBe(true)
  expect(embargoEnd(line, null)).toBe(end)
})

test('a time without a day is one of the release’s own day', () => {
  expect(embargoEnd('EMBARGOED UNTIL 6 AM ET', '2025-05-05')).toBe('2025-05-05T10:00:00.000Z')
  expect(embargoEnd('EMBARGOED UNTIL 6 AM ET', null)).toBeNull()
})

test.each([
  'FOR IMMEDIATE RELEASE',
  'FOR RELEASE May 5, 2025',
  'The 2010 Japan embargo on rare earths',
  'Embargo on rare earths is lifted',
  'Embargo lifted',
  'Embargo: a history of trade in ten maps',
  'Confidential until the end: what a whistleblower kept back',
  'The material is to be used from 5 May 2025 in three schools',
  'The information is for use by schools, as an embargo is lifted',
])('"%s" holds nothing back', (line) => {
  expect(isHoldLine(line)).toBe(false)
  const document = toDocument(
    'a.txt',
    bytes(`${line}\n\nAcme Opens Plant\n\nAcme opened a plant today. It is new.`),
  )
  expect(document.status).toBe('current')
  expect(document.embargoedUntil).toBeUndefined()
})

test.each([
  { name: 'above the headline', top: 'EMBARGOED UNTIL 6:00 a.m. ET, May 5, 2025\n\nAcme Opens Plant' },
  {
    name: 'with its time on a line below',
    top: 'STRICTLY EMBARGOED UNTIL\n\nMonday, May 5, 2025, 6:00 a.m. ET\n\nAcme Opens Plant',
  },
  {
    name: 'under the headline',
    top: 'Acme Opens Plant\n\nNot for publication before 6:00 a.m. ET, May 5, 2025',
  },
  { name: 'beside "for release"', top: 'For release 6:00 a.m. ET, May 5, 2025\n\nAcme Opens Plant' },
  { name: 'as "hold"', top: 'HOLD FOR RELEASE UNTIL May 5, 2025, 6:00 a.m. ET\n\nAcme Opens Plant' },
])('an embargo line $name is read, and the headline stays', ({ top }) => {
  const document = toDocument(
    'a.txt',
    bytes(`${top}\n\nDALLAS, May 5, 2025 — Acme opened a plant today. It is new.`),
  )
  expect(document).toMatchObject({
    status: 'embargoed',
    embargoedUntil: '2025-05-05T10:00:00.000Z',
    title: 'Acme Opens Plant',
    published: '2025-05-05',
  })
})

const LETTERHEADS = [
  'PRESS RELEASE – EMBARGOED UNTIL 5 MAY 2025',
  'News release: under embargo until 5 May 2025, 9 am',
  'Media release | Embargo: 6am Monday 5 May 2025',
  '[EMBARGOED UNTIL 5 May 2025]',
  'Publication embargo: 5 May 2025',
  'Do not publish before 5 May 2025',
  'Not to be published before 5 May 2025',
  'No publication before 5 May 2025, 10.00',
  'Please hold until 5 May 2025',
  'For publication on or after 5 May 2025',
  'Release on 5 May 2025 at 9 am',
  'Acme Tools\nPRESS RELEASE\nEmbargoed until 00.01 on Monday 5 May 2025',
  'Acme Tools\nEmbargoed until 00.01 on\nMonday 5 May 2025\nPRESS RELEASE',
  'Date: 2 May 2025\nEmbargo: 5 May 2025 09:00\nContact: Dana Holt',
]
const STORY = 'TARN, May 2, 2025 — Acme opened a plant today. It is new.'

test.each(LETTERHEADS)('%j holds a release back, above and below the headline and glued to it', (line) => {
  for (const top of [
    `${line}\n\nAcme Opens Plant\n\n`,
    `Acme Opens Plant\n\n${line}\n\n`,
    `${line}\nAcme Opens Plant\n\n`,
    `Acme Opens Plant\n${line}\n\n`,
  ]) {
    const document = toDocument('a.txt', bytes(`${top}${STORY}`))
    expect(document.status, top).toBe('embargoed')
    expect(document.embargoedUntil, top).toMatch(/^2025-05-0[4-6]/u)
    expect(document.published, top).toBe('2025-05-02')
  }
})

test.each([
  ['in its headline', 'Acme Opens Plant (embargoed until 5 May 2025)', 'It is new.'],
  [
    'at its end',
    'Acme Opens Plant',
    `It is new.${'\n\nIt is large.'.repeat(14)}\n\nThis release is under embargo until 5 May 2025.`,
  ],
])('an embargo that a release tells %s holds it back', (_, headline, story) => {
  const document = toDocument(
    'a.txt',
    bytes(`${headline}\n\nTARN, May 2, 2025 — Acme opened a plant. ${story}`),
  )
  expect(document.status).toBe('embargoed')
  expect(document.title).toBe(headline)
})

test.each([
  'PRESS RELEASE – 2 May 2025',
  'PRESS RELEASE – no embargo',
  'Embargo: none',
  'Acme fights the embargo on cotton',
  'Acme holds its fair until 5 May 2025',
  'Acme: embargo on cotton until 5 May 2025 harms mills',
  'Acme Trade | Embargo: what changes on 5 May 2025',
  'Acme Wine, embargoed since 2020, sails on 5 May 2025',
  'Acme recall: do not use kettles sold before 5 May 2025',
  'Acme Fund: no distribution until 5 May 2025',
  'Acme Bank: hold until 5 May 2025, analysts say',
  'Acme Road: to be released from 5 May 2025',
  'Acme jab: for use after 5 May 2025',
])('"%s" above a story holds nothing back', (line) => {
  expect(toDocument('a.txt', bytes(`${line}\n\n${STORY}`)).status).toBe('current')
})

test.each([
  'Do not use kettles sold before 5 May 2025.',
  'Please hold: the fund makes no distribution until 5 May 2025.',
  'Its beef was under embargo since 2020 and is back on 5 May 2025.',
])('"%s" within a story holds nothing back', (sentence) => {
  expect(toDocument('a.txt', bytes(`Acme Opens Plant\n\n${STORY} ${sentence}`)).status).toBe('current')
})

test.each([
  'Not for publication or broadcast before 5 May 2025',
  'Not for use before 5 May 2025',
  'Embargo ends: 5 May 2025',
])('"%s" above a story does', (line) => {
  expect(toDocument('a.txt', bytes(`${line}\n\nAcme Opens Plant\n\n${STORY}`)).status).toBe('embargoed')
})

test('an embargo in the front matter is one', () => {
  const document = toDocument(
    'a.md',
    bytes(
      '---\ntitle: Acme Opens Plant\nembargo: 2025-05-05T06:00:00Z\n---\n\nAcme opened a plant. It is new.',
    ),
  )
  expect(document).toMatchObject({ status: 'embargoed', embargoedUntil: '2025-05-05T06:00:00.000Z' })
})

test('an embargo that gives no time at all has no end', () => {
  const document = toDocument(
    'a.txt',
    bytes('UNDER EMBARGO\n\nAcme Opens Plant\n\nAcme opened a plant today. It is new.'),
  )
  expect(document.status).toBe('embargoed')
  expect(document.embargoedUntil).toBeUndefined()
})
