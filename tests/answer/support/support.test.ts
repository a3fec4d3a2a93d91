import { beforeAll, describe, expect, test } from 'vitest'
import { SUPPORT } from '../../../src/answer/support/support.ts'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `---
title: Pensions rise at the end of the year
date: 2025-03-12
issuer: Corran Teachers Trust
---

# Pensions rise at the end of the year

The Corran Teachers Trust (“CTT” or “the Trust”) pays 4,100 pensions. Tallis Energy runs its solar roof.

The rules were written in 1984. Ferries stood still, as the piers were iced. A guide is sold at the desk.

The depot's loss is owed to the storm.

Every pension grows by 3 percent in December.

The office was closed. The roof had leaked. Because of the damage all files are on paper.

Rain fell in Holm. Trams ran late in Holm.

The shop in Tarn moved after a flood. Other offices are in Lind, Tarn, Orme, Alder and Sandvik.

A ferry runs every ten minutes. The dredging took six weeks. There was one strike in the last five years. The pier covers 400 square metres.

“We love our pensions,” said Piet Halder, a clerk of the Trust.

| Office | Staff 2024 |
| ------ | ---------- |
| Corran | 14 |
| Holm | 6 |
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'fund.md': RELEASE })
})

describe('the issuer is not missed where its release does not name it', () => {
  test.each([
    ['By how much do pensions of Corran Teachers Trust grow?', 0],
    ['By how much do pensions of the CTT grow?', 0],
    // Another, named beside it, is.
    ['By how much do pensions of Tallis Energy grow?', 1],
  ])('%s', async (question, away) => {
    expect((await supportFor(library, question, '3 percent')).namesAway).toBe(away)
  })
})

describe('what a release is about need not be named again', () => {
  const SEAWEED = `Kelvra Foundation pays for the Orrin Bay trial

LINDEN, May 4, 2025 -- Growers want an answer. The WEFT scheme, which the ministry froze in March with the Reed Guild, pays for dryers.

