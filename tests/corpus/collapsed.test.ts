import { expect, test } from 'vitest'
import { partBlocks } from '../../src/corpus/blocks.ts'

test.each([
  {
    name: 'somebody who types two spaces is not taken for a wire by a slip',
    words:
      'The yard opened today.  It cost $4 million.  Orme paid half. The town paid the rest.  Nobody was hired.',
    parts: 1,
  },
  {
    name: 'a quotation is one piece, with two spaces in it',
    words:
      'The yard opened today. It cost $4 million.  "We looked at nine harbours.  We came back to the first," said Ada Berg.',
    parts: 2,
  },
  {
    name: 'a curly quotation is one piece',
    words:
      'The yard opened today. It cost $4 million.  “We looked at nine.  We came back to the first,” said Ada Berg.',
    parts: 2,
  },
  {
    name: 'the paragraphs of a quotation that are each opened are parted',
    words: 'The yard opened today. It cost $4 million.  “We looked at nine.  “We came back,” said Ada Berg.',
    parts: 3,
  },
  {
    name: 'lines that a wire ran together are parted',
    words:
      'The yard opened today. It cost $4 million.  The town is glad. Orme paid half.  Nobody was hired. Work goes on.',
    parts: 3,
  },
])('$name', ({ words, parts }) => {
  const blocks = partBlocks({
    text: words,
    blocks: [{ kind: 'paragraph', start: 0, end: words.length, level: 0 }],
  })
  expect(blocks).toHaveLength(parts)
})
