import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `---
title: Orme Toys drops plastic wheels
date: 2025-03-12
issuer: Orme Toys
---

# Orme Toys drops plastic wheels

“We tried glass for the wheels,” said Ada Berg, head of design at Orme Toys. “In the end children told us that wood rolls best.” The wheels are sawn in Lund.

“Glue was my fear,” said Piet Halder, who runs the yard. “It never gave way.”

Ida Solberg, the shop’s manager, said the price was raised on purpose. “Nobody asked about it,” she said.

“The first day was slow, and the queue at the gate grew longer with every hour of that wet afternoon and the queue at the gate grew longer with every hour of that wet afternoon and the queue at the gate grew longer with every hour of that wet afternoon and the queue at the gate grew longer with every hour of that wet afternoon and the queue at the gate grew longer with every hour of that wet afternoon and the queue at the gate grew longer with every hour of that wet afternoon,” said Mara Lind, who sells the toys. “The second day with the toys was better,” she said. “Trains sold best.”

Jon Aas, chairman of the toy sellers, liked the wheels but had a wish. “Now the boxes are too heavy,” he said. “Paper would do.”
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'toys.md': RELEASE })
})

test('what somebody said goes on behind the attribution, and no further', async () => {
  const words = wordsOf(await askExactly(library, 'What did Ada Berg say about the wheels?'))
  expect(words).toContain('wood rolls best')
  expect(words).not.toContain('sawn in Lund')
  expect(words).not.toContain('Glue')
})

test('and begins before it', async () => {
  const words = wordsOf(await askExactly(library, 'What did Piet Halder say never gave way?'))
  expect(words).toContain('Glue was my fear')
})

test('where both have no room it goes on and does not go back', async () => {
  const words = wordsOf(
    await askExactly(library, 'What did Mara Lind say about the second day with the toys?'),
  )
  expect(words).toContain('Trains sold best')
  expect(words).not.toContain('the queue at the gate')
})

test('what is told of somebody goes on in their own words', async () => {
  const words = wordsOf(await askExactly(library, 'What did Ida Solberg say about the price?'))
  expect(words).toContain('Nobody asked about it')
})

test('who said it is named, also where no name stands beside the words', async () => {
  const words = wordsOf(await askExactly(library, 'Who said that the boxes are too heavy?'))
  expect(words).toContain('Jon Aas')
})

test('who said it is answered with the name of the speaker', async () => {
  const library = await libraryOf({
    'spoken.txt': `Mill Opens Its Doors

CORRAN, March 12, 2025 -- The mill opened today.

“The wheel sings again after forty years. We hear it all night long,” said Ida Solberg, who runs the mill.
`,
  })
  const answer = await askExactly(library, 'Who said that the wheel sings again?')
  expect(wordsOf(answer)).toContain('Ida Solberg')
})

test('words asked for within a quotation are given with its marks, where little more is said', async () => {
  const library = await libraryOf({
    'kiln.txt': `Orme Kilns moves

CORRAN, March 12, 2025 -- Orme Kilns moves to Tarnby.

“The lease on the old yard costs us 40,000 euros. It ends in May,” said Ida Solberg, who runs the kilns.

“The new kiln reaches 1,300 degrees. ${'It was built by hand over many months and with many helpers. '.repeat(6)}We like it,” said Piet Halder.
`,
  })
  const lease = await askExactly(library, 'How much does the lease on the old yard cost?')
  expect(wordsOf(lease)).toBe(
    '“The lease on the old yard costs us 40,000 euros. It ends in May,” said Ida Solberg, who runs the kilns.',
  )
  const [statement] = lease.statements
  expect(statement?.text.slice(statement.answerSpan?.start, statement.answerSpan?.end)).toBe('40,000 euros')
  expect(wordsOf(await askExactly(library, 'How many degrees does the new kiln reach?'))).toBe(
    '“The new kiln reaches 1,300 degrees.',
  )
})

test.each([
  ['Who said the boxes were too heavy?', 'answered'],
  ['Who said that the day was slow?', 'answered'],
  // Nobody has a word for what it would be called.
  ['Who said the boxes were a disgrace?', 'unanswered'],
  ['Who called the price a scandal?', 'unanswered'],
])('who finds a thing to be so must say so: %s', async (question, status) => {
  expect((await askExactly(library, question)).status).toBe(status)
})
