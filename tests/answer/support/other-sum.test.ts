import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'hall.txt': `Orme builds a concert hall

ORME, May 4, 2025 -- The hall cost 9 million euros. The state gave 4 million euros and the Lind Foundation 2 million euros; the rest was paid by the town.

Orme Air blames the new airport tax of 9 euros per passenger on its flights. A flight to Lund costs 80 euros. The board proposes a dividend of 3.20 euros a share, after 2.75 euros in 2023.

The organ was bought with a loan from a bank and 3 million euros of the town's own money. The prize consists of a medal and 5,000 euros. The underground car park of the hall has 90 spaces.

Brack Bank posted a profit of 27 million euros. Its leasing arm posted a loss of 6 million euros. The watchdog imposed a fine of 2 million euros on Brack Bank. The flood left the brewery with a loss of 8 million euros.

Income rose 11% to 39 million euros, helped by a 4 million euro gain on the sale of the card book to Lind Cards. Tarn Motors had revenue of 41 million euros with its new van. Lind Cards paid 6 million euros for the debit book. The council will pay a grant of 80,000 euros for the playground. Ticket sales reached 210,000 euros. Three sites have annual revenue exceeding 100 million euros. The town put 5 million euros into research. Friends of the hall raised 2 million euros for its stage, including two winches for scenery. The stage got 3 million euros, including 1 million euros for a curtain. The auditor, Orme & Lind, found no approval of six orders above 9,000 euros. Delivery costs 4 euros for orders under 50 euros. Firms charge fees above 700 euros for a survey. The price of the atlas goes up to 40 euros. Members of the guild get the plain guide for free. Visitors get the map for free. Children under six swim free at the lido. A swim at the lido costs 5 euros, and pupils swim free. The surveyor, Ada Berg, weighed 40 crates and found them light in six cases, none of them by more than 2 grams and none above 9 euros. Stalls at the fair are cheap, none above 30 euros. Lind says that toys will add a 900 million euro contribution to national GDP by 2030. The toy market is worth 800 million euros. Orme put a toy on the market at 7 euros. The town gives 40,000 euros to market gardeners and 60,000 euros in economic aid to Kell.
`,
  })
})

