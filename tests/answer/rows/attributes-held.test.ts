import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const RECALL = `# Orme Toys recalls wagons and sledges

LEEDS, 14 May 2025 -- Orme Toys is recalling wagons and sledges whose bolts may come loose.

| Toy | Colour | Batch | Sold at | Sold between | Units |
|---|---|---|---|---|---|
| Hill wagon | Red | K204-A | Tarnmart | 2 May – 30 June 2024 | 810 |
| Hill wagon | White | K204-B | Tarnmart, Lindstore | 4 July – 9 Oct 2024 | 640 |
| Snow sledge | Grey | K310-A | Lindstore | 5 Nov – 20 Dec 2024 | 1,290 |
| Snow sledge | Sand | K310-B | Corran Shop | 5 Nov – 31 Dec 2024 | 415 |

The hill wagon in blue is not affected.
`

const library = await libraryOf({ 'a.md': RECALL })

async function rows(question: string): Promise<string[]> {
  const { statements } = await ask(library, { question })
  return statements.map(({ text }) => text.split(' | ')[2] ?? text)
}

test.each([
  ['How many units of the red hill wagon are recalled?', ['K204-A']],
  ['Where was the gray snow sledge sold?', ['K310-A']],
  ['Where was the sand snow sledge sold?', ['K310-B']],
  ['When was batch K204-B sold?', ['K204-B']],
  ['How many units of batch K310-A are recalled?', ['K310-A']],
  // Without an attribute all are meant.
  ['How many units of the hill wagon are recalled?', ['K204-A', 'K204-B']],
  // None has it, or another toy alone.
  ['How many units of the green snow sledge are recalled?', []],
  ['Where was the sand hill wagon sold?', []],
  ['Which batch is the blue hill wagon?', []],
])('%s', async (question, expected) => {
  expect(await rows(question)).toEqual(expected)
})

test('whether there is one, a sentence says', async () => {
  expect(await rows('Is the blue hill wagon affected?')).toEqual(['The hill wagon in blue is not affected.'])
})
