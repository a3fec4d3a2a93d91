import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

const DAYS = `# Orme Book Days: the programme by day and hall

ORME, 2 May 2031 -- Orme Book Days bring eleven writers to two halls from 6 to 7 June 2031.

## Friday 6 June

### North Hall

- Mara Lind (headline, 20:30)
- Piet Halder (18:00)

### Boat Shed

- Ida Solberg, 19:15

## Saturday 7 June

### North Hall

- Olan Petrescu (headline, 20:00)
- Piet Halder, second talk (17:30)

### Boat Shed

- 19:00 Jon Aasen
- 17:00 The Glass Garden

Tickets cost 12 euros.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'days.md': DAYS })
})

async function answer(question: string): Promise<{ words: string[]; notes: string[] }> {
  const { statements, notes } = await askExactly(library, question)
  return { words: statements.map(({ text }) => text), notes: notes.map(({ text }) => text) }
}

describe('an entry of a programme is told by its name, and says under which headings it stands', () => {
  test.each([
    ['When does Ida Solberg speak?', 'Ida Solberg, 19:15', 'Boat Shed', 'Friday 6 June'],
    ['In which hall does Ida Solberg speak?', 'Ida Solberg, 19:15', 'Boat Shed', 'Friday 6 June'],
    ['Where does Jon Aasen appear?', '19:00 Jon Aasen', 'Boat Shed', 'Saturday 7 June'],
    ['When is Mara Lind on?', 'Mara Lind (headline, 20:30)', 'North Hall', 'Friday 6 June'],
    [
      'When does Piet Halder speak on Saturday?',
      'Piet Halder, second talk (17:30)',
      'North Hall',
      'Saturday 7 June',
    ],
    [
      'Who headlines the North Hall on Saturday?',
      'Olan Petrescu (headline, 20:00)',
      'North Hall',
      'Saturday 7 June',
    ],
    ["Who is Friday's headliner?", 'Mara Lind (headline, 20:30)', 'North Hall', 'Friday 6 June'],
    ['Who plays the Boat Shed on Friday?', 'Ida Solberg, 19:15', 'Boat Shed', 'Friday 6 June'],
  ])('%s', async (question, entry, hall, day) => {
    expect(await answer(question)).toEqual({
      words: [entry],
      notes: [`Stands under: ${hall}`, `Stands under: ${day}`],
    })
  })
})

test('one who is on twice has both entries', async () => {
  expect((await answer('When does Piet Halder speak?')).words).toEqual([
    'Piet Halder (18:00)',
    'Piet Halder, second talk (17:30)',
  ])
})

test.each([
  // On another day, in another hall, on none, and one of whom nothing is said.
  'When does Ida Solberg speak on Saturday?',
  'Who plays the Boat Shed on Sunday?',
  'Who plays the Mill on Friday?',
  'When does Tove Aasen speak?',
  // A play's name says nothing of who plays in it.
  'Who plays The Glass Garden?',
])('no entry answers: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