Some growers bought theirs early. The nets cost 400 euros each. Tallis Energy lends a boat. It was built in Sandvik.
`
  test.each([
    ['Why did growers on the WEFT scheme buy early?', 'bought theirs early', 0],
    ['Why did growers in the Orrin Bay trial buy early?', 'bought theirs early', 0],
    ['Why did growers with Tallis Energy buy early?', 'bought theirs early', 1],
    // The words of a name stand in the headline, apart from each other, or not all.
    ['What do nets of the Orrin Bay trial cost?', '400 euros', 0],
    ['What do nets of the Orrin Weavers cost?', '400 euros', 1],
    // Whoever is named in passing in the lead.
    ['Why did growers with the Reed Guild buy early?', 'bought theirs early', 1],
    // "Pays" is no name.
    ['Why did growers with Pay buy early?', 'bought theirs early', 1],
    // A figure may be that of another whom the lead names as well.
    ['What do nets of the WEFT scheme cost?', '400 euros', 1],
    // Who is counted has to be told.
    ['How many Kelvra nets cost more?', '400 euros', 1],
  ])('%s', async (question, words, away) => {
    const release = await libraryOf({ 'seaweed.txt': SEAWEED })
    expect((await supportFor(release, question, words)).namesNearAway).toBe(away)
  })
})

describe('a reason that is asked for is missed', () => {
  test.each([
    ['Why did trams run late?', 'Trams ran late', 1],
    // It may stand in a sentence beside.
    ['Why had the roof leaked?', 'had leaked', 0],
    ['Why are all files on paper?', 'on paper', 0],
    ['Why was the office closed?', 'office was closed', 1],
    ['When did trams run late?', 'Trams ran late', 0],
    ['Why did the depot make a loss?', 'owed to the storm', 0],
    ['Why did the ferries stand still?', 'Ferries stood still', 0],
    // "After" gives a time or a reason.
    ['Why did the shop in Tarn move?', 'moved after a flood', 0.5],
  ])('%s', async (question, words, missing) => {
    expect((await supportFor(library, question, words)).reasonMissing).toBe(missing)
  })
})

describe('how often and when is no length of time, an area no length', () => {
  test.each([
    ['How long does the ferry take?', 'every ten minutes', 1],
    ['How long did the dredging take?', 'six weeks', 0],
    ['How long did the strike last?', 'last five years', 1],
    ['How long is the pier?', 'square metres', 1],
  ])('%s', async (question, words, missing) => {
    expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
  })
})

describe('names, topics and rows of names tell whether it is answered', () => {
  test.each([
    // The issuer's name stands in its own sentence and not in every one.
    ['By how much do pensions of Corran Teachers Trust grow?', '3 percent', 'namesMissing', 1],
    ['How many pensions does the Corran Teachers Trust pay?', 'pays 4,100', 'namesMissing', 0],
    // The place of the house goes without saying.
    ['By how much do pensions in Corran grow?', '3 percent', 'namesMissing', 0],
    ['By how much do pensions in Halden grow?', '3 percent', 'namesMissing', 1],
    ['What did Piet Halder say about dogs?', 'Halder', 'topic', 0],
    ['What did Piet Halder say about pensions?', 'Halder', 'topic', 1],
    ['Which towns have an office?', 'Lind, Tarn', 'enumerates', 1],
    ['Which town has an office?', 'Lind, Tarn', 'enumerates', 0],
  ] as const)('%s', async (question, words, name, value) => {
    expect((await supportFor(library, question, words))[name]).toBeCloseTo(value)
  })
})

test('a row says what its header names', async () => {
  const row = await supportFor(library, 'How many staff are in Holm?', 'Holm | 6')
  expect(row.sentence).toBe(1)
  expect(row.worstMissing).toBe(0)
  const ofYear = await supportFor(library, 'How many staff were in Holm in 2024?', 'Holm | 6')
  expect(ofYear.figuresAway).toBe(0)
})

describe('what goes without saying is not missed', () => {
  test.each([
    // The release is of March 2025.
    ['By how much do pensions grow in 2025?', '3 percent', 'restContext', 1],
    // Nothing is asked but a kind of value of what the headline names.
    ['What is the email address for pensions?', 'pays 4,100', 'rest', 1],
  ] as const)('%s', async (question, words, name, value) => {
    expect((await supportFor(library, question, words))[name]).toBe(value)
  })

  test('a title before a name need not stand in the release', async () => {
    const mill = await libraryOf({
      'a.txt': 'Mill opens\n\nLINDEN, May 4, 2025 -- Ida Solberg opened the mill with 40 guests.\n',
    })
    const support = await supportFor(mill, 'How many guests did Dr. Solberg have?', '40 guests')
    expect(support.namesUnknown).toBe(0)
  })

  test('a headline answers by its own words', async () => {
    const support = await supportFor(
      library,
      'What rises for pilots at the end of the year?',
      'Pensions rise',
    )
    expect(support.rest).toBeGreaterThan(0)
  })

  test('who holds the role that is asked for is a person, by whatever name', async () => {
    const firm = await libraryOf({
      'a.txt':
        'Quill appoints officer\n\nLINDEN, May 4, 2025 -- Quill announced the appointment of Dee Okoro-Lindt, Ph.D., as chief scientific officer.\n',
    })
    const support = await supportFor(firm, 'Who is the chief scientific officer?', 'appointment of')
    expect(support.typeMissing).toBe(0)
  })

  test('a name counts as known where the release has another word for it', async () => {
    const trade = await libraryOf({
      'a.txt': 'Trade grows\n\nLINDEN, May 4, 2025 -- Exports from Holland grew by 4 percent.\n',
    })
    expect((await supportFor(trade, 'How much did Dutch exports grow?', '4 percent')).namesUnknown).toBe(0)
    expect((await supportFor(trade, 'How much did Swedish exports grow?', '4 percent')).namesUnknown).toBe(1)
  })
})

test('every name of the list is measured, and lies between 0 and 1', async () => {
  const support = await supportFor(library, 'Why did the office in Holm close in 2024?', 'office was closed')
  expect(Object.keys(support).sort()).toEqual([...SUPPORT].sort())
  for (const value of Object.values(support)) {
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(1)
  }
})

describe('the word that tells a longer name apart is missed', () => {
  test.each([
    ['How many beds does Orme Annex have?', '70 beds', 1],
    ['How many beds does Orme Hall have?', '70 beds', 0],
    // The sentence before names it, or the speaker is it.
    ['What does a bed in Orme Hall cost?', '20 euros', 0],
    ['What does a bed in Orme Annex cost?', '20 euros', 1],
    ['What does Lasse Brun want?', 'want quiet', 0],
    // A headline's name goes without saying.
    ['How many beds does Tarn Hostels have?', '70 beds', 0],
  ])('%s', async (question, words, away) => {
    const hostels = await libraryOf({ 'hostels.txt': HOSTELS })
    expect((await supportFor(hostels, question, words)).fullNameAway).toBe(away)
  })
})

const HOSTELS = `Tarn Hostels opens for the summer

