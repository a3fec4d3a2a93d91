import { expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const AGE = 'the 52-year-old master baker is the ninth winner of the Holm Loaf'

async function release(told: string): Promise<Awaited<ReturnType<typeof libraryOf>>> {
  return libraryOf({
    'loaf.txt': `Corran guild honours Ada Berg for a life with rye

CORRAN, May 4, 2025 -- The Corran guild has honoured its member of the year. ${told}

Berg has worked in Lund as a baker since she left school.
`,
  })
}

test('an age is somebody’s whom the release calls by the same trade', async () => {
  const library = await release(`The honour went to Ada Berg of Lund. Praised for her patience, ${AGE}.`)
  expect(wordsOf(await askExactly(library, 'How old is Ada Berg?'))).toContain('52-year-old')
})

test.each([
  ['somebody else is named before it', `The honour went to Ada Berg. Ole Falk cheered, and ${AGE}.`],
  ['the sentence before names another', `Ada Berg thanked Ole Falk. Praised by all, ${AGE}.`],
  [
    'it is that of another trade',
    `The honour went to Ada Berg. Praised by all, ${AGE.replace('master baker', 'pilot')}.`,
  ],
  [
    'it is that of whom she helped',
    `The honour went to Ada Berg. Saved from the fire, ${AGE.replace('master baker', 'child')}.`,
  ],
])('and may be another’s where %s', async (_, told) => {
  expect(reasonOf(await askExactly(await release(told), 'How old is Ada Berg?'))).toBe('no_support')
})
