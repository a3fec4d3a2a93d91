import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const opened = libraryOf({
  'a.txt': norvik(
    'Welders to Walk Out at Norvik Marine',
    'May 5, 2025',
    'Welders at Norvik Marine will walk out for three days from May 12. The last walkout of the welders, in 2019, lasted eleven days. The slipway repair lasts until June 30 and took more money than planned.',
  ),
})

test.each([
  ['How long will the walkout of the welders last?', 'eleven days'],
  ['How long is the walkout of the welders going to last?', 'eleven days'],
])('how long something will last is not told by how long another lasted: %s', async (question, past) => {
  expect(wordsOf(await askExactly(await opened, question))).not.toContain(past)
})

test.each([
  ['How long did the last walkout of the welders last?', 'eleven days'],
  ['How long will the slipway repair last?', 'until June 30'],
])('what is told of the time that is asked about is: %s', async (question, words) => {
  expect(wordsOf(await askExactly(await opened, question))).toContain(words)
})

const sailing = libraryOf({
  'b.txt': `Tarn Ferries Orders Two Ships

TARN, Norway, May 5, 2025 -- Tarn Ferries has ordered two ships for the crossing to Lund. The crossing takes 35 minutes today. A day ticket currently costs $12. With the new ships there will be a sailing every 25 minutes. The line now employs 80 people and will hire 20 more. After the merger with Orme, the firm now runs 14 routes.

| Ship | Crew | Built |
| --- | --- | --- |
| Hawk | 38 | 1991 |
| Heron | 41 | 1994 |
`,
})

test.each([
  ['How long will the crossing take with the new ships?', '35 minutes'],
  ['How many crew does the Hawk plan to hire?', '38'],
])('what something will be is not told by what it is today: %s', async (question, words) => {
  expect(wordsOf(await askExactly(await sailing, question))).not.toContain(words)
})

test.each([
  ['How long does the crossing take?', '35 minutes'],
  ['How often will there be a sailing with the new ships?', '25 minutes'],
  // What one pays oneself is paid today.
  ['How much will I pay for a day ticket?', '$12'],
  ['How many people will the line hire?', '20 more'],
  ['How many routes will the firm run after the merger?', '14 routes'],
  ['How many crew does the Hawk have?', '38'],
])('what is told of today, or of what is to come, answers for it: %s', async (question, words) => {
  expect(wordsOf(await askExactly(await sailing, question))).toContain(words)
})
