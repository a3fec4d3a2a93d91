import { expect, test } from 'vitest'
import { endsElsewhere } from '../../../src/answer/text/endings.ts'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['Why did the paper drop its print edition?', 'The paper aims to inform its readers.'],
  ['Why was the regatta cancelled?', 'The regatta is designed to bring crews together.'],
  ['Why did the bank turn the offer down?', 'The bank wants to grow in Tarn.'],
  ['Why did Orme lose its licence?', 'Orme provides an end-to-end service because clients ask for it.'],
  ['Why is Veld pulling out of Tarn?', 'Veld has a shop in Tarn in order to serve sailors.'],
  ['Why did the mill close in June?', 'The mill has a closed-loop plant in order to save water.'],
  ['Why did the strike end?', 'A year-end feast is held to thank the crews.'],
  ['Why was the ferry taken off the route?', 'The ferry aims to link two towns.'],
])('no end is told where one is asked about: %s %s', (question, text) => {
  expect(endsElsewhere(question, text)).toBe(true)
})

test.each([
  ['Why did the paper drop its print edition?', 'Printing ceased because paper was dear.'],
  ['Why was the regatta cancelled?', 'The regatta could not be held, as a storm was raging.'],
  ['Why was the mill closed?', 'The mill shut its gates after a flood.'],
  ['Why was the fleet suspended?', 'The fleet was grounded because of fog.'],
  ['Why was the play cancelled?', 'The play was pulled as its star was ill.'],
  ['Why was the ferry withdrawn?', 'The ferry was taken off the route to save fuel.'],
  ['Why did the bank abandon the plan?', 'The plan was put on hold because rates rose.'],
  ['Why was the fee abolished?', 'The fee is waived because of the flood.'],
  // No end is asked about.
  ['Why did shares end the day higher?', 'Shares rose 4 percent because profits grew.'],
  ['Why did Orme close the deal?', 'Orme bought the mill to grow.'],
  ['Why did Orme close its Series A round?', 'Orme raised money to grow.'],
  ['Why were close relatives asked?', 'They were asked to help the nurses.'],
  ['Why did it build a closed-loop plant?', 'The plant saves water.'],
  ['Why does it sell an end-to-end platform?', 'Clients want it.'],
  ['Why did it buy a high-end model?', 'Clients want it.'],
  ['Why did it raise year-end guidance?', 'Demand is strong.'],
  ['Why did the crew lose the final?', 'The other crew was faster.'],
  ['Why does it give up to 5 percent?', 'It wants to help schools.'],
  ['Why did the choir drop a new album?', 'Fans asked for it.'],
  ['Why does it stop tumour growth?', 'It binds to a protein.'],
  ['Why did the mill grow by the end of the year?', 'Demand for cloth rose.'],
  ['Why did the choir move close to the quay?', 'The choir wants to be near the ferry.'],
  ['Why did sales drop by 4 percent?', 'The harvest was poor.'],
])('an end is told or none is asked about: %s %s', (question, text) => {
  expect(endsElsewhere(question, text)).toBe(false)
})

test('an aim is no reason for an end that is told nowhere', async () => {
  const library = await libraryOf({
    'a.md': `# Orme Ferry news

The ferry runs a ticket office in order to serve visitors. It sells maps there.

The ferry gave up its night crossing in order to save fuel. It starts at six.
`,
  })
  const missing = async (question: string, words: string) =>
    (await supportFor(library, question, words)).reasonMissing
  expect(await missing('Why did the ferry abolish its ticket office?', 'ticket office')).toBe(1)
  expect(await missing('Why does the ferry run a ticket office?', 'ticket office')).toBe(0)
  expect(await missing('Why did the ferry stop its night crossing?', 'night crossing')).toBe(0)
})
