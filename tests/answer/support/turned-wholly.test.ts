import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'valley.txt': `Sorrel Valley tells of its year

SORREL, May 4, 2026 -- Sorrel Valley tells of its year.

Ferry trips fell at first but by the end were 6% ahead.

Cider sales were down until July; in the year as a whole they were 9% up.

Wool exports dropped in the first half; a strong autumn left them 8% above 2024.

The theft rate fell, the valley said, in all but one parish, where it rose.

The mean wait rose in March, but by December it had dropped to nine minutes.

Litter fell by 2% per guest. The heap was weighed at the gate.

Rents climbed for six months. The council then set a limit on them.

In spring, bookings fell by a tenth. The inns blame the rain.

Orchard grants fell by 4%, a loss that a gift later offset.

Toll increases are ruled out by the council.

Profit growth is the aim of the mill.

Orders down the line may change the plan of the forge.

Honey yields fell by 12% in 2025, while tea imports rose.

Egg prices were up by 3% for the second year in a row.

Traffic on the east road rose in 2025, as the council says.

Debt fell from $9 million to $7 million during the year.`,
  })
})

describe('what may have gone the other way in the end, or is told of a part, is put right by nothing', () => {
  test.each([
    ['Did ferry trips grow?', '6% ahead'],
    ['Did cider sales grow?', '9% up'],
    ['Did wool exports rise?', '8% above'],
    ['Did the theft rate rise?', 'where it rose'],
    ['Did the mean wait fall?', 'dropped to nine'],
  ])('%s', async (question, expected) => {
    expect(wordsOf(await askExactly(library, question))).toContain(expected)
  })

  test.each([
    'Did litter grow?',
    'Did rents fall?',
    'Did bookings rise?',
    'Did orchard grants rise?',
    'Did tolls fall?',
    'Did the toll fall?',
    'Did profit fall?',
    'Did orders rise?',
  ])('%s', async (question) => {
    expect((await askExactly(library, question)).refusal?.reason).not.toBe('conflicting_premise')
  })
})

describe('what is told of the whole is put right', () => {
  test.each([
    ['Did honey yields rise?', 'fell', 'rise'],
    ['Did egg prices fall?', 'up', 'fall'],
    ['Did traffic on the east road fall?', 'rose', 'fall'],
    ['Did debt grow?', 'fell', 'grow'],
    // The part that is asked for.
    ['Did bookings rise in spring?', 'fell', 'rise'],
    ['Did litter grow per guest?', 'fell', 'grow'],
  ])('%s', async (question, stated, said) => {
    const { refusal } = await askExactly(library, question)
    expect(refusal?.reason).toBe('conflicting_premise')
    expect(refusal?.message).toContain(`says “${stated}”, not “${said}”`)
  })
})
