import { beforeAll, expect, test } from 'vitest'
import { isOfHeadedModel, isOfOtherModel } from '../../../src/answer/support/other-model.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'pumps.md': `# Orme Pumps shows its new garden pumps

HOLM, 4 May 2025 -- Orme Pumps has shown the Tarn 4 and the Tarn 4 Deep, two pumps for gardens.

A filter lasts 14 weeks, compared with 8 for the Tarn 3. The Tarn 4 costs 90 euros in Norway and weighs 7 kilos. The Tarn 4 Deep was tested for two years. The Tarn 3 costs 60 euros and comes in loam, clay and moss. The Deep comes with a hose. The Tarn 4 draws 40 percent less water than the Tarn 3. The Tarn 4 was built in Norway.

The Brook 2 Silent lifts 40 litres a minute. Dealers get the Brook 2 on 9 June. The Garden Fair 2025 Preview and the Garden Fair 2025 open on 12 May. The trial in Phase 2 Lund took 90 days.

Ida Holm designed the first Moor. The Moor III pumps 70 litres, the Moor II 50 litres.
`,
  })
})

test.each([
  ['What does the Tarn 4 Deep cost in Norway?', '90 euros', true],
  ['What does the Tarn 4 cost in Norway?', '90 euros', false],
  ['How long was the Tarn 4 tested?', 'two years', true],
  ['How long was the Tarn 4 Deep tested?', 'two years', false],
  ['What does the Tarn 3 cost?', '90 euros', true],
  ['What does the Tarn 3 cost?', '60 euros', false],
  // Where the release knows one such thing alone, the shorter name is short for it.
  ['When do dealers get the Brook 2 Silent?', '9 June', false],
  ['How many litres does the Brook 2 lift?', '40 litres', false],
  // What is told of it beside another is of it.
  ['How long does a filter of the Tarn 4 last?', '14 weeks', false],
  // By a Roman numeral, and by "first" in its stead.
  ['Who designed the Moor III?', 'the first Moor', true],
  ['Who designed the first Moor?', 'the first Moor', false],
  ['How many litres does the Moor III pump?', '70 litres', false],
  // A colour is a model's own, as a figure is.
  ['Which colours does the Tarn 4 come in?', 'clay', true],
  ['Which colours does the Tarn 3 come in?', 'clay', false],
  // The last word of a longer name alone is that one.
  ['Does the Tarn 4 come with a hose?', 'a hose', true],
  ['Does the Tarn 4 Deep come with a hose?', 'a hose', false],
  // What another is compared with says nothing of it, unless it has a figure of its own there.
  ['How much water does the Tarn 3 draw?', 'less water', true],
  // Where one was made says nothing of another.
  ['Where was the Tarn 3 built?', 'built in', true],
  ['Where was the Tarn 4 built?', 'built in', false],
  // A year is no number of a model.
  ['When does the Garden Fair 2025 Night open?', '12 May', false],
  // A phase has its number, and no models.
  ['How long did Phase 3 take?', '90 days', false],
])('%s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one === undefined ? null : isOfOtherModel(one.lens, one.candidate)).toBe(expected)
})

test.each([
  ['What does the Brook 2 cost?', '70 euros', true],
  ['What does the Brook 3 cost?', '70 euros', false],
  // The paragraph is on it.
  ['How many litres does the Brook 2 hold?', '12 litres', false],
  // It is the other one that is asked about.
  ['How much less water does the Brook 3 draw than the Brook 2?', '70 euros', false],
  // Another line is no number of this one.
  ['What does the Tarn 2 cost?', '70 euros', false],
])('what is told below a headline is of the model in it: %s', async (question, words, expected) => {
  const headed = await libraryOf({
    'brook.md': `# Orme shows the Brook 3, smaller than the Brook 2

HOLM, 4 May 2025 -- Orme has shown the Brook 3, a pump.

The pump costs 70 euros and draws 40 percent less water than the Brook 2.

The Brook 2 was shown in 2021. It holds 12 litres.
`,
  })
  const { evidence } = await evidenceFor(headed, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one === undefined ? null : isOfHeadedModel(one.lens, one.candidate)).toBe(expected)
})

test('what another model costs is not given', async () => {
  expect((await askExactly(library, 'What does the Tarn 4 Deep cost in Norway?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'What does the Tarn 4 cost in Norway?'))).toContain('90 euros')
})

const shafts = libraryOf({
  'shafts.md': `# Ashgrove reports on its shafts

ASHGROVE, 4 May 2025 -- Ashgrove Mines has sunk five shafts since January.

Shaft AG-26-041 reached 14.2 metres of ore with 3.85 percent zinc. Shaft AG-26-043 was given up at 96 metres because of a fault. Shaft AG-26-044 was sunk by Lind Drilling. Water came in at AG-26-050 to AG-26-054, where pumps have run since March. Pump OV-16 runs for 9 hours a day. Pump OV-35 will take its place in June.

Shaft AG-26-060 lies by the lake. It was sunk 60 metres north of AG-26-041 and took 11 days. Its lift costs $1.4 million, against $1.1 million for AG-26-041. The lift takes 12 people, twice as many as AG-26-041 does.

Shafts AG-26-071, 072 and 073 were dug by Orme Works. All shafts but AG-26-072 have a lamp.
`,
})

test.each([
  ['How much zinc did shaft AG-26-044 have?', 'reached 14.2', true],
  ['How deep is shaft AG-26-045?', 'given up', true],
  ['Who sank shaft AG-26-041?', 'Lind Drilling', true],
  ['What happened at shaft AG-26-041?', 'given up', true],
  ['How long does pump OV-35 run a day?', '9 hours', true],
  // The very shaft, a row of shafts that may hold it, and what is told of two together.
  ['How much zinc did shaft AG-26-041 have?', 'reached 14.2', false],
  ['Who sank shaft AG-26-044?', 'Lind Drilling', false],
  ['Since when have pumps run at AG-26-052?', 'Water came', false],
  ['What will replace the pump OV-16?', 'OV-35', false],
  ['What is new at pump OV-16?', 'OV-35', false],
  ['Which shaft is deeper than AG-26-043?', '14.2 metres', false],
  // What "it" is, what another is only set beside, and a list that shortens codes.
  ['How many days did shaft AG-26-060 take?', '11 days', false],
  ['How many days did shaft AG-26-044 take?', '11 days', true],
  ['What does the lift of AG-26-060 cost?', '1.4 million', false],
  ['How many people does the lift of AG-26-060 take?', '12 people', false],
  ['Who dug AG-26-072?', 'Orme Works', false],
  ['Who dug AG-26-074?', 'Orme Works', true],
  ['Does AG-26-071 have a lamp?', 'a lamp', false],
  ['How many shafts were sunk at Ashgrove?', 'reached 14.2', false],
])('%s of a code: %s is of another: %s', async (question, words, isOther) => {
  const { evidence } = await evidenceFor(await shafts, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one).toBeDefined()
  if (one !== undefined) expect(isOfOtherModel(one.lens, one.candidate)).toBe(isOther)
})
