import { expect, test } from 'vitest'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['How many installers are there?', 'Its installers know the films of 3 makers.', 1],
  ['How many installers are there?', 'It has 14 installers.', 0],
  ['How many games are there?', 'One of the best games is a walk through Holm.', 1],
  ['How many games are there?', 'There are nine games.', 0],
  ['How many bakers use it?', 'Enjoy 5 leverage steps with all baking pairs.', 1],
  ['How many bakers use it?', 'It is used by 512 bakers.', 0],
  ['How many places are there on the boat?', 'Places on the boat are limited to 18.', 0],
  ['How many kilometers of path are there?', 'The wood has 40 kilometres of path.', 0],
])('%s: "%s" leaves it uncounted: %d', async (question, sentence, away) => {
  const one = await libraryOf({
    'a.md': `# News of Orme\n\nHOLM, 4 May 2026 -- Ada Berg spoke.\n\n${sentence}\n`,
  })
  expect((await supportFor(one, question, sentence)).withheld).toBe(away)
})

test('a row may count by what heads its table', async () => {
  const one = await libraryOf({
    'a.md':
      '# News of Orme\n\nHOLM, 4 May 2026 -- Ada Berg spoke.\n\n| Division | Headcount |\n| --- | --- |\n| Ovens | 207 |\n',
  })
  expect((await supportFor(one, 'How many people work in ovens?', '207')).withheld).toBe(0)
})
