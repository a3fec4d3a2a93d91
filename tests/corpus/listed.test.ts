import { expect, test } from 'vitest'
import { partBlocks } from '../../src/corpus/blocks.ts'
import type { ParsedBlock } from '../../src/corpus/formats/parsed.ts'

function kinds(...paragraphs: readonly string[]): string[] {
  const blocks: ParsedBlock[] = []
  let text = ''
  for (const words of paragraphs) {
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + words.length, level: 0 })
    text += `${words}\n\n`
  }
  return partBlocks({ text, blocks }).map(({ kind }) => kind)
}

test.each([
  [
    ['It has two laws:', '1. It stops.', '2. It waits.'],
    ['paragraph', 'list-item', 'list-item'],
  ],
  [
    ['It does this:', '- Care', '- Repair'],
    ['paragraph', 'list-item', 'list-item'],
  ],
  [
    ['It does this:', '– Care', '– Repair'],
    ['paragraph', 'list-item', 'list-item'],
  ],
  // Speech and signatures.
  [
    ['– I never thought it would win, said Ann Lee.', '– It is a great book, said Tom Ray.'],
    ['paragraph', 'paragraph'],
  ],
  [
    ['They say:', '— Tom Ray, critic', '— Ann Lee, publisher'],
    ['paragraph', 'paragraph', 'paragraph'],
  ],
  // One alone is no list, nor is what is not numbered from 1 on.
  [
    ['It has one law:', '1. It stops.'],
    ['paragraph', 'paragraph'],
  ],
  [
    ['2. Berg is second.', '3. Holm is third.'],
    ['paragraph', 'paragraph'],
  ],
  [
    ['- 30 -', '- ends -'],
    ['paragraph', 'paragraph'],
  ],
])('paragraphs that are items in a row are a list: %j', (paragraphs, expected) => {
  expect(kinds(...paragraphs)).toEqual(expected)
})

test('a wire runs the lines of a list together', () => {
  expect(kinds('It has two laws:  1. It stops at once.  2. It waits for rain.  It is old.')).toEqual([
    'paragraph',
    'list-item',
    'list-item',
    'paragraph',
  ])
})
