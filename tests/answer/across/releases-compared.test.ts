import { expect, test } from 'vitest'
import { askExactly, conversation, libraryOf, wordsOf } from '../make.ts'

const account = (day: string, month: string, lines: string): string =>
  `# Tallis Ferries publishes its report for ${month}

TALLIS, ${day} -- Tallis Ferries today published its report for ${month}.

${lines}

About Tallis Ferries: Tallis Ferries runs ferries.
`

const FILES = {
  '2025-05-06.md': account(
    '6 May 2025',
    'May',
    'The fare to Holm is €12. Tallis Ferries employs 310 people. The north quay is closed. The night boat calls at Brack.',
  ),
  '2025-06-05.md': account(
    '5 June 2025',
    'June',
    'The fare to Holm is €13. Tallis Ferries employs 310 people. The north quay is closed. The night boat calls at Brack.',
  ),
  '2025-08-07.md': account(
    '7 August 2025',
    'August',
    'The fare to Holm is €14. Tallis Ferries employs 310 people. The north quay is open. The night boat calls at Brack.',
  ),
}

const library = await libraryOf(FILES)

test.each([
  'What is the difference between the May and the August release?',
  'How does the August release differ from the May release?',
  'What has changed between May and August?',
  'What has changed since May?',
])(
  'gives what two releases tell otherwise, the newer first, and nothing that is the same: %s',
  async (question) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toBe('The fare to Holm is €14. The north quay is open.')
    expect(answer.notes.map(({ text }) => text)).toEqual([
      'Earlier, 6 May 2025: “The fare to Holm is €12.”',
      'Earlier, 6 May 2025: “The north quay is closed.”',
    ])
    expect(answer.citations.length).toBeLessThanOrEqual(5)
  },
)

test('the last release is the one before the newest', async () => {
  const answer = await askExactly(library, 'What is new against the last release?')
  expect(answer.notes[0]?.text).toBe('Earlier, 5 June 2025: “The fare to Holm is €13.”')
})

test('two releases that say the same are said to', async () => {
  const same = await libraryOf({
    '2025-05-06.md': FILES['2025-05-06.md'],
    '2025-06-05.md': account(
      '5 June 2025',
      'June',
      'The fare to Holm is €12. Tallis Ferries employs 310 people. The north quay is closed. The night boat calls at Brack.',
    ),
  })
  const { status, refusal } = await askExactly(same, 'What has changed since the May release?')
  expect(status).toBe('unanswered')
  expect(refusal?.message).toBe(
    'No sentence of the newer release was found that tells otherwise what the older one told.',
  )
})

test('what was changed beyond what an answer has room for is counted', async () => {
  const more = await libraryOf({
    '2025-05-06.md': account(
      '6 May 2025',
      'May',
      'The fare is €12. The toll is €3. The staff counts 310 people.',
    ),
    '2025-06-05.md': account(
      '5 June 2025',
      'June',
      'The fare is €13. The toll is €4. The staff counts 320 people.',
    ),
  })
  const answer = await askExactly(more, 'What has changed since May?')
  expect(wordsOf(answer)).toBe('The fare is €13. The toll is €4.')
  expect(answer.notes.at(-1)?.text).toBe('The newer release tells one more thing otherwise.')
})

test('of several houses none is chosen, but for the one that is spoken of', async () => {
  const two = await libraryOf({
    ...FILES,
    'other.md': `# Brigg Ales opens a brewhouse

BRIGG, 1 July 2025 -- Brigg Ales has opened a second brewhouse. A cask costs €90.
`,
  })
  expect((await askExactly(two, 'What has changed since May?')).status).toBe('unanswered')
  const history = conversation('What is the fare to Holm of Tallis Ferries?', {
    answer: 'The fare to Holm is €14. [1]',
  })
  const answer = await askExactly(two, 'What has changed since the May release?', { history })
  expect(wordsOf(answer)).toContain('€14')
})

test('a line that differs by a name or a wording tells nothing otherwise', async () => {
  const plugs = await libraryOf({
    '2025-05-06.md': account(
      '6 May 2025',
      'May',
      'Shipwire is powered by Orme. Holders are chosen each year for their skill.',
    ),
    '2025-06-05.md': account(
      '5 June 2025',
      'June',
      'Boatwire is powered by Orme. Holders are chosen annually for their skill.',
    ),
  })
  expect((await askExactly(plugs, 'What has changed since the last release?')).status).toBe('unanswered')
})

