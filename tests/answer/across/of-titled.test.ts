import { expect, test } from 'vitest'
import { ofTitled } from '../../../src/answer/across/of-titled.ts'
import { libraryOf } from '../make.ts'

const release = (headline: string): string =>
  `${headline}\n\nCORRAN, March 12, 2025 -- The town told it on Monday.\n`

const library = await libraryOf({
  'fine.txt': release('Authority fines Norvik Marine 3 million crowns for late ferries'),
  'ferry.txt': release('Norvik Marine launches electric ferry in Corran'),
  'second.txt': release('Norvik Marine launches electric ferry in Sandvik'),
})

test.each([
  {
    name: 'the whole headline',
    q: 'Summarise “Norvik Marine launches electric ferry in Corran”',
    file: 'ferry.txt',
  },
  {
    name: 'a piece of it',
    q: 'Who is quoted in the release “3 million crowns for late ferries”?',
    file: 'fine.txt',
  },
  {
    name: 'with words left out',
    q: 'Summarise the release "Authority fines Norvik for ferries"',
    file: 'fine.txt',
  },
  {
    name: 'a piece that two have',
    q: 'Summarise the release “Norvik Marine launches electric ferry”',
    file: undefined,
  },
  {
    name: 'a piece that is not said to be a release',
    q: 'What does “3 million crowns for late ferries” mean?',
    file: undefined,
  },
  { name: 'two words', q: 'Summarise the release “late ferries”', file: undefined },
  {
    name: 'a word that it has not',
    q: 'Summarise the release “Authority fines Norvik for early ferries”',
    file: undefined,
  },
])('the release that a question quotes by $name', ({ q, file }) => {
  expect(ofTitled(q, library, undefined)?.document.file).toBe(file)
})
