import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'rovers.md': `# Orlow Rovers buy a field

ORLOW, 4 March 2026 – Orlow Rovers, the football club in Tarn, have bought a field.

“We need the room,” said Ada Berg, the manager of the club.
`,
    'rovers-2.md': `# Orlow Rovers thank volunteers

ORLOW, 9 April 2026 – Orlow Rovers thank their volunteers.

“They were here in the rain,” said Tom Holm, who coaches the children. “They sang,” said Ada Berg.

About Orlow Rovers: Orlow Rovers is a football club.
`,
    'rovers-3.md': `# Orlow Rovers to play at noon

ORLOW, 9 May 2026 – Orlow Rovers will play at noon.

About Orlow Rovers: Orlow Rovers is a football club.
`,
    'bank.md': `# Hald Savings Bank reports for 2025

HALD, 6 May 2026 – Hald Savings Bank made a profit of €4.2 million in 2025.

“It was a good year,” said Una Lind, chief executive of the bank.
`,
  })
})

test.each([
  'Who is quoted in the Orlow Rovers releases?',
  'Who is quoted in the releases of Orlow Rovers?',
  'Who is quoted in the club releases?',
])('%s names all speakers of all of them', async (question) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain('They sang')
  expect(wordsOf(answer)).toContain('They were here in the rain')
  expect(wordsOf(answer)).not.toContain('It was a good year')
  expect(answer.notes.map(({ text }) => text)).toContain(
    '2 of the 3 releases quote somebody: Tom Holm, Ada Berg.',
  )
})

test('who is quoted in the only release of a house is told as of any release', async () => {
  const answer = await askExactly(library, 'Who is quoted in the Hald Savings Bank releases?')
  expect(wordsOf(answer)).toContain('It was a good year')
  expect(answer.notes).toEqual([])
})

test('what is no house has no releases of its own', async () => {
  const answer = await askExactly(library, 'Who is quoted in the volunteers releases?')
  expect(answer.notes.map(({ text }) => text).join()).not.toContain('quote somebody')
})
