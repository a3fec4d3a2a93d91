import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'mill.md': `# Lindvik handles its first timber at the Corran mill

*Corran, 11 February 2025.* Lindvik has opened the Corran mill. Questions of neighbours about the mill are welcome.

Press contact
Greta Moe, head of communications
greta@lindvik.example · +47 22 55 01 00
`,
    'saw.md': `# Lindvik doubles the Corran mill

*Corran, 21 April 2026.* Lindvik doubles the Corran mill. New head of communications since March is Jon Aas, who follows Greta Moe.

**Contact:** Jon Aas, jon@lindvik.example, +47 22 55 01 11
`,
  })
})

test.each([
  'Who handles the press at Lindvik?',
  'Contact for questions about the Corran mill?',
  'Who is head of communications at Lindvik?',
])('who has it now answers: %s', async (question) => {
  const words = wordsOf(await askExactly(library, question))
  expect(words).toContain('Jon Aas')
  expect(words).not.toContain('greta@')
})

test('who is for the press is for nobody else', async () => {
  expect((await askExactly(library, 'Who handles investors at Lindvik?')).status).toBe('unanswered')
})

test('a person who is asked for by name keeps their own', async () => {
  expect(wordsOf(await askExactly(library, "What is Greta Moe's email?"))).toContain('greta@lindvik.example')
})
