import { expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const MAY = `# Brigg Ales opens a second brewhouse

BRIGG, 4 May 2026 – Brigg Ales has opened a second brewhouse. It brews 900 casks a week with copper kettles from Bray.

Press contact: Ivar Moe, ivar@briggales.example
`

const JULY = `# Brigg Ales sells more stout

BRIGG, 9 July 2026 – Brigg Ales sold 4,100 casks of stout in June.

Press contact: Lia Soto, lia@briggales.example
`

const FERRY = `# Orme Ferries repairs the quay

ORME, 6 May 2026 – Orme Ferries repairs the quay in Orme with copper nails for 3 million pounds.

Press contact: Ada Berg, ada@ormeferries.example
`

test.each([
  // Who is named in an older release may have left.
  [
    'How many casks did the second brewhouse brew with copper kettles in 2019?',
    { 'may.md': MAY, 'july.md': JULY },
    'Lia Soto',
  ],
  [
    'How many casks did the second brewhouse brew with copper kettles in 2019?',
    { 'may.md': MAY, 'ferry.md': FERRY },
    'Ivar Moe',
  ],
  ['Who paid Brigg Ales for copper nails on the quay?', { 'may.md': MAY, 'ferry.md': FERRY }, 'Ivar Moe'],
])('%s: a refusal sends to the present contact of the house asked about', async (question, files, name) => {
  const { refusal } = await askExactly(await libraryOf(files), question)
  expect(refusal?.contact?.name).toBe(name)
})

test('the number for the night is given, and not the one for the day above it', async () => {
  const text = MAY.replace('ivar@', '020 7946 0001, ivar@').replace(
    '.example\n',
    '.example\nOut of hours: 07700 900 441\n',
  )
  const answer = await askExactly(
    await libraryOf({ 'may.md': text }),
    'Press phone of Brigg Ales out of hours?',
  )
  expect(answer.statements.map((one) => one.text)).toEqual(['Out of hours: 07700 900 441'])
})
