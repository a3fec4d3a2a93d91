import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test('where the best sentence has only who stands for another, the next with the office answers', async () => {
  const library = await libraryOf({
    'fair.md': `# Lund bread fair names its winners

LUND, May 4, 2025 -- The bread fair of Lund gave three prizes on Sunday.

“The rye was fine,” said baker and vice-chair of the fair's tasting jury Piet Roos.

“Nobody had baked so many kinds of rye before in Lund, and we ate of all of them for nine hours until the hall was closed,” said Mara Lind, who is a miller in Holm and chair of the fair's tasting jury.
`,
  })
  expect(wordsOf(await askExactly(library, 'Who chairs the tasting jury?'))).toContain('Mara Lind')
  expect(wordsOf(await askExactly(library, 'Who is vice-chair of the tasting jury?'))).toContain('Piet Roos')
})
