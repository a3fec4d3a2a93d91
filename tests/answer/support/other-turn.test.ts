import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const only = await libraryOf({
  'survey.txt': norvik(
    'Norvik Marine Surveys Its Skippers',
    'March 12, 2025',
    'Norvik Marine published its survey of skippers today. The survey was carried out between February 2 and 23. The rowing cup in Corran starts on June 21. A boat fair will be held in Holm on August 9.\n\nAda Berg took over as harbour master on January 6. The previous harbour master left on January 3. Karl Moen stepped down as chief executive on January 17.',
  ),
})

test.each([
  'When will the next survey be published?',
  "When will next year's survey be published?",
  "When was last year's survey published?",
  'When was the previous survey carried out?',
  'When was the last survey before this one carried out?',
  'When was the rowing cup held before?',
  "When does next year's rowing cup start?",
])('another turn of it does not tell: "%s"', async (question) => {
  expect((await askExactly(only, question)).status).toBe('unanswered')
})

test.each([
  ['When was the survey carried out?', 'between February 2 and 23'],
  ['When was the survey published?', 'today'],
  // What is still to come is the next one.
  ['When is the next boat fair?', 'August 9'],
  ['When will the next boat fair be held?', 'August 9'],
  ['When does the rowing cup start?', 'June 21'],
  // Nobody who has an office comes round again.
  ['When did the previous harbour master leave?', 'January 3'],
  ['When did the previous chief executive step down?', 'January 17'],
])('its own turn is told: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(only, question))).toContain(words)
})

const several = await libraryOf({
  'prize.txt': norvik(
    'Norvik Marine Awards Its Model Prize',
    'May 9, 2025',
    'The model prize was last awarded in 2021. The next model prize will be awarded in autumn 2027. Norvik Marine awarded its model prize to Ida Roos on May 8.\n\nThe previous regatta in Corran was rowed on June 22, 2022. It is the first dock strike since March 2019. The next dock hearing is on November 4.',
  ),
})

test.each([
  ['When was the model prize awarded?', 'May 8'],
  ["When was this year's model prize awarded?", 'May 8'],
  ['When will the next model prize be awarded?', 'autumn 2027'],
  ['When was the previous regatta in Corran rowed?', '2022'],
  ['When was the previous dock strike?', 'March 2019'],
  // Where no other is told of, the one told is meant.
  ['When is the dock hearing?', 'November 4'],
])('of several turns the one asked for is told: "%s"', async (question, words) => {
  const { statements } = await askExactly(several, question)
  expect(statements.map(({ text }) => text).join(' ')).toContain(words)
  expect(statements).toHaveLength(1)
})

const conference = await libraryOf({
  'conference.txt': norvik(
    'Norvik Marine Invites to Net Conference',
    'May 9, 2025',
    'The annual net conference of Norvik Marine takes place in Corran on October 7. It ends with a dinner on October 9. Next year’s net conference will be held on October 6, 2026.',
  ),
})

test('beside what says that it is the next one nothing else is told', async () => {
  const { statements } = await askExactly(conference, 'When will the next net conference take place?')
  expect(statements.map(({ text }) => text)).toEqual([
    'Next year’s net conference will be held on October 6, 2026.',
  ])
})
