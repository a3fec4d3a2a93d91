import { describe, expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { libraryOf } from './make.ts'

const PUMP = `# Tarn P4: data of the new pump

DUNMERE, 2 June 2025 -- Tarn Valves presents the P4, its largest pump.

## Technical data

- Length: 2.4 m
- Inlet pipe: 310 mm
- Width: 1.1 m
- Wheel width: 0.2 m
- Weight: 640 kg (without motor)
- Top speed: 900 rpm
- Assembly time: 3 days
- Warranty: 4 years
- Bolts: 48
- Spare bolts: 6
- Car park: 90 spaces
- Yard: Leck Marine, Norway
- Named by: Queen Ingrid
- Price: £8,200 (Britain), €9,900 (Spain)
- Head office: Dunmere
`

const SINGER = `Ada Berg joins Orme Opera

HELMSEA, 3 March 2025 -- The soprano Ada Berg joins Orme Opera.

Ada Berg: curriculum vitae

1979: born in Lund
1998-2003: studies of singing in Turin
since 2010: soloist in Basel

Last company: Bay Opera
Roles: 31
Fee per evening: 900 kr
`

const PRIZES = `Orme Baking Prizes: the results

HELMSEA, 5 October 2025 -- The Orme Society presented its baking prizes.

First prizes

Best loaf: Holm Mill
Best cake: Sand Bakery
Best roll: Leck Bakers

Second prizes

Best loaf: Tarn Bread
Best cake: Dunmere Ovens
Best roll: Fen Bakery

Society facts: Members: 612. Founded: 1903. Treasurer: Lars Ek.
`

const WEEK = `# Tarn Hall: opening week

DUNMERE, 2 June 2025 -- Tarn Hall opens on 9 September.

**Programme**

- Tuesday 9 September, 8 p.m.: Lind Trio, jazz (£22)
- Thursday 11 September, 8 p.m.: Orme Singers, folk (£14)

**Fares of the shuttle**

| | Adult | Child |
|---|---|---|
| Dunmere–Holm | 60 kr | 30 kr |
| Dunmere–Sand | 85 kr | 40 kr |

**Departures from Dunmere:** 6.30, 9.00, 19.15. On Sundays the first shuttle leaves at 9.00.
`

async function answer(release: string, question: string): Promise<string> {
  const file = release.startsWith('#') ? 'a.md' : 'a.txt'
  const { statements } = await ask(await libraryOf({ [file]: release }), { question })
  return statements.map(({ text }) => text).join('\n')
}

describe('a fact answers whose label means what is asked for', () => {
  test.each([
    ['How long is the P4?', 'Length: 2.4 m', PUMP],
    ['How long is the inlet pipe?', 'Inlet pipe: 310 mm', PUMP],
    ['How wide is the pump?', 'Width: 1.1 m', PUMP],
    ['How wide is the wheel?', 'Wheel width: 0.2 m', PUMP],
    ['How long is the warranty?', 'Warranty: 4 years', PUMP],
    ['How fast can the P4 turn?', 'Top speed: 900 rpm', PUMP],
    ['Who built the pump?', 'Yard: Leck Marine, Norway', PUMP],
    ['Who christened the P4?', 'Named by: Queen Ingrid', PUMP],
    ['Where is Tarn Valves based?', 'Head office: Dunmere', PUMP],
    ['How many bolts does the P4 have?', 'Bolts: 48', PUMP],
    ['Where was Ada Berg in 2001?', '1998-2003: studies of singing in Turin', SINGER],
    ['Where was Ada Berg in 2015?', 'since 2010: soloist in Basel', SINGER],
    ['Which company did Ada Berg sing for before?', 'Last company: Bay Opera', SINGER],
    ['Who won the prize for the best loaf?', 'Best loaf: Holm Mill', PRIZES],
    ['Who came second for the best loaf?', 'Best loaf: Tarn Bread', PRIZES],
    ['Who is treasurer of the Orme Society?', 'Treasurer: Lars Ek.', PRIZES],
    ['When does the last shuttle leave Dunmere?', 'Departures from Dunmere: 6.30, 9.00, 19.15.', WEEK],
  ])('%s', async (question, expected, release) => {
    expect(await answer(release, question)).toBe(expected)
  })
})

describe('a fact of something else answers nothing', () => {
  test.each([
    ['How high is the P4?', PUMP],
    ['How long is the motor?', PUMP],
    ['How much does the motor weigh?', PUMP],
    ['How much is parking?', PUMP],
    ['How many wheels does the P4 have?', PUMP],
    ['How many spare wheels does the P4 have?', PUMP],
    ['What does the P4 cost in Portugal?', PUMP],
    ['Who is president of the Orme Society?', PRIZES],
    ['Where was Ada Berg in 2005?', SINGER],
    ['How much did Tarn Hall cost?', WEEK],
  ])('%s', async (question, release) => {
    expect(await answer(release, question)).toBe('')
  })
})

describe('an entry of a programme or of a table of fares', () => {
  test.each([
    ['How much does the jazz concert cost?', '(£22)', WEEK],
    ['How much does a child pay from Dunmere to Sand?', '40 kr', WEEK],
  ])('%s', async (question, expected, release) => {
    expect(await answer(release, question)).toContain(expected)
  })

  test('of which nothing but its kind is said is not told from the others', async () => {
    expect(await answer(WEEK, 'How much does the opera concert cost?')).toBe('')
  })
})

test('a sheet below the dateline does not stand under it', async () => {
  const release = `# Tarn Bridge: key data

PORT TARN, 8 September 2025 -- The Tarn Bridge opens on 1 October.

- Width: 31 m
- Toll: $3.50 (cars), $11 (lorries)
`
  const { statements, notes } = await ask(await libraryOf({ 'a.md': release }), {
    question: 'How much is the toll for cars?',
  })
  expect(statements.map(({ text }) => text)).toEqual(['Toll: $3.50 (cars), $11 (lorries)'])
  expect(notes).toEqual([])
  expect(await answer(release, 'How much is the toll for buses?')).toBe('')
})
