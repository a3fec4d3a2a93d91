import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

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

const OVEN = `# Sand Ovens presents the Kiln 7

DUNMERE, 4 May 2025 -- Sand Ovens today presented the Kiln 7 oven.

## Fact sheet

- Budget: €4 million
- Memory: 8 GB
- Team: 30 people
- Voltage: 230 V
- Fund volume: €60 million
- Yeast content: 2.5 g
- Salary: €2,800
- Charge time: 3 hours
- Ticket price: €14
- Display: LCD, 4.2 inches
- Fan: 60 W, Holmex
- Van: Trelv 4400, 7 m
- Car park: open 24 hours
- Canteen: refurbished in 2018
- Terrace boxes: 20
- Gallery: 35 seats
- Chimneys: 4
- Seat: Leather, heated
- Location: Ground floor, room 3
- Head: Forged steel
- Director: Lars Ek
`

const FILMS = `Dunmere Film names prize winners

DUNMERE, 4 May 2025 -- Dunmere Film today named the winners of its prize.

Winners of the second Dunmere Film Prize

- Best film: The Cold Weir
- Best actor: Lars Ek
- Best score: Ida Holm
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
    ['How big is the budget?', 'Budget: €4 million', OVEN],
    ['How big is the memory?', 'Memory: 8 GB', OVEN],
    ['How big is the team?', 'Team: 30 people', OVEN],
    ['How large is the fund?', 'Fund volume: €60 million', OVEN],
    ['How high is the voltage?', 'Voltage: 230 V', OVEN],
    ['How high is the yeast content?', 'Yeast content: 2.5 g', OVEN],
    ['How high is the salary?', 'Salary: €2,800', OVEN],
    ['What is the charge time?', 'Charge time: 3 hours', OVEN],
    ['How many people fit into the gallery?', 'Gallery: 35 seats', OVEN],
    ['Who makes the fan?', 'Fan: 60 W, Holmex', OVEN],
    ['Who runs Sand Ovens?', 'Director: Lars Ek', OVEN],
    ['Who won the prize for best actor?', 'Best actor: Lars Ek', FILMS],
    ['Who won best score?', 'Best score: Ida Holm', FILMS],
    ['Which film won best film?', 'Best film: The Cold Weir', FILMS],
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
    ['How many passengers can the van carry?', OVEN],
    ['How many cars can park in the car park?', OVEN],
    ['How many people fit into the canteen?', OVEN],
    ['How many people can the terrace boxes hold?', OVEN],
    ['How high are the chimneys?', OVEN],
    ['Who makes the display?', OVEN],
    ['Where is Sand Ovens based?', OVEN],
    ['How much does charging cost?', OVEN],
    ['Who came second for best actor?', FILMS],
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

test('the heading over a list stands over its last item too, however long it is', async () => {
  const items = Array.from({ length: 400 }, (_, at) => `- Hall ${at + 1}: Lars Ek`).join('\n')
  const release = `Dunmere Film names prize winners

DUNMERE, 4 May 2025 -- Dunmere Film today named winners.

Second prizes

${items}
- Best actor: Ida Holm
`
  expect(await answer(release, 'Who came second for best actor?')).toBe('Best actor: Ida Holm')
  expect(await answer(release, 'Who won first prize for best actor?')).toBe('')
})

test.each([
  { question: 'Who runs Orme Trust?', isAnswered: true },
  { question: 'Who is the chief executive of the trust?', isAnswered: true },
  { question: 'Who runs the eye unit?', isAnswered: false },
])('who heads the whole heads no part of it: $question', async ({ question, isAnswered }) => {
  const library = await libraryOf({
    'unit.md': `# Orme Trust opens an eye unit

ORME, 3 March 2025 -- Orme Trust opens an eye unit in May. The eye unit has 12 beds.

## Notes to editors

- Chief executive: Ida Solberg (since 2023)
- Beds: 640

Media enquiries: Ruth Falk, communications manager, 01632 960118
`,
  })
  const { status, answer } = await ask(library, { question })
  expect(status === 'answered' && answer.includes('Ida Solberg')).toBe(isAnswered)
})

test('what introduces a house is no sheet of facts on those who work there', async () => {
  const library = await libraryOf({
    'dairy.txt': `Orrin Family Dairies: Ada Berg becomes president

ORRIN, June 3, 2025 -- Orrin Family Dairies has a new president. Ada Berg, until now head of the creamery, becomes president on May 2.

About Orrin Family Dairies: Founded in 1931, Orrin Family Dairies is based in Orrin and employs 140 people.
`,
  })
  const becomes = await ask(library, {
    question: 'When does Ada Berg become president of Orrin Family Dairies?',
  })
  expect(becomes.answer).toContain('May 2')
  expect(becomes.answer).not.toContain('1931')
  const founded = await ask(library, { question: 'When was Orrin Family Dairies founded?' })
  expect(founded.answer).toContain('1931')
})
