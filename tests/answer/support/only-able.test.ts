import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'hostel.txt': `Brack Hostel Opens Its East Wing

BRACK, May 4, 2025 -- Brack Hostel today opened its east wing. With it the hostel of Brack is capable of housing more than 900 students, more than any other in the county.

At present the hostel is home to 412 students. It has 14 rooms for guests.

The garage can hold 60 bicycles and is now used by 22 bicycles. In the library students can read 80 newspapers.
`,
  })
})

test.each([
  ['How many students does the hostel house now?', 'capable of housing', 1],
  ['How many students live in the hostel?', 'capable of housing', 1],
  ['How many students does the hostel house now?', 'At present', 0],
  // What it is able to is asked for.
  ['How many students can the hostel house?', 'capable of housing', 0],
  ['How many students can the hostel house?', 'At present', 1],
  ['How many students will the hostel house?', 'capable of housing', 0],
  // A house has as many rooms as it has.
  ['How many rooms does the hostel have now?', '14 rooms', 0],
  // What people can read is there.
  ['How many newspapers are in the library now?', '80 newspapers', 0],
  // Both are told.
  ['How many bicycles are there in the garage now?', '60 bicycles', 0],
  ['How many bicycles can the garage hold?', '60 bicycles', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['How many students does the hostel house now?', '412'],
  ['How many students can the hostel house?', '900'],
])('%s', async (question, figure) => {
  const [first] = (await askExactly(library, question)).statements
  expect(first?.text).toContain(figure)
})

test('what there is room for is not given for how many there are', async () => {
  const wing = await libraryOf({
    'wing.txt': `Brack Hostel Opens Its East Wing

BRACK, May 4, 2025 -- Brack Hostel today opened its east wing. It has room for 900 students.
`,
  })
  expect(wordsOf(await askExactly(wing, 'How many students live in Brack Hostel now?'))).not.toContain('900')
})
