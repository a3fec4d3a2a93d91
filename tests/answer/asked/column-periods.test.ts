import { expect, test } from 'vitest'
import { underOtherColumns } from '../../../src/answer/asked/column-periods.ts'
import { dissect } from '../../../src/answer/pieces/dissect.ts'
import { toDocument } from '../../../src/corpus/document.ts'

const TABLE =
  '# Brack Mills reports\n\nThe mill made more bread this year than last, it says.\n\n| EUR million | Q2 2025 | Q2 2024 | H1 2025 |\n|---|---|---|---|\n| Revenue | 284 | 253 | 561 |\n'

test.each([
  ['What was revenue in Q2 2024?', false],
  ['What was revenue in the second quarter of 2025?', false],
  ['What was revenue in the same quarter of 2024?', false],
  ['What was revenue?', false],
  ['What was revenue in H1 2024?', true],
  ['What was revenue in 2024?', true],
  ['What was revenue in Q3 2025?', true],
])('%s is asked of other columns: %s', (question, isOther) => {
  const dissection = dissect(toDocument('a.md', new TextEncoder().encode(TABLE)))
  const row = dissection.candidates.find(({ text }) => text.startsWith('Revenue'))
  expect(row && underOtherColumns(question, row, dissection)).toBe(isOther)
})
