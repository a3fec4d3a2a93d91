import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'merger.txt': `Orme Savings Bank and Lund Bancorp to merge

ORME, April 22, 2026 -- Orme Savings Bank and Lund Bancorp, Inc. today announced that Lund will merge into Orme.

The combined bank will have deposits of $11.9 billion and 132 branches in Tarn and Holm.

The banks said that about 240 positions would go, mostly in administration.

About Orme Savings Bank
Orme Savings Bank, founded in 1889, has 79 branches and 1,340 employees in Tarn.

About Lund Bancorp, Inc.
Lund Bancorp is the parent of Lund Bank, which has 53 branches in Holm. The company was set up in 1922 and employs 820 people. It trades on three exchanges.
`,
    'lark.txt': `Sund Wind opens Project Lark

TARN, May 4, 2026 -- Sund Wind today opened Project Lark.

About Project Lark
The company is investing 5 million euros and lends 40 engineers, who teach pupils to measure the wind.

About Sund Wind
Sund Wind runs windmills in the north.
`,
    'airlines.txt': `Ulm Air and Linden Air sign a pact

HOLM, May 4, 2026 -- Ulm Air and Linden Air today signed a pact.

Both airlines fly 12 times a day to Brack. The airlines charge 40 euros for a bag.
`,
    'flats.txt': `Corran Living opens flats in Brack

BRACK, May 4, 2026 -- Corran Living today opened 40 flats in Brack, which it built with its partner Gant.

About Corran Living
Corran Living builds flats to let in the north.

About Gant
Gant puts up and keeps houses for others. Its clients live in Tarn. Every day, our 5,000 employees in 30 lands draw on a history of 68 years.
`,
  })
})

test.each([
  // Each house's own figures, however the other's are worded.
  ['How many employees does Orme Savings Bank have?', '1,340 employees'],
  ['How many people work at Orme?', '1,340 employees'],
  ['How many employees does Lund Bancorp have?', 'employs 820 people'],
  ['How many branches does Lund Bank have?', '53 branches'],
  ['How many branches does Orme have?', '79 branches'],
  // By the heading alone.
  ['How many people work at Gant?', '5,000 employees'],
  // Under the heading of a project "the company" is no other house.
  ['How many engineers does Sund Wind lend?', '40 engineers'],
  // Each of two does so.
  ['How many times a day does Ulm Air fly to Brack?', '12 times a day'],
  ['How much does Linden Air charge for a bag?', '40 euros'],
  // What neither has alone.
  ['What deposits will the combined bank have?', 'deposits of $11.9 billion'],
  ['How many positions will go?', '240 positions'],
])('%s', async (question, words) => {
  const { status, statements } = await askExactly(library, question)
  expect(status).toBe('answered')
  expect(statements.map(({ text }) => text)).toHaveLength(1)
  expect(statements[0]?.text).toContain(words)
})

test('the founding of one house stands beside no other', async () => {
  expect(wordsOf(await askExactly(library, 'When was Orme Savings Bank founded?'))).not.toContain('1922')
})

test('a heading names the house that is told of below it', async () => {
  const { namesNearAway } = await supportFor(library, 'How many people work at Gant?', '5,000 employees')
  expect(namesNearAway).toBe(0)
})

test.each([
  // The other house tells it, and not this one.
  'On how many exchanges does Orme Savings Bank trade?',
  // The two have it together.
  'What are the deposits of Lund Bank?',
  'What are the deposits of Orme Savings Bank?',
  'How many positions will go at Lund?',
])('refused: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
