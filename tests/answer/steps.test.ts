import { expect, test } from 'vitest'
import { evidenceFor, libraryOf } from './make.ts'

const manner = async (question: string, words: string) => {
  const library = await libraryOf({
    'a.md': `# Orme Choir news

To join the choir, send a card to the hall. The choir has 40 members who like it.

Unlike other choirs, it sings at night.
`,
  })
  const { evidence } = await evidenceFor(library, question)
  return evidence.find(({ candidate }) => candidate.text.includes(words))?.features.manner
}

test('how somebody does something is told by what to do', async () => {
  expect(await manner('How can I join the choir?', 'send a card')).toBe(1)
  expect(await manner('How can I join the choir?', '40 members')).toBe(0)
})

test('how something works is not told by what readers are to do', async () => {
  expect(await manner('How was the choir joined to the hall?', 'send a card')).toBe(0)
})

test('what sets a thing apart says how it differs', async () => {
  expect(await manner('How does the choir differ from other choirs?', 'Unlike')).toBe(1)
})
