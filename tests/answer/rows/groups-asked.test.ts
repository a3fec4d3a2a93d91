import { beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import type { Library } from '../../../src/library.ts'
import { libraryOf } from '../make.ts'

const STORY = `LINDEN, 4 May 2026 - Orme Mill opens its new hall to visitors next week. The hall cost 4 million euros.

"We have waited long for this," said Ida Quist, director of the mill.`

const HOURS = [
  'Tuesday to Friday: 10 am to 5 pm',
  'Saturday and Sunday: 10 am to 6 pm',
  'Thursday until 9 pm',
  'Closed on Mondays',
]
const PRICES = [
  'Adults: 14 euros',
  'Students and over-65s: 9 euros',
  'Children under 12: free',
  'Family ticket (two adults, up to four children): 30 euros',
]
const EVENTS = ['8 October: Lecture by Ada Berg', '14 November: Weaving course']
const BEHIND = 'Entry is free for all on the first Thursday of each month after 6 pm.'

const PARTS = [
  ['OPENING HOURS', HOURS],
  ['ADMISSION', PRICES],
  ['PROGRAMME', EVENTS],
] as const

function sheet(set: (heading: string, lines: readonly string[]) => string): string {
  return PARTS.map(([heading, lines]) => set(heading, lines)).join('\n\n')
}

const LAYOUTS: readonly [string, string, string][] = [
  ['in Markdown', 'a.md', sheet((heading, lines) => `## ${heading}\n\n- ${lines.join('\n- ')}`)],
  ['in plain lines', 'a.txt', sheet((heading, lines) => `${heading}\n\n${lines.join('\n')}`)],
  ['right under their heading', 'a.txt', sheet((heading, lines) => `${heading}\n${lines.join('\n')}`)],
  [
    'behind a colon',
    'a.txt',
    sheet((heading, lines) => `${heading[0]}${heading.slice(1).toLowerCase()}:\n${lines.join('\n')}`),
  ],
  [
    'before a sentence',
    'a.txt',
    sheet((heading, lines) => `${heading}\n\n${lines.join('\n')}${lines === PRICES ? `\n${BEHIND}` : ''}`),
  ],
]

describe.each(LAYOUTS)('lists %s', (_, file, lists) => {
  let library: Library
  beforeAll(async () => {
    const title = 'Orme Mill opens its new hall'
    const head = file.endsWith('md') ? `# ${title}` : title
    library = await libraryOf({
      [file]: `${head}\n\n${STORY}\n\n${lists}\n\n${file.endsWith('md') ? '## ' : ''}About Orme Mill\n\nOrme Mill was founded in 1923.\n`,
    })
  })

  test.each([
    ['What are the opening hours?', HOURS],
    ['opening times?', HOURS],
    ['When is the mill open?', HOURS],
    ['When does it close on Sundays?', [HOURS[1]]],
    ['How late is it open on Thursdays?', [HOURS[2]]],
    ['When does the mill open on Thursdays?', [HOURS[0], HOURS[2]]],
    ['When does it open on Fridays?', [HOURS[0]]],
    ['List the admission prices', PRICES],
    ['ticket prices?', PRICES],
    ['how much does it cost to get in?', PRICES],
    ['ticket price for students?', [PRICES[1]]],
    ['How much do children pay?', [PRICES[2]]],
    ['How much is a family ticket?', [PRICES[3]]],
    ['What is on the programme?', EVENTS],
  ])('%s', async (question, expected) => {
    const { statements } = await ask(library, { question })
    expect(statements.map(({ text }) => text)).toEqual(expected)
  })

  test.each([
    'ticket price for pensioners?',
    'How much is a ticket for a dog?',
    'How much does a group ticket cost?',
    'What were ticket prices last year?',
  ])('is not answered by another line: %s', async (question) => {
    const { answer } = await ask(library, { question })
    expect(answer).not.toMatch(/\b(?:14|9|30) euros|: free/u)
  })

  test.each([
    ['How much did the hall cost?', '4 million'],
    ['When does the new hall open?', 'next week'],
  ])('a sentence still answers for itself: %s', async (question, expected) => {
    const { answer } = await ask(library, { question })
    expect(answer).toContain(expected)
    expect(answer).not.toMatch(/am to|\b14 euros/u)
  })
})

test('what the heading says besides must be asked for', async () => {
  const library = await libraryOf({
    'a.md': `# Orme Mill opens its new hall\n\n${STORY}\n\n## Membership fees\n\n- Students: 20 euros\n- Couples: 90 euros\n`,
  })
  expect((await ask(library, { question: 'What are the ticket prices?' })).answer).not.toMatch(/20|90/u)
  expect((await ask(library, { question: 'What are the membership fees?' })).answer).toContain('90 euros')
  expect((await ask(library, { question: 'What is the membership fee for students?' })).answer).toMatch(
    /^Students: 20 euros/u,
  )
})

test('one list of two is not taken for the one that is meant', async () => {
  const library = await libraryOf({
    'a.md': `# Orme Mill opens its new hall\n\n${STORY}\n\n## Opening hours in summer\n\n- Monday: 9 am to 6 pm\n- Sunday: 9 am to 5 pm\n\n## Opening hours in winter\n\n- Monday: 10 am to 4 pm\n- Sunday: closed\n`,
  })
  const { answer } = await ask(library, { question: 'What are the opening hours in winter?' })
  expect(answer).toContain('Monday: 10 am to 4 pm')
  expect(answer).not.toContain('9 am')
})

describe('a list is not given for what else is asked with its words', () => {
  const release = (title: string, lists: string): Promise<Library> =>
    libraryOf({ 'a.md': `# ${title}\n\n${STORY}\n\n${lists}\n` })
  const programme = `## Programme\n\n- ${EVENTS.join('\n- ')}`

  test.each([
    'What is the price of a programme?',
    'How much is the programme?',
    'What does a programme cost?',
    "What's on the hall?",
    'What is happening to the hall?',
  ])('of a programme: %s', async (question) => {
    const library = await release('Orme Mill opens its new hall', programme)
    expect((await ask(library, { question })).answer).not.toMatch(/Lecture|Weaving/u)
  })

  test.each(["What's on at the mill?", 'What is planned at Orme Mill?', 'What is the programme?'])(
    'but is for it: %s',
    async (question) => {
      const library = await release('Orme Mill opens its new hall', programme)
      const { statements, notes } = await ask(library, { question })
      expect(statements.map(({ text }) => text)).toEqual(EVENTS)
      expect(notes.map(({ text }) => text)).toContain('All 2 items of the list are given.')
    },
  )

  test('whom only the headline names has a price of their own', async () => {
    const library = await release(
      'Orme Mill cuts ticket prices for night owls',
      '## Prices\n\n- Stalls: 30 euros\n- Balcony: 20 euros',
    )
    const { answer } = await ask(library, { question: 'What are the prices for night owls?' })
    expect(answer).not.toMatch(/\b[23]0 euros/u)
    const all = await ask(library, { question: 'What does it cost to visit the mill?' })
    expect(all.statements).toHaveLength(2)
  })

  test('the house may have a line, and a line of its very word is the one', async () => {
    const library = await release(
      'Orme Mill opens its new hall',
      '## Opening hours\n\n- Mill: 10 am to 5 pm\n- Meadow: 9 am to 8 pm\n\n## Parking charges\n\n- First hour: 4 euros\n- Day: 18 euros\n- Week: 70 euros',
    )
    const told = async (question: string): Promise<readonly string[]> =>
      (await ask(library, { question })).statements.map(({ text }) => text)
    expect(await told('When is the mill open?')).toEqual(['Mill: 10 am to 5 pm'])
    expect(await told('When is Orme Mill open?')).toEqual(['Mill: 10 am to 5 pm'])
    expect(await told('When is the meadow open?')).toEqual(['Meadow: 9 am to 8 pm'])
    expect(await told('How much is parking for a week?')).toEqual(['Week: 70 euros'])
    expect(await told('How much is parking for a day?')).toEqual(['Day: 18 euros'])
  })
})

test('a fee for each of what is asked for is no price of it', async () => {
  const library = await libraryOf({
    'a.md': `# Orme Mill opens its new hall\n\n${STORY}\n\nOn each night it will sell all empty seats to students for 7 euros.\n\n## Prices\n\n- Premium 62 euros\n- Stalls 45 euros\n- Booking fee 2 euros per ticket\n`,
  })
  expect((await ask(library, { question: 'What do seats cost?' })).answer).not.toMatch(/Booking/u)
  expect((await ask(library, { question: 'How much are the stalls?' })).answer).toMatch(/^Stalls 45 euros/u)
  expect((await ask(library, { question: 'How much is the booking fee?' })).answer).toMatch(/^Booking fee/u)
  expect((await ask(library, { question: 'What are the ticket prices?' })).statements).toHaveLength(3)
})

test('of two lists of sums the one that is called so is meant', async () => {
  const library = await libraryOf({
    'a.md':
      '# Orme Bank cuts charges\n\nLINDEN, 4 May 2026 - Orme Bank cuts the charges of its accounts in July. It has 4,000 customers.\n\n## New charges\n\n- Plain account: 2 euros\n- Gold account: 9 euros\n\n## Rates\n\n- Savings: 3 percent\n- Overdraft: 19 percent\n',
  })
  expect((await ask(library, { question: 'What are the charges?' })).answer).toMatch(/9 euros/u)
  expect((await ask(library, { question: 'What are the charges?' })).answer).not.toMatch(/percent/u)
  expect((await ask(library, { question: 'What are the rates?' })).answer).toMatch(/3 percent.*19 percent/su)
})

describe('what entry costs is not told by other charges', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'a.md': `# Orme Mill opens its new hall\n\n${STORY}\n\nAn adult ticket costs 14 euros at the gate; children pay 6 euros.\n\n## Annual passes\n\n- Adult: 65 euros\n- Child: 40 euros\n`,
      'b.md':
        '# Tarn College opens a school of weaving\n\nTARN, 4 May 2026 - Tarn College opens a school of weaving in September.\n\n## Course fees\n\n- Home students: 900 euros a year\n- Overseas students: 1,700 euros a year\n',
    })
  })
  test.each([
    ['How much is a child ticket at Orme Mill?', /6 euros/u, /40 euros/u],
    ["How much is a child's annual pass at Orme Mill?", /40 euros/u, /6 euros/u],
    ['What is the entry fee at Tarn College?', /./u, /\d00 euros/u],
    ['How much do overseas students pay at Tarn College?', /1,700 euros/u, /900 euros/u],
  ])('%s', async (question, right, wrong) => {
    const { answer } = await ask(library, { question })
    expect(answer).toMatch(right)
    expect(answer).not.toMatch(wrong)
  })
})
