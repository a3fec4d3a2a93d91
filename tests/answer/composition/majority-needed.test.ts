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

test('nor by who stands for an office, a stake or how many must be there', async () => {
  const grane = libraryOf({
    'g.md': `# Elm Bank to vote on merger with Oak Bank

ELMBY, 4 January 2027 - Elm Bank and Oak Bank want to merge. Approval of the merger requires three-quarters of the votes cast.

Ida Stern stands for chair at the same meeting. Elm Bank takes a majority stake in a mill. The meeting needs at least 50 per cent of members to be valid.
`,
  })
  expect(reasonOf(await askExactly(await grane, 'How many votes does Ida Stern need?'))).not.toBeNull()
  for (const question of ['What majority does the merger need?', 'What majority is needed?'])
    expect(wordsOf(await askExactly(await grane, question))).toBe(
      'Approval of the merger requires three-quarters of the votes cast.',
    )
})
