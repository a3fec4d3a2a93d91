import { expect, test } from 'vitest'
import { isMargin } from '../../../src/answer/evidence/margins.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['What did the pier cost?', 'It came in $2 million under budget.', '$2 million', true],
  ['What did the pier cost?', 'It was finished for $9 million, less than the estimate.', '$9 million', false],
  ['What did the pier cost?', 'It cost $2 million more than planned.', '$2 million', true],
  ['How much under budget was the pier?', 'It came in $2 million under budget.', '$2 million', false],
  ['What did the pier cost?', 'It cost $9 million over six years.', '$9 million', false],
])('%s %s', (question, text, sum, expected) => {
  const start = text.indexOf(sum)
  expect(isMargin(question, text, { start, end: start + sum.length })).toBe(expected)
})

test('by how much a budget was missed is no cost', async () => {
  const library = await libraryOf({
    'a.md':
      '# Holm opens its pier\n\nHOLM, May 4, 2025 -- Holm has opened its pier.\n\nThe pier was finished in May, $2 million below budget.\n',
  })
  expect((await askExactly(library, 'How much did the pier cost?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'How far below budget was the pier?'))).toContain('$2 million')
})
