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
