import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

function issuerOf(text: string, file = 'a.txt'): string | null {
  return toDocument(file, bytes(text)).issuer
}

const lead = 'PARIS, June 27, 2024 — The new plant will employ 240 people from May on, the mayor said.'
const rest = 'It is new and it is large, and it works as it should from the first day on.'

describe('who presents a release', () => {
  test.each([
    [
      'of a society below the headline',
      `Old plant opens again\n\nPress release of Paws & Co Ghent vzw\nGhent, 3 May 2026\n\n${rest}`,
      'Paws & Co Ghent vzw',
    ],
    [
      'an agency’s client',
      `From: Lee Agency, for Holm Works Ltd.\nDate: 3 May 2026\nSubject: Old plant opens again\n\n${rest}`,
      'Holm Works Ltd.',
    ],
    [
      'a house in the subhead',
      `# Old plant opens again\n\n*A report from the Information Office of Holm*\n\n${lead}\n\n${rest}`,
      'Information Office of Holm',
    ],
    [
      'beside a label',
      `# Old plant opens again\n\n## It is large\n\n**Verein Holmwerk · Press release · 3 May 2026**\n\nThe plant was built by Holmwerk, and ${rest}`,
      'Verein Holmwerk',
    ],
  ])('%s', (_, text, expected) => {
    expect(issuerOf(text, 'a.md')).toBe(expected)
  })

  test('a person beside a label is nobody', () => {
    expect(
      issuerOf(
        `# Old plant opens again\n\n**Ann Holm · Press release · 3 May 2026**\n\nHolm has a plant again, and ${rest}`,
        'a.md',
      ),
    ).toBe(null)
  })
})

describe('a letterhead above the title of a format', () => {
  test.each([
    [
      'is the issuer though it looks like a sentence',
      '**NATIONAL CUSTOMS AND TRADE OFFICE OF HOLM**\n\nPress release 61/2026 | Port Holm, Tuesday 9 June 2026',
      'NATIONAL CUSTOMS AND TRADE OFFICE OF HOLM',
    ],
    [
      'with a company and the kind of text',
      'Almholm Tools AB (publ)\nInterim report – press release\nHolm, Sweden, 6 May 2026, 07:30 CET',
      'Almholm Tools AB',
    ],
  ])('%s', (_, above, expected) => {
    const document = toDocument(
      'a.md',
      bytes(`${above}\n\n# Old plant opens again after nine years\n\n${rest}`),
    )
    expect(document.issuer).toBe(expected)
    expect(document.publishedFrom).toBe('dateline')
    expect(document.place).not.toBe(null)
  })
})

describe('"About the Zone"', () => {
  const about = (short: string): string => `\n\nAbout ${short}\n\n${rest}`

  test.each([
    [
      'that ends with it',
      `Zone opens plant\n\nPARIS, June 27, 2024 — The Holm Free Trade Zone opened a plant today, and it is large.${about('the Zone')}`,
      'Holm Free Trade Zone',
    ],
    [
      'that begins with it',
      `Department opens plant\n\nPARIS, June 27, 2024 — The Department of Mills and Trade opened a plant today.${about('the Department')}`,
      'Department of Mills and Trade',
    ],
    [
      'unless that is a name of its own',
      `The Works opens plant\n\nPARIS, June 27, 2024 — People may join The Works in its new plant today, and it is large.${about('The Works')}`,
      'The Works',
    ],
  ])('is the whole name %s', (_, text, expected) => {
    expect(issuerOf(text)).toBe(expected)
  })
})

describe('a domain', () => {
  test.each([
    ['of the first and the last word', 'holmconstruction', 'Holm Roof and Wall Construction'],
    ['of first letters', 'hrwb', 'Holm Roof & Wall Builders'],
  ])('%s tells a name', (_, domain, name) => {
    const text = `What to do in winter\n\nPARIS, June 27, 2024 — People in town ask much, and ${name}, experts for all of it, know.\n\n${rest}\n\nAsk press@${domain}.example`
    expect(issuerOf(text)).toBe(name)
  })
})

test('a headline all in capitals names its subject as the body spells it', () => {
  const body = 'Crews from Holm Water were in town on Tuesday with a new pump.\n\nHolm Water has a pump.'
  expect(issuerOf(`HOLM WATER REMOVES LAST OLD PUMP\n\nPARIS, June 27, 2024 — ${body}`)).toBe('Holm Water')
})

test('what stands behind the name in a source line is no part of it', () => {
  const text = `New Plant Opens\n\n${lead}\n\nSource: Holm, Inc. Dated June 27, 2024.`
  expect(issuerOf(text)).toBe('Holm, Inc.')
})

