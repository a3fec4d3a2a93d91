import { expect, test } from 'vitest'
import { reasonIn, statesCause } from '../../../src/answer/text/reasons.ts'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  'The kiln was cold because the gas had run out.',
  'Sales fell, as\nthe ferries stood still.',
  'Turnout was low, as a storm was raging.',
  'We have no date as we wait for the permit.',
  'Prices rose, thanks to a poor harvest.',
  'The hall was sold for want of visitors.',
  'The trail was moved for the sake of quiet.',
  'Since the quay is being rebuilt, boats moor at Tarn.',
  'Some bakers, anticipating dearer flour, bought early.',
  'The silence is as much about law as about tact.',
  'Margins narrowed on higher wages.',
  'Ida Solberg is stepping down to write a novel.',
  'Lasse Brun leaves in May to run a school.',
  'Booking is advised as seating is limited.',
  'As more crews look for berths, the harbour is building a pier.',
  'With rising rents, the choir moved to Tarn.',
  'Ida Solberg was chosen for her skill.',
  'The date is a tribute to the first crew.',
  'The bell is named in homage to the first crew.',
  'This is precisely why the yard chose oak.',
  'The ship ran aground, forcing the port to close.',
  'The dam was raised in response to floods.',
  'The price of oak was soaring as Corran stockpiled ahead of the tariff.',
  'Sales fell as more bakers closed early.',
  'Given the frost, the race was moved.',
  'The club was fined for the spill.',
  'Sales of bread were held back by a flood.',
  'The rise was due to frost.',
  'Work was delayed by seven months after a flood had reached the quay.',
  'The fair was postponed after heavy rain.',
  'The fair was not held for reasons of safety.',
  'It is not the only reason.',
  'The guild puts the rise down to a lower fee.',
  'The hall is closed for renovation.',
  'The pool is shut for essential repairs until May.',
  'The opening was held up by five months when asbestos was found.',
  'The port office has fined the ferry firm Orme Ltd $2.5 million for hiding its fares.',
  'The board thanked the town of Tarn in a letter for its patience.',
  'The plan was opposed by the bakers, who feared for their ovens.',
])('a cause is stated: %s', (text) => {
  expect(statesCause(text)).toBe(true)
  expect(reasonIn(text)).toBe(1)
})

test.each([
  'The hall has been open since 1990.',
  'The boats were sold as toys painted by hand.',
  'It runs as originally planned.',
  'It is known as Tarn Landed Estates.',
  'The house is used as an inn named after Ida Solberg.',
  'He served as Captain and moved to Tarn.',
  'It did not accept that noise was a reason to move.',
  'There is no reason to worry.',
  'The fair was postponed after two days.',
  'The hall is closed for two weeks.',
  'The fund was set up after the war.',
  'The hall was damaged when it opened.',
  'The chef was sacked after eleven years.',
  'The line was suspended and reopened after the storm had passed.',
  'Growth was dampened by half.',
  'Sales were held back by two weeks.',
  'Since then 40 boats were built.',
  'It has grown since its launch.',
  'It was the lowest rate since the count took this form.',
  'Sales fell in the north as well.',
  'He joins the mill, as chief executive of the group.',
  'It opens in May, as the firm announced.',
  'The rent is low, as Ida Solberg said.',
  'The left bank was given to Orme.',
  'Members who want to learn more visit the hall.',
  'Ida Solberg serves as head of a school that has 40 pupils.',
  'Boats such as these are built in Tarn.',
  'As a maker of boats, it has 40 workers.',
  'It is known for 40 years.',
  'He joined as CFO and has led finance.',
  'Revenue was reported as GAAP and is unaudited.',
  'As Chief Executive Ada Berg has led the mill.',
  'He was charged for three counts of theft.',
  'He was suspended for two weeks.',
  'The cloth was selected for resale.',
  'In response to a question, she said that it was late.',
  'Emergency response to floods is her field.',
  'She was born of Irish parents.',
  'The mayor paid tribute to the crew.',
  'The board is considering the sale.',
  'She was given the prize.',
  'The lease was due to end in May.',
  'It opens in May, as the mayor, Ada Berg, today.',
  'The firm recognized revenue in May for Europe.',
  'The guild suspended its fares for the year.',
  'The board fined nobody and paid 2 million euros for a boat.',
  'The sign was drawn by Ole Lind, who lives in Tarn.',
  'The hall was painted by students, who judged the cakes as well.',
  'The bell was cast by a firm, which found the mould in a barn.',
  'The firm traces its history to a mill.',
  'The call was traced to a bar in Tarn.',
  'The study was written by the institute, which found that the lakes are clean.',
  'The vase was bought by a collector, who wished to stay unnamed.',
  'The judge dismissed the case, marking a win for the firm.',
  'It runs a popular class for its third season.',
  'The bank suspended its outlook for the full year.',
  'The fair is due to be held in June.',
])('no cause is stated: %s', (text) => {
  expect(statesCause(text)).toBe(false)
})

test.each([
  ['The fund was set up in order to help schools.', 1],
  ['The shop moved after a flood.', 0.5],
  ['The board was created to advise the mayor.', 1],
  ['The gates were widened so trucks can pass.', 1],
  ['By sharing a kiln, the potters saved coal.', 0.5],
  ['Flour is crucial for bakers.', 0.5],
  ['It not only spares the bakers of the town a long way to the mill but also keeps flour fresh.', 0.5],
  ['The shop moved to Tarn.', 0],
  ['The choir used to sing in Tarn.', 0],
  ['The crew was made to row.', 0],
  ['Ida Solberg was selected to sing.', 0],
  ['Members are required to row.', 0],
  ['The mill opens by spring.', 0],
  ['The shop was built to a plan of 1902.', 0],
])('an aim is a reason as well, and what went before may be one: %s', (text, plainly) => {
  expect(reasonIn(text)).toBe(plainly)
  expect(statesCause(text)).toBe(false)
})

test('a stated cause supports an answer where the sentence speaks of what is asked', async () => {
  const library = await libraryOf({ 'mill.txt': MILL })
  const settles = async (question: string, words: string) =>
    (await supportFor(library, question, words)).settles
  expect(await settles('Why did the output of the mill fall?', 'Output fell')).toBeGreaterThan(0)
  expect(await settles('Why was the director of the choir dismissed?', 'Output fell')).toBe(0)
  expect(await settles('Why were 12 looms sold?', 'sold 12 looms')).toBe(0)
})

const MILL = `Orme Mill publishes its results

TARN, May 4, 2025 -- Orme Mill published its results today.

Output fell by 4 percent, as the river was low. It sold 12 looms.

The choir of the mill has a director. Visitors are welcome.
`

test('a cause may stand in the sentence beside, an aim may not', async () => {
  const library = await libraryOf({
    'a.md': `# Veld Mill news

The mill moved its presses to Tarn. The council aims to plant trees there.

The bakery gave up its ovens in Tarn. The gas had run out because of frost.
`,
  })
  const missing = async (question: string, words: string) =>
    (await supportFor(library, question, words)).reasonMissing
  expect(await missing('Why did the mill move its presses?', 'moved its presses')).toBe(1)
  expect(await missing('Why did the bakery give up its ovens?', 'gave up its ovens')).toBe(0)
})
