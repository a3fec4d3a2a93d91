import { beforeAll, expect, test } from 'vitest'
import { agesAsWritten } from '../../../src/answer/asked/written-ages.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'pool.txt': `Harl Pool closes for repairs

HARL, March 4, 2025 -- The Harl Pool on the quay will close on 3 May. The swimming pool, built in 1908, needs a new roof. Its cellar dates from the war.

Ada Holm opened in 1990 the café beside it. The lockers are 12 years old and were built in 2012.

About Harl Baths

"We swim," said Tom Berg of Harl Baths. Harl Baths runs four pools. It was founded in 1952 and employs 90 people.
`,
  })
})

test.each([
  ['How old is the pool?', 'built in 1908'],
  ['How old is the Harl Pool now?', 'built in 1908'],
  ['How old is Harl Baths?', 'founded in 1952'],
  ['How old are the lockers?', '12 years old'],
])('a thing is as old as the year in which it was made: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test.each([
  ['a person', 'How old is Ada Holm?'],
  ['a person whose house is older', 'How old is Tom Berg?'],
  ['one who is called by what they do', 'How old is the founder?'],
  ['what is of no known year', 'How old is the cellar?'],
  ['what somebody opened', 'How old is the café?'],
  ['what the release says is so old', 'How old are the lockers?'],
  ['a pronoun', 'How old is it?'],
  ['another question', 'How long is the pool?'],
])('%s is left as it is asked: %s', (_, question) => {
  const [document] = library.documents.values()
  expect(document && agesAsWritten(question, document)).toEqual([])
})