test('the subject of a lead is no issuer when the text has it as a noun', () => {
  const text = `Migraine Relief Near\n\nPARIS, June 27, 2024 — Migraine, a painful condition, has no cure. People with migraine wait, as a migraine lasts.\n\n${rest}`
  expect(issuerOf(text)).toBe(null)
})

test('a work is no issuer where a letterhead names a house', () => {
  const text = `HOLM & VANE · PUBLISHERS SINCE 1923\n\n# The Salt Road wins a prize of 100 pounds\n\nLondon, 4 December 2025\n\nThe Salt Road, a novel by Ann Lee, has won a prize. ${rest}\n\nAsk press@holmvane.example`
  expect(issuerOf(text, 'a.md')).toBe('HOLM & VANE')
})

describe('a name that is short without what stands before it', () => {
  test.each([
    [
      'a house of the place in its domain',
      `University of Holm to make old plant a school\n\nHOLM, 3 May 2026. The University of Holm is to set up a school in the plant, which closed in 2019. ${rest}\n\nContact: Ann Lee, ann@holm.example`,
      'University of Holm',
    ],
    [
      'no house that the lead has beside its subject',
      `Old plant to be a school\n\nBRAY, 3 May 2026. Holm is to set up a school in the plant of the University of Holm. ${rest}\n\nContact: Ann Lee, ann@holm.example`,
      'Holm',
    ],
    [
      'a department of the city over it',
      `CITY OF PORT HOLM\nDEPARTMENT OF PARKS\n\nFOR IMMEDIATE RELEASE\nMay 3, 2026\n\nCity to Plant 900 Trees\n\nPORT HOLM – The Department of Parks will begin to plant 900 trees on Monday. ${rest}`,
      'City of Port Holm Department of Parks',
    ],
    [
      'no house of its own under the city’s name',
      `CITY OF PORT HOLM\nHOLM HARBOUR TRUST\n\nFOR IMMEDIATE RELEASE\nMay 3, 2026\n\nTrust to Plant 900 Trees\n\nPORT HOLM – The Holm Harbour Trust will begin to plant 900 trees on Monday. ${rest}`,
      'Holm Harbour Trust',
    ],
    [
      'a house that is called by its founder',
      `Holm's lends a plant to the town\n\nBRAY, 3 May 2026 – Holm's today lent a plant to the town. ${rest}\n\nPress office: Ann Lee, press@holms.example`,
      "Holm's",
    ],
    [
      'no mark of an owner',
      `Holm's plant opens again\n\nBRAY, 3 May 2026 – Holm's plant opened today. ${rest}\n\nPress office: Ann Lee, press@holm.example`,
      'Holm',
    ],
  ])('%s', (_, text, expected) => {
    expect(issuerOf(text)).toBe(expected)
  })
})

describe('a thing that is counted', () => {
  test('is no house, though the headline begins with it', () => {
    expect(
      issuerOf(
        'PICTURE CAPTIONS – NAMING OF THE LADY IDA\n\nPicture 1: The launch at the quay. Picture: Mara Lind\n\nPicture 2: The bridge from the river. Picture: Mara Lind',
      ),
    ).toBeNull()
  })

  test('a house of one word before a year is one', () => {
    expect(issuerOf(`Tarnova launches a new kiln\n\n${lead} At Tarnova 2031 was a good year. ${rest}`)).toBe(
      'Tarnova',
    )
  })
})

test.each(['Kiln Hospital Newsroom', 'Kiln Hospital Press Room'])(
  'the newsroom of a house is the house: %s',
  (line) => {
    expect(issuerOf(`${line}\n\nSecond ward opens in May\n\n${lead}\n\n${rest}`)).toBe('Kiln Hospital')
  },
)

describe('a domain that is a place’s name', () => {
  test.each([
    ['Holmvale Police Department', 'holmvale'],
    ['Holmvale Court of Appeal', 'holmvale'],
    ['Association of Holmvale Growers', 'holmvale'],
    ['University of Holmvale', 'holmvale'],
    ['Holmvale Wildlife Park', 'holmvale'],
  ])('tells the whole of %s', (name, domain) => {
    const text = `${name} opens a hall\n\n${lead}\n\nThe plans were read at ${name} in May.\n\n${rest}\n\nAsk press@${domain}.example`
    expect(issuerOf(text)).toBe(name)
  })

  test('tells no park of a house that is called without it before', () => {
    const text = `Holmvale opens a hall\n\n${lead}\n\nThe plans were read at Holmvale Wildlife Park in May.\n\n${rest}\n\nAsk press@holmvale.example`
    expect(issuerOf(text)).toBe('Holmvale')
  })

  test('tells no police of a department that is another', () => {
    const text = `Old plant opens again\n\n${lead}\n\nThe Holmvale Police and the Transport Department know.\n\n${rest}\n\nAsk press@holmvale.example`
    expect(issuerOf(text)).toBe('Holmvale Police')
  })
})