TARN, May 4, 2025 -- Tarn Hostels opened its doors today.

Orme Hall has 70 beds. Each costs 20 euros.

The Orme Annex is closed. “I want quiet,” said Lasse Brun.

Dogs are not allowed in the halls.
`

test('where no type of value can be recognised, a new name and a settled yes or no support an answer', async () => {
  const hostels = await libraryOf({ 'hostels.txt': HOSTELS })
  expect((await supportFor(hostels, 'Are dogs allowed?', 'not allowed')).settles).toBe(1)
  expect((await supportFor(hostels, 'Is the annex closed?', '70 beds')).settles).toBe(0)
  // What it denies is another matter.
  expect((await supportFor(hostels, 'Is the parking free for guests?', 'not allowed')).settles).toBe(0)
  expect((await supportFor(hostels, 'What is Orme Hall like?', '70 beds')).newName).toBe(1)
  expect((await supportFor(hostels, 'What is said of dogs?', 'not allowed')).newName).toBe(0)
  expect((await supportFor(hostels, 'How many beds are there?', '70 beds')).newName).toBe(0)
})

describe('a figure counts the noun', () => {
  const COUNTS = `Tarn counts its people

TARN, May 4, 2025 -- Tarn has 700 roads.

The number of people out of work was 187. The number of cyclists killed fell by 3 percent in towns, and 400 lamps burned.

The depot is to employ 85 people in June.
`

  test.each([
    ['How many people were out of work?', 'was 187', 0],
    ['How many cyclists were killed?', '400 lamps', 1],
    // As many jobs as it employs.
    ['How many jobs will the depot bring?', '85 people', 0.1],
  ])('%s', async (question, words, missing) => {
    const counts = await libraryOf({ 'counts.txt': COUNTS })
    expect((await supportFor(counts, question, words)).countedMissing).toBeCloseTo(missing)
  })
})

test('the day of a release need not be told in its sentences', async () => {
  const recall = await libraryOf({
    'a.txt':
      'Orrin recalls jars\n\nPELLWORTH, April 9, 2025 -- Orrin Foods is recalling jars.\n\nThey are of glass.\n\nThe lids of the jars are green and bear the code TC07.\n',
  })
  const code = (question: string) => supportFor(recall, question, 'TC07')
  expect((await code('What is the code of the jars recalled on April 9?')).figuresAway).toBe(0)
})

test('the word that misses most is none that only tells how it is asked', async () => {
  const missing = async (question: string) =>
    (await supportFor(library, question, 'A ferry runs every')).worstMissing
  expect(await missing('Is there one ferry that runs every ten minutes?')).toBe(0)
  expect(await missing('Is there a strike ferry that runs every ten minutes?')).toBeGreaterThan(0)
})
