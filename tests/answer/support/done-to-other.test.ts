import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Orme Mills plans a hall

ORME, May 4, 2025 -- Orme Mills chose the strongest design in March. It sold its old brewery, and the bakery, to Lund in 2024. The chapel, which was closed in 1990, will be a shop. An architect from Tarn oversees the work. In April Orme Mills opened the Tarn Hall. A culvert that workers struck beneath Mill Street on 3 May holds up the work. The yard has loyal staff; Orme Mills has built a reputation for care. Orme Mills closed the canteen to save money.
`,
  })
})

test.each([
  ['When did Orme Mills choose the baker?', 'strongest design', 1],
  ['When did Orme Mills choose the design?', 'strongest design', 0],
  ['When did Orme Mills sell its quay?', 'sold its old brewery', 1],
  ['When did Orme Mills sell its brewery?', 'sold its old brewery', 0],
  // What follows in its clause was sold, too.
  ['When did Orme Mills sell the bakery?', 'sold its old brewery', 0],
  // It may stand before the verb.
  ['When did they close the chapel?', 'which was closed', 0],
  ['Why did Orme Mills close the shop?', 'closed the canteen', 1],
  ['Who closed the canteen?', 'closed the canteen', 0],
  // Of what kind something with a name is, nobody can tell.
  ['When did Orme Mills open the theatre?', 'Tarn Hall', 0],
  // Of what the release never has nobody did it anything here.
  ['When did the workers strike a skeleton?', 'culvert that workers struck', 1],
  ['When did the workers strike an oil tank beneath Mill Street?', 'culvert that workers struck', 1],
  ['When did the workers strike the culvert beneath Mill Street?', 'culvert that workers struck', 0],
  ['Did Orme Mills build the chapel?', 'reputation for care', 1],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
