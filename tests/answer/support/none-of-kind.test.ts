import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'quay.txt': `Tarn Quay has a new hall

TARN, Norway, May 4, 2026 -- One of the largest institutions on the quay, Lind Laboratory, has been operating for two years. Fjordwing goes to Corran twice a day. The Merrow Foundation paid for the hall. Ada Berg, head of the quay office, opened the doors. Banks and insurers rent the upper floor. The Holm Trust treats sailors. Kestrel Ventures led the round. Orme Mutual covers the roof. Lind & Sons in Norway painted the walls. The state legislature granted a licence. A loan from Merrow Mutual was repaid.

Source: Tarn Quay
`,
  })
})

test.each([
  // A name says of itself what it is.
  ['Which airline serves the quay?', 'Lind Laboratory', 1],
  ['What airline serves the quay?', 'Lind Laboratory', 1],
  ['With which bank does the quay operate?', 'Lind Laboratory', 1],
  ['Which ministry paid for the hall?', 'Merrow Foundation', 1],
  ['Which supermarket paid for the hall?', 'Merrow Foundation', 1],
  // Nobody is a house.
  ['Which newspaper opened the doors?', 'Ada Berg', 1],
  // Of one, several of other kinds tell nothing.
  ['Which museum rents the upper floor?', 'Banks and insurers', 1],
  // Near misses: the name may be one, or is called so in other words.
  ['Which laboratory serves the quay?', 'Lind Laboratory', 0],
  ['Which university serves the quay?', 'Lind Laboratory', 0],
  ['Which institution serves the quay?', 'Lind Laboratory', 0],
  ['Which company serves the quay?', 'Lind Laboratory', 0],
  ['Which airline goes to Corran?', 'Fjordwing', 0],
  ['Which charity paid for the hall?', 'Merrow Foundation', 0],
  ['Which bank led the round?', 'Kestrel Ventures', 0],
  ['Which hospital treats sailors?', 'Holm Trust', 0],
  ['Which insurer covers the roof?', 'Orme Mutual', 0],
  ['Which tenants rent the upper floor?', 'Banks and insurers', 0],
  ['Which parliament granted a licence?', 'state legislature', 0],
  ['Which lender gave a loan?', 'Merrow Mutual', 0],
  ['Which person opened the doors?', 'Ada Berg', 0],
  ['Which painter painted the walls?', 'Lind & Sons', 0],
])('of which kind of house a name may be one: %s %s', async (question, words, withheld) => {
  expect((await supportFor(library, question, words)).withheld).toBe(withheld)
})
