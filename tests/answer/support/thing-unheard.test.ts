import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Orme Mills opens a shop

ORME, May 4, 2025 -- Orme Mills has opened shops in Tarn over the last 10 years. Its leader is fond of them. The panel of bakers met. The lorries leave at dawn. A new kiln stands to boost sales. Guests are allowed to bring a dog. Buyers get a five-year guarantee. Pupils pay nothing. Its employees work until six. A take-over of Lund Looms is to follow. A cart runs for 9 hours per charge. Diabetes is rare there. A baker sued them. Its finance chief Ada Berg counts bread. Two men were hurt by a beam. It pays 14 percent to its members. A fee of 9 euros is due for the stall. Women out of work are 3 percent of Orme. The jobless are 6 percent of Orme. Admission to the fair is 4 euros.

Lund borrows at 7 percent. Goods on sale in Tarn went to the left. Prices in Tarn climbed 8 percent. A break fee of 5 euros falls due. Owners of Lund get 3 crowns for each crown. Postage is 6 euros. Hiring a kiln is 11 euros. Tenants get their money back within 12 days. A kiln is 70 euros.
`,
  })
})

test.each([
  ['How long does the battery last?', 'over the last', 1],
  ['Who is the mayor?', 'Its leader', 1],
  ['What happened in court?', 'The panel', 1],
  ['How long does the Orme Mills battery last?', 'over the last', 1],
  // What is done is a thing behind an article, and no thing elsewhere.
  ['When is the next meeting?', 'over the last', 1],
  ['When is the next hearing?', 'Its leader', 1],
  // A verb that may be a noun is no thing, and that something is allowed settles nothing of another.
  ['Is there a lift?', 'stands to boost', 1],
  ['Is there a warranty?', 'five-year guarantee', 0],
  ['Are cameras allowed?', 'allowed to bring', 1],
  ['Can I bring a camera?', 'allowed to bring', 1],
  ['Are dogs allowed?', 'allowed to bring', 0],
  // By a word that means the same, or for a kind of it.
  ['When do the trucks leave?', 'leave at dawn', 0],
  ['When do the vehicles leave?', 'leave at dawn', 0],
  // A short form stands for what is written out.
  ['Who is the CFO?', 'finance chief', 0],
  // By what is done with it.
  ['How long does the battery last?', 'per charge', 0],
  ['Which diseases are there?', 'Diabetes', 0],
  ['What happened in court?', 'sued', 0],
  ['Were there injuries?', 'hurt', 0],
  // What it has a word for, and what is told without one.
  ['How long have the shops been open?', 'over the last', 0],
  // A measure is told with what it is of, by its own word or one that means the same.
  ['What is the exchange ratio?', '14 percent', 1],
  ['exchange ratio?', '14 percent', 1],
  ['termination fee?', 'fee of 9', 1],
  ['Recycling rate?', 'fee of 9', 1],
  ['What is the termination fee?', 'fee of 9', 1],
  ['What is the recycling rate of Orme Mills?', 'jobless', 1],
  ['What is the unemployment rate?', 'jobless', 0],
  ['What is the ticket price?', 'fair is 4', 0],
  ['What is the ticket price?', 'for the stall', 1],
  ['What is the stall fee?', 'for the stall', 0],
  ['What is the annual fee?', 'for the stall', 0],
  ['What is the project cost?', 'fee of 9', 0],
  // Nor by its own word where it is told in others.
  ['What is the interest rate?', 'Lund borrows', 0],
  ['What is the interest rate?', 'jobless', 1],
  ['What is the inflation rate?', 'Prices in Tarn', 0],
  ['What is the inflation rate?', 'jobless', 1],
  ['What is the termination fee?', 'break fee', 0],
  ['What is the exchange ratio?', 'for each crown', 0],
  ['What is the shipping cost?', 'Postage', 0],
  ['What is the shipping cost?', 'fee of 9', 1],
  ['What is the delivery cost?', 'Postage', 0],
  ['What is the rental price?', 'Hiring', 0],
  ['What is the rental price?', 'fee of 9', 1],
  ['What is the refund period?', 'money back', 0],
  ['What is the return period?', 'money back', 0],
  ['What is the refund period?', 'over the last', 1],
  ['What is the item price?', 'kiln is 70', 0],
  // With another word of the question in place, or with another name.
  ['How long does the staff work?', 'until six', 0],
  ['Did Lund Looms agree to the bid?', 'take-over', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

describe('figures of a deed or thing that a release never has', () => {
  let press: Library

  beforeAll(async () => {
    press = await libraryOf({
      'b.txt': `Lund Boats opens a quay

LUND, May 6, 2025 -- Lund Boats opened a quay in Tarn on Friday. It builds 40 boats a year. Its 30 crews were harmed by a storm. It put $9 million into the quay. Its deficit was $2 million. It has given away 70 oars. Two men died in the storm. It must pay 60 crowns to Tarn. The hull of a boat is 12 metres long. A guild of 25 weavers was set up there. It has over 80 hulls. It sends up to 85 masts to Tarn. The storm wrecked 33 canoes. It speaks nine tongues. Its yard won work worth $4 million. Guests from 60 lands came. Some 900 grown-ups took part in the poll. Twenty docks can be used. Ten crewmen were plucked from the water. It took over 45 piers.
`,
    })
  })

  test.each([
    ['How many boats were damaged?', '40 boats', 1],
    ['How many boats have been returned so far?', '40 boats', 1],
    ['How many boats will be scrapped in 2026?', '40 boats', 1],
    ['How much money will be saved?', '$9 million', 1],
    ['How big is the loan?', '$9 million', 1],
    ['How high is the fine?', '$9 million', 1],
    // By another word for it, or one of the same family.
    ['How many crews were damaged?', '30 crews', 0],
    ['How many men were killed?', 'Two men', 0],
    ['How big is the loss?', 'deficit', 0],
    ['How high is the fine?', '60 crowns', 0],
    ['How many oars have been given away?', '70 oars', 0],
    ['How many boats are built?', '40 boats', 0],
    ['How many canoes were damaged?', '33 canoes', 0],
    ['How many piers were annexed?', '45 piers', 0],
    // More than a number, which no verb with a small word says.
    ['How many hulls were scrapped?', '80 hulls', 1],
    ['How many masts were scrapped?', '85 masts', 1],
    // Deeds that are told in many ways, and sums that any sum may be.
    ['How many tongues are supported?', 'nine tongues', 0],
    ['How many lands were represented?', '60 lands', 0],
    ['How many grown-ups were interviewed?', '900 grown-ups', 0],
    ['How many docks are open?', 'Twenty docks', 0],
    ['How many crewmen were rescued?', 'Ten crewmen', 0],
    ['How big is the contract?', '$4 million', 0],
    ['How big is the grant?', '$9 million', 0],
    // What is told by any words, and what is not asked as a deed.
    ['How many boats are made?', '40 boats', 0],
    ['How many weavers are involved?', '25 weavers', 0],
    ['How many boats are there?', '40 boats', 0],
    ['How big is the choice of boats?', '40 boats', 0],
  ])('%s: %s', async (question, words, expected) => {
    expect((await supportFor(press, question, words)).withheld).toBe(expected)
  })
})
