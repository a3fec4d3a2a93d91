import { describe, expect, test } from 'vitest'
import { changesIn } from '../../../src/answer/across/changes.ts'
import { replacementsOf } from '../../../src/answer/across/replacements.ts'
import { revocationsOf } from '../../../src/answer/across/revocations.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'cruise.txt': norvik(
    'Norvik Marine to Offer Winter Cruise to Tresund',
    'May 9, 2025',
    'Norvik Marine will offer a winter cruise from Corran to Tresund. It starts on January 12, 2026. Eva Holt will cook on board. A berth costs 310 euros. Norvik Marine has 240 employees.',
  ),
  'no-cruise.txt': norvik(
    'Norvik Marine Calls Off Winter Cruise',
    'September 3, 2025',
    'Norvik Marine has called off the winter cruise to Tresund. The harbour there will be closed.',
  ),
  'line.txt': norvik(
    'Norvik Marine to Open Line to Skerry',
    'May 20, 2025',
    'Norvik Marine will open a line to the island of Skerry on March 4, 2026. A ticket will cost 19 euros, and the crossing lasts 40 minutes.',
  ),
  'line-later.txt': norvik(
    'Norvik Marine: Skerry Line Comes Later',
    'October 1, 2025',
    'The opening of the line to Skerry has been postponed. It will be on April 22, 2026. A ticket for Skerry will cost 23 euros instead of 19 euros.',
  ),
  'yard.txt': norvik(
    'Norvik Marine to Build Yard in Holm and Museum in Corran',
    'June 2, 2025',
    'Norvik Marine will build a yard in Holm and a museum in Corran. The yard will employ 85 people. The museum will open in August 2026.',
  ),
  'no-museum.txt': norvik(
    'Norvik Marine Shelves Museum',
    'November 4, 2025',
    'Norvik Marine has shelved its plan to build a museum in Corran.',
  ),
  'year.txt': norvik(
    'Norvik Marine Had a Good Year',
    'January 8, 2026',
    'Norvik Marine carried 61,300 passengers in 2025. Its ships sailed 9,100 times.',
  ),
  'correction.txt': norvik(
    'Correction to Passenger Figures',
    'January 12, 2026',
    'In the release of January 8 Norvik Marine stated that it had carried 61,300 passengers in 2025. The correct figure is 58,900.',
  ),
})

describe('what a newer release calls off', () => {
  test.each([
    'When does the winter cruise to Tresund start?',
    'Who will cook on board?',
    'How much is a berth on the winter cruise?',
    'Will Norvik Marine offer a winter cruise?',
  ])('is answered with that, and with the plan below: "%s"', async (question) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toContain('has called off the winter cruise')
  })

  test.each([
    { question: 'When did Norvik Marine want to start the winter cruise?', text: 'called off' },
    { question: 'How many employees does Norvik Marine have?', text: 'called off' },
    { question: 'How many people will the yard in Holm employ?', text: 'shelved' },
    { question: 'How long does the crossing to Skerry last?', text: 'called off' },
    { question: 'Where is the press contact of Norvik Marine?', text: 'called off' },
  ])('leaves alone what is no part of it: "$question"', async ({ question, text }) => {
    expect((await askExactly(library, question)).answer).not.toContain(text)
  })

  test('is of two plans the one', async () => {
    expect(wordsOf(await askExactly(library, 'When will the museum open?'))).toContain('has shelved its plan')
  })

  test('is not yet called off for who looks only at what was there before', async () => {
    const answer = await askExactly(library, 'When does the winter cruise to Tresund start?', {
      filter: { to: '2025-08-01' },
    })
    expect(wordsOf(answer)).toContain('January 12')
    expect(answer.answer).not.toContain('called off')
  })

  test('is on again where a still newer release announces it', async () => {
    const again = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine to Tour Ireland',
        'May 9, 2024',
        'Norvik Marine will tour Ireland with its ship Holm from June 2, 2024.',
      ),
      'b.txt': norvik(
        'Norvik Marine Cancels Tour of Ireland',
        'May 20, 2024',
        'Norvik Marine has cancelled its tour of Ireland.',
      ),
      'c.txt': norvik(
        'Norvik Marine to Tour Ireland After All',
        'May 28, 2024',
        'Norvik Marine will tour Ireland after all.',
      ),
    })
    expect(wordsOf(await askExactly(again, 'When will Norvik Marine tour Ireland?'))).not.toContain(
      'cancelled',
    )
  })
})

