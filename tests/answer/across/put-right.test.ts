import { beforeAll, expect, test } from 'vitest'
import { formerStates } from '../../../src/answer/across/former-states.ts'
import { wrongBefore } from '../../../src/answer/across/replacements.ts'
import type { Library } from '../../../src/library.ts'
import { documentIn } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'count.md': `# CORRECTION: Sollund Regatta counted 5,310 spectators, not 5,130

*Sollund, 14 August 2025*

In our closing report of 11 August we gave the number of spectators at this year's Sollund Regatta as 5,130. This was wrong: two rows had been mixed up. The correct number is **5,310**. It is a record for the regatta.

In a statement the harbour said that 90 boats had come. It has 300 berths.

For the press: Tove Lien, press@sollund.example
`,
    'rates.md': `# Holm Ferries sets its fares for 2026

*Holm, 12 November 2025.* From 1 January a crossing with Holm Ferries costs 6 euros. Those who want to keep a paper pass can say so by 15 December.

Holm Ferries will lay 27 km of cable.

Press: Ida Berg, ida@holm.example
`,
    'rates-correction.md': `# Holm Ferries: correction

*Holm, 19 November 2025.* In its release of 12 November, "Holm Ferries sets its fares for 2026", Holm Ferries gave the deadline for passengers who want to keep a paper pass as 15 December. The right date is 31 December 2025.

The release also said that 27 km of cable would be laid. That is the total until 2028; in 2026 alone it is 8 km.

Press: Ida Berg, ida@holm.example
`,
  })
})

test.each([
  ['How many spectators came to the Sollund Regatta in 2025?', 'as 5,130', 'The correct number is 5,310'],
  [
    'Until when can passengers of Holm Ferries keep a paper pass?',
    '15 December',
    'The right date is 31 December 2025',
  ],
  // An older release of which the very day is named: the verb may be another.
  [
    'By when must Holm Ferries passengers say that they want to keep a paper pass?',
    '15 December',
    'The right date is 31 December 2025',
  ],
  ['What did the Holm Ferries correction change?', 'as 15 December', 'in 2026 alone it is 8 km'],
  ['What did the Sollund correction change?', 'as 5,130', 'The correct number is 5,310'],
])('what is right stands beside what was wrong: %s', async (question, wrong, right) => {
  const words = wordsOf(await askExactly(library, question))
  expect(words).toContain(wrong)
  expect(words.indexOf(right)).toBeGreaterThan(words.indexOf(wrong))
})

test('a figure beside what somebody stated sets nothing right', () => {
  const former = formerStates(documentIn(library, 'count.md')).map((state) => state.former.text)
  expect(former).toHaveLength(1)
  expect(former[0]).toContain('closing report')
})

test('no release but a correction says what it changed', async () => {
  const answer = await askExactly(library, 'What did the Lund correction change?')
  expect(wordsOf(answer)).not.toContain('The right date')
})

test.each([
  [['We gave it as 470.', 'The right count is 430.'], 0],
  [['We gave it as 470.', 'This was a slip.', 'The right count is 430.'], 0],
  [['We gave it as 470.', 'The hall was full.', 'The right count is 430.'], null],
  [['We gave it as 470.', 'This was wrong.', 'The hall holds 430.'], null],
])('%j: wrong at %s', (texts, expected) => {
  expect(wrongBefore(texts, texts.length - 1)).toBe(expected)
})

test('where questions should be sent sets nothing right', () => {
  expect(
    wrongBefore(['The report is published on 23 October.', 'Questions should be sent to Ida Berg.'], 1),
  ).toBeNull()
  expect(wrongBefore(['We gave the day as 2 October.', 'It should be 23 October.'], 1)).toBe(0)
})
