import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, conversation, libraryOf, wordsOf } from '../make.ts'

let library: Library

const FIRST = 'What will the Harl tower cost?'

beforeAll(async () => {
  library = await libraryOf({
    'plan.md': `---
title: Harl Trust to build a tower
date: 2025-03-04
issuer: Harl Trust
---

# Harl Trust to build a tower

The Harl tower will cost 3.8 million pounds, the Harl Trust said. The old tower was opened in 1987 and has nine rooms.

The Ministry of Works will pay 2 million pounds of the cost.
`,
    'later.md': `---
title: Harl tower to open in November 2026
date: 2026-02-10
issuer: Harl Trust
---

# Harl tower to open in November 2026

The new Harl tower will open in November 2026 instead of April 2026, the Harl Trust said. The cost of the Harl tower has risen from 3.8 million to 4.4 million pounds.

The inn will close for nine weeks. Its roof lasts two years at most.
`,
  })
})

test('a conversation goes on in the newer release, whatever the answer says was told earlier', async () => {
  const first = await askExactly(library, FIRST)
  expect(first.notes.map(({ text }) => text).join()).toContain('Earlier, 4 March 2025')
  const answer = await askExactly(library, 'when does it open', { history: conversation(FIRST, first) })
  expect(wordsOf(answer)).toContain('November 2026')
  expect(wordsOf(answer)).not.toContain('1987')
})

test('what the newer release does not repeat is answered from the one that it quotes', async () => {
  const first = await askExactly(library, FIRST)
  const answer = await askExactly(library, 'who pays for it?', { history: conversation(FIRST, first) })
  expect(wordsOf(answer)).toContain('The Ministry of Works')
})

test('what neither of them says stays refused', async () => {
  const first = await askExactly(library, FIRST)
  const answer = await askExactly(library, 'who designed it?', { history: conversation(FIRST, first) })
  expect(answer.status).toBe('unanswered')
})

test('a bare question word asks for what was spoken of, and for no other figure of its kind', async () => {
  const first = await askExactly(library, 'When will the inn of Harl close?')
  const answer = await askExactly(library, 'for how long?', {
    history: conversation('When will the inn of Harl close?', first),
  })
  expect(wordsOf(answer)).toContain('nine weeks')
})
