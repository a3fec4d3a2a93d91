import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'spring.txt': norvik(
    'Norvik Marine Restricts Its Slipways',
    'April 22, 2025',
    'A temporary mooring limit, commonly called a berth ban, has been in force since April 4. The quay road at Pons is closed. Ferry traffic is sent over Orme. The night toll at Lund applies to all boats. The fishing ban at Tresund Bay is in force. The wash limit at Grimsay is in force. A noise curfew is in force at Holm. Welders at the Corran yard are on strike. The free tow offer is valid for all members.\n\nThe rowing course in Alder Bay is open to children.',
  ),
  'autumn.txt': norvik(
    'Norvik Marine Lifts Berth Ban',
    'October 14, 2025',
    'Norvik Marine has lifted its temporary mooring limit after a dry summer. The quay road at Orme has reopened. The night toll at Lund will be dropped on March 1. The swimming ban at Tresund Bay was lifted. The wash limit at Grimsay should have ended in May. The noise curfew at Holm was lifted for one night.\n\nThe strike of the welders in Corran is over. The free tow offer no longer applies. The rowing course has ended for the year 2019 only.',
  ),
})

test.each([
  ['Is the berth ban still on?', 'has lifted'],
  ['Is the berth ban over?', 'has lifted'],
  ['Has the berth ban been lifted?', 'has lifted'],
  ['Is there a berth ban?', 'has lifted'],
  ['Are the welders in Corran still on strike?', 'is over'],
  ['Is the free tow offer still valid?', 'no longer applies'],
])('a newer release tells that it is over: "%s"', async (question, words) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(words)
})

test('what was so is quoted below', async () => {
  const { notes } = await askExactly(library, 'Is the berth ban still in force?')
  expect(notes.some(({ kind, text }) => kind === 'newer' && text.startsWith('Earlier, 22 April'))).toBe(true)
})

test.each([
  // Another place, what will be or may be, a single night, another ban, and what is asked beside whether it is so.
  ['Is the quay road at Pons still closed?', 'Pons is closed'],
  ['Is the wash limit at Grimsay still in force?', 'wash limit at Grimsay is in force'],
  ['Is the noise curfew at Holm still in force?', 'in force at Holm'],
  ['Is the ban at Tresund Bay still in force?', 'fishing ban'],
  ['Does the night toll at Lund apply to all boats?', 'applies to all boats'],
  ['Is the fishing ban at Tresund Bay in force?', 'fishing ban'],
  ['Is the rowing course in Alder Bay open to children?', 'open to children'],
])('what is not told to be over stays: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

const stays = await libraryOf({
  'may.txt': norvik(
    'Norvik Marine Limits Use of the Quay',
    'May 5, 2025',
    'The trailer ban in Corran is in force. A camper ban is in force too.',
  ),
  'june.txt': norvik(
    'Camper Ban Lifted, Trailer Ban Stays',
    'June 9, 2025',
    'Norvik Marine has lifted its camper ban. The trailer ban remains in force.',
  ),
})

test('of two bans the one that stays is not over', async () => {
  expect(wordsOf(await askExactly(stays, 'Is the camper ban over?'))).toContain('has lifted')
  expect(wordsOf(await askExactly(stays, 'Is the trailer ban over?'))).not.toContain('lifted')
})

const single = await libraryOf({
  'year.txt': norvik(
    'Norvik Marine Looks Back on the Year',
    'December 2, 2025',
    'The year was hard for all yards. A hiring stop has been in effect since January, and the lathe in Corran is out of service. Members paid a storm levy.\n\nThe hiring stop was lifted in November, and two welders have come.',
  ),
  'rule.txt': norvik(
    'Norvik Marine Ends Helmet Rule',
    'November 11, 2025',
    'Norvik Marine has dropped its helmet rule in Lund.',
  ),
})

test.each([
  ['Is the hiring stop still in effect?', 'was lifted in November'],
  ['Is the helmet rule still in place?', 'has dropped'],
])('one release tells that it is over: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(single, question))).toContain(words)
})

test.each(['Is the life jacket rule still in place?', 'Is the helmet rule fair?'])(
  'what nothing tells to be over is refused: "%s"',
  async (question) => {
    expect((await askExactly(single, question)).status).toBe('unanswered')
  },
)

const house = await libraryOf({
  'march.txt': norvik(
    'Norvik Marine in March',
    'March 3, 2026',
    'Norvik Marine has a crane in Lund. The training ship is open to visitors. The mast tower is open to visitors on Fridays. The canteen in Corran is open to guests. A lamp rule is in force at Holm. An anchor rule is in force at Orme. A ballast rule is in force at Pons. A flag levy is in force. A tar ban is in force. A hiring stop is in place.',
  ),
  'june.txt': norvik(
    'Norvik Marine in June',
    'June 9, 2026',
    'Norvik Marine has closed a loan of 2 million euros with a bank. The training ship was lifted onto a new stand in May. The mast tower is over 80 metres tall. The canteen in Corran is over two floors. Norvik Marine has ended the quarter with a profit. Reports that Norvik Marine has lifted its lamp rule at Holm are untrue. Nothing has ended the anchor rule at Orme. The ballast rule at Pons is lifted from July 1, 2027. The flag levy has been dropped. The crane in Lund was completed in May. The hiring stop ended on May 1.',
  ),
  'july.txt': norvik(
    'Norvik Marine Brings Back Flag Levy',
    'July 9, 2026',
    'The flag levy is back in force from today. Norvik Marine has lifted its tar ban.',
  ),
})

test.each([
  // The house itself, and what is not asked about.
  ['Does Norvik Marine have a crane in Lund?', 'has a crane'],
  ['Is the training ship open to visitors?', 'open to visitors'],
  // Another lifting, another "over".
  ['Can I visit the training ship?', 'open to visitors'],
  ['Can I visit the mast tower?', 'on Fridays'],
  ['Is the canteen in Corran open to guests?', 'open to guests'],
  // Denied, or to come.
  ['Is the lamp rule at Holm still in force?', 'A lamp rule is in force'],
  ['Is the anchor rule at Orme still in force?', 'An anchor rule is in force'],
  ['Is the ballast rule at Pons still in force?', 'A ballast rule is in force'],
  // Begun again.
  ['Is the flag levy still in force?', 'levy is back in force|A flag levy is in force'],
])('what ends something else, or is taken back, ends nothing: "%s"', async (question, words) => {
  const [first] = (await askExactly(house, question)).statements
  expect(words.split('|').some((one) => first?.text.includes(one))).toBe(true)
})

test.each([
  ['Is the tar ban still in force?', 'has lifted its tar ban'],
  ['Is the hiring stop still in place?', 'ended on May 1'],
])('what ends that which is asked about does: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(house, question))).toContain(words)
})

const hours = await libraryOf({
  'bath.txt': norvik(
    'Norvik Marine Opens Bath',
    'June 9, 2026',
    'The bath is open daily from 8 a.m. The tunnel is open to cyclists. The shop is open on Saturdays.\n\nThe bath is closed on public holidays. The tunnel is closed to lorries. Norvik Marine has closed a loan with a bank.',
  ),
})

test.each([
  ['Is the bath open daily?', 'open daily'],
  ['Is the tunnel open to cyclists?', 'open to cyclists'],
  ['Is the shop open on Saturdays?', 'open on Saturdays'],
])('one release tells when it is open and when closed: "%s"', async (question, words) => {
  expect((await askExactly(hours, question)).statements[0]?.text).toContain(words)
})
