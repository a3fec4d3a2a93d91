import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test('a sentence answers that says by a phrase what the question says by a word', async () => {
  const library = await libraryOf({
    'a.txt': `Tarnby council meets on harbour plans

TARNBY, 3 May 2025 – Tarnby council met on Monday. It turned down 12 applications for new moorings and granted seven. It looked at 30 photographs of the quay. The next meeting has 19 items. Some 40 people listened.
`,
  })
  const answer = await askExactly(library, 'How many applications did Tarnby council reject?')
  expect(wordsOf(answer)).toBe('It turned down 12 applications for new moorings and granted seven.')
  // As a mere association it had 0.62.
  expect(answer.confidence).toBeGreaterThan(0.75)
})
