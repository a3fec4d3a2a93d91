import { expect, test } from 'vitest'
import { settles } from '../../../src/answer/asked/polarity.ts'
import { analyse } from '../../../src/answer/question.ts'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['Was anyone hurt?', 'A diver died in the harbour.'],
  ['Do children have to pay?', 'Children under six ride free\nof charge.'],
  ['Can I come without booking?', 'Guests are seen by appointment only.'],
  ['Can families walk in?', 'Reservations are required for lunch.'],
  ['May tenants leave early?', 'Tenants may end the lease in May.'],
  ['Is the course suitable for novices?', 'It is open to novice and expert divers.'],
  ['Is the quarrel over?', 'The claim was settled in March.'],
  ['Is the bridge open yet?', 'The bridge is set to open in June.'],
  ['Will anyone be laid off?', 'All 40 jobs move to Tarn.'],
  ['Did exports grow?', 'Exports were down 4 percent.'],
  ['Did the boat pass the test?', 'The boat failed the test.'],
  ['Can I buy the map in shops?', 'The map is available in 40 shops.'],
  ['Is there a guide in Danish?', 'A guide is available in six languages.'],
  ['Is it only for adults?', 'The course is for people of all ages.'],
  ['Will the choir sing abroad?', 'The choir plans to tour Tarn.'],
  ['Does the hall copy the old one?', 'Rather than copying it, the hall adds to it.'],
  ['Are seats for members?', 'Entry is limited to members.'],
  ['Is it just for adults?', 'The course is for all, from toddlers to pensioners.'],
  ['Can I buy the map in shops?', 'It is now available in 40 towns.'],
  ['Is the choir leaving Tarn?', 'The choir is expected to stay in Tarn.'],
  ['Do pupils hand in their boats?', 'All boats stay in the yard.'],
  ['Are hats wanted?', 'Guests must wear a hat.'],
  ['Will tenants be billed for water?', 'Water and heat are included in the rent.'],
])('how the matter stands settles it: %s %s', (question, stated) => {
  expect(worth(question, stated)).toBeGreaterThan(0)
})

test.each([
  ['Was anyone hurt?', 'The fire brigade sent 14 engines.'],
  ['Do children have to pay?', 'Children are free to move about.'],
  ['Can I come without booking?', 'Appointments are made at the desk.'],
  ['Can cars use the bridge?', 'The bridge opened in May.'],
  ['Is the quarrel over?', 'The claim is about a wall.'],
  ['Did exports grow?', 'Exports come from Tarn.'],
  ['Did the choir sing?', 'A guide is available in six languages.'],
  ['Will the choir sing abroad?', 'The choir aims to sing well.'],
  ['Is the hall old?', 'The choir plans to tour Tarn.'],
  ['Is the depot old?', 'Norvik Tram Limited to build a depot'],
  ['Is it just for adults?', 'The trail runs from Corran to Tarn.'],
  ['Can I buy the map in shops?', 'Officials were not available for comment.'],
  ['Can I buy the map in shops?', 'Ada Berg is available for interviews.'],
  ['Can I buy the map in shops?', 'Rooms are available in Tarn.'],
  // Nobody is bound, nothing is denied and nothing stays as it was.
  ['Is the fair over?', 'Stay in touch with the fair.'],
  ['Is the hall old?', 'The heating makes it easier to stay warm.'],
  ['Is the hall old?', 'The hall is a must-see of Tarn.'],
  ['Is the hall old?', 'The hall is No. 1 in Tarn.'],
  // What stands there is another matter.
  ['Did exports grow?', 'A diver died in the harbour.'],
  ['How many were hurt?', 'A diver died in the harbour.'],
])('what does not speak of the matter settles nothing: %s %s', (question, stated) => {
  expect(worth(question, stated)).toBe(0)
})

test('a plain “not” tells more than that a matter is spoken of', () => {
  expect(worth('Did exports grow?', 'Exports did not grow.')).toBe(1)
  expect(worth('Did exports grow?', 'Exports fell.')).toBeLessThan(1)
})

test('a matter supports an answer only where most of the question is spoken of', async () => {
  const library = await libraryOf({ 'pool.txt': POOL })
  const support = async (question: string, words: string) =>
    (await supportFor(library, question, words)).settles
  expect(await support('Do pupils have to pay for the pool?', 'swim free')).toBeGreaterThan(0)
  expect(await support('Do visitors pay for the lockers in the cellar?', 'swim free')).toBe(0)
})

function worth(question: string, stated: string): number {
  const [asked] = analyse(question)
  return asked === undefined ? 0 : settles(asked, stated)
}

const POOL = `Orme Baths opens for the summer

TARN, May 4, 2025 -- Orme Baths opened its doors today.

Pupils swim free in the pool. Visitors leave coats and bags in the lockers of the cellar.
`
