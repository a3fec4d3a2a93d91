import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

/** 12 March 2025 is a Wednesday. */
function release(fact: string): string {
  return `# Orme Boats appoints Ada Berg to its board

BRACK, 12 March 2025 — Orme Boats has appointed Ada Berg to its board.

${fact}

“We are glad to have her with us,” said Ben Ruud, chair of Orme Boats.

Ms Berg has worked for several houses in the region and lives near the harbour.
`
}

const FACTS: Readonly<Record<string, string>> = {
  month: 'Orme Boats sold 4,210 boats last month.',
  ago: 'Orme Boats sold 4,210 boats two years ago.',
  before: 'Orme Boats sold 4,210 boats in the year before last.',
  quarter: 'Orme Boats sold 4,210 boats last quarter.',
  weekday: 'Orme Boats sold 4,210 boats on Monday.',
  week: 'Orme Boats sold 4,210 boats last week.',
  day: 'Orme Boats sold 4,210 boats on 4 March.',
  fiscal: 'Orme Boats sold 4,210 boats in FY24.',
  code: 'Orme Boats sold 4,210 boats in 4Q24.',
  compared: 'Orme Boats sold 4,210 boats last month, against 3,900 a year earlier.',
  said: 'Orme Boats said on Monday that it had sold 4,210 boats.',
}

const libraries = new Map<string, Library>()

beforeAll(async () => {
  for (const [name, fact] of Object.entries(FACTS))
    libraries.set(name, await libraryOf({ 'orme.md': release(fact) }))
})

async function answers(name: string, when: string): Promise<boolean> {
  const library = libraries.get(name)
  if (library === undefined) throw new Error(`no release “${name}”`)
  const { status, answer } = await askExactly(library, `How many boats did Orme Boats sell ${when}?`)
  return status === 'answered' && answer.includes('4,210')
}

describe('a time that a release tells from its own date is the one that is asked about', () => {
  test.each([
    ['month', 'in February 2025'],
    ['month', 'in February'],
    ['ago', 'in 2023'],
    ['before', 'in 2023'],
    ['quarter', 'in Q4'],
    ['quarter', 'in the fourth quarter of 2024'],
    ['weekday', 'on 10 March'],
    ['weekday', 'on March 10, 2025'],
    ['week', 'last week'],
    ['day', 'on March 4, 2025'],
    ['fiscal', 'in fiscal 2024'],
    ['fiscal', 'in FY24'],
    ['fiscal', 'in the financial year 2024'],
    ['code', 'in Q4 2024'],
    ['code', 'in the fourth quarter of 2024'],
    ['compared', 'in February 2025'],
    ['said', 'in 2025'],
  ])('%s: %s', async (name, when) => {
    expect(await answers(name, when)).toBe(true)
  })
})

describe('and no other one', () => {
  test.each([
    ['month', 'in January 2025'],
    ['month', 'in January'],
    ['month', 'in February 2024'],
    ['ago', 'in 2022'],
    ['ago', 'last year'],
    ['before', 'in 2025'],
    ['quarter', 'in the third quarter'],
    ['quarter', 'in Q1 2024'],
    ['weekday', 'on 11 March'],
    ['weekday', 'on March 9, 2025'],
    ['week', 'last month'],
    ['week', 'last year'],
    ['day', 'on March 3, 2025'],
    ['fiscal', 'in FY2025'],
    ['fiscal', 'in fiscal 2023'],
    ['code', 'in Q3 2024'],
    ['code', 'in Q4 2023'],
  ])('%s: %s', async (name, when) => {
    expect(await answers(name, when)).toBe(false)
  })
})
