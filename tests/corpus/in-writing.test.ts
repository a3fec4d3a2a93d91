import { expect, test } from 'vitest'
import { speakers, WORKS } from './spoken.ts'

/** Long enough to be speech though nobody is known to say it. */
const LONG = '“It works very well for all of us here,”'

test.each([
  `Mayor Ann Lee has written to all schools. ${WORKS} her letter says.`,
  `Ann Lee led it.\n\nIn a letter to the schools, Lee asked for time. ${WORKS} the letter reads.`,
  `Ann Lee sent a message that was read out. ${WORKS} it said.`,
])('a letter has the words of whom the sentence before tells: %s', (body) => {
  expect(speakers(body)[0]).toMatch(/^Ann Lee \|/u)
})

test.each([
  `Acme sent a message that was read out. ${LONG} it said.`,
  `Ann Lee opened the plant. ${LONG} the report says.`,
  `Ann Lee opened the plant. ${LONG} the letter reads.`,
  `Ann Lee led it. Acme has written to all schools in a letter. ${LONG} the letter reads.`,
])('a house’s letter, and one that nothing tells of, is nobody’s: %s', (body) => {
  expect(speakers(body)).toEqual(['nobody'])
})
