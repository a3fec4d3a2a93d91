import { beforeAll, expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import type { Library } from '../../src/library.ts'
import { libraryOf } from './make.ts'

const RELEASE = `# Orme Mill opens its new hall to visitors

LINDEN, Nov. 4, 2025 -- Orme Mill opens its hall to visitors on Saturday. The hall was built in two years.

Tickets can be bought at the gate:

- Adults: $9
- Pupils with a pass: $4
- Ticket for a family: $20
- Ticket for the mill and the weir: $14

The hall closes at six.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'mill.md': RELEASE })
})

async function statements(question: string): Promise<string[]> {
  return (await ask(library, { question })).statements.map(({ text }) => text)
}

test.each([
  'ticket prices orme mill',
  'How much are tickets at Orme Mill?',
  'What are the ticket prices at Orme Mill?',
])('prices that are asked for are all given, in their order: %s', async (question) => {
  const given = await statements(question)
  expect(given.map((text) => /\$\d+/u.exec(text)?.[0])).toEqual(['$9', '$4', '$20', '$14'])
})

test('one item alone may say that it is a ticket, and another release has lists of its own', async () => {
  const two = await libraryOf({
    'mill.md': RELEASE.replace('- Ticket for the mill and the weir: $14\n', ''),
    'boats.md': RELEASE.replaceAll('Orme Mill', 'Brack Boats').replace(
      'Ticket for a family: $20',
      'Family ride: $90',
    ),
  })
  const given = (await ask(two, { question: 'How much are tickets at Orme Mill?' })).statements.map(
    ({ text }) => text,
  )
  expect(given.map((text) => /\$\d+/u.exec(text)?.[0])).toEqual(['$9', '$4', '$20'])
})

test('the price of one thing is given without those of others', async () => {
  const given = (await statements('What are the fees for a family at Orme Mill?')).join(' ')
  expect(given).toContain('$20')
  expect(given).not.toMatch(/\$(?:9|4|14)\b/u)
})
