import { expect, test } from 'vitest'
import { askedForValue } from '../../../src/answer/asked/as-value.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['Is Ada Berg still chief executive of Norvik?', 'Who is the chief executive of Norvik?'],
  ['Is Ada Berg the CEO?', 'Who is the CEO?'],
  // One of several.
  ['Is Ada Berg a director of Norvik?', null],
  ['Is Ada Berg ill?', null],
])('asks for who has an office that one alone holds: %s', (question, asked) => {
  expect(askedForValue(question)).toBe(asked)
})

const library = await libraryOf({
  'lamps.txt': norvik(
    'Norvik Marine Recalls Lamps',
    'March 3, 2024',
    'Norvik Marine is recalling 900 lamps. “We are sorry,” said Ada Berg, chief executive of Norvik Marine.',
  ),
  'hall.txt': norvik(
    'Norvik Marine Postpones Opening of Alder Hall',
    'February 4, 2025',
    'Norvik Marine has postponed the opening of its hall. “It will be worth it,” said Tom Lund, chief executive of Norvik Marine. “We will sing there,” said Eva Moe, chief executive of Corran Choir.',
  ),
})

test.each([
  ['Is Ada Berg still chief executive of Norvik Marine?', 'Tom Lund'],
  ['Is Ada Berg the CEO of Norvik Marine?', 'Tom Lund'],
  ['Is Ada Berg still CEO?', 'Tom Lund'],
  ['Is Tom Lund the chief executive of Norvik Marine?', 'said Tom Lund'],
])('who has an office is told by the newest release: %s', async (question, told) => {
  expect(wordsOf(await askExactly(library, question))).toContain(told)
})
