import { expect, test } from 'vitest'
import { standalone } from '../../src/answer/followup.ts'
import { conversation } from './make.ts'

test.each([
  // What belongs to a noun goes with it.
  [
    'How much was paid for the fleet of 12 buses?',
    'And for the shipyard?',
    'How much was paid for the shipyard?',
  ],
  ['How many beds are there in the new wing?', 'And altogether?', 'How many beds are there in total?'],
  // Times.
  ['How much will the yard earn this year?', 'And the year before?', 'How much did the yard earn last year?'],
  [
    'What share of its seats did the hall sell this season?',
    'And the season before?',
    'What share of its seats did the hall sell last season?',
  ],
  [
    'How many seats did the hall sell this season?',
    'And a month later?',
    'How many seats did the hall sell a month later?',
  ],
  [
    'How many seats will the hall sell this season?',
    'And a season later?',
    'How many seats will the hall sell next season?',
  ],
  // A year that ends in the next one.
  [
    'By how much do tolls rise in May 2026?',
    'And the year before?',
    'By how much did tolls rise in May 2025?',
  ],
  [
    'How many boats will Norvik buy in 2030?',
    'And the year before?',
    'How many boats will Norvik buy in 2029?',
  ],
  ['By how much do tolls rise in 2026?', 'And the year after?', 'By how much do tolls rise in 2027?'],
  ['What was Norvik’s profit in 2023/24?', 'And the year before?', 'What was Norvik’s profit in 2022/23?'],
  ['What was Norvik’s profit in FY 09-10?', 'And a year earlier?', 'What was Norvik’s profit in FY 08-09?'],
  ['How many came in the 2023-24 season?', 'And the season after?', 'How many came in the 2024-25 season?'],
  ['What was Norvik’s profit in FY 99-00?', 'And the year after?', 'What was Norvik’s profit in FY 00-01?'],
  ['What was Norvik’s profit in FY23/24?', 'And the year after?', 'What was Norvik’s profit in FY24/25?'],
  ['What was Norvik’s profit in 1998/99?', 'And the year after?', 'What was Norvik’s profit in 1999/00?'],
  ['What was Norvik’s profit in 1999/2000?', 'And the year after?', 'What was Norvik’s profit in 2000/2001?'],
  // Dates, numbers and ranges are no such years.
  ['What did Norvik sell on 2024-03-14?', 'And the year before?', 'What did Norvik sell on 2023-03-14?'],
  ['What did Norvik sell in 2024-03?', 'And the year after?', 'What did Norvik sell in 2025-03?'],
  ['Who answered Call 2024-1234?', 'And the year before?', 'Who answered Call 2024-1234 the year before?'],
  [
    'What did Norvik sell between 2019-2024?',
    'And the year before?',
    'What did Norvik sell between 2019-2024 the year before?',
  ],
  // Whose office it is stands before it.
  [
    'What did Norvik’s chief executive say about the mill?',
    'And the finance chief?',
    'What did Norvik’s finance chief say about the mill?',
  ],
  ['What did Norvik’s chair say?', 'And the CEO?', 'What did Norvik’s CEO say?'],
  ['What is Norvik Marine?', 'And the CEO?', 'Who is the CEO of Norvik Marine?'],
  ['What did Norvik Marine announce?', 'And the chair?', 'Who is the chair of Norvik Marine?'],
  ['What did Norvik, Inc. announce?', 'And the CEO?', 'Who is the CEO of Norvik, Inc?'],
  ['What did Norvik Marine say?', 'And the CEO?', 'What did the CEO say?'],
  [
    'What did Norvik’s chief executive say about the mill?',
    'And about the yard?',
    'What did Norvik’s chief executive say about the yard?',
  ],
  // A reason that is asked for without a verb.
  ['When will the Alder Hall open?', 'Why the delay?', 'What is the reason for the Alder Hall delay?'],
  ['When will the Alder Hall open?', 'Why?', 'Why will the Alder Hall open?'],
  // Where the ones are takes the place of where the others were.
  ['Which mills in Norway closed?', 'And the ones in Chile?', 'Which mills in Chile closed?'],
  ['Why did the mills in Norway close?', 'And the ones near Corran?', 'Why did the mills near Corran close?'],
  ['Who manages the Corran bakery?', 'And the one in Holm?', 'Who manages the Holm bakery?'],
  ['Who manages the Corran bakery?', 'And Holm?', 'Who manages the Holm bakery?'],
  ['When does the Corran Inn open?', 'And Holm Hall?', 'When does Holm Hall open?'],
  // Other circumstances.
  [
    'What does the hall cost in May?',
    'And if that is too much?',
    'What does the hall cost in May if that is too much?',
  ],
  [
    'What does the guide earn in the top Corran hotels?',
    'And in the ones at the harbour?',
    'What does the guide earn in the hotels at the harbour?',
  ],
  ['How do you pay with Corran pounds?', 'And with cheques?', 'How do you pay with cheques?'],
  ['How many people in Corran voted?', 'And in Norvik?', 'How many people in Norvik voted?'],
  ['What does the yard’s first hall cost?', 'And the second one?', 'What does the yard’s second hall cost?'],
  [
    'What dividend will Norvik’s owners get?',
    'And the year before?',
    'What dividend did Norvik’s owners get the year before?',
  ],
  [
    'How much are mills paying for a ton of oats?',
    'And last season?',
    'How much were mills paying for a ton of oats last season?',
  ],
  [
    'What share of thefts did keys account for, according to Norvik Marine?',
    'And in May 2024?',
    'What share of thefts did keys account for in May 2024, according to Norvik Marine?',
  ],
  // Stages.
  [
    'How much did Norvik want to pay for Tallis at first?',
    'And in the end?',
    'How much did Norvik want to pay for Tallis in the end?',
  ],
  ['How many berths did Norvik originally plan?', 'And now?', 'How many berths did Norvik plan now?'],
  ['How many came at the start of May?', 'And in the end?', 'How many came at the start of May in the end?'],
  // Measures.
  [
    'What were Norvik’s net sales in Q2 2025?',
    'What about adjusted EBITDA?',
    'What were Norvik’s adjusted EBITDA in Q2 2025?',
  ],
  ['What were Norvik’s net sales in 2025?', 'And diluted EPS?', 'What were Norvik’s diluted EPS in 2025?'],
  ['What were Norvik’s net sales in 2025?', 'And big TALLIS?', 'What were big TALLIS’s net sales in 2025?'],
  // Names.
  ['What is Boats for Girls, set up by Dr. Ida Solberg?', 'And the Oar Club?', 'What is the Oar Club?'],
  [
    'How many amps does Tallis’s Tower Loop Max give?',
    'And the Loop One?',
    'How many amps does Tallis’s Tower Loop One give?',
  ],
  ['What were Norvik’s premiums in 2025?', 'And Tallis’s?', 'What were Tallis’s premiums in 2025?'],
  // Figures, kinds and groups.
  [
    'What share of patients on 40 mg got better?',
    'And with 20 mg?',
    'What share of patients with 20 mg got better?',
  ],
  [
    'How many patients on Nor-204 stopped treatment because of pain?',
    'On placebo?',
    'How many patients on placebo stopped treatment because of pain?',
  ],
  [
    'How many thefts of farm tools were recorded in 2025?',
    'And cattle?',
    'How many thefts of cattle were recorded in 2025?',
  ],
  [
    'How much will Norvik pay for plain milk from May?',
    'And organic?',
    'How much will Norvik pay for organic milk from May?',
  ],
  ['How many people have been charged?', 'How many of them got bail?', 'How many of the people got bail?'],
  [
    'How many colleagues answered the phone in July?',
    'How many of them were new?',
    'How many of the colleagues were new?',
  ],
  // Another question word.
  ['Will Norvik build trams?', 'Why not?', 'Why won’t Norvik build trams?'],
  ['May I bring a dog to the Alder Reserve?', 'Why not?', 'Why can’t I bring a dog to the Alder Reserve?'],
  ['Must Norvik build trams?', 'Why not?', 'Why mustn’t Norvik build trams?'],
  ['Who bought the mill in May 2024?', 'Why?', 'Why was the mill in May 2024 bought?'],
  ['Who came to the fair?', 'Why not?', 'Who came to the fair, and why not?'],
  ['Can I bring my dog to the Alder Reserve?', 'Why not?', 'Why can’t I bring my dog to the Alder Reserve?'],
  [
    'Where can I try the Tallis X300?',
    'In how many cities are they?',
    'In how many cities is the Tallis X300?',
  ],
  // What is formed like a word that says which, another one, and another month's release.
  [
    'What is the indicated resource at the Orme Mine?',
    'And inferred?',
    'What is the inferred resource at the Orme Mine?',
  ],
  ['Which hall has a bar?', 'And the one with a sauna?', 'Which hall has a sauna?'],
  ['Which one tests hearts?', 'And the one for children?', 'What about the one for children?'],
  ['Which one does the washing?', 'And the one for children?', 'Which one is for children?'],
  ['Who is quoted in the November one?', 'and in May?', 'Who is quoted in the May one?'],
  ['When does it open in May?', 'And in June?', 'When does it open in June?'],
])('%s … %s', (before, question, expected) => {
  expect(standalone(question, conversation(before)).question).toBe(expected)
})

test('the name that an attribute is asked of may be one question back', () => {
  const history = conversation(
    'What is the Corran Cup raising money for?',
    'How many players can be on a roster?',
  )
  expect(standalone('Entry deadline?', history).question).toBe('What is the entry deadline of Corran Cup?')
})

test('“Where?” asks of a house whose name the answer gives again, once', () => {
  const history = [
    { role: 'user', content: 'Who is Norvik Marine?' },
    { role: 'assistant', content: 'Norvik Marine, a builder of ferries, has opened a hall. [1]' },
  ] as const
  expect(standalone('Where?', history).question).toBe('Where is Norvik Marine?')
  const held = [
    { role: 'user', content: 'Who is the head of Norvik Marine?' },
    { role: 'assistant', content: 'Ada Berg is the head of Norvik Marine. [1]' },
  ] as const
  expect(standalone('Since when?', held).question).toBe('Since when is Ada Berg the head of Norvik Marine?')
})
