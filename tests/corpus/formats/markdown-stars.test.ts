import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/corpus/formats/markdown.ts'

test.each([
  {
    name: 'a product',
    source: 'Two motors (240W*2), two lamps (90W*2).',
    text: 'Two motors (240W*2), two lamps (90W*2).',
  },
  { name: 'measures', source: 'Size (L*W*H): 3*4*5 cm', text: 'Size (L*W*H): 3*4*5 cm' },
])('stars inside words stay: $name', ({ source, text }) => {
  expect(parseMarkdown(source).text).toBe(text)
})

test.each([
  { name: 'a word', source: 'It *works* well.' },
  { name: 'a word that is glued to the one before', source: 'It*works* well.' },
  { name: 'a word that is glued to the one behind', source: 'It *works*well.' },
  { name: 'bold words inside a word', source: 'It**works**well.' },
])('stars around $name go', ({ source }) => {
  expect(parseMarkdown(source).text).not.toContain('*')
})
