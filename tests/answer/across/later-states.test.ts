import { expect, test } from 'vitest'
import { tellsLaterState } from '../../../src/answer/across/later-states.ts'
import type { Answer } from '../../../src/model.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'appeal.md': `# Appeal after robbery in Orme

Lund Police
Issued: Sunday 9 November 2025, 08:40

## Update 2 – Wednesday 12 November 2025, 16:15

A 34-year-old man from Brack has been charged with robbery. He will appear in court on Friday.

The injured woman is now in a stable condition. Her family has asked for privacy.

## Update 1 – Monday 10 November 2025, 11:30

A 34-year-old man has been arrested and is in custody. A 31-year-old woman, arrested on suspicion of hiding him, has been released on bail.

## Original appeal

Police are appealing for witnesses after a woman was hurt in a robbery in Orme on Saturday night. The attacker ran off.

She was taken to hospital in Lund, where she remains in a critical condition. Officers want to speak to a cyclist in a yellow jacket.

## About Lund Police

Lund Police serves 640,000 people.
`,
})

function notesOf({ notes }: Answer): string {
  return notes.map(({ text }) => text).join(' ~ ')
}

test.each([
  ['Is she still critical?', 'stable condition', 'Earlier, Original appeal: “She was taken'],
  ['Is the woman still in a critical condition?', 'stable condition', 'Earlier, Original appeal: “She was'],
  ['Has anyone been arrested?', 'charged with robbery', 'Earlier, Update 1'],
  ['Are police still looking for the attacker?', 'charged with robbery', ''],
])('how it stands is told by the newest update: "%s"', async (question, now, before) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(now)
  expect(notesOf(answer)).toContain(before)
})

test.each([
  // Of somebody else, or of what no newer update tells.
  ['Has a woman been arrested?', '31-year-old woman'],
  ['Do officers want to speak to a cyclist?', 'cyclist in a yellow jacket'],
  ['Did the attacker run off?', 'ran off'],
])('what has no later state is told as before: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test('a day is counted from the update under which it stands', async () => {
  const answer = await askExactly(library, 'When will he appear in court?')
  expect(notesOf(answer)).toContain('is 14 November 2025, counted from the update’s date, 12 November 2025.')
  const first = await askExactly(library, 'When was the woman hurt?')
  expect(notesOf(first)).toContain('is 8 November 2025, counted from the release’s date, 9 November 2025.')
})

test.each([
  ['Has anyone been arrested?', 'A man was arrested.', 'A man has been charged with arson.', true],
  ['Is the thief at large?', 'The thief fled.', 'A man was arrested in Holm.', true],
  ['Are they looking for the driver?', '', 'A woman was jailed for two years.', true],
  ['Is he still in hospital?', 'He is in hospital.', 'The man was discharged from hospital today.', true],
  ['Is the cyclist critical?', 'The cyclist is critical.', 'The cyclist’s condition is stable.', true],
  // The same state, an earlier one, another kind, somebody else.
  ['Has anyone been arrested?', 'A man was arrested.', 'Two more men were arrested.', false],
  ['Has anyone been charged?', 'A man has been charged with arson.', 'A woman was arrested.', false],
  ['Has anyone been arrested?', 'A man was arrested.', 'The museum charged for entry.', false],
  ['Has anyone been hurt?', 'Nobody was hurt.', 'A man has been charged with arson.', false],
  ['Has a woman been arrested?', 'A woman was arrested.', 'A man has been charged with arson.', false],
  ['Is she still critical?', 'She is critical.', 'The man, 40, is in a stable condition.', false],
  ['Is the cyclist critical?', 'The cyclist is critical.', 'The driver’s condition is stable.', false],
  ['Is she critical of the plan?', 'She said it was rushed.', 'The road is in good condition.', false],
  ['Is the road critical?', 'The road is critical.', 'The bridge is in good condition.', false],
])('%s %s %s: %s', (question, answer, newer, expected) => {
  expect(tellsLaterState(question, answer, newer)).toBe(expected)
})

test.each([
  ['Has anyone been arrested?', 'A man has been charged with arson.', 'The arson of the barn', true],
  [
    'Has anyone been arrested?',
    'A man was charged with theft of a bicycle near the barn.',
    'A barn burnt',
    false,
  ],
  ['Has anyone been arrested?', 'A man was jailed for an unrelated burglary.', 'A burglary', false],
  ['Has anyone been arrested for arson?', 'A man was charged with theft.', 'Arson and theft', false],
])('%s %s of %s: %s', (question, newer, beside, expected) => {
  expect(tellsLaterState(question, 'A man was arrested.', newer, beside)).toBe(expected)
})
