import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

/** The issuer of a release, which is found where the text has it. */
function issuerOf(text: string): string | null {
  const { issuer, marks, text: words } = toDocument('a.txt', bytes(text))
  expect(marks.issuer === null ? null : words.slice(marks.issuer.start, marks.issuer.end)).toBe(issuer)
  return issuer
}

const rest = 'It is new and it is large, and it works as it should from the first day on.'
const lead = `PARIS, June 27, 2024 — The new plant will employ 240 people from May on, the mayor said. ${rest}`

describe('who is said to send an article', () => {
  test.each([
    [
      'on whose behalf it is sent out',
      `Holm Mills Inc. Sees Its Day\n\nThis article has been disseminated on behalf of Holm Mills and may include paid advertisements.\n\n${lead}\n\nAbout Stocks & Stones\n\nStocks & Stones writes of mines.`,
      'Holm Mills',
    ],
    [
      'on whose behalf it was issued, up to the end of the sentence',
      `Price of Grain Could Rise\n\n${lead}\n\nThe article was issued on behalf of and sponsored by Holm Mills Ltd. Best Media Inc. has been paid for it.`,
      'Holm Mills Ltd',
    ],
    [
      'nobody by what somebody in the story does for others',
      `Price of Grain Could Rise\n\n${lead}\n\nA statement was read on behalf of Orme Growers.`,
      null,
    ],
    [
      'the house of whom the headline says that they were asked',
      `Q&A with Ann Lee, Head of Grain and Flour at Holm Mills\n\nAnn Lee recently joined Holm Mills as head of grain after 25 years in bakeries of her own.\n\n${rest}`,
      'Holm Mills',
    ],
    [
      'the house that has them',
      `Q&A with Ann Lee, Holm Mills’ New President\n\nAnn Lee is the president of Holm Mills, a house in the valley, where she began in 2012.\n\n${rest}`,
      'Holm Mills',
    ],
    [
      'nobody by what they wrote',
      `Q&A with Ann Lee, Author of The Long Walk\n\n${lead}\n\nThe Long Walk is a book.`,
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(issuerOf(text)).toBe(expected)
  })
})

describe('a name in headline or lead', () => {
  const ticker = (name: string, headline: string): string =>
    `${headline}\n\nPARIS, June 27, 2024 — ${name} (NASDAQ: HOLM) opened a plant today. ${rest}`

  test.each([
    [
      'stands before the office of who has it there',
      `Holm Mills CEO on Grain\n\nHolm Flour Mills CEO Ann Lee joined us to speak of grain and of what may come in the next year.\n\n${rest}`,
      'Holm Flour Mills',
    ],
    [
      'stands behind it',
      ticker('Ann Lee, Global President of Holm Mills, Inc.', 'Grain Is Dear'),
      'Holm Mills, Inc.',
    ],
    ['stands behind it alone', ticker('The CEO of Holm Mills', 'Grain Is Dear'), 'Holm Mills'],
    [
      'is called as an office is',
      `Holm President Opens\n\nPARIS, June 27, 2024 — Holm President today announced that it is open. ${rest}`,
      'Holm President',
    ],
    [
      'is not that of a guest’s house',
      `Holm Mills CEO to Open Orme Week\n\nPARIS, June 27, 2024 — Holm Mills CEO Ann Lee will open Orme Week in May. ${rest}\n\nContact: Tom Ray, Orme Week, tom@ormeweek.example`,
      'Orme Week',
    ],
    [
      'is not that of a company of which others speak',
      `Bray Capital Calls for Change at Holm Mills\n\nPARIS, June 27, 2024 — Holm Mills Inc. (the “Company”) needs a new head, says Bray Capital. ${rest}\n\nBray Capital has nine shares, and Bray Capital is glad.`,
      'Bray Capital',
    ],
    ['stands behind when it was', ticker('Recently, Holm Mills', 'Grain Is Dear'), 'Holm Mills'],
    ['has commas of its own', ticker('Bray, Holm & Lund, Inc.', 'Grain Is Dear'), 'Bray, Holm & Lund, Inc.'],
    ['has a comma before its form', ticker('Holm Mills, S.A.', 'Holm Mills Opens'), 'Holm Mills, S.A.'],
    ['is no office', ticker('Founder Mills', 'Founder Mills Opens'), 'Founder Mills'],
    [
      'stands without its owner’s mark',
      ticker('Holm Mills', 'Holm Mills Inc.’s (NASDAQ: HOLM) Day Has Come'),
      'Holm Mills',
    ],
    [
      'keeps the mark that is its own',
      `Alder’s (NASDAQ: ALD) Day Has Come\n\nPARIS, June 27, 2024 — The shops of Alder’s opened today. ${rest}`,
      'Alder’s',
    ],
    [
      'stands behind a clause',
      `With Demand on the Rise, Holm Mills (NASDAQ: HOLM) Opens\n\n${lead}`,
      'Holm Mills',
    ],
    [
      'stands behind what another does with it',
      `City House Picks Holm Mill’s (NASDAQ: HOLM) Flour\n\nPARIS, June 27, 2024 — Flour of Holm Mill is in town. ${rest}`,
      'Holm Mill',
    ],
    [
      'is of those with a symbol the one that the headline has',
      `How Holm Mills (NASDAQ: HOLM) Works\n\nPARIS, June 27, 2024 — Big houses such as Bray Corp (NASDAQ: BRAY) have long made flour. ${rest}`,
      'Holm Mills',
    ],
    [
      'is the one that the lead calls the company, whatever it was before',
      `TAR 82 Farm-In\n\nPARIS, June 27, 2024 — Holm Energy (Pty) Ltd. (“Holm” or the “Company”) is pleased to say that it has a farm. ${rest}`,
      'Holm Energy (Pty) Ltd.',
    ],
    [
      'is none: a common word',
      'The Future of Spiral Stairs\n\nSpiral stairs have long been liked for the little room that they take in old houses and new.\n\nA spiral is a curve. Spiral stairs turn, and a spiral goes on. Spiral stairs are old.',
      null,
    ],
    [
      'is none: a word before a noun',
      'Public Houses Are Turning to Gas\n\nPARIS, June 27, 2024 — It is cheap, and the public likes it. For the public house there is no other way.\n\nPublic Houses Are Old\n\nAll say so.',
      null,
    ],
    [
      'is none: a work in straight marks',
      "'The Grain Book: How to Bake' Is Out\n\nPARIS, June 27, 2024 — The book is out today, and The Grain Book tells of bread and of how to bake it.",
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(issuerOf(text)).toBe(expected)
  })
})

describe('of several sections about houses', () => {
  const sections = 'About Holm Mills\n\nHolm Mills grinds.\n\nAbout Bray Foods\n\nBray Foods bakes.'

  test('the one of who opens the story is the issuer’s', () => {
    expect(
      issuerOf(
        `Holm Mills Picks Bray Foods\n\nBray Foods, a bakery, said that it will bake for the mill. ${rest}\n\n${sections}`,
      ),
    ).toBe('Bray Foods')
    expect(
      issuerOf(
        `Holm Mills Picks Bray Foods\n\nThe bread of Bray Foods is good, the mill has said of it. ${rest}\n\n${sections}`,
      ),
    ).toBe('Holm Mills')
  })

  test('one of a person who opens it, or of a legal form, is not', () => {
    expect(
      issuerOf(
        `Holm Mills Has a New Head\n\nMichael Ray, a baker, will lead the mill from May on, and he is glad. ${rest}\n\nAbout Holm Mills\n\nIt grinds.\n\nAbout Michael Ray\n\nHe bakes.`,
      ),
    ).toBe('Holm Mills')
    expect(
      issuerOf(
        `Holm Mills Named to 2025 Inc. 5000 List\n\nInc. revealed today that Holm Mills is on its list of houses that grow. ${rest}\n\nAbout Holm Mills\n\nIt grinds.\n\nAbout Inc.\n\nIt writes.`,
      ),
    ).toBe('Holm Mills')
  })

  test('who studies a company with a ticker symbol presents themselves below', () => {
    const study = (about: string): string =>
      `Vane Research Partners Looks at Holm Mills (NYSE: HOLM)\n\nPARIS, June 27, 2024 — Holm Mills (NYSE: HOLM) had a good year, the report says of it. ${rest}\n\n${about}`
    expect(issuerOf(study('About Vane\n\nVane Research Partners is a house that studies others.'))).toBe(
      'Vane Research Partners',
    )
    expect(issuerOf(study('About Grain\n\nGrain is what is ground.'))).toBe('Holm Mills')
  })
})

test.each([
  ['behind a hyphen', 'Holm Solar- Leaders in light', 'Holm Solar'],
  ['of two words with one end', 'Holm Pre- and Post-School', 'Holm Pre- and Post-School'],
  ['behind a dash that goes on with nothing', 'Holm Solar –', 'Holm Solar'],
  ['in square brackets', 'Holm [Holm Devices]', 'Holm'],
  ['of where it lies', 'Holm Plaza Nestled in District 1', 'Holm Plaza'],
])('what a section is about is not what stands %s', (_, heading, expected) => {
  expect(issuerOf(`New Plant Opens\n\n${lead}\n\nAbout ${heading}\n\nIt is a house in the valley.`)).toBe(
    expected,
  )
})

describe('the author of a work', () => {
  const book = (headline: string, body: string): string =>
    `${headline}\n\nPARIS, June 27, 2024 — ${body} It is a book of bread and of how to bake it.\n\nAbout the Host\n\nThe mill has a hall.`

  test.each([
    [
      'behind the word for it',
      'Author Runa Ivel Introduces Her Book',
      'Born in the valley, Runa Ivel lives in town.',
      'Runa Ivel',
    ],
    ['behind by', 'Coming Soon: Bread by Michael Ray', 'The baker Michael Ray wrote it.', 'Michael Ray'],
    ['as its owner', 'Runa Ivel’s New Memoir, Bread', 'The baker Runa Ivel is proud of it.', 'Runa Ivel'],
    [
      'not one in whose work others are',
      'Holm Mill in Runa Ivel’s New Book',
      'The baker Runa Ivel wrote it.',
      null,
    ],
    [
      'not by whom something else is',
      'A Mill Is Sold by Michael Ray',
      'The baker Michael Ray has left.',
      null,
    ],
    ['not one whom the story does not name', 'Coming Soon: Bread by Michael Ray', 'It is good.', null],
  ])('%s', (name, headline, body, expected) => {
    const text = book(headline, body)
    expect(issuerOf(name.startsWith('not by') ? text.replace('a book of bread', 'bread') : text)).toBe(
      expected,
    )
  })
})

test('a house keeps the mark that its story never leaves out', () => {
  const alders = `Alder’s Bets on Flour\n\nIf you know Alder’s, you have a young one at home, as one house says. ${rest}`
  expect(issuerOf(`${alders}\n\nAlder’s is in town.`)).toBe('Alder’s')
  expect(issuerOf(`${alders}\n\nAnd Alder is in town.`)).toBe('Alder')
})

test('a word of praise is nobody', () => {
  expect(
    issuerOf(
      `Renowned Houses Holm and Bray Open\n\nThey have opened today. Renowned they are for bread of all sorts. ${rest}`,
    ),
  ).toBe(null)
})

test('a section about a name of which a part comes twice has all of it', () => {
  expect(issuerOf(`New Plant Opens\n\n${lead}\n\nABOUT BARBAROSSA MILLS: It is a house in the valley.`)).toBe(
    'BARBAROSSA MILLS',
  )
})

test('a line that says for whom an item is sent out is no subhead', () => {
  const { subtitle } = toDocument(
    'a.md',
    bytes(
      `# Holm Mills Opens Plant\n\nDisseminated on behalf of Holm Mills Corporation\n\nHolm Mills opened a plant today, the mayor said. ${rest}`,
    ),
  )
  expect(subtitle).toBe(null)
})

describe('a line that says by whom a release is issued', () => {
  const story = `Baker of Holm Takes the Holm Crafts Medal\n\nHOLM, June 27, 2024 — The Holm Guild of Bakers gave its medal to a baker of Bray. ${rest}`
  const mail = 'Press: Ann Lee, 01632 960 250, lee@holmcrafts.example'
  test.each([
    [
      'goes before headline and mailbox',
      `Issued by Holm Guild of Bakers, 4 Mill Row, Holm\n\n${mail}`,
      'Holm Guild of Bakers',
    ],
    ['may have an article', `Issued by the Holm Guild of Bakers\n\n${mail}`, 'Holm Guild of Bakers'],
    ['names no person', `Issued by Ann Lee, 4 Mill Row\n\n${mail}`, issuerOf(`${story}\n\n${mail}`)],
    [
      'names no agency',
      `Issued by Nightjar Communications, Bray\n\n${mail}`,
      issuerOf(`${story}\n\n${mail}`),
    ],
    [
      'is no sentence',
      `Issued by Bray Council this week, the permit ends in May.\n\n${mail}`,
      issuerOf(`${story}\n\n${mail}`),
    ],
  ])('%s', (_name, end, expected) => {
    expect(issuerOf(`${story}\n\n${end}\n`)).toBe(expected)
  })
})