test.each([
  ['How much is a flight?', 'airport tax', 1],
  ['What will one toy cost?', 'contribution to national GDP', 1],
  ['How much is a toy?', 'toy market is worth', 1],
  ['How much is a toy?', 'on the market at 7', 0],
  ['How much aid does Kell get?', 'in economic aid', 0],
  ['How much does the town give to gardeners?', 'in economic aid', 0],
  ['How much money does Lind seek for toys?', 'toy market is worth', 1],
  ['How big is the market for toys in euros?', 'toy market is worth', 0],
  ['How much is the airport tax?', 'airport tax', 0],
  ['How much is a flight to Lund?', 'costs 80', 0],
  ['What is the share price?', 'dividend', 1],
  ['How high is the dividend?', 'dividend', 0],
  ['How much is the prize?', 'medal', 0],
  ['How much is parking?', '90 spaces', 1],
  ['How many spaces are there?', '90 spaces', 0],
  // What is included costs less than all.
  ['How much did the winches cost?', 'two winches', 1],
  ['How much was raised for the stage?', 'two winches', 0],
  ['How much did the curtain cost?', 'curtain', 0],
  ['What does a stall at the fair cost?', 'Stalls', 0],
  ['What does delivery cost?', 'Delivery', 0],
  ['How much does a survey cost?', 'fees above', 0],
  ['What does the atlas cost?', 'of the atlas', 0],
  // What some need not pay.
  ['How much is the plain guide?', 'plain guide', 1],
  ['How much is the guide for members?', 'plain guide', 0],
  ['How much is the map?', 'map for free', 0],
  ['How much is a swim at the lido?', 'under six', 1],
  ['How much do children pay for a swim?', 'under six', 0],
  ['How much is a swim at the lido?', 'costs 5 euros', 0],
  // Not every "how much" asks for a price.
  ['How much did Brack Bank make?', 'profit of 27', 0],
  ['How much did the leasing arm lose?', 'loss of 6', 0],
  ['How much was Brack Bank fined?', 'fine of 2', 0],
  ['How much did the flood cost the brewery?', 'loss of 8', 0],
  ['How much does a flight cost?', 'airport tax', 1],
  // What a sale brings in is not what it was sold for.
  ['What did Lind Cards pay for the card book?', 'gain on', 1],
  ['What did Lind Cards pay for the debit book?', 'paid 6', 0],
  ['How large was the gain on the sale of the card book?', 'gain on', 0],
  ['How much will the council pay for the playground?', 'playground', 0],
  ['How much are ticket sales?', 'Ticket sales', 0],
  ['How much money went into research?', 'Three sites', 1],
  ['How much money went into research?', '5 million', 0],
  ['How much revenue do the sites have?', 'Three sites', 0],
  ['What is the price of the new van?', 'revenue of', 1],
  ['What revenue did Tarn Motors have?', 'revenue of', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['How much is an adult ticket?', '£12', 0],
  ['How much is a ticket for pensioners?', '£12', 1],
  ['What is the membership fee this year?', '£40', 0],
  ['What is the annual membership fee?', '£40', 0],
  ['What is the parking fee this year?', '3 euros', 0],
  ['How much is a day ticket?', '90 euros', 0],
  ['How much is an adult ticket for the tower?', 'to the tower', 1],
  ['How much will it cost to replace the roof?', '3 million', 0],
])('a price without a kind is that of the plain ticket: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme Museum opens its kiln rooms

ORME, May 4, 2025 -- Tickets cost £12, or £6 for children. Children, who come with a parent, pay 3 crowns for entry to the tower.

The membership fee is £40 and must be paid by the end of the month. Parking is 3 euros for the day.

Tickets for the fair are 20 euros, or 90 euros for a week. A new roof will cost £3 million.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

test.each([
  ['For what price will Orme buy Lund Mills?', 'savings of', 1],
  ['For what price will Orme buy Lund Mills?', 'break-up fee', 1],
  ['For what price will Orme buy Lund Mills?', '40 million', 0],
  ['How much is the break-up fee?', 'break-up fee', 0],
  ['How much did Orme pay for Lund Mills?', 'If consent', 1],
  ['How much is the termination fee?', 'If consent', 0],
  ['How much did Orme pay for Lund Mills?', '40 million', 0],
  ['How much did Orme pay for advice on Lund Mills?', 'fee of 2 crowns', 0],
  ['What will the savings cost Orme?', 'savings of', 0],
  ['What will the savings cost Orme?', 'It now expects', 1],
  ['How high are the cost savings?', 'It now expects', 0],
  ['How much did Orme pay for Lund Mills?', 'generate about', 1],
  ['How much will Lund Mills generate?', 'generate about', 0],
])('what comes of a deal or of its failure is no price of it: %s %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme buys Lund Mills

ORME, May 4, 2025 -- Orme will buy Lund Mills for $40 million.

It expects savings of $3 million a year from Lund Mills, at a one-time cost of $5 million. If the deal with Lund Mills fails, Orme will pay a break-up fee of $2 million. It paid its adviser a fee of 2 crowns for Lund Mills.

If consent is not given by June 30, Orme will pay a termination fee of $9 million.

It now expects cost savings of $2 million from Lund Mills.

Lund Mills, which Orme has bought, will generate about $6 million a year.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

test('a fee for a deal that fails is not what was paid', async () => {
  const own = await libraryOf({
    'a.txt': `Orme Glass to Acquire Lund Kilns for $485 Million

Adds kilns for lamps and tiles

ORME, February 24, 2026 -- Orme Glass plc and Lund Kilns Company today announced an agreement under which Orme will acquire Lund from the fund Holm Partners for $485 million in cash. The price represents 8.9 times the earnings of Lund for 2025.

Orme expects yearly savings of $18 million by the end of the third year, chiefly in freight, at a one-time cost of $25 million.

It is expected to close in the second quarter of 2026. If consent is not given by November 30, 2026, Orme will pay a termination fee of $20 million.
`,
    'b.txt': `Orme Glass Completes Acquisition of Lund Kilns

ORME, August 3, 2026 -- Orme Glass plc today completed the acquisition of Lund Kilns Company from Holm Partners for $462 million in cash. The price was lowered from $485 million to reflect the sale of one kiln.
`,
  })
  const answer = await askExactly(own, 'How much did Orme pay for Lund in the end?')
  expect(wordsOf(answer)).toMatch(/^Orme Glass plc [^/]* million in cash/u)
})

describe('what one piece is sold at, and by how much something changed', () => {
  let library: Library

  beforeAll(async () => {
    library = await libraryOf({
      'tram.txt': `Orme Tram reports a hard year

ORME, May 4, 2025 -- Fares for adults stay at 3 euros. The ticket for any passenger with a cart is 2 euros. Repairs after the flood reduced net profit by 2 million euros. Turnover rose by 4 million to 60 million euros.

The price of a day pass goes up to 9 euros. The flood cost Orme 7 million euros. Each ride is made at a cost of 4 euros a head.

Orme had revenue of 60 million euros for the year, with costs amounting to 52 million euros. The ice costs Orme 3 million euros a week. The lamps cut the bill for light by 9 million euros.
`,
    })
  })

  test.each([
    ['What was the net profit?', 'reduced net profit', 1],
    ['By how much did the flood reduce the net profit?', 'reduced net profit', 0],
    ['What was the turnover?', 'to 60 million', 0],
    ['How much did the flood cost Orme in lost fares?', 'a day pass', 1],
    ['How much did the flood cost Orme?', 'a head', 1],
    ['How much did the flood cost Orme?', '7 million', 0],
    ['How much does a day pass cost?', 'a day pass', 0],
    ['How much does the ice cost Orme?', 'a week', 0],
    ['What was the cost of the year?', 'costs amounting', 0],
    ['What was the bill for light?', 'cut the bill', 1],
    ['What was the saving on the bill for light?', 'cut the bill', 0],
    ['How much are the savings on light?', 'cut the bill', 0],
    ['What is the discount on the bill for light?', 'cut the bill', 0],
  ])('%s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  })
})

describe('what a deal is worth', () => {
  let library: Library

  beforeAll(async () => {
    library = await libraryOf({
      'deal.txt': `Orme Bank to merge with Lind Bank

ORME, May 4, 2025 -- Orme Bank and Lind Bank will merge in a transaction valued at 612 million euros. One-time costs of the merger are put at 67 million euros. The merger will bring 21 million euros in annual synergies. If Lind Bank walks away from the merger, it owes Orme a fee of 24 million euros. The banks expect to save 41 million euros through the merger. Shares of Orme trade at 90 euros on a busy day. Orme will own 63 percent when the merger is complete.
`,
    })
  })

  test.each([
    ['valued at', 0],
    ['One-time costs', 1],
    ['annual synergies', 1],
    ['a fee of', 1],
    ['expect to save', 1],
    ['trade at', 1],
  ])('%s', async (words, expected) => {
    expect((await supportFor(library, 'How much is the merger worth?', words)).withheld).toBe(expected)
  })

  test.each([
    ['What are the one-time costs of the merger?', 'One-time costs'],
    ['How much do they expect to save?', 'expect to save'],
  ])('%s', async (question, words) => {
    expect((await supportFor(library, question, words)).withheld).toBe(0)
  })

  test.each([
    "What's the deal worth?",
    'How much is the merger worth?',
    'What is the value of the transaction?',
  ])('%s', async (question) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(/^[^.]*612 million euros\.$/u)
  })
})

describe('what a deal is worth, told without a word for one', () => {
  test.each([
    ['Orme Bank is to take full control of Lind Bank, at 46 million euros.', 0],
    ['Orme Bank takes on all of Lind Bank for about 46 million euros.', 0],
    ['Lind hands its mills to Orme Bank and gets 46 million euros.', 0],
    ['Owners of Lind receive 2 million Orme coupons, about 46 million euros.', 0],
    ['Lind Bank has a new roof, at 46 million euros.', 1],
  ])('%s', async (sentence, away) => {
    const one = await libraryOf({ 'a.md': `# Orme Bank and Lind Bank\n\nORME, 4 May 2026 -- ${sentence}\n` })
    expect((await supportFor(one, 'How much is the merger worth?', '46 million')).withheld).toBe(away)
  })

  // What a sum includes speaks against it only where it is asked for the price of a thing.
  test('a facility for acquisitions and what was drawn from it tell of no acquisition', async () => {
    const one = await libraryOf({
      'a.md': `# Kiln News – Orme Holdings Inc. (OTC: ORME) Secures Up to $46 Million Lending Facility to Support Growth and Acquisitions

Orme Holdings (OTC: ORME) announced it has secured a lending facility of up to $46 million to fund its growth, including larger acquisitions under study. The facility is active, with a first $225,000 tranche received to support a near-term acquisition chance. Leader Ada Berg said the funding shows trust in Orme as it turns to growth.
`,
    })
    const answer = await askExactly(one, 'How much is the acquisition worth?')
    expect(reasonOf(answer)).toBe('no_support')
  })
})

describe('what a house has or raises is no price of what it makes', () => {
  test.each([
    [
      'What does Velurin cost?',
      'Orme, the maker of Velurin, ended the year with 46 million euros in cash.',
      1,
    ],
    ['How much does Velurin cost?', 'The maker of Velurin has raised about 46 million euros.', 1],
    ['What does Velurin cost?', 'Velurin is sold at 46 euros.', 0],
    ['How much did Velurin cost?', 'The maker of Velurin paid 46 million euros in cash for Velurin.', 0],
    [
      'How much cash does the maker of Velurin have?',
      'The maker of Velurin ended the year with 46 million euros in cash.',
      0,
    ],
    [
      'How much did the maker of Velurin raise?',
      'The maker of Velurin has raised about 46 million euros.',
      0,
    ],
  ])('%s %s', async (question, sentence, away) => {
    const one = await libraryOf({ 'a.md': `# News of the spring\n\nORME, 4 May 2026 -- ${sentence}\n` })
    expect((await supportFor(one, question, '46')).withheld).toBe(away)
  })
})
