import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'names.md': `# Sollund Regatta announces its boats

*Sollund, 30 January 2025.* The Sollund Regatta returns to the inner harbour from 10 to 13 July 2025 for its 17th edition. Sollund Regatta tickets of 2025 go on sale on 7 February 2025.
`,
    'end.md': `# Sollund Regatta counts 5,310 spectators

*Sollund, 18 July 2025.* The regatta counted 5,310 spectators. The next edition takes place from 9 to 12 July 2026. Early passes go on sale on 3 November 2025.
`,
  })
})

test.each(['When will the 2025 Sollund Regatta be held?', 'When is Sollund Regatta 2025?'])(
  'the edition of a year is held in that year: %s',
  async (question) => {
    expect(wordsOf(await askExactly(library, question))).toContain('from 10 to 13 July 2025')
  },
)

test('no day of another year is one of that edition', async () => {
  const answer = await askExactly(library, 'When does Sollund Regatta 2025 take place?')
  expect(wordsOf(answer)).not.toContain('2026')
})

test('one that no release gives a day for is answered by no other', async () => {
  expect((await askExactly(library, 'When does Sollund Regatta 2027 take place?')).status).toBe('unanswered')
})
