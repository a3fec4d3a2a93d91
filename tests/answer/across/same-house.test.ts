import { describe, expect, test } from 'vitest'
import { isOfParty, partiesOf } from '../../../src/answer/across/joint-issuers.ts'
import { newerOn, othersOfHouse } from '../../../src/answer/across/same-house.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'ferry.txt': norvik(
    'Norvik Marine Launches Ferry',
    'March 3, 2025',
    'Norvik Marine launched a ferry in Corran. Its boats are used by 6,200 commuters.',
  ),
  'masthead.txt':
    'NORVIK MARINE LTD\nNotice to passengers\n\n4 April 2025\n\nThe quay in Holm is shut. Boats leave from the mole.\n',
  'joint.txt':
    'Joint statement by Norvik Marine and the Deckhands’ League\n\n5 May 2025\n\nThe ban on overtime has ended. Talks go on in June.\n',
  'spoken-of.txt':
    'Commuters want more boats\n\n6 June 2025\n\nA petition with 900 names was handed to Norvik Marine in Corran on Monday. It asks for later boats.\n',
  'bought.txt':
    'Tessel Lines to Buy Norvik Marine\n\nBERGEN, Norway, November 5, 2025 /ExampleWire/ -- Tessel Lines will buy Norvik Marine for $40 million. Norvik Marine has boats that are used by 8,750 commuters. Tessel Lines has boats that are used by 91,000 commuters.\n\nAbout Tessel Lines\n\nTessel Lines sails from Bergen.\n\nMedia Contact:\nOle Ness\npress@tessel.example\n',
})
const ferry = documentIn(library, 'ferry.txt')

describe('the other releases of a house', () => {
  test.each(['masthead.txt', 'joint.txt'])(
    'are those under its name whose issuer was not read: %s',
    (file) => {
      expect(othersOfHouse(library, ferry)).toContain(documentIn(library, file).id)
      expect(othersOfHouse(library, documentIn(library, file))).toContain(ferry.id)
    },
  )

  test.each(['spoken-of.txt', 'bought.txt'])('are none that only speak of it: %s', (file) => {
    expect(othersOfHouse(library, ferry)).not.toContain(documentIn(library, file).id)
  })

  test('are those under one name where no issuer was read at all', async () => {
    const notices = await libraryOf({
      'a.txt': 'Elm Street Hostel\n3 May 2025\n\nBeds are free.\n',
      'b.txt': 'Elm Street Hostel\n9 May 2025\n\nBeds are full.\n',
      'c.txt': 'Press release\n9 May 2025\n\nRooms are full.\n',
      'd.txt': 'Press release\n10 May 2025\n\nRooms are free.\n',
    })
    const idOf = (file: string): string => documentIn(notices, file).id
    expect(othersOfHouse(notices, documentIn(notices, 'a.txt'))).toEqual([idOf('b.txt')])
    expect(othersOfHouse(notices, documentIn(notices, 'c.txt'))).not.toContain(idOf('d.txt'))
  })
})

test('who buys a house gives its newer figures, and not their own for it', async () => {
  expect(newerOn(library, ferry)).toEqual([documentIn(library, 'bought.txt').id])
  const answer = await askExactly(library, 'How many commuters use boats of Norvik Marine?')
  expect(wordsOf(answer)).toContain('8,750 commuters')
})

describe('a release of two houses', () => {
  const joint = (headline: string, story: string): string =>
    `${headline}\n\nBERGEN and HOLM, Norway, August 6, 2025 -- ${story}\n\nContacts:\nNorvik Marine: Jon Aasen, press@norvik.example\n`
  const opening =
    'Tessel Lines and Bray Opera today signed an agreement for the summer nights in Bray. Tessel Lines will carry them for nothing.'
  const houses = {
    'tessel.txt':
      'Tessel Lines Reports Good Winter\n\nBERGEN, Norway, March 4, 2025 -- Tessel Lines today reported a good winter. Tessel Lines has 31 boats and 640 sailors.\n\nAbout Tessel Lines\n\nTessel Lines sails from Bergen.\n',
  }

  test('tells of either by its name', async () => {
    const both = await libraryOf({
      ...houses,
      'joint.txt': joint(
        'Tessel Lines and Bray Opera Sign Agreement for Summer Nights',
        `${opening} Bray Opera will pay a fixed price. Tessel has 38 boats in eight harbours.`,
      ),
    })
    const answer = await askExactly(both, 'How many boats does Tessel Lines have?')
    expect(wordsOf(answer)).toContain('38 boats')
    expect(answer.notes.map(({ text }) => text).join(' ')).toContain('Earlier, 4 March 2025')
  })

  test.each([
    { told: 'Tessel has 38 boats in eight harbours.', isOf: true },
    { told: 'Bray Opera has 52 boats for its guests.', isOf: false },
    { told: 'It has 52 boats for its guests.', isOf: false },
    { told: 'Tessel and Bray Opera have 52 boats between them.', isOf: false },
  ])('is of a house by what it says of that alone: "$told"', async ({ told, isOf }) => {
    const both = await libraryOf({
      ...houses,
      'joint.txt': joint(
        'Tessel Lines and Bray Opera Sign Agreement for Summer Nights',
        `${opening} Bray Opera will pay a fixed price. ${told}`,
      ),
    })
    const { evidence } = await evidenceFor(both, 'How many boats does Tessel Lines have?')
    const [own, other] = ['31 boats', told].map((words) =>
      evidence.find(({ candidate }) => candidate.text.includes(words)),
    )
    expect(own !== undefined && other !== undefined && isOfParty(own, other)).toBe(isOf)
  })

  test('is none of one house with an "and" in its name', async () => {
    const one = await libraryOf({
      'one.txt': joint(
        'Tessel Lines and Rope Company Reports Good Winter',
        'Tessel Lines and Rope Company today reported a good winter. Tessel Lines has 38 boats.',
      ),
    })
    expect(documentIn(one, 'one.txt').issuer).toContain('Tessel Lines and Rope')
    expect(partiesOf(documentIn(one, 'one.txt'))).toEqual([])
  })
})
