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

describe('a contract for a part or a neighbour of the thing', () => {
  const arena = libraryOf({
    'a.md': `# Wexcombe Rovers to get a new arena

WEXCOMBE, March 3, 2026 -- Wexcombe Rovers will move to a new arena by the canal in 2028. The arena will seat 14,000. The contract was awarded to Halden Build in January.

A training barn and a swimming pool are planned beside it. Orrin & Sons has won the contract to build the swimming pool. The contract for the construction of the car park was awarded to Fenn Works. The contract for cleaning the old stand went to Brightside.

A new painting hall opens in May. The work was given to the museum by Karl Berg.
`,
  })

  test.each([
    [
      'Who is building the arena?',
      'The arena will seat 14,000. The contract was awarded to Halden Build in January.',
    ],
    ['Who is building the swimming pool?', 'Orrin & Sons has won the contract to build the swimming pool.'],
    [
      'Who is building the car park?',
      'The contract for the construction of the car park was awarded to Fenn Works.',
    ],
  ])('is none for the thing: %s', async (question, words) => {
    expect(wordsOf(await askExactly(await arena, question))).toBe(words)
  })

  test('nor for what is beside it', async () => {
    expect(reasonOf(await askExactly(await arena, 'Who is building the training barn?'))).not.toBeNull()
  })

  test.each([
    ['Who is building the old stand?', 'Brightside'],
    ['Who is building the painting hall?', 'Karl Berg'],
  ])('nor what is done to it otherwise: %s', async (question, words) => {
    expect(wordsOf(await askExactly(await arena, question))).not.toContain(words)
  })

  test('nor for what somebody is building who is named', async () => {
    const trams = await libraryOf({
      't.md': `# Tarnby orders twelve trams

TARNBY, April 9, 2026 -- Orme Rail is building twelve trams for Tarnby. The order for the seats of the trams went to Lessing Interiors.
`,
    })
    expect(wordsOf(await askExactly(trams, 'Who is building the trams?'))).toBe(
      'Orme Rail is building twelve trams for Tarnby.',
    )
  })
})
