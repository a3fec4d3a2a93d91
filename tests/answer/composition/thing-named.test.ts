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

const hospital = libraryOf({
  'h.md': `# Brandt Hospital opens a ward

BRANDT, 2 February 2026 - Brandt Hospital opened a heart ward on Monday. It is run with Lowmoor University. The reading café, the Blue Cup, moves to Dock Street.

Brandt Hospital employs 900 people. It was named Employer of the Year in 2024. A prize for nurses has been set up. It will be called the Rask Prize.

The hospital has ordered a boat for the lake. It was christened Little Ada. Two lifts have been named after a nurse. It is known as Elm by all.
`,
})

describe('what has a name of its own', () => {
  test.each([
    ['What is the name of the university?', 'Lowmoor University'],
    ['What is the name of the café?', 'the Blue Cup'],
    ['What is the name of the boat?', 'It was christened Little Ada.'],
    ['What will the prize be called?', 'the Rask Prize'],
  ])('has that: %s', async (question, words) => {
    expect(wordsOf(await askExactly(await hospital, question))).toContain(words)
  })

  test('and not what it was named for merit, nor what it has bought', async () => {
    const words = wordsOf(await askExactly(await hospital, 'What is the hospital called?'))
    expect(words).not.toMatch(/Employer|Little Ada/u)
    expect(wordsOf(await askExactly(await hospital, 'What are the two lifts called?'))).not.toContain('Elm')
  })
})

const clubs = libraryOf({
  'k.md': `# Haven and Strand clubs to merge

HAVEN, 1 October 2026 - Haven FC and Strand FC have voted to merge. The new company will be called Haven Strand. A combined season ticket costs EUR 90.
`,
})

test('a combined ticket is not called by the name of the company', async () => {
  expect(wordsOf(await askExactly(await clubs, 'What will the merged company be called?'))).toContain(
    'Haven Strand',
  )
  expect(wordsOf(await askExactly(await clubs, 'What is the combined season ticket called?'))).not.toContain(
    'called Haven Strand',
  )
})
