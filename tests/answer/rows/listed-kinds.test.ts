import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'tables.md': `# Orme Works shows a range of oak tables

HOLM, 4 May 2025 -- Orme Works shows its new range of oak tables. Oak tables last for a hundred years.

The range includes:

- Dining tables: for two to twelve guests.
- Folding tables: kept behind a door, and carried to the garden.
- Writing tables: with three drawers.
- Card tables: for four players.

With each order come:

- A free cloth: in grey or green.
- A long guarantee: ten years.
`,
  })
})

test.each([
  ['What kinds of tables are in the new range of Orme Works?', 4],
  ['What types of tables does Orme Works offer?', 4],
  // What is asked of one of them is told by that.
  ['Which tables have drawers?', 1],
  ['What kinds of tables are kept behind a door?', 1],
])('%s %s', async (question, count) => {
  const { statements } = await askExactly(library, question)
  expect(statements.filter(({ text }) => /^(?:Dining|Folding|Writing|Card)/u.test(text))).toHaveLength(count)
})
