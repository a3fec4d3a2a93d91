import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const merger = libraryOf({
  'm.md': `# Ostby Insurance and Seal Mutual agree to merge

OSTBY, 3 February 2025 - Ostby Insurance and Seal Mutual intend to merge. The boards signed an agreement on Sunday.

The new company will be called Fjordia. Its head office will be in Ostby. The training centre in Lund will be closed. Ada Berg, chief executive of Ostby, will head it.

A prize for young singers has been set up beside the old concert hall. It will be called the Berg Prize.
`,
})

describe('what a thing will be called', () => {
  test.each([
    ['What will the merged insurer be called?', 'The new company will be called Fjordia.'],
    ['What is the name of the combined company?', 'The new company will be called Fjordia.'],
    [
      'What will the prize for young singers be called?',
      'A prize for young singers has been set up beside the old concert hall. It will be called the Berg Prize.',
    ],
  ])('is told by “the new company” and by “it”: %s', async (question, words) => {
    expect(wordsOf(await askExactly(await merger, question))).toBe(words)
  })

  test.each([
    'What will the training centre be called?',
    'What is the concert hall called?',
    'What is the name of the merged insurer’s training centre?',
    'What will the agreement be called?',
  ])('and not of anything else: %s', async (question) => {
    expect(reasonOf(await askExactly(await merger, question))).not.toBeNull()
  })

  test('nor of a person', async () => {
    const answer = await askExactly(await merger, 'What is the name of the merged insurer’s chief executive?')
    expect(wordsOf(answer)).not.toContain('Fjordia')
  })
})

const choir = libraryOf({
  'c.md': `# Choir festival in Lund moves indoors

LUND, 3 June 2025 - The choir festival will be held in the sports hall and not in the park. Two concerts were cancelled.

Tickets cost 12 euros. A new prize for young singers has been set up. It will be called the Berg Prize.
`,
})

test('what “it” will be called is no name of what is told of elsewhere', async () => {
  expect(reasonOf(await askExactly(await choir, 'What is the sports hall called?'))).not.toBeNull()
  expect(wordsOf(await askExactly(await choir, 'What is the new prize called?'))).toContain('the Berg Prize')
})
