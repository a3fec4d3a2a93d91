import { expect, test } from 'vitest'
import { ASKS_REPUTE, hasOtherPreposition, REPUTED } from '../../../src/answer/text/other-preposition.ts'

test.each([
  // A name and a reputation.
  ['What is Orme known for?', 'Orme, known as Little Linden, has a fair.', true],
  ['What is the tower famous for?', 'The tower, called the Needle, is 90 metres high.', true],
  ['What is Orme known for?', 'Orme, known as Little Linden, is known for its fair.', false],
  ['What is Orme known for?', 'Orme, known as the home of the pear, has a fair.', false],
  ['What is Orme known for?', 'Orme, called Little Linden, is famous for pears.', false],
  ['What is Orme known for?', 'The Orme fair, named after a monk, is beside renowned inns.', true],
  ['What is Orme known as?', 'Orme is known for its pears.', true],
  ['What is Orme also known as?', 'Orme, called Little Linden, is known for its pears.', false],
  ['What is Orme known as?', 'Orme is known as Little Linden.', false],
  // What stands somewhere, goes on as before, or opens an account.
  ['What does the club stand for?', 'The club stands out in the county.', true],
  ['What does the club stand for?', 'The club stands at the mill and believes in fair play.', false],
  ['What does the jury consist of?', 'The votes of the jury have been consistent.', true],
  ['What does the jury consist of?', 'The jury, consistent as ever, is made up of nine bakers.', false],
  ['How much of sales does the shop account for?', 'The shop opened an account for its staff.', false],
  ['What does the shop account for?', 'The shop has an account with the bank.', true],
  [
    'What does the shop account for?',
    'The shop, which has an account there, made up a third of sales.',
    false,
  ],
  ['What is the museum looking for?', 'The museum looks after 4,000 paintings.', true],
  ['What is the museum looking for?', 'The museum looks after 4,000 paintings and needs a guard.', false],
  ['Who looks after the paintings?', 'The museum is looking for paintings.', false],
  ['What does the museum look after?', 'The museum is looking for a painting.', true],
  // What it came of and what came of it; turned round, they are one.
  ['What did the brewery result in?', 'The brewery resulted from a merger.', true],
  ['What did the fire result in?', 'The fire resulted from a spark and left 40 homeless.', false],
  ['What did the merger result in?', 'The brewery resulted from a merger.', false],
  ['What did the merger result from?', 'The merger resulted in a brewery.', true],
  ['What did the brewery result from?', 'The merger resulted in a brewery.', false],
  ['What can farmers apply for?', 'The new rules apply to farmers.', true],
  ['What can farmers apply for?', 'The rules apply to farmers, who may have grants.', false],
  // Whom a person works with is no employer; for a house it may be the same.
  ['Which firm does Ada Berg work for?', 'Ada Berg works with Halden Bakery.', true],
  ['For which firm does Ada Berg work?', 'Ada Berg works closely with Halden Bakery.', true],
  ['Who does she work for?', 'Ada Berg works with Halden Bakery.', true],
  ['Which firm does Ada Berg work for?', 'Ada Berg of Orme works with Halden Bakery.', false],
  ['Which firm does Ada Berg work for?', 'Ada Berg works for Halden Bakery.', false],
  ['Who does Ada Berg work with?', 'Ada Berg works for Halden Bakery.', true],
  ['Who does Ada Berg work with?', 'Ada Berg works for Halden Bakery with two friends.', false],
  ['Which clients does Orme Studio work for?', 'Orme Studio works with Halden Bakery.', false],
  // By whom it was done.
  ['Who was the inn bought from?', 'The inn was bought by Sund Holding.', true],
  ['From whom was the inn bought?', 'The inn was bought by Sund Holding.', true],
  ['Who was the inn bought from?', 'The inn was bought by Sund Holding from its founder.', false],
  ['Who was the inn bought from?', 'Bought by Sund Holding, the inn was sold out of an estate.', false],
  ['Who was the inn bought by?', 'The inn was bought by Sund Holding.', false],
  ['What is the bridge made of?', 'The bridge is made by Varn Steel.', true],
  ['What is the bridge made of?', 'The bridge is made by Varn Steel with oak.', false],
  ['Who was the fountain designed for?', 'The fountain was designed by Mara Lind.', true],
  ['Who was the fountain designed for?', 'The fountain was designed by Mara Lind to help the blind.', false],
  ['Who is the pass named by?', 'The pass is named after Clara Holm.', true],
  ['Who is the pass named by?', 'The pass is named after Clara Holm by the council.', false],
  ['Who is the pass named after?', 'The pass is named for Clara Holm.', false],
  ['Who was the prize given to?', 'The prize was given by the county.', true],
  ['Who was the prize given to?', 'The prize given by the county went to Jon Aasen.', false],
  // The preposition has an object of its own, or there is none.
  ['Who was the inn bought for, and when?', 'The inn was bought for 4 million.', false],
  ['What is known for sure?', 'The tower is known as the Needle.', false],
  ['Is Orme known for pears?', 'Orme is known as Little Linden.', false],
])('"%s": "%s" has another preposition: %s', (question, stated, expected) => {
  expect(hasOtherPreposition(question, stated)).toBe(expected)
})

test.each([
  ['What is Orme known for?', true],
  ['Which treatment is the place best known for?', true],
  ['What is she famous for doing in Linden?', true],
  ['Which maker is known for pears?', false],
  ['Is Orme known for pears?', false],
])('"%s" asks for a reputation: %s', (question, expected) => {
  expect(ASKS_REPUTE.test(question)).toBe(expected)
})

test.each([
  ['Known for its pears, Orme has a fair.', true],
  ['Orme’s world-famous pears are picked in May.', true],
  ['Orme is a trusted brand of presses.', true],
  ['Orme, known as Little Linden, has a fair.', false],
  ['The inn stands alongside renowned shops.', false],
])('"%s" tells of a reputation: %s', (stated, expected) => {
  expect(REPUTED.test(stated)).toBe(expected)
})
