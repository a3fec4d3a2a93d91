import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

const PIER = `Orme Ferries opens a pier

LUND, March 3, 2026 -- Orme Ferries has opened a pier in Lund.

"The pier is a gain for all of us," said Ada Berg, chief executive of Orme Ferries. Berg has chaired the board since May.

"We built it in a year," said Ivar Moe, the harbour engineer.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'pier.txt': PIER })
})

describe('an office that somebody has not is put right by the one that the release gives them', () => {
  test.each([
    ['Is Ada Berg the CFO?', 'CFO', 'chief executive of Orme Ferries'],
    ['is ada berg the cfo', 'cfo', 'chief executive of Orme Ferries'],
    [
      'Is Ada Berg the finance director of Orme Ferries?',
      'finance director',
      'chief executive of Orme Ferries',
    ],
    ['Is it true that Ada Berg is the treasurer?', 'treasurer', 'chief executive of Orme Ferries'],
  ])('%s', async (question, said, stated) => {
    const { refusal } = await askExactly(library, question)
    expect(refusal?.reason).toBe('conflicting_premise')
    expect(refusal?.message).toContain(`“${stated}”, not “${said}”`)
  })

  test.each([
    // What the release calls her in other words.
    'Is Ada Berg the CEO?',
    'Is Ada Berg the chair?',
    'Is Ada Berg the chairwoman?',
    // What she may be besides, and what is no office.
    'Is Ada Berg the founder?',
    'Is Ada Berg the spokeswoman?',
    'Is Ada Berg the press officer?',
    'Is Ada Berg the winner?',
    // Of whom it tells nothing.
    'Is Ola Lind the CFO?',
  ])('but not %s', async (question) => {
    const { refusal } = await askExactly(library, question)
    expect(refusal?.reason).not.toBe('conflicting_premise')
  })
})
