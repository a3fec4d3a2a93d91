import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { beginsHouse, isHouseWord } from '../../src/corpus/house-words.ts'
import { bytes } from './fixtures.ts'

function issuerOf(text: string, file = 'a.txt'): string | null {
  return toDocument(file, bytes(text)).issuer
}

describe('the house of a notice that says nowhere who sends it', () => {
  test.each([
    [
      'opens the story',
      '# Budget for next year set\n\nBracken Town Council has set its share of the tax at £98 a year for a home of middle size.\n\n“Nobody likes a rise,” said Ida Holm, who chairs the finance committee.',
      'Bracken Town Council',
    ],
    [
      'is called by its noun',
      'WALKERS BROUGHT DOWN AFTER NIGHT ON LEDGE\n\nA father and his daughter were brought down from the north face of Bray Pike after eleven hours.\n\nTwelve members of Bracken Mountain Rescue Team went out, joined by nine from Orme.\n\nIt was the team’s third callout of the year. The team asks walkers to carry a lamp.',
      'Bracken Mountain Rescue Team',
    ],
    [
      'is in the headline and the lead',
      '# Twins Born at Lake Orme Zoo\n\nLake Orme Zoo is happy to tell of the birth of two red foxes on June 11, the first in ten years.\n\nVisitors will not be able to see the cubs until October.',
      'Lake Orme Zoo',
    ],
    [
      'has its form behind it',
      '# Update on the merger\n\nBracken Valley Bancorp, Inc. now expects to close its merger with Orme Savings Corp. in the fourth quarter.\n\nRegulators have asked that the companies sell two branches, where they would hold half of all deposits.',
      'Bracken Valley Bancorp, Inc.',
    ],
    [
      'is no longer name’s end',
      'Aviary closed until further notice\n\nThe Orme Aviary and the penguin walk are closed from today after a wild goose was found dead in the pond.\n\nThe daily talk is replaced by one about otters at the same time.',
      null,
    ],
    [
      'is nobody where two are as near',
      '# Line closed in May\n\nTrains will not run in May, when Orme Rail Services and the Bracken Port Authority mend the bridge at night.\n\nBuses will take their place from Monday on, every hour.',
      null,
    ],
    [
      'is no person, office or place',
      '# New hours from May\n\nAnn Waters Mills has retired after thirty years. Her successor comes from North Orme Road, where she has lived since May.\n\nThe Director of Music Services has left as well, and nobody has been found yet.',
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(issuerOf(text, text.startsWith('#') ? 'a.md' : 'a.txt')).toBe(expected)
  })

  test('a long article that nobody signs is about others', () => {
    const opening =
      '# Budget for next year set\n\nBracken Town Council has set its share of the tax at £98 a year for a home of middle size.\n\n'
    const paragraph =
      'It was said at the meeting that the tax pays for benches, lamps, trees and paths in the parks.\n\n'
    expect(issuerOf(opening + paragraph.repeat(20), 'a.md')).toBe('Bracken Town Council')
    expect(issuerOf(opening + paragraph.repeat(40), 'a.md')).toBeNull()
  })

  test('an item of a wire may be the wire’s own', () => {
    const story = 'Bracken Town Council has set its share of the tax at £98 a year for a home of middle size.'
    expect(issuerOf(`# Budget set\n\nORME, May 3, 2025 (BestWire) — ${story}`, 'a.md')).toBeNull()
    expect(issuerOf(`# Budget set\n\nORME, May 3, 2025 — ${story}`, 'a.md')).toBe('Bracken Town Council')
  })
})

describe('whose statement a headline says that it is', () => {
  const rest = 'On Wednesday Orme was down for six hours, and nobody could see a schedule. We are sorry.'

  test.each([
    ['STATEMENT FROM ORME ON THE OUTAGE', 'Orme'],
    ['Joint statement by Holm & Bray and the Bakers’ Guild', 'Holm & Bray'],
    ['Update from the Bracken Harbour Trust', 'Bracken Harbour Trust'],
    ['Statement by Dr Ida Holm on the outage', null],
    ['Message from Bracken to all', null],
  ])('%s', (headline, expected) => {
    expect(issuerOf(`${headline}\n\nJune 27, 2025\n\n${rest}`)).toBe(expected)
  })
})

describe('a house that only a line beside the story names', () => {
  const story =
    'The valve in the cellar gave way on Monday night. A new one will come by Thursday, and the floor is being looked at.'

  test.each([
    [
      'with the date',
      `# Two sailings fewer\n\n**Bracken Ferry Line, 3 October**\n\n${story}`,
      'Bracken Ferry Line',
    ],
    [
      'with what it is',
      `# It’s a boy\n\n*Orme Zoo – news for the local press – No. 17*\n\n${story}`,
      'Orme Zoo',
    ],
    ['behind “News from”', `# We bought it!\n\n*News from Holm Food Co-op*\n\n${story}`, 'Holm Food Co-op'],
    [
      'without a noun for what it is',
      `# It is here\n\n*Holm Bray & Daughters, 3 May 2025*\n\n${story}`,
      'Holm Bray & Daughters',
    ],
    [
      'in the line of who writes',
      `# Orme: an update\n\n*From Ida Krol, Bray Games, March 12, 2024*\n\n${story} Orme is late.`,
      'Bray Games',
    ],
    ['not a place', `# It is here\n\n*Port Bracken, 3 May 2025*\n\n${story}`, null],
    ['not a person', `# It is here\n\n*Ann Marie Lee, 3 May 2025*\n\n${story}`, null],
    [
      'in the signature',
      `# Lift out of order\n\n${story}\n\nIda Holm\nHousing Manager, Orme Street Homes`,
      'Orme Street Homes',
    ],
    [
      'in the signature, over an address',
      `# Notice lifted\n\n${story}\n\nUpper Orme Water Board\nSluice House, Bray`,
      'Upper Orme Water Board',
    ],
    ['not of an office alone', `# Lift out of order\n\n${story}\n\nIda Holm\nChief Technology Officer`, null],
  ])('%s', (_, text, expected) => {
    expect(issuerOf(text, 'a.md')).toBe(expected)
  })
})

test('who gets an office is not who tells of it', () => {
  const story =
    'Ann Lee takes over the house from Ida Holm, who goes to Bray after twelve years. Ann Lee was born in Orme.'
  expect(issuerOf(`# Ann Lee to be head of music\n\n${story}`, 'a.md')).toBeNull()
})

describe('a house’s name over the headline', () => {
  const rest = 'The first night moves from 4 to 9 September to give the cast more time. Tickets stay valid.'

  test.each([
    ['ORME STREET THEATRE\nChange of cast', 'Change of cast', 'ORME STREET THEATRE'],
    [
      'Bracken Mountain Rescue Team\nStatement by the chairman, Dr Ida Holm',
      'Statement by the chairman, Dr Ida Holm',
      'Bracken Mountain Rescue Team',
    ],
  ])('%j', (top, title, issuer) => {
    expect(toDocument('a.txt', bytes(`${top}\n\n21 August 2025\n\n${rest}`))).toMatchObject({ title, issuer })
  })

  test('goes on where the next line is as it is', () => {
    const { title } = toDocument(
      'a.txt',
      bytes(`ORME COUNTY POLICE\nARRESTS NINE AFTER RAID\n\n21 August 2025\n\n${rest}`),
    )
    expect(title).toBe('ORME COUNTY POLICE ARRESTS NINE AFTER RAID')
  })
})

test('a house known by its address has its noun behind its first word', () => {
  const story =
    'BRAY, Vt. - April 9, 2025 - Orme Creamery of Bray, Vermont, is recalling 3,840 pints of ice cream because of a wrong label.'
  expect(
    issuerOf(`ORME CREAMERY RECALLS ICE CREAM\n\n${story}\n\nSend a photo to refunds@orme.example.`),
  ).toBe('Orme Creamery')
})

describe('a house known by its address whose town is in the dateline', () => {
  const said = (house: string): string =>
    `# Longer nights for bats in mild winters\n\n**BRACKEN, 10 February 2026** – Bats that sleep under bridges wake later in mild winters than in cold ones, according to a count by ${house}. Nobody had looked before.\n\nAsk press@bracken.example.`

  test.each([
    ['the Bracken Institute for Cave Research', 'Bracken Institute for Cave Research'],
    ['the Bracken Observatory', 'Bracken Observatory'],
    ['the Bracken Museum of Local and Farm History', 'Bracken Museum of Local and Farm History'],
    ['the Bracken Association of', 'Bracken Association'],
    ['its own staff', null],
  ])('is it and not the town: %s', (house, expected) => {
    expect(issuerOf(said(house), 'a.md')).toBe(expected)
  })
})

test.each([
  ['Issued jointly by Bracken Town Council and Bray County Council, 15 July 2025', 'Bracken Town Council'],
  ['Issued by the Bracken Harbour Trust', 'Bracken Harbour Trust'],
])('who has issued it: %s', (line, expected) => {
  expect(
    issuerOf(
      `**20 MPH ON EIGHT STREETS**\n\n*${line}*\n\nThe limit goes down from 30 to 20 mph on Monday, and signs will tell of it.`,
      'a.md',
    ),
  ).toBe(expected)
})

test('a headline that shortens a house to its noun means the whole name', () => {
  const story =
    'Bracken Bend Mosquito District answered 2,416 requests for service last year, Director Ida Holm told the board on Tuesday.'
  expect(issuerOf(`District Reports on Season, Orders Drone\n\n${story}`)).toBe(
    'Bracken Bend Mosquito District',
  )
})

test('two houses with an “and” between them are two', () => {
  const story =
    'The boards of Orme Credit Union and Bray Credit Union announced a plan to merge on the first of July, if members approve.'
  expect(issuerOf(`Credit Unions Plan to Merge\n\n${story}`)).toBeNull()
})

test('a firm of a family', () => {
  const story =
    'J. Orme & Daughters, bellfounders of Bray, will cast a new ring of ten for the church of St Ann. The foundry has had no larger order.'
  expect(issuerOf(`BRACKEN FOUNDRY WINS ORDER FOR TEN BELLS\n\n${story}`)).toBe('J. Orme & Daughters')
})

test('a name that begins with its noun is not called by it where it is named', () => {
  const story =
    'A book has come back after forty years. It was borrowed by a boy who is now at the University of Orme. It may be borrowed again at Bracken Row Library.'
  expect(issuerOf(`Forty years late, and no fine\n\n${story}`)).toBeNull()
})

test('what begins the name of a house of some place', () => {
  expect(beginsHouse(['Port', 'of', 'Orme'], 0)).toBe(true)
  expect(beginsHouse(['Port', 'Orme'], 0)).toBe(false)
  expect(beginsHouse(['Head', 'of', 'Orme'], 0)).toBe(false)
})

test('nouns for houses', () => {
  expect(['Creamery', 'Council', 'Zoo'].every(isHouseWord)).toBe(true)
  expect(['Street', 'Forum', 'Holm'].some(isHouseWord)).toBe(false)
})
