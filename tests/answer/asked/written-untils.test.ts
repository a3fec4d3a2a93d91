import { beforeAll, describe, expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { analyse } from '../../../src/answer/question.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'kites.txt': `Holm Museum flies "Paper Sails"

HOLM, March 12, 2025 -- The Holm Museum presents "Paper Sails", kites of four centuries. The show can be seen until 9 June 2025. Kite makers from Tarn work in the yard every Sunday until the end of April. The café is closed from 2 to 5 April. The boat fair runs from 10 May to 24 May. The reading room stays open until 8 p.m.

The lantern walk ends on 3 May. It lasts until 4 May in the park.

About the Holm Museum

The Holm Museum was founded in 1911.
`,
    'toll.txt': `Holm Bridge drops its toll

HOLM, March 14, 2025 -- The Holm Bridge Trust halves its toll. The half toll came into force on 3 March and will last for six months. Weekend passes are sold at the gate.
`,
  })
})

function reworded(question: string): string[] {
  const parts = analyse(question)
  return [...library.documents.values()].flatMap((one) => parts.map((part) => asWritten(part, one).text))
}

describe('when something ends is asked as until when it runs', () => {
  test.each([
    ['When does Paper Sails end?', 'Until when can the show be seen?'],
    ['When does the boat fair end?', 'Until when does the boat fair run?'],
    ['When will the show end?', 'Until when can the show be seen?'],
    ['When does the Paper Sails show finish?', 'Until when can the Paper Sails show be seen?'],
  ])('%s', (question, expected) => {
    expect(reworded(question)).toContain(expected)
  })

  test.each([
    // It ends by a verb for that, or what stays open until an hour is of another thing.
    'When does the lantern walk end?',
    'When does the reading room end?',
    'When does it end?',
    'When does Paper Sails begin?',
    'When does the kite race end?',
  ])('%s stays as it is', (question) => {
    expect(reworded(question).every((text) => text === question)).toBe(true)
  })
})

test('the end of what a release is on is not that of what goes on beside it', async () => {
  expect(wordsOf(await askExactly(library, 'When does Paper Sails end?'))).toBe(
    'The show can be seen until 9 June 2025.',
  )
})

test('the house that is named with what ends goes without saying in its release', async () => {
  const answer = await askExactly(library, 'When does the half toll of the Holm Bridge Trust end?')
  expect(wordsOf(answer)).toContain('will last for six months')
  expect(answer.notes.map(({ text }) => text)).toContain(
    '“six months” from 3 March 2025 run until about September 2025.',
  )
})
