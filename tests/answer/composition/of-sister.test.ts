import { beforeAll, expect, test } from 'vitest'
import { compose } from '../../../src/answer/compose.ts'
import type { Library } from '../../../src/library.ts'
import { draftWords, evidenceFor, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'trams.txt': `Norvik Trams changes its timetable

HOLM, July 4, 2025 -- Norvik Trams today published its new timetable.

Tram T4 runs every 8 minutes from Holm to the Quay. Tram T7 runs every 12 minutes from Holm to the Mill. Tram T7 does not run on Sundays.

Every adult passenger who was delayed will get 40 euros for each day. Child passengers will get 15 euros a day. Passengers who were hurt will get 300 euros.

At Lund, 84 percent of the drivers voted in favour on a turnout of 66 percent. At Brack, 91 percent voted in favour on a turnout of 78 percent. It was the highest turnout since the 80 percent of 2004.`,
  })
})

test.each([
  ['how often does tram T7 run', 'Tram T7 runs', 'Tram T4 runs', 1],
  ['how often does tram T4 run', 'Tram T4 runs', 'Tram T7 runs', 1],
  ['How much compensation does a child get per day?', 'Child passengers', 'Every adult', 1],
  ['what was the turnout at Lund', 'At Lund', 'At Brack', 1],
  // Both are asked about, or either goes on with the one.
  ['How often do trams T4 and T7 run?', 'Tram T4 runs', 'Tram T7 runs', 2],
  ['how often does tram T7 run', 'Tram T7 runs', 'not run on Sundays', 2],
  ['How much does a passenger get per day?', 'Child passengers', 'Every adult', 2],
  ['what was the turnout at Brack', 'At Brack', 'percent of 2004', 2],
])('%s: "%s" and "%s"', async (question, first, second, expected) => {
  const { asked, evidence } = await evidenceFor(library, question)
  const of = (words: string) => {
    const found = evidence.find(({ candidate }) => candidate.text.includes(words))
    if (found === undefined) throw new Error(words)
    return { ...found, score: 0 }
  }
  expect(draftWords(compose(asked, [of(first), of(second)]).drafts)).toHaveLength(expected)
})
