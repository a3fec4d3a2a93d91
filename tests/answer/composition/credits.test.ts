import { expect, test } from 'vitest'
import { author, payer } from '../../../src/answer/composition/credits.ts'
import type { Document } from '../../../src/model.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const named = (find: typeof author, text: string): string | null => {
  const span = find({ text } as Document)
  return span === null ? null : text.slice(span.start, span.end)
}

test.each([
  ['By Ida Berg, Corran Post', 'Ida Berg'],
  ['*Written by Ida van Holm*', 'Ida van Holm'],
  ['Author: Ida Berg', 'Ida Berg'],
  ['By Monday the ferry will be full', null],
  ['The bridge was designed by Ida Berg', null],
  ['“By Ida Berg we were told,” said Ole Lind', null],
])('a byline is a line of its own: %s', (line, name) => {
  expect(named(author, `Ferry Opens\n\n${line}\n\nIt carries 30 cars.`)).toBe(name)
})

test.each([
  ['This article is sponsored by Orme Ferries Ltd. More follows.', 'Orme Ferries Ltd'],
  ['Norr Media has been retained and compensated by Orme Corp. to write.', 'Orme Corp'],
  ['Norr Media was paid $500 for the production of this article by Orme Corp.', 'Orme Corp'],
  ['Disseminated on behalf of Orme Corp.', 'Orme Corp'],
  ['This post contains sponsored content.', null],
  ['Norr Media has been retained and compensated to write this content.', null],
  ['The fair is sponsored by Orme Ferries Ltd.', null],
  ['The pilot was paid by Orme Ferries Ltd.', null],
])('who paid for a release is told by what it discloses: %s', (line, name) => {
  expect(named(payer, `Ferry Opens\n\nIt carries 30 cars.\n\n${line}\n`)).toBe(name)
})

const library = await libraryOf({
  'post.txt': `Lind Tower Shines Again

By Ida Berg

CORRAN, March 12, 2025 -- The Lind Tower has a new lamp, said Ole Holm of the Corran Trust.

Norr Media has been retained and compensated by Orme Lamps to distribute this content.
`,
  'plain.txt': `Sandvik Mill Turns Once More

SANDVIK, March 12, 2025 -- The Sandvik Mill turned on Sunday, said Mara Vik of the Mill Society.

About the Mill Society

The Mill Society has cared for mills since 1931.
`,
})

test.each([
  ['Who wrote the article about the Lind Tower?', 'By Ida Berg'],
  ['Who is the author of the article on the Lind Tower?', 'By Ida Berg'],
  ['Who paid for the article on the Lind Tower?', 'compensated by Orme Lamps'],
])('%s is told by the byline or the disclosure', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test.each(['Who wrote the article about the Sandvik Mill?', 'Who paid for the article on the Sandvik Mill?'])(
  '%s is not told by any other name',
  async (question) => {
    expect(reasonOf(await askExactly(library, question))).toBe('no_support')
  },
)
