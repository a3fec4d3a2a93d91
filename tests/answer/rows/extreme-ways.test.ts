import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const vans = await libraryOf({
  'vans.md': `# Tolva shows its vans

TOLVA, 5 February 2026. The maker Tolva has shown three vans for the coming year.

| Van | 0–100 km/h | Top speed (km/h) | Length (mm) | Range (km) | Charging time (min) |
|---|---|---|---|---|---|
| Wren | 9.8 s | 171 | 4,310 | 402 | 24 |
| Finch | 6.1 s | 160 | 4,620 | 388 | 31 |
| Plover | 12 s | 148 | 5,080 | 371 | 19 |
`,
})

const parcels = await libraryOf({
  'parcels.md': `# Quillet changes its parcels

QUILLET, 5 February 2026. The carrier Quillet will offer three services from April.

| Service | Delivery time | Price | Guarantee |
|---|---|---|---|
| Amber | 1 hour 20 min | €19 | 30 days |
| Basalt | 45 min | €32 | 20 days |
| Chalk | 2 days | €4 | 10 days |
`,
})

const gates = await libraryOf({
  'gates.md': `# Orne opens its gates

ORNE, 5 February 2026. The park of Orne has told when its gates open.

| Gate | Opening time | Notice (days) |
|---|---|---|
| North | 8:30 | 3 |
| South | 9:15 | 5 |
| West | 7:45 | 2 |
`,
})

const holes = await libraryOf({
  'holes.txt': `Ashgrove Metals reports on its winter drilling

ASHGROVE, 5 February 2026. Ashgrove Metals has received the first assays of its winter drilling.

Hole        From (m)   To (m)   Length (m)   Copper (%)   Silver (g/t)
AG-26-007   142.0      148.5    6.5          1.44         31
AG-26-008   201.3      212.4    11.1         1.97         48
AG-26-009   87.0       101.2    14.2         3.85         9
`,
})

const lakes = await libraryOf({
  'lakes.md': `# Vell measures its basins

VELL, 5 February 2026. The harbour of Vell has measured its three basins.

| Basin | Maximum depth | Breadth |
|---|---|---|
| East | 14 m | 310 m |
| Mill | 9 m | 420 m |
| Old | 22 m | 180 m |
`,
})

const kites = await libraryOf({
  'kites.md': `# Orme tells of its club

ORME, 3 March 2025 – Orme has published the tables of its club.

| Kite | Flight time (min) | Wind limit |
|---|---|---|
| Wren | 28 | 9 m/s |
| Finch | 41 | 12 m/s |

| Lamp | Battery (hours) | Standby (days) |
|---|---|---|
| Mill | 9 | 12 |
| Old | 14 | 20 |

| Line | Interval (min) | Distance (km) |
|---|---|---|
| Amber | 30 | 12 |
| Basalt | 10 | 31 |

| Swimmer | Club | Time |
|---|---|---|
| Kim Plover | Orme | 33:48 |
| Pia East | Lund | 36:05 |

| Boat | Crossing |
|---|---|
| Chalk | 1 h 20 min |
| Gull | 55 min |

| Rate | Download |
|---|---|
| Plain | 50 Mbps |
| Large | 900 Mbps |
`,
})

const TABLES = { vans, parcels, gates, holes, lakes, kites }

async function told(table: keyof typeof TABLES, question: string): Promise<string> {
  const answer = await askExactly(TABLES[table], question)
  return answer.status === 'answered' ? wordsOf(answer) : 'refused'
}

