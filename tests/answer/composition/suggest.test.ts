import { expect, test } from 'vitest'
import { ask, suggestions } from '../../../src/ask.ts'
import { FERRY, libraryOf, MILL } from '../make.ts'

test('over several releases every starter names its release or a speaker, and is answered from one', async () => {
  const library = await libraryOf({ 'ferry.txt': FERRY, 'mill.md': MILL })
  const starters = await suggestions(library, 8)
  expect(starters.length).toBeGreaterThan(2)
  const named = /Norvik Marine|Alder Mill|^What did \p{Lu}\S+ .+ say\?$/u
  for (const question of starters) {
    expect(question).toMatch(named)
    const { status, citations } = await ask(library, { question })
    expect(status).toBe('answered')
    expect(new Set(citations.map(({ documentId }) => documentId)).size).toBe(1)
  }
})

test('over one release it goes without saying', async () => {
  const starters = await suggestions(await libraryOf({ 'ferry.txt': FERRY }), 8)
  expect(starters).toContain('What is the release about?')
  expect(starters.join(' ')).not.toContain('Norvik Marine release')
})