describe('what a newer release changes', () => {
  test('is the new day, behind what puts it off', async () => {
    const answer = await askExactly(library, 'When will the line to Skerry open?')
    expect(wordsOf(answer)).toContain('April 22, 2026')
  })

  test('is the new price, and the old one stands below', async () => {
    const answer = await askExactly(library, 'How much will a ticket to Skerry cost?')
    expect(wordsOf(answer)).toContain('23 euros instead of 19')
  })

  test('is the figure that was wrong, whenever it is asked for', async () => {
    const answer = await askExactly(library, 'How many passengers did Norvik Marine carry in 2025?')
    expect(wordsOf(answer)).toContain('The correct figure is 58,900.')
    expect(wordsOf(await askExactly(library, 'How many times did the ships sail?'))).toContain('9,100')
  })

  test('is of the same thing: another one may cost as much', async () => {
    const tents = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine Sells Dinghy Skua',
        'May 9, 2025',
        'The dinghy Skua is sold from June. It costs 300 euros.',
      ),
      'b.txt': norvik(
        'Norvik Marine Cuts Price of Kayak',
        'July 9, 2025',
        'Norvik Marine has cut the price of its kayak Heron from 300 to 250 euros.',
      ),
    })
    expect((await askExactly(tents, 'How much does the dinghy Skua cost?')).answer).not.toContain('Heron')
  })
})

async function releaseOf(story: string) {
  return documentIn(
    await libraryOf({ 'a.txt': norvik('Norvik Marine Informs', 'May 9, 2025', story) }),
    'a.txt',
  )
}

describe('a revocation', () => {
  test.each([
    {
      story: 'Norvik Marine has shelved its plan to build a yard in Bergen.',
      matter: 'its plan to build a yard in Bergen',
    },
    {
      story: 'The cut of 31 jobs that was announced in May will not go ahead.',
      matter: 'The cut of 31 jobs',
    },
    { story: 'The merger with Sandvik has been called off after a year.', matter: 'The merger with Sandvik' },
    { story: 'Norvik Marine will not open the shop in Holm as planned.', matter: 'open the shop in Holm' },
    { story: 'Norvik Marine will scrap its plan to build a yard.', matter: 'its plan to build a yard' },
    { story: 'Norvik Marine has decided to scrap the tour.', matter: 'the tour' },
    { story: 'Norvik Marine is to scrap the tour.', matter: 'the tour' },
    { story: 'Norvik Marine will axe its plan to build a yard.', matter: 'its plan to build a yard' },
    { story: 'Norvik Marine has suspended its plan to build a yard.', matter: 'its plan to build a yard' },
    { story: 'The plan to build a yard has been put on hold.', matter: 'The plan to build a yard' },
    { story: 'The scrap dealer has called off the merger.', matter: 'the merger' },
    { story: 'Norvik Marine will move the fair from June to September.', matter: 'the fair' },
    { story: 'Norvik Marine has called\noff the fair, and put\noff the tour.', matter: 'the fair' },
  ])('is of a matter: $story', async ({ story, matter }) => {
    expect(revocationsOf(await releaseOf(story)).map((one) => one.matter)).toEqual([matter])
  })

  test.each([
    'Passengers can cancel until the evening before.',
    'The concert has not been cancelled.',
    'The deal would be called off if the boards said no.',
    'Norvik Marine cancelled 40,000 of its own shares.',
    'The reverse merger is complete.',
    'The site has shelves and cabins.',
    'Profit dropped by 5 percent.',
    'Norvik Marine will scrap metal from old ships.',
    'The scrap of the old yard will be sold.',
    'The carpenter wields the axe.',
    'The aim of others is to scrap the tour.',
    'Norvik Marine might scrap the tour.',
    'Norvik Marine has suspended two of its men.',
    'Norvik Marine will move to a new hall in September.',
    '“We cancelled the tour,” said Eva Holt.',
  ])('is none where nothing is taken back: %s', async (story) => {
    expect(revocationsOf(await releaseOf(story))).toEqual([])
  })
})

