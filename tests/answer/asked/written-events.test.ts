import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'advisory.txt': `MEDIA ADVISORY

Corran Opens Harbour Baths

WHO: Mayor Ida Berg
WHAT: Ribbon-cutting at the Harbour Baths of Corran
WHEN: Saturday, 21 June 2025, at 5 p.m.
WHERE: 12 Quay Street, Corran`,
    'launch.txt': `Orme Launches Kettle

LUND, Sweden, 3 March 2025 -- Orme today launched a kettle in Lund. It goes on sale on 15 June.`,
  })
})

test.each([
  ['When is the event at the Harbour Baths?', '21 June 2025'],
  ['Where is the event in Corran?', '12 Quay Street'],
  ['What is the event in Corran?', 'Ribbon-cutting'],
])('“%s” is what the advisory announces', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test('another release announces none', async () => {
  expect((await askExactly(library, 'When is the event in Lund?')).status).toBe('unanswered')
})
