import { describe, expect, test } from 'vitest'
import { newerOn, othersOfHouse } from '../../../src/answer/across/same-house.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

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