test.each([
  { story: 'It costs 46 euros instead of the 43 announced earlier.', old: 'the 43 announced earlier.' },
  { story: 'There were 38,200 visitors, and not 42,800 as stated in May.', old: '42,800' },
  { story: 'The launch was put off from May to June.', old: 'May' },
  { story: 'Norvik Marine will delay the launch from May to June.', old: 'May' },
  {
    story: 'We gave the attendance as 23,900. The true figure is 21,350.',
    old: 'We gave the attendance as 23,900.',
  },
  { story: 'It costs 46 euros instead\nof the 43 announced earlier.', old: 'the 43 announced earlier.' },
])('a value is taken back: $story', async ({ story, old }) => {
  expect(replacementsOf(await releaseOf(story)).map((one) => one.old)).toContain(old)
})

describe('whether something goes ahead', () => {
  const fair = (headline: string, date: string, story: string): string =>
    `${headline}\n\nTARN, ${date} - ${story}\n\nSource: Tarn Council\n`
  const planned = fair(
    'Tarn Summer Fair in June',
    'March 3, 2025',
    'The summer fair will take place on 14 June.',
  )
  const off = fair(
    'Tarn Summer Fair Called Off',
    'May 9, 2025',
    'Tarn Council has called off the summer fair.',
  )
  const again = fair(
    'CORRECTION: Tarn Summer Fair Called Off',
    'May 10, 2025',
    'Tarn Council has called off the summer fair in Orme Park.',
  )

  test.each([
    {
      files: { 'a.txt': planned, 'b.txt': off, 'c.txt': again },
      notes: ['This release corrects', 'Replaced: '],
    },
    { files: { 'a.txt': planned, 'b.txt': off }, notes: [] },
  ])('is told with what its release corrects: $notes', async ({ files, notes }) => {
    const answer = await askExactly(await libraryOf(files), 'Is the summer fair going ahead?')
    expect(wordsOf(answer)).toContain('called off the summer fair')
    expect(answer.notes).toHaveLength(notes.length)
    for (const [at, words] of notes.entries()) expect(answer.notes[at]?.text).toContain(words)
  })
})

const setRight = await libraryOf({
  'crew.txt': norvik(
    'Search for Missing Fisherman off Tresund',
    'October 6, 2025',
    'Norvik Marine is helping in the search for Karl "Kalle" Aune, 61, a fisherman of Tresund. Its tug Skarv has a crew of 9. By noon some 2.4 square miles had been searched. The tug burns 2.4 tons of oil a day. The pilot Eva Holt, 44, is on board.',
  ),
  'crew-later.txt': norvik(
    'Missing Fisherman of Tresund Back Home',
    'October 9, 2025',
    'Karl Aune, the fisherman who was missing off Tresund, is back home.\n\nThe area searched on Monday is now put at 3.8 square miles; an earlier statement gave 2.4 square miles.\n\nCorrection: The release of October 6 gave the age of Aune as 61. He is 64. The cook of the tug, Ole Dahl, is 44.',
  ),
})

test('what a newer release says that an older one gave is set right in the sentence before as well', async () => {
  const counted = await libraryOf({
    'pilots.txt': norvik(
      'Pilots of Norvik Marine Bring In More Ships',
      'May 6, 2025',
      'The pilots of Norvik Marine brought in 7.42 thousand ships in the winter of 2025, which was 3.8 percent more than in the winter before. Of these 1.9 thousand were tankers.',
    ),
    'correction.txt': norvik(
      'Correction to the Ships of the Winter',
      'May 13, 2025',
      'Norvik Marine has corrected the figures that it gave on May 6, as the ships of two days were counted twice. The corrected number of ships is 7.19 thousand. The release of May 6 had stated 7.42 thousand. Of the ships 1.9 thousand were tankers.',
    ),
  })
  const answer = await askExactly(counted, 'How many ships did the pilots bring in in the winter of 2025?')
  expect(wordsOf(answer)).toContain('The corrected number of ships is 7.19 thousand.')
  expect(wordsOf(await askExactly(counted, 'How many tankers did the pilots bring in?'))).not.toContain(
    '7.19',
  )
})