test('what heads the columns of a table is no value, and one value is no comparison', async () => {
  const table = (head: string, fares: string, rest: string): string =>
    `| ${head} | Q1 | Q2 |\n|---|---|---|\n| Holm | ${fares} | ${fares} |\n\n${rest}`
  const rows = await libraryOf({
    '2025-05-06.md': account('6 May 2025', 'May', table('Fares', '€12', 'The crew is on board.')),
    '2025-06-05.md': account('5 June 2025', 'June', table('Fares, €', '€13', 'The crew sleeps.')),
    '2025-07-05.md': account(
      '5 July 2025',
      'July',
      '| Route | Fare | Days |\n|---|---|---|\n| Fares | €5 | 40 |',
    ),
  })
  const june = await askExactly(rows, 'What has changed between May and June?')
  expect(wordsOf(june)).toContain('€13')
  const july = await askExactly(rows, 'What has changed between June and July?')
  expect(july.status).toBe('unanswered')
  const both = await askExactly(rows, 'Compare the May and the June release')
  expect(wordsOf(both)).not.toBe(wordsOf(june))
})

const LANE = {
  'lane-may.md': `# Orrin Water to relay the main in Tanner Lane

HOLM, 14 May 2025 -- Orrin Water will relay the main in Tanner Lane. The work is to be finished by 3 October. The lane is closed to lorries.
`,
  'lane-september.md': `# Main in Tanner Lane takes longer, says Orrin Water

HOLM, 9 September 2025 -- The main in Tanner Lane needs more time, Orrin Water said. Divers met rock. It is now to be finished by 24 October. Lorries will have a road of their own.
`,
}

test.each([
  'What is the difference between the May and the September release?',
  'What has changed between May and September at Orrin Water?',
  'How do Orrin Water’s May and September releases differ?',
])(
  'among several houses the one with releases of both times is meant, and its newer tells what changed: %s',
  async (question) => {
    const houses = await libraryOf({ ...LANE, '2025-08-07.md': FILES['2025-08-07.md'] })
    expect(wordsOf(await askExactly(houses, question))).toBe('It is now to be finished by 24 October.')
  },
)

test.each([
  'Orrin Water’s May and September releases',
  'Compare the May 2025 and the September 2025 release',
])('both are told where both are asked for: %s', async (question) => {
  const words = wordsOf(await askExactly(await libraryOf(LANE), question))
  expect(words).toContain('will relay the main in Tanner Lane')
  expect(words).toContain('needs more time')
})

const KILN = {
  'kiln-may.md': `# Orrin Tiles sets its prices

HOLM, 14 May 2025 -- Orrin Tiles charges €4 for a tile and €9 for a slate. It owns 12 kilns.

The yard opens at eight.
`,
  'kiln-august.md': `# Orrin Tiles builds a shed

HOLM, 9 August 2025 -- Orrin Tiles has built a shed for clay. The shed cost €2 million.

It covers 400 square metres.
`,
}

test.each([
  'What are the differences between the May and August releases?',
  'What is different between the May and August releases?',
  'What are the differences between Orrin Tiles’s May and August releases?',
])('how two releases of two things differ is told by both: %s', async (question) => {
  const words = wordsOf(await askExactly(await libraryOf(KILN), question))
  expect(words).toContain('€4 for a tile')
  expect(words).toContain('has built a shed')
})

test('an account of either release is fuller than the openings of both', async () => {
  const words = wordsOf(await askExactly(await libraryOf(KILN), 'Compare the May and August releases'))
  expect(words).toContain('€4 for a tile')
  expect(words).toContain('opens at eight')
  expect(words).toContain('€2 million')
})

test.each([
  'What is the difference between the May and the August release?',
  'Compare the May release with the September release of Orme Trams',
])('of no house, or of two, no releases are compared: %s', async (question) => {
  const twin = { 'lane-august.md': LANE['lane-september.md'].replace('9 September', '9 August') }
  const { status, refusal } = await askExactly(await libraryOf({ ...FILES, ...LANE, ...twin }), question)
  expect(status).toBe('unanswered')
  expect(refusal?.message).toContain('no house, or more than one')
})
