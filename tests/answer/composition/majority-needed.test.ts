import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const merger = libraryOf({
  'm.md': `# Ostby Insurance and Seal Mutual agree to merge

OSTBY, 3 February 2025 - Ostby Insurance and Seal Mutual intend to merge. Their head office will be in Ostby.

Approval requires two-thirds of the votes cast at each meeting. Two-thirds of the staff work in Lund.
`,
})

describe('what majority is needed', () => {
  test.each([
    'What majority is needed?',
    'What majority is needed for the merger?',
    'How many votes are needed to approve the merger?',
  ])('is told by what a vote takes: %s', async (question) => {
    expect(wordsOf(await askExactly(await merger, question))).toBe(
      'Approval requires two-thirds of the votes cast at each meeting.',
    )
  })

  test('and not of another vote', async () => {
    const answer = await askExactly(await merger, 'What majority is needed to sell the harbour?')
    expect(reasonOf(answer)).not.toBeNull()
  })
})