test.each([
  // Set right ahead, a wrong value is none of what follows.
  [
    'The corrected number of ships is 7.19 thousand. The release of May 6 had stated 7.42 thousand. Tankers now number 1.8 thousand.',
    undefined,
  ],
  [
    'The ships were counted anew. The release of May 6 had stated 7.42 thousand. Ships now number 7.19 thousand.',
    'The release of May 6 had stated 7.42 thousand.',
  ],
])('what stands before a new value: %s', async (story, before) => {
  const changes = changesIn(await releaseOf(story))
  expect(changes.at(-1)?.text).toContain('now number')
  expect(changes.at(-1)?.before?.text).toBe(before)
})

test.each([
  {
    story: 'is told of by "the project" where both open with one story',
    headline: 'Norvik Marine: Skerry Sound Opens Later',
    opening:
      'Ships can pass through Skerry Sound again from 5 June 2025. Divers have found a hole in the lock.',
    isOf: true,
  },
  {
    story: 'is not told of by the project of another story',
    headline: 'Norvik Marine: Museum Opens Later',
    opening:
      'Guests can see the museum in Bray from 5 June 2025. It has a model of the lock. Pupils of Bray have made it.',
    isOf: false,
  },
])('what something costs $story', async ({ headline, opening: first, isOf }) => {
  const lock = await libraryOf({
    'lock.txt': norvik(
      'Norvik Marine to Shut Skerry Sound for Repairs of Lock',
      'January 14, 2025',
      'Norvik Marine will shut Skerry Sound in April to line the lock anew. The work costs 41 million euros, of which 30 million euros is paid by the county and 11 million euros by Norvik Marine.',
    ),
    'later.txt': norvik(
      headline,
      'April 8, 2025',
      `${first} The cost of the project rises from 41 million euros to 44 million euros.`,
    ),
  })
  const answer = await askExactly(lock, 'How much does the work on the lock cost?')
  expect(wordsOf(answer).includes('rises from 41 million euros to 44')).toBe(isOf)
})

describe('what a newer release says that an older one gave', () => {
  test.each([
    ['How old is the fisherman Karl Aune?', 'He is 64'],
    ['How many square miles had been searched?', '3.8 square miles'],
  ])('is set right: "%s"', async (question, words) => {
    expect(wordsOf(await askExactly(setRight, question))).toContain(words)
  })

  test.each([
    ['How old is the pilot Eva Holt?', 'Holt, 44'],
    ['How much oil does the tug burn a day?', '2.4 tons'],
  ])('is not that of another with the same figure: "%s"', async (question, words) => {
    expect(wordsOf(await askExactly(setRight, question))).toContain(words)
  })
})

const berths = await libraryOf({
  'berths.md': norvik(
    'Norvik Marine Opens Three Berths',
    'May 6, 2025',
    `Norvik Marine today opened three berths for yachts in Corran.

| Berth | Water depth | Price (a night) |
|---|---|---|
| Heron | 4 m | $61 |
| Curlew | 6 m | $74 |
| Plover Quay | 9 m, with crane | $118 |
`,
  ),
  'berths-later.md': norvik(
    'Norvik Marine Lowers Price of Plover Quay Berth',
    'July 8, 2025',
    'Norvik Marine said today that a night at the Plover Quay berth will cost $96 instead of $118.',
  ),
})

test('which thing has some value is told whatever becomes of its price', async () => {
  expect(wordsOf(await askExactly(berths, 'Which berth has a water depth of 9 m?'))).toContain('with crane')
  expect(wordsOf(await askExactly(berths, 'How much is a night at the Plover Quay berth?'))).toContain('$96')
  expect(wordsOf(await askExactly(berths, 'Which berth has a price of $118?'))).toContain('instead of $118')
})
