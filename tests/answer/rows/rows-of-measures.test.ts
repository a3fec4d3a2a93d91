import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const PRODUCTION = `# Norholm Salt reports first-quarter production

OSLO, 21 April 2025 -- Norholm Salt today announced its production for the quarter.

## Production

| | Q1 2025 | Q4 2024 |
|---|---|---|
| Brine pumped (thousand cubic metres) | 4,120 | 3,985 |
| Salt grade (%) | 0.78 | 0.74 |
| Salt, Eider (tonnes) | 19,300 | 17,900 |
| Salt, Holm (tonnes) | 8,150 | 8,420 |
| Salt, total (tonnes) | 27,450 | 26,320 |
| Potash (tonnes) | 410 | 385 |

## Guidance

| | 2025 before | 2025 now |
|---|---|---|
| Salt (thousand tonnes) | 98–110 | 103–107 |
| Spending ($ million) | 240 | 225 |
`

const PLANS = `# Tallybox launches Tallybox 3

LEEDS, England, 7 October 2025 -- Tallybox today launched Tallybox 3, a service for small firms.

## Editions

| | Solo | Team | Office |
|---|---|---|---|
| Price per month | €12 | €39 | €149 |
| Seats | 1 | 10 | 80 |
| Receipts per month | 100 | 1,500 | 20,000 |
| Minutes of help | 30 | 90 | 400 |
`

async function rowsFor(text: string, question: string): Promise<readonly string[]> {
  const { status, statements } = await ask(await libraryOf({ 'release.md': text }), { question })
  return status === 'answered' ? statements.map((one) => one.text.split(' | ')[0] ?? '') : []
}

describe('rows of measures', () => {
  test.each([
    ['How much salt was produced in the first quarter?', ['Salt, total (tonnes)']],
    ['How much salt did Holm produce in Q1?', ['Salt, Holm (tonnes)']],
    ['How much potash was produced in Q1?', ['Potash (tonnes)']],
    ["What's the new full-year salt guidance?", ['Salt (thousand tonnes)']],
    ['What was the previous salt guidance?', ['Salt (thousand tonnes)']],
  ])('%s', async (question, expected) => {
    expect(await rowsFor(PRODUCTION, question)).toEqual(expected)
  })

  test.each(['How much gold did Norholm produce?', 'How much lithium was produced in the first quarter?'])(
    '%s: tonnes of others are no answer',
    async (question) => {
      expect(await rowsFor(PRODUCTION, question)).toEqual([])
    },
  )
})

test('a total is not the whole of a row that has a word of the question which it lacks', async () => {
  const text = `# Orme Airport reports its traffic

ORME, 12 April 2026 -- Orme Airport today published its figures of passengers.

| Passengers | March 2026 | March 2025 |
|---|---|---|
| European Union and Norway | 149,206 | 139,884 |
| Rest of the world | 115,770 | 113,885 |
| Total passengers | 264,976 | 253,769 |
`
  expect(await rowsFor(text, 'How many European passengers did Orme have in March 2025?')).toContain(
    'European Union and Norway',
  )
})

describe('rows of what a thing has', () => {
  test.each([
    ['How much is the Solo edition?', ['Price per month']],
    ['How much is Team a month?', ['Price per month']],
    ['How many receipts are included in Team?', ['Receipts per month']],
    ['How many receipts can a Team customer submit?', ['Receipts per month']],
    ['How many minutes does Office include?', ['Minutes of help']],
  ])('%s', async (question, expected) => {
    expect(await rowsFor(PLANS, question)).toEqual(expected)
  })

  test.each(['How many cameras are included in Team?', 'How much is the Galaxy edition?'])(
    '%s: no row or column is of it',
    async (question) => {
      expect(await rowsFor(PLANS, question)).toEqual([])
    },
  )
})

describe('what is paid per month', () => {
  const FOLD = `# Fold has two plans

DUBLIN, 2 March 2026 -- Fold today launched two plans.

| | Basic | Gold |
| --- | --- | --- |
| Per month | €9 | €29 |
| Late charge | €2 | €5 |
| Users | 1 | 10 |
| Success rate | 91% | 97% |
`

  test.each([
    ['How much is the Gold plan?', ['Per month']],
    ['What does Gold cost?', ['Per month']],
    ['What is the late charge of the Basic plan?', ['Late charge']],
  ])('is the price beside rows of charges and rates: %s', async (question, expected) => {
    expect(await rowsFor(FOLD, question)).toEqual(expected)
  })

  test('is none where a row calls itself the price', async () => {
    const text = FOLD.replace('| Per month | €9 | €29 |', '| Price | €9 | €29 |\n| Monthly | €1 | €2 |')
    expect(await rowsFor(text, 'How much is the Gold plan?')).toContain('Price')
  })
})
