import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const SITES = [...Array(24).keys()].map((at) => `- Sandholm Farm ${at + 1}, in the hills above Corran`)

const library = await libraryOf({
  'strike.txt': `Lift workers of Orme to stop work

ORME, 4 March 2025 -- Lift workers will stop work for two days from Monday.

The towers are:
  * Holm Tower
  * Brask House
  * East Wing

The union has 310 members.

The towns are:
  * Corran
  * Tallis
`,
  'hall.md': `# Vell gets a new town hall

VELL, 9 April 2025 -- The council of Vell has begun work on its new town hall this week. It costs £4 million.

The hall will have

1. a library,
2. a room for weddings,
3. a café.

### What is forbidden

In the building yard visitors may not use a drone to

- film the crane,
- look into houses.
`,
  'farms.md': `# Sandholm names the winning farms

SANDHOLM, 2 May 2025 -- Sandholm has named its winning farms.

The winning farms are:

${SITES.join('\n')}
`,
  'recall.txt': `TALLIS DRINKS RECALLS THREE SOFT DRINKS

TALLIS, 3 June 2025 -- Tallis Drinks is recalling three soft drinks sold in Corran, Holm and Vell, because glass was found in a bottle.

The following products are recalled:

Product            Size       Batch     Sold in
Lind Lemon        500 ml      T17       Corran, Holm
Lind Pear         500 ml      T19       Holm
Old Tallis Cola     1 l       T22       Vell

Guests: 1800 555 210, help@tallisdrinks.example
`,
  'tour.txt': `The Holm Trio goes on tour

HOLM, 7 May 2025 -- The Holm Trio goes on tour next month.

Date       Town         Hall              Guest
8 June     Corran       Old Exchange      Ada Lind, flute
10 June    Tallis       Mill Theatre      Ole Brandt, piano
12 June    Vell         Town Hall         Ole Brandt, piano

Fares of the tour bus in pounds, one way:

Route               Adult      Child
Holm to Corran       8.40       4.20
Holm to Tallis      11.20       5.60
Holm to Vell         6.10       3.00
`,
})

async function told(question: string) {
  const { status, statements, notes } = await ask(library, { question })
  return {
    texts: status === 'answered' ? statements.map(({ text }) => text) : null,
    notes: notes.map(({ text }) => text),
  }
}

describe('a list is meant by what leads it in', () => {
  test.each([
    ['Which towers will the lift workers stop work in?', ['Holm Tower', 'Brask House', 'East Wing']],
    ['What will the new town hall have?', ['a library,', 'a room for weddings,', 'a café.']],
  ])('%s', async (question, expected) => {
    expect((await told(question)).texts).toEqual(expected)
  })

  test('and it is said that it is whole', async () => {
    const { notes } = await told('What will the new town hall have?')
    expect(notes).toContain('All 3 items of the list are given.')
  })

  test('by the heading over it as well', async () => {
    const { texts } = await told('What is forbidden at the town hall?')
    expect(texts).toEqual(['film the crane,', 'look into houses.'])
  })

  test.each([['Which bridges will be hit by the strike?'], ['What will the new school have?']])(
    'not of another thing: %s',
    async (question) => {
      expect((await told(question)).texts).toBeNull()
    },
  )
})

test('a list that is cut says how many of its items are given', async () => {
  const { texts, notes } = await told('List all winning farms of Sandholm')
  const given = texts?.filter((text) => text.startsWith('Sandholm Farm')).length
  expect(given).toBeLessThan(24)
  expect(notes).toContain(`${given} of the 24 items of the list are given.`)
})

describe('rows answer where a sentence only says how many there are', () => {
  test('all of them', async () => {
    expect((await told('Which drinks are being recalled?')).texts).toHaveLength(3)
  })

  test('those that have what is asked', async () => {
    const { texts } = await told('Which drinks were sold in Vell?')
    expect(texts).toHaveLength(1)
    expect(texts?.[0]).toMatch(/^Old Tallis Cola/)
  })

  test('the sentence answers how many', async () => {
    const { texts } = await told('How many soft drinks is Tallis Drinks recalling?')
    expect(texts?.[0]).toMatch(/three soft drinks/)
  })

  test('no telephone of guests is what they may do', async () => {
    const { texts } = await told('What may guests bring?')
    expect(texts?.join(' ') ?? '').not.toMatch(/555 210/)
  })
})

describe('a table of words and a table without a sign of its own', () => {
  test.each([
    ['Who plays with the Holm Trio in Tallis?', /^10 June +Tallis/],
    ['Where does the Holm Trio play on 12 June?', /^12 June +Vell/],
    ['What does a child pay from Holm to Tallis?', /^Holm to Tallis/],
  ])('%s', async (question, expected) => {
    const { texts } = await told(question)
    expect(texts).toHaveLength(1)
    expect(texts?.[0]).toMatch(expected)
  })
})

