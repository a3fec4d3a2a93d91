import { expect, test } from 'vitest'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  // What somebody has is told by a number of it, or of such a thing.
  ['How many breeders does the station have?', 'has bred', 1],
  ['How many weirs does the station have?', 'has bred', 1],
  ['How many hatcheries does the station have?', 'four hatcheries', 0],
  ['How many ponds does the station have?', 'ponds are limited', 0],
  ['How many partners does the station have?', 'partner of', 1],
  ['How many aquariums does the station have?', 'shown in', 1],
  ['How many staff does the station have?', 'people work', 0],
  ['How many pools does the station have?', 'nine safe', 0],
  ['How many nets does the station have?', '30 ponds', 1],
  ['How many open days does the station have?', '12 open days', 0],
  ['How many members does the station have?', 'has risen', 0],
  ['How many boats are there?', 'both boats', 0],
  ['How many categories are there?', 'four categories', 0],
  ['How many aquariums are there?', 'shown in', 1],
  // A "no" may deny a deed, and not that there are any.
  ['How many tenants does the station have?', 'No tenant has', 1],
  ['How many tenants are there?', 'No tenant has', 1],
  ['How many boilers does the station have?', 'no boilers', 0],
  ['How many lamps are there?', 'No lamps are left', 0],
  ['How many tenants have complained?', 'No tenant has', 0],
  // A unit is part of the value, and a number may stand before a hyphen or "are".
  ['How many acres does the station have?', '90-acre', 0],
  ['How many hectares does the marsh have?', '2,400 hectares', 0],
  ['How many members does the board have?', '12-member', 0],
  ['How many women does the board have?', 'are women', 0],
  ['How many swimmers does the board have?', 'swam', 1],
])('%s (%s)', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `The station breeds again

ORME, May 4, 2025 -- Orme Station has bred 85 sturgeons behind its weir. It runs four hatcheries by the river. Its ponds are limited to 18. The firm is a partner of nine mills and trusted by partners of every kind. Its fish are shown in 40 aquariums. About 60 people work there. It keeps nine safe, warm pools. It lost 30 ponds, nets and all. It has 12 open days a year. The number of members has risen to 5,120, an increase of 320 since April. In June both boats were painted. No nets were lost. Orme is a 90-acre, walled station. The marsh comprises 2,400 hectares across three bays. It has a 12-member board. Of its board of trustees five are women. The board swam 40 lengths. Its prizes were awarded in four categories. No tenant has complained so far. It has no boilers. No lamps are left.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})
