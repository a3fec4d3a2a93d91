import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Tarn keeps its pier

TARN, May 4, 2025 -- The town of Tarn will keep its pier open, at a cost of £2 million.

The river froze in December, so the barges arrived six weeks late. The kiosks are open at night.

Councillor Ada Berg voted against the tunnel. “It leaves the east of the town without a bus,” she said.

The mayor, Ole Lind, praised the lamps. “They are much too bright for owls,” said Ida Holm.

Six pupils helped to paint the wall. They asked for swings and a pump.

Nine weavers from the islands toured the schools. They taught children how to dye wool.

Two guided walks start at the mill on 6 May. No booking is needed.
`,
  })
})

test.each([
  // What stands behind a "so" comes of what stands before.
  ['Why did the barges arrive late?', 'river froze'],
  // What the one who takes a side says right behind it.
  ['Why did Berg vote against the tunnel?', 'without a bus'],
  // "They" stands for the several that the sentence before has as its subject.
  ['What did the weavers teach children?', 'how to dye wool'],
  ['What did the pupils ask for?', 'swings and a pump'],
  ['Do I have to sign up for the guided walks?', 'No booking is needed'],
])('a plain question is answered by what stands beside its words: %s', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  'Why did the river freeze?',
  'Why did Lind praise the lamps?',
  'Why did Lind vote against the tunnel?',
  'Is booking needed for the harbour cruise?',
])('nothing is told of another or of the cause itself: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
