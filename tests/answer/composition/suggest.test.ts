import { describe, expect, test } from 'vitest'
import { ask, suggestions } from '../../../src/ask.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, FERRY, libraryOf, MILL } from '../make.ts'

test('over several releases every starter names its release or a speaker, and is answered from one', async () => {
  const library = await libraryOf({ 'ferry.txt': FERRY, 'mill.md': MILL })
  const starters = await suggestions(library, { limit: 8 })
  expect(starters.length).toBeGreaterThan(2)
  const named = /Norvik Marine|Alder Mill|^What did \p{Lu}\S+ .+ say\?$|^All quotes by \p{Lu}|release “/u
  for (const question of starters) {
    expect(question).toMatch(named)
    const { status, citations } = await ask(library, { question })
    expect(status).toBe('answered')
    expect(new Set(citations.map(({ documentId }) => documentId)).size).toBe(1)
  }
})

test('over one release it goes without saying', async () => {
  const starters = await suggestions(await libraryOf({ 'ferry.txt': FERRY }), { limit: 8 })
  expect(starters).toContain('What is the release about?')
  expect(starters.join(' ')).not.toContain('Norvik Marine release')
})

describe('seven releases of one house', () => {
  const months = ['March', 'April', 'May', 'June', 'July', 'August', 'September']
  const nouns = ['winches', 'anchors', 'masts', 'rudders', 'hulls', 'keels', 'sails']
  const files = Object.fromEntries(
    months.map((month, at) => [
      `${at}.txt`,
      norvik(
        `Norvik Marine Tells of Its ${capital(nouns[at] ?? '')}`,
        `${month} 4, 2025`,
        `Norvik Marine said that it had made ${20 + at} ${nouns[at]} in Bray. Halvard 5 sails in any wind.`,
      ),
    ]),
  )

  test('give four starters, each of which is answered from one release', async () => {
    const library = await libraryOf(files)
    const found = await suggestions(library, { limit: 4 })
    expect(found).toHaveLength(4)
    expect(found[0]).toBe('What is the latest Norvik Marine release about?')
    for (const question of found) {
      const answer = await askExactly(library, question)
      expect(answer.status, question).toBe('answered')
      expect(new Set(answer.citations.map(({ documentId }) => documentId)).size, question).toBe(1)
    }
  })

  test('count nothing that a product only has in its name', async () => {
    expect((await suggestions(await libraryOf(files), { limit: 20 })).join(' ')).not.toContain(
      'How many sails',
    )
  })
})

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
