import { expect, test } from 'vitest'
import { hasStraightSingles, straightSingles } from '../../src/corpus/single-marks.ts'

function quoted(words: string): string[] {
  return straightSingles(words).map(({ start, end }) => words.slice(start, end))
}

test('speech over a line end', () => {
  expect(quoted("'It is great for us\nand for all,' said Ann Lee. 'It is.'")).toEqual([
    "'It is great for us\nand for all,'",
    "'It is.'",
  ])
})

test.each(["rock 'n' roll and more.", "in the '90s, they said.", "it's the workers' union."])(
  '"%s" holds no speech',
  (words) => {
    expect(quoted(words)).toEqual([])
  },
)

test('a paragraph with double marks quotes in these', () => {
  expect(hasStraightSingles("'It is,' he said. “No.”")).toBe(false)
  expect(hasStraightSingles("'It is,' he said.")).toBe(true)
})
