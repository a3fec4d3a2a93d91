import { expect, test } from 'vitest'
import { dissect } from '../../../src/answer/pieces/dissect.ts'
import { isBareAnswer } from '../../../src/answer/pieces/own-questions.ts'
import { libraryOf } from '../make.ts'

/** The question of the release that the piece with these words answers. */
async function questionOver(file: string, text: string, words: string): Promise<string | null> {
  const library = await libraryOf({ [file]: text })
  const [document] = library.documents.values()
  if (document === undefined) throw new Error('nothing was read')
  const found = dissect(document).candidates.find((one) => one.text.includes(words))
  return found?.question?.text ?? null
}

const INLINE = `# Cask Row gets a tram

**Pellworth Council, 4 May 2025**

A tram will run through Cask Row from June.

**Which stops?** Mill Gate and Orchard End. Both are new.

**Who pays?** The county.

Mayor Ines Pardoe said: "Why wait? It is a good tram."

Is that all? The council thinks so.
`

const BELOW = `# Pellworth library moves

PELLWORTH, 4 May 2025 - Pellworth library moves in June.

## Where does it go?

To the old dairy in Cask Row.

It has a lift.

How you can help:

- carry books
- bake cakes

## Contact

Ines Pardoe, 01632 960 100
`

const MARKED = `Pellworth pool closes

PELLWORTH, 4 May 2025 -- Pellworth pool closes in June.

Q: Will it open again?
A: Yes. It opens in May.

Pellworth has 4,000 homes.
`

test.each([
  ['a.md', INLINE, 'Mill Gate', 'Which stops?'],
  ['a.md', INLINE, 'Both are', 'Which stops?'],
  ['a.md', INLINE, 'The county', 'Who pays?'],
  // Behind it, in another paragraph, the story goes on; what somebody asks aloud is theirs.
  ['a.md', INLINE, 'A tram will', null],
  ['a.md', INLINE, 'It is a good', null],
  ['a.md', BELOW, 'old dairy', 'Where does it go?'],
  ['a.md', BELOW, 'a lift', 'Where does it go?'],
  ['a.md', BELOW, 'bake cakes', 'How you can help:'],
  ['a.txt', MARKED, 'It opens in May', 'Will it open again?'],
  ['a.txt', MARKED, '4,000 homes', null],
])('%s %#: what stands behind or below a question answers it', async (file, text, words, expected) => {
  expect(await questionOver(file, text, words)).toBe(expected)
})

test('the mark of an answer is no word of it', async () => {
  const library = await libraryOf({ 'a.txt': MARKED })
  const [document] = library.documents.values()
  const texts = document === undefined ? [] : dissect(document).candidates.map(({ text }) => text)
  expect(texts).toContain('Yes.')
})

test.each([
  ['No.', true],
  ['Not yet.', true],
  ['No. Two will stay.', false],
  ['None.', false],
])('an answer that says yes or no alone: %s', (text, expected) => {
  expect(isBareAnswer(text)).toBe(expected)
})

test('lines of questions and answers in one paragraph are told apart, and a question answers none', async () => {
  const text = `Pellworth asks

PELLWORTH, 4 May 2025 - Pellworth asks its people.

Who pays for the tram?
The county pays. Really?
When does it run?
What does it cost?
Nobody has to pay a fare.
`
  expect(await questionOver('a.txt', text, 'The county pays')).toBe('Who pays for the tram?')
  expect(await questionOver('a.txt', text, 'Really')).toBe(null)
  expect(await questionOver('a.txt', text, 'When does it run')).toBe(null)
  expect(await questionOver('a.txt', text, 'What does it cost')).toBe(null)
  expect(await questionOver('a.txt', text, 'a fare')).toBe('What does it cost?')
})
