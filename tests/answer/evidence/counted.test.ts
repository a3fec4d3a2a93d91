import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Orme Ferries asks its riders

CORRAN, Norway, 4 May 2026 -- Orme Ferries plays host at Holm Quay, which holds 18,450. This time 512 applied, more than before. Trust is high: 86% said they would sail again. Noise complaints from the harbour climbed to 57 from 34. In April the yard cut 22 positions, mainly in paint. Two were remanded in custody, and four were given bail. A report has it that 80% of all hull repairs are due to rust, which cost the yard millions. In a poll 93% of German drivers wanted lamps. It is the fifth year Orme Ferries has won the Lind Cup. The #1 selling soap is made of kelp. Much is due: 30% want paint. Ida Berg bought 12 German lamps. Ten of the 40 stewards left, and 60% believe in kelp. Older gulls visited two. The Holms have 25% of the shares. Just one component is sealed. Some 70 percent of all moorings are let. Gifts from members fell to 310. The shed next door holds 450. In a study 96% of participants stayed engaged. The yard keeps 30 sailing boats. It runs three trials in walkers, and 40 berths are let to potters. Six of the walkers fell. The pier has 4-bed cabins. It has one-, two- and three-berth slips. It has a 20-strong crew. The creche has 60 places for toddlers. The hull was mended by Signe Vale, who farms 14 acres in Tarn. It employs 3,100 today. The fleet runs the Phase 2b trial SAIL-2 in boatmen with gout.

| At the end of 2025 | Orme |
| ------------------ | ---- |
| Employees          | 3,720 |
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferries.txt': RELEASE })
})

test.each([
  // The figure goes without its noun, beside what is asked of it.
  ['How many people does Holm Quay hold?', 'holds 18,450', 0],
  ['How many societies applied this time?', '512 applied', 0],
  ['How many riders would sail again?', '86% said', 0],
  // So many people, more or less for certain.
  ['How many of the people got bail?', 'given bail', 0.3],
  ['How many workers were laid off?', '22 positions', 0.3],
  // The noun stands before what it came to, or behind whose it is.
  ['How many noise complaints were there?', 'climbed to 57', 0],
  ['How many repairs are due to rust?', '80% of all', 0],
  ['How many Germans wanted lamps?', 'German drivers', 0],
  ['How many times has Orme Ferries won the Lind Cup?', 'fifth year', 0],
  ['How many acres does Signe Vale farm?', 'farms 14 acres', 0],
  ['How many people does Orme Ferries employ today?', 'employs 3,100', 0.3],
  // What somebody does, and the number of a phase.
  ['How many farms are there?', 'farms 14 acres', 1],
  ['How many boatmen took part in SAIL-2?', 'Phase 2b', 1],
  // Another thing is counted, or a rank told, or of a share that stands by itself nobody can speak.
  ['How many bars of the soap have they sold?', '#1 selling', 1],
  ['How many locks want paint?', '30% want', 1],
  ['How many Germans bought lamps?', '12 German lamps', 1],
  ['How many guests believe in kelp?', '60% believe', 1],
  ['How many clerks left?', 'Ten of the 40', 1],
  ['How many shares do the Holms have?', '25% of the shares', 1],
  ['How many boxes were hung with calls?', 'visited two', 1],
  ['How many crews took part in the sealing?', 'one component', 1],
  ['How many moorings does the yard have?', '70 percent of all', 1],
  ['How many members did it lose?', 'fell to 310', 1],
  ['How many goods does the shed hold?', 'holds 450', 1],
  ['How many patients are engaged at present?', '96% of participants', 1],
  // What stands behind a preposition is not what is counted.
  ['How many walkers are in the trial?', 'three trials in walkers', 1],
  ['How many toddlers can the creche take?', '60 places', 0],
  ['How many trials are there in walkers?', 'three trials', 0],
  ['How many walkers fell?', 'Six of the walkers', 0],
  // What a figure is joined to is what it counts.
  ['How many cabins does the pier have?', '4-bed cabins', 1],
  ['How many beds does each cabin have?', '4-bed cabins', 0],
  ['How many slips does the pier have?', 'three-berth slips', 1],
  ['How large a crew does it have?', '20-strong crew', 0],
  // What they do says which things are counted.
  ['How many sailors does Orme Ferries have?', '30 sailing boats', 1],
  ['How many people lost their job at the yard?', '22 positions', 1],
])('what a figure counts may be told without its noun: %s %s', async (question, words, missing) => {
  expect((await supportFor(library, question, words)).countedMissing).toBeCloseTo(missing)
})

test.each([
  ['What profit has Orme Ferries posted every year?', 'an 8% profit', 0],
  ['What is the profit target of Tarn Mills?', 'a 6% profit target', 0],
  // Of something that only begins with it.
  ['What profit did Holm Yards report?', 'a 7% profit margin', 1],
  ['What is the profit target of Lund Mills?', 'a 5% profit margin', 1],
])('a share beside the very sum that is asked for tells it: %s %s', async (question, words, missing) => {
  const yards = await libraryOf({
    'yards.txt': `Orme Ferries sails on

CORRAN, Norway, 4 May 2026 -- Orme Ferries has posted an 8% profit every year since 2019. Holm Yards reported a 7% profit margin. Tarn Mills has a 6% profit target. Lund Mills, which sets a profit target, has a 5% profit margin.
`,
  })
  expect((await supportFor(yards, question, words)).typeMissing).toBe(missing)
})
