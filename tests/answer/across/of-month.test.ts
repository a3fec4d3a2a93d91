import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import type { Answer } from '../../../src/model.ts'
import { askExactly, conversation, libraryOf } from '../make.ts'

let library: Library

const release = (date: string, title: string, body: string): string => `---
title: ${title}
date: ${date}
issuer: Harl Council
---

# ${title}

${body}
`

beforeAll(async () => {
  library = await libraryOf({
    'plan.md': release(
      '2025-05-06',
      'Harl to charge for the quay',
      'Harl Council will charge 4 pounds for the quay from January. "The quay is full," said Ada Holm, who leads the council.',
    ),
    'later.md': release(
      '2025-11-18',
      'Quay charge to begin later',
      'The quay charge of Harl will begin in March. "We need more time," said Tom Berg, the harbour master.',
    ),
    'first.md': release(
      '2026-02-03',
      'Harl mends the lock',
      'Harl Council will mend the lock in the spring.',
    ),
    'second.md': release(
      '2026-02-20',
      'Harl plants trees',
      'Harl Council will plant 40 trees in the spring.',
    ),
    'market.md': release(
      '2025-12-01',
      'Harl names its markets of 2026',
      'Harl holds two markets on the quay. The May market is on 9 May 2026, the November market on 7 November 2026.',
    ),
  })
})

test.each([
  ['who is quoted in the November one', 'Tom Berg', 'Quay charge to begin later'],
  ['What is the May one about?', 'Harl to charge for the quay', 'Harl to charge for the quay'],
  ['what does the May 2025 release say about the quay?', 'quay', 'Harl to charge for the quay'],
])('the one of a month is the release that the house issued in it: %s', async (question, words, title) => {
  const answer = await asks('What is the quay charge of Harl?', question)
  expect(answer.answer).toContain(words)
  expect(answer.citations[0]?.title).toBe(title)
})

test('another month asks for another release', async () => {
  const answer = await asks(
    'What is the quay charge of Harl?',
    'who is quoted in the November one',
    'and in May?',
  )
  expect(answer.answer).toContain('The quay is full')
  expect(answer.answer).not.toContain('We need more time')
})

test.each([
  ['of which there are several', 'who is quoted in the February one'],
  ['of which there is none', 'who is quoted in the July one'],
  ['that may be anything', 'when is the November one?'],
])('a month %s leads to no release', async (_, question) => {
  expect((await asks('What is the quay charge of Harl?', question)).resolvedQuestion).not.toContain(
    'the release “',
  )
})

/** Asks one after the other, each with the answers before it, and gives the last answer. */
async function asks(...questions: readonly string[]): Promise<Answer> {
  const turns: (string | { readonly answer: string })[] = []
  let last: Answer | null = null
  for (const question of questions) {
    last = await askExactly(library, question, { history: conversation(...turns) })
    turns.push(question, last)
  }
  if (last === null) throw new Error('nothing was asked')
  return last
}
