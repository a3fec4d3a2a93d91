import fc from 'fast-check'
import { Lexer } from 'marked'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/corpus/formats/markdown.ts'

test.each([
  { name: 'by a line of equal signs', source: 'Harbour Opens\n=====\n\nIt opened.' },
  { name: 'by a line of dashes', source: 'Harbour Opens\n---\n\nIt opened.' },
  { name: 'by an indented line', source: 'Harbour Opens\n   --  \n\nIt opened.' },
  { name: 'at the end of the file', source: 'It opened.\n\nHarbour Opens\n===' },
  { name: 'in a quotation', source: '> Harbour Opens\n> ===\n\nIt opened.' },
])('a heading is underlined $name', ({ source }) => {
  const { text, blocks } = parseMarkdown(source)
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['Harbour Opens'])
})

test('a rule under a blank line makes no heading', () => {
  expect(parseMarkdown('Harbour Opens\n\n---\n\nIt opened.').blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
  ])
})

test('headings are those that marked finds in every text of lines and underlines', () => {
  const source = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '=', ' '), maxLength: 40 })
  fc.assert(
    fc.property(source, (words) => {
      const found = parseMarkdown(`x\n\n${words}`).blocks.filter(({ kind }) => kind === 'heading')
      const marked = new Lexer().lex(`x\n\n${words}`).filter(({ type }) => type === 'heading')
      expect(found).toHaveLength(marked.length)
    }),
    { numRuns: 500 },
  )
})
