import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const results = libraryOf({
  'results.md': `# Orme Mills reports for 2025

ORME, 4 February 2026 -- Orme Mills today reported its results for 2025.

Revenue came to €746 million, down 7 per cent from €802 million in 2024, while net debt rose 12 per cent to €90 million from €80 million. Margins were 13 per cent (2024: 11 per cent), and staff costs fell to €60 million. Rent was €9 million (2024: €8 million).

Carpets brought in €520 million in total, of which €265 million came from Norvik and €255 million came from Tallis.

It also paid a fine of €3 million to the harbour and a dividend of €1.20 per share.
`,
})

const days = libraryOf({
  'fair.md': `# Corran Fair moves

CORRAN, 4 March 2026 -- The Corran Fair said today that the lantern walk planned for 7 May has been postponed to 22 May. The choir evening has been brought forward from 28 June to 3 June.

The boat show runs from 10 April to 24 April. The fair announced on Monday its new chair.
`,
  'pool.md': `# Corran Pool opens

CORRAN, 4 March 2026 -- The town said today that the pool will open on 27 November.
`,
})

async function markOf(library: Awaited<typeof results>, question: string): Promise<string | null> {
  const { statements } = await askExactly(library, question)
  const [first] = statements
  return first?.answerSpan === undefined
    ? null
    : first.text.slice(first.answerSpan.start, first.answerSpan.end)
}

describe('of a sentence that tells of several things, what is marked is of the one that is asked for', () => {
  test.each([
    ['What was net debt a year earlier?', '€80 million'],
    ['What was net debt before?', '€80 million'],
    ['What was net debt?', '€90 million'],
    ['By how much did net debt rise?', '12 per cent'],
    ['What was the rent in 2024?', '€8 million'],
    ['What was the rent?', '€9 million'],
    ['How much did carpets bring in from Norvik?', '€265 million'],
    ['How much did carpets bring in in total?', '€520 million'],
    ['What is the dividend?', '€1.20'],
  ])('%s: %s', async (question, expected) => {
    expect(await markOf(await results, question)).toContain(expected)
  })
})

test('what a sentence tells of something else a year earlier is not what is asked for', async () => {
  for (const question of ['What were staff costs a year earlier?', 'From what did staff costs fall?']) {
    expect((await askExactly(await results, question)).status).toBe('unanswered')
  }
})

test('what something comes to is not marked as its change', async () => {
  expect(await markOf(await results, 'What was the decline in revenue?')).not.toBe('€746 million')
})

describe('of several days, the one that is asked for is marked', () => {
  test.each([
    ['When is the lantern walk?', '22 May'],
    ['What was the original date of the lantern walk?', '7 May'],
    ['When is the choir evening?', '3 June'],
    ['From when has the choir evening been brought forward?', '28 June'],
    ['What is the last day of the boat show?', '24 April'],
    ['From when does the boat show run?', '10 April'],
    ['When does the pool open?', '27 November'],
  ])('%s: %s', async (question, expected) => {
    expect(await markOf(await days, question)).toBe(expected)
  })

  test('and the day of an announcement where that is asked for', async () => {
    expect(await markOf(await days, 'When did the fair announce its new chair?')).toContain('Monday')
  })
})
