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

const ahead = await libraryOf({
  'programme.txt': norvik(
    'Norvik Marine Sets Its Programme',
    'June 10, 2026',
    'Norvik Marine announced that the choir evening takes place on July 5. The lamp parade was moved to September 12. The rigging course began on May 2 and restarts on August 7. The keel inspection took place on June 1; December 1 is the date of the next. The Next shop in Ripon was opened on April 7. The next opponent, Orme, arrived in Corran on June 8.\n\nThe previous owner sold the yard in Lund on June 3.',
  ),
})

test.each([
  // A past verb beside a day to come.
  ['When is the next choir evening?', 'July 5'],
  ['When is the next lamp parade?', 'September 12'],
  ['When does the next rigging course start?', 'August 7'],
  ['When is the next keel inspection?', 'December 1'],
  // A name, and what has been.
  ['When did the Next shop in Ripon open?', 'April 7'],
  ['When did the next opponent arrive?', 'June 8'],
  // An owner does not come round again.
  ['When did the previous owner sell the yard in Lund?', 'June 3'],
])('what only looks like another turn is told: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(ahead, question))).toContain(words)
})

const release = (headline: string, day: string, story: string): string =>
  `# ${headline}\n\nLUND, ${day} – ${story}\n\nAbout Lund Festival\nLund Festival serves the region.\n\nPress contact: Kari Moe, Lund Festival, press@example.org\n`

const fair = await libraryOf({
  'older.md': release(
    'Lund Festival opens',
    '6 June 2025',
    'The Lund Festival runs from 6 to 8 June 2025. Tickets went on sale on 1 March.',
  ),
  'newer.md': release(
    'Lund Festival returns',
    '1 June 2026',
    'The Lund Festival runs from 5 to 7 June 2026. Tickets went on sale on 2 March. The 2027 festival is set for 4 June.',
  ),
})

test("last year's turn is told by the release of that year", async () => {
  expect(wordsOf(await askExactly(fair, 'When was last year’s festival?'))).toContain('2025')
})

const beside = await libraryOf({
  'game.md': release(
    'Norvik Rovers Draw With Orme',
    'February 12, 2026',
    'Norvik Rovers drew with Orme on February 11. Rovers take on Holm on February 18. On February 4 they had won in Kent. The ticket office sold out the Holm game on February 9. Rovers last played Holm on March 3, 2025.',
  ),
  'kite.md': release(
    'Norvik Marine looks ahead',
    'November 20, 2026',
    'The shell fair returns on May 14. The sixth fair drew 4,000 people and took place on May 16, 2026. The fair after that follows on May 12, 2028. Entries opened on November 1 for the kite show.',
  ),
})

test.each(['When was the previous game?', 'When is the next kite show?'])(
  'where the best is of another turn nothing else stands in for it: "%s"',
  async (question) => {
    expect((await askExactly(beside, question)).status).toBe('unanswered')
  },
)