describe('a list of what a plan is made up of', () => {
  const DOCKS = `TALLIS DOCKS ENLARGES ITS HARBOUR

TALLIS, 3 June 2025 -- Tallis Docks enlarges its harbour. A lock was mended in May.

Tallis Docks will invest €9 million in the basin at Corran over four years. The project includes:

- two new cranes
- a longer quay
- a shed for grain

A canteen in Vell opens in July.

About Tallis Docks
Tallis Docks plc is a port that was founded in 1931.
`
  const ITEMS = ['two new cranes', 'a longer quay', 'a shed for grain']
  const LATER = `TALLIS DOCKS REPORTS ITS YEAR

TALLIS, 2 February 2026 -- Tallis Docks earned €4 million in 2025. The investment in the basin at Corran is now expected to cost €11 million, up from the €9 million announced in June, because the quay will be longer than planned.

About Tallis Docks
Tallis Docks plc is a port that was founded in 1931.
`

  test.each([
    'What does the investment in the basin at Corran include?',
    'What is Tallis Docks planning to build in the basin at Corran?',
    'List everything that Tallis Docks is planning to build in the basin at Corran.',
  ])(
    'is that of the plan before its line, also where a newer release tells of its cost: %s',
    async (question) => {
      for (const later of [{}, { 'later.txt': LATER }]) {
        const { statements } = await ask(await libraryOf({ 'docks.txt': DOCKS, ...later }), { question })
        expect(
          statements.map(({ text }) => text.replace(/^\W+/u, '')).filter((text) => ITEMS.includes(text)),
        ).toEqual(ITEMS)
      }
    },
  )

  test.each(['What will the canteen in Vell include?', 'What is Tallis Docks planning to build in Vell?'])(
    'is none of another thing or deed: %s',
    async (question) => {
      const { statements } = await ask(await libraryOf({ 'docks.txt': DOCKS }), { question })
      expect(statements.map(({ text }) => text).join(' ')).not.toContain('longer quay')
    },
  )
})

const made = await libraryOf({
  'dairy.txt': `Holm Dairies recalls yoghurts

HOLM, 3 June 2025 -- Holm Dairies is recalling two of its yoghurts, because glass was found in a pot.

The products affected are:

- Plum Yoghurt 150g, use by 24 June
- Fig Yoghurt 170g, use by 26 June

Shops in Vell sell milk. They are owned by a trust.

The shops are:

- Vell Market
- Vell Pier

They open at nine.
`,
  'tools.txt': `Brask Tools has a fault

VELL, 3 June 2025 -- A switch may stick.

Brask Tools recalls the following models:

- BT 400 drill, made in May
- BT 620 saw, made in July

Work on the line goes on.
`,
  'trains.txt': `Trains stop for a day

TALLIS, 3 June 2025 -- A cable is laid.

The following stations will be closed on Sunday:

- Tallis Road
- Weir Street

Buses run instead.
`,
})

describe('what is recalled or shut is told by the list below a line that goes on', () => {
  const of = (file: string): string[] =>
    [...made.documents.values()].filter(({ title }) => title.startsWith(file)).map(({ id }) => id)

  test.each([
    ['Holm', 'Which products are being recalled?', ['Plum', 'Fig']],
    ['Holm', 'What is being recalled?', ['Plum', 'Fig']],
    ['Holm', 'Which yoghurts are affected?', ['Plum', 'Fig']],
    ['Brask', 'Which models are affected?', ['BT 400', 'BT 620']],
    ['Trains', 'Which stations are closed?', ['Tallis Road', 'Weir Street']],
    ['Trains', 'What stations are closing?', ['Tallis Road', 'Weir Street']],
  ])('%s: %s', async (file, question, items) => {
    const { answer } = await ask(made, { question, filter: { documents: of(file) } })
    for (const item of items) expect(answer).toContain(item)
  })

  test.each([
    ['Holm', 'Which bus routes are diverted?'],
    ['Holm', 'Which kettles are recalled?'],
    // What the sentence before the line says is not said of its list.
    ['Holm', 'Which shops are owned by a trust in Corran?'],
    ['Brask', 'Which boats are affected?'],
    ['Trains', 'Which stations are being rebuilt?'],
    ['Trains', 'Which tunnels are closed?'],
  ])('nothing else: %s: %s', async (file, question) => {
    expect((await ask(made, { question, filter: { documents: of(file) } })).status).toBe('unanswered')
  })
})

describe('a list is of no other time, and of nothing that is denied', () => {
  const STATIONS = `Tallis Rail closes four stations for works

TALLIS, 10 March 2025 -- Tallis Rail will close four stations from 1 April while platforms are lengthened. The work costs £14 million.

The stations that will be closed from 1 April are:

- Tallis Road
- Weir Street
- Holm Foot
- Brask

The stations that stay open are:

- Vell
- Corran

Buses run instead every 20 minutes from 6 am.
`
  const MODELS = `Brask Tools recalls saws

VELL, 14 June 2025 -- Brask Tools is recalling the following models:

- BT 400
- BT 500
- BT 620

No accidents have been reported. The models were sold from May to July 2024 at 30 shops. Models not recalled may be used.
`

  test.each([
    [STATIONS, 'Which stations will be closed in May?', 'Which stations will be closed?', 'Weir Street'],
    [MODELS, 'Which models are not recalled?', 'Which models are being recalled?', 'BT 500'],
  ])('%#', async (text, question, own, item) => {
    const library = await libraryOf({ 'a.txt': text })
    expect((await ask(library, { question })).answer).not.toContain(item)
    expect((await ask(library, { question: own })).answer).toContain(item)
  })
})
