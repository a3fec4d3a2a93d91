import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'dairy.txt': `Orme Dairy recalls yoghurt

ORME, July 9, 2025 -- Orme Dairy is recalling 3,200 pots of its yoghurt because they may contain plastic. Customers with questions can call the helpline on 0555 030 777.

Media contact: Beate Nam, media@ormedairy.example, 0555 030 712
`,
    'library.md': `# Lind Public Library publishes its figures for 2024

LIND, February 18, 2025 -- The library lent 214,300 items in 2024.

| Branch | Loans | Visits |
| --- | --- | --- |
| Central | 121,400 | 58,200 |
| Millgate | 57,900 | 24,350 |

The most borrowed book was The Salt Keeper by Jun Aber, which went out 1,204 times.
`,
    'ferry.txt': `Tarn Ferries adds a late boat

TARN, May 2, 2025 -- Tarn Ferries will run a late boat to Skerry every Friday and Saturday from 14 June. Children under 12 travel free.

About the Tarn Ferries Trust

The Tarn Ferries Trust was founded in 1961.
`,
    'later.txt': `Tarn Ferries puts off its late boat

TARN, June 5, 2025 -- The late boat to Skerry will start on 28 June instead of 14 June, Tarn Ferries said today.
`,
  })
})

describe('who wants help in a matter of their own', () => {
  test('is not sent to the press office', async () => {
    const said = wordsOf(await askExactly(library, 'I ate the yoghurt, who can I call?'))
    expect(said).not.toContain('Beate Nam')
    expect(wordsOf(await askExactly(library, 'Who is the media contact of Orme Dairy?'))).toContain(
      'Beate Nam',
    )
  })

  test('is put right about no age', async () => {
    const { refusal } = await askExactly(library, 'My son is 9, does he pay on the ferry?')
    expect(refusal?.reason).not.toBe('conflicting_premise')
  })
})

test('a sentence that says itself what is most comes before a comparison of rows', async () => {
  for (const question of ['What is the most borrowed book?', 'What book was borrowed most?'])
    expect(wordsOf(await askExactly(library, question))).toContain('Salt Keeper')
  expect(wordsOf(await askExactly(library, 'Which branch had the most loans?'))).toContain('Central')
})

test('a day of every week is no single day, and contradicts none', async () => {
  const { notes } = await askExactly(library, 'When does the late boat to Skerry start?')
  expect(notes.filter(({ kind }) => kind === 'conflict')).toEqual([])
  const before = await askExactly(library, 'When does the late boat to Skerry run?', {
    filter: { to: '2025-05-31' },
  })
  expect(before.notes.map(({ text }) => text).join('\n')).not.toContain('“Saturday” is')
})
