import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'baths.md': `# Brackwell baths to close for a year of repairs

**Brackwell District Council, 6 May 2025**

Brackwell baths will close on Sunday 29 June for repairs to the tank and the pump house.

**Why now?** The tank lost 40,000 litres a day last summer through a crack.

**How long will it take?** About eleven months.

**Who is doing the work?** Thornley Pools of Derby.

**What will it cost?** £2.3 million, of which £900,000 comes from the Heritage Fund.

**Will season tickets be refunded?** Yes. Holders get back £4 for each week.

**Do I have to book now?** Yes, for the sauna.

**What about the cafe?** It stays open at weekends.

Councillor Enid Farrow said: "It has leaked since I learned to swim in it."
`,
    'park.md': `# Otterbourne to spend £340,000 on Hazel Park

**Otterbourne Parish Council, 3 February 2025**

Otterbourne Parish Council will renew Hazel Park this summer.

The money will go on:

- New swings and a climbing net: £120,000
- Lamps along the west side: £70,000

Who did what:

- Design: Larkin Associates
- Planting: the Otterbourne Gardening Club

Three stages:

1. Drain and clean the pond
2. Lay the path
`,
  })
})

test.each([
  ['Why are the baths closing now?', 'The tank lost'],
  ['how long do the repairs take', 'About eleven months'],
  ['who is carrying out the repairs at the baths', 'Thornley Pools'],
  ["what's the price of the repairs to the baths?", '£2.3 million'],
  ['do i get money back for my season ticket', 'Holders get back £4'],
  ['Is it compulsory to book?', 'for the sauna'],
  ['is the cafe shut as well?', 'stays open at weekends'],
])('a question that a release puts in other words: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test.each([
  ['Who criticised the repairs?', 'Thornley'],
  ['Who closes the baths?', 'Thornley'],
  ['What will a swim cost?', '£2.3 million'],
  ['Do I have to wear a cap?', 'sauna'],
  ['Why did the mayor resign?', 'tank'],
])('another question is not answered by it: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).not.toContain(words)
})

test.each([
  ['What will the £340,000 be spent on?', ['New swings', 'Lamps along']],
  ['how is the money for hazel park divided up', ['New swings', 'Lamps along']],
  ['what are the three stages of the work?', ['Drain and clean', 'Lay the path']],
])('a list is given whole where its lead-in is asked for: %s', async (question, items) => {
  const words = wordsOf(await askExactly(library, question))
  for (const item of items) expect(words).toContain(item)
})

test('of a list the one item that is asked for', async () => {
  const words = wordsOf(await askExactly(library, 'who does the planting'))
  expect(words).toContain('Gardening Club')
  expect(words).not.toContain('Larkin')
})

test('what one item costs is not answered by the whole list', async () => {
  const words = wordsOf(await askExactly(library, 'How much do the lamps cost?'))
  expect(words).toContain('£70,000')
  expect(words).not.toContain('£120,000')
})

test('a question that denies is not put in the same words without the "no"', async () => {
  const buses = await libraryOf({
    'spring.txt': `Holm Buses Adds a Night Bus

HOLM, Norway, 3 March 2025 -- Holm Buses adds a night bus to its summer timetable. "We added the night bus because nurses could not get home after late shifts," said Ida Berg, the manager.

Contact: Ida Berg, 555-0100`,
    'autumn.txt': `Holm Buses: Questions on the Winter Timetable

HOLM, Norway, 8 September 2025 -- Holm Buses starts its winter timetable in October. Here is what passengers ask.

Why is there no night bus in winter?

Only nine people used it in March, too few for the fuel.

Contact: Ida Berg, 555-0100`,
  })
  for (const question of ['Why did Holm Buses add a night bus?', 'why a night bus'])
    expect(wordsOf(await askExactly(buses, question))).toContain('nurses')
  for (const question of ['Why is there no night bus in winter?', 'Why no night bus in winter?'])
    expect(wordsOf(await askExactly(buses, question))).toContain('nine people')
})
