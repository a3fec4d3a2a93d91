import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const release = (told: string): Record<string, string> => ({
  'a.txt': `Orme Games Sells a Game\n\nHOLM, May 4, 2025 - Orme Games sells a game. ${told}\n\nAbout Orme Games\nOrme Games makes games.\n`,
})

test('"Who wrote this?" is whoever issued the release, unless it tells who wrote something', async () => {
  const none = await libraryOf(release('It costs 9 euros.'))
  expect(wordsOf(await askExactly(none, 'Who wrote this?'))).toContain('Orme Games')
  const one = await libraryOf(release('The game was written by Ada Lind.'))
  expect(wordsOf(await askExactly(one, 'Who wrote this?'))).toContain('Ada Lind')
  expect(wordsOf(await askExactly(one, 'Who wrote this release?'))).not.toContain('Ada Lind')
  const two = await libraryOf(release('The game was written by Ada Lind. Its guide was written by Bo Vale.'))
  expect((await askExactly(two, 'Who wrote this?')).status).toBe('unanswered')
})
