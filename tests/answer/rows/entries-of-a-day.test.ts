import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

const FAIR = `Holm fair has five days

HOLM, 3 May 2026 -- The Holm fair opens in June. The old mill is its stage.

What is on

3 June, 7pm: concert at the mill
4 June, 10am: race around the lake
5 June, 11am: talk by Ida Solberg
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'fair.txt': FAIR })
})

test.each(['What happens on 4 June?', "What's on on 4 June?", 'What is happening on 4 June?'])(
  'what is on on one day is told by its own entry: %s',
  async (question) => {
    const { statements } = await askExactly(library, question)
    expect(statements.map(({ text }) => text)).toEqual(['4 June, 10am: race around the lake'])
  },
)
