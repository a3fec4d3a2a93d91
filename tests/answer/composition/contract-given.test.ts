import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

describe('who builds, mends or supplies a thing', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'port.md': `# Port of Dunmar starts on a second heavy-lift berth

DUNMAR, July 22, 2025 -- A second heavy-lift berth, at Ross Quay, is to open in the autumn of 2026 at a cost of EUR 74 million. The contract was awarded to Corran Marine in May. Two-fifths of the money comes from the state.

A new harbour office, designed by Ida Roos, will open in 2028. Dredging of the channel begins in November. It costs EUR 6 million.

The chapel on the quay will be rebuilt by 2030. The order for the cranes went to Voss Rail in November. The work on the sheds went to Orme Bygg.

A reading room will be added behind the old sheds. Lind Bau has won the tender.

The old pier was built by Karl Berg in 1931. A new pier is under construction at Hale. Builder Fenn Works expects to hand over the keys in May.
`,
    })
  })

  test.each([
    [
      'Who is building the second heavy-lift berth?',
      'A second heavy-lift berth, at Ross Quay, is to open in the autumn of 2026 at a cost of EUR 74 million. The contract was awarded to Corran Marine in May.',
    ],
    [
      'Which company won the contract for the berth at Ross Quay?',
      'A second heavy-lift berth, at Ross Quay, is to open in the autumn of 2026 at a cost of EUR 74 million. The contract was awarded to Corran Marine in May.',
    ],
    ['Who is supplying the cranes?', 'The order for the cranes went to Voss Rail in November.'],
    [
      'Who is building the reading room?',
      'A reading room will be added behind the old sheds. Lind Bau has won the tender.',
    ],
    [
      'Who is building the new pier?',
      'A new pier is under construction at Hale. Builder Fenn Works expects to hand over the keys in May.',
    ],
  ])('is told by whom the contract was given to: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each([
    'Who is building the harbour office?',
    'Who got the contract for the dredging?',
    'Who won the dredging contract?',
    'Who is repairing the channel?',
  ])('is not told by the contract for something else: %s', async (question) => {
    expect(reasonOf(await askExactly(library, question))).not.toBeNull()
  })

  test.each(['Who is rebuilding the old sheds?', 'Who is supplying the boats?'])(
    'is not told by what stands beside it: %s',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).not.toMatch(/Lind Bau|Voss Rail/u)
    },
  )
})