describe('which end is meant, and by which column', () => {
  test.each([
    ['vans', 'Which van is the fastest?', 'Wren'],
    ['vans', 'Which van is the slowest?', 'Plover'],
    ['vans', 'Which is the quickest van?', 'Finch'],
    ['vans', 'Which van accelerates fastest?', 'Finch'],
    ['vans', 'Which van charges fastest?', 'Plover'],
    ['vans', 'Which van is the longest?', 'Plover'],
    ['vans', 'Which van has the longest range?', 'Wren'],
    ['parcels', 'Which service is the fastest?', 'Basalt'],
    ['parcels', 'Which service is quickest?', 'Basalt'],
    ['parcels', 'Which service is the slowest?', 'Chalk'],
    ['parcels', 'Which service takes longest?', 'Chalk'],
    ['parcels', 'Which service is the cheapest?', 'Chalk'],
    ['parcels', 'Which service has the longest guarantee?', 'Amber'],
    ['kites', 'Which kite has the longest flight time?', 'Finch'],
    ['kites', 'Which line is the longest?', 'Basalt'],
    ['kites', 'Which line has the shortest interval?', 'Basalt'],
    ['kites', 'Which swimmer was the fastest?', 'Plover'],
    ['kites', 'Who was the fastest?', 'Plover'],
    ['kites', 'Which boat is the slowest?', 'Chalk'],
    ['kites', 'Which rate is the fastest?', 'Large'],
    ['holes', 'Which hole had the longest intercept?', 'AG-26-009'],
    ['holes', 'Which hole was the deepest?', 'AG-26-008'],
    ['holes', 'Which hole was the richest in silver?', 'AG-26-008'],
    ['holes', 'Which hole had the highest copper grade?', 'AG-26-009'],
    ['lakes', 'Which basin is the shallowest?', 'Mill'],
    ['lakes', 'Which basin is the deepest?', 'Old'],
    ['lakes', 'Which basin is the widest?', 'Mill'],
    ['lakes', 'Which basin is the narrowest?', 'Old'],
  ] as const)('%s: %s', async (table, question, expected) => {
    const words = await told(table, question)
    expect(words).toContain(expected)
    for (const other of OTHERS) if (other !== expected) expect(words).not.toContain(other)
  })
})

const OTHERS = 'Wren Finch Plover Amber Basalt Chalk AG-26-007 AG-26-008 AG-26-009 East Mill Old'.split(' ')

describe('what no column measures is refused', () => {
  test.each([
    ['gates', 'Which gate is the fastest?'],
    ['gates', 'Which gate is the slowest?'],
    ['parcels', 'Which service is the heaviest?'],
    // What is used for so long, or bears so much wind, is not the faster for it.
    ['kites', 'Which kite is the fastest?'],
    ['kites', 'Which kite is the slowest?'],
    ['kites', 'Which lamp is the quickest?'],
    ['kites', 'Which lamp is the fastest?'],
    // Grades of two metals that disagree.
    ['vans', 'Which van is the richest?'],
    ['lakes', 'Which basin is the fastest?'],
    ['lakes', 'Which basin accelerates fastest?'],
  ] as const)('%s: %s', async (table, question) => {
    expect(await told(table, question)).toBe('refused')
  })
})

describe('a row that is called by a number or a code', () => {
  test.each([
    ['What copper grade did hole 8 return?', 'AG-26-008'],
    ['What was the silver grade of hole 9?', 'AG-26-009'],
    ['What copper grade did hole AG-26-007 return?', 'AG-26-007'],
    ['How long was hole AG-26-009?', 'AG-26-009'],
    ['How long was the intercept in hole AG-26-008?', 'AG-26-008'],
    ['How long was the intersection in hole 7?', 'AG-26-007'],
  ])('%s', async (question, expected) => {
    const words = await told('holes', question)
    expect(words).toContain(expected)
    for (const other of OTHERS) if (other !== expected) expect(words).not.toContain(other)
  })

  test.each([
    // 48 and 31 are figures of other rows.
    'What copper grade did hole 48 return?',
    'What copper grade did hole 31 return?',
    'How long was hole AG-26-031?',
    'What gold grade did hole 8 return?',
    'How long was the shift in hole 8?',
  ])('%s is refused', async (question) => {
    expect(await told('holes', question)).toBe('refused')
  })
})
