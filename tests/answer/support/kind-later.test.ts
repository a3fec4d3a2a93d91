import { beforeAll, expect, test } from 'vitest'
import { isOfKindLater } from '../../../src/answer/support/kind-later.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'zoo.md': `# Brack Zoo counts its adult visitors

BRACK, 9 May 2025 -- The Brack Zoo had 9,100 visitors in April 2025. Members brought guests: 310 guests came.

Garden guests pay nothing. It had 88 guests more. School visitors pay nothing.

| Numbers | April 2025 |
|---|---|
| All visitors | 9,100 |
`,
  })
})

test.each([
  ['How many school visitors did the Brack Zoo have?', '9,100 visitors', true],
  ['How many school visitors did the Brack Zoo have?', 'All visitors', true],
  // The whole, the kind of the headline, one that was named before, and one that is told nowhere.
  ['How many visitors did the Brack Zoo have?', '9,100 visitors', false],
  ['How many adult visitors did the Brack Zoo have?', '9,100 visitors', false],
  ['How many garden guests came to the Brack Zoo?', '88 guests', false],
  ['How many garden guests came to the Brack Zoo?', '310 guests', true],
  ['How many happy visitors did the Brack Zoo have?', '9,100 visitors', false],
])('%s %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  expect(isOfKindLater(one.lens, one.candidate)).toBe(expected)
})

test('the whole is not given for a kind', async () => {
  expect((await askExactly(library, 'How many school visitors did the Brack Zoo have?')).status).toBe(
    'unanswered',
  )
  expect((await askExactly(library, 'How many visitors did the Brack Zoo have?')).status).toBe('answered')
})
