import { describe, expect, test } from 'vitest'
import { handoversIn } from '../../../src/answer/composition/handovers.ts'
import { takesOffice } from '../../../src/answer/composition/succession.ts'
import { dissect } from '../../../src/answer/pieces/dissect.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const SPRING = {
  '2025-01-14-a.txt': `NORVIK LANE BOATYARD

14 January 2025

Norvik Boatyard will open a slipway in Corran on 28 March and a chandlery in Holm on 11 April. The slipway is 85 metres long.

Chairwoman Mary Webb and treasurer David Stone signed a lease of $2 million with Holm Bank.

Harbour pilot Peter Marsh will be helped by Alan Poole, who joins as radio officer on 3 February.

Deputy yard manager George Hale works with director of safety Ruth Penn on the summer fair, which takes place on 12 April in Corran Hall.
`,
  '2025-03-05-b.txt': `Norvik Boatyard
Notice, 5 March 2025

The chandlery in Holm will not open on 11 April but on 9 May, because the hearing was moved.

Radio officer Alan Poole has left. His place is taken by Olav Ness.

Treasurer David Stone has resigned. Bookkeeper Siri Dahl succeeds him.

Director of safety Ruth Penn leaves at Easter. Her place is taken by Mads Krog.
`,
}

const SUMMER = {
  ...SPRING,
  '2025-06-12-c.md': `# Slipway late

Norvik Boatyard, 12 June 2025

The slipway will be finished on 30 October. The glazing firm went out of business.

Jon Berg has become deputy yard manager. The new porter is Rolf Eide.
`,
}

const yard = await libraryOf(SPRING)

describe('whoever stands beside the one that is asked for, and has gone', () => {
  test.each([
    { question: 'Who is the harbour pilot of Norvik Boatyard?', text: 'Harbour pilot Peter Marsh' },
    { question: 'Who is harbour pilot?', text: 'Harbour pilot Peter Marsh' },
    { question: 'Who is chairwoman of the boatyard?', text: 'Chairwoman Mary Webb' },
    { question: 'Who is deputy yard manager at Norvik Boatyard?', text: 'manager George Hale' },
    { question: 'Who works with Ruth Penn on the summer fair?', text: 'manager George Hale' },
    { question: 'Who signed the lease?', text: 'Mary Webb and treasurer David Stone signed' },
  ])('takes nothing from the answer: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(yard, question))).toContain(text)
  })

  test('is told to have gone where they are asked for', async () => {
    expect(wordsOf(await askExactly(yard, 'Who is director of safety at Norvik Boatyard?'))).toContain(
      'Ruth Penn leaves at Easter',
    )
  })
})

describe('one who goes', () => {
  test('from another office stays in the one that is asked for', async () => {
    const library = await libraryOf({
      'board.txt': norvik(
        'Norvik Marine Elects a Board',
        'January 13, 2025',
        'Tove Lind is the harbour pilot of Norvik Marine.',
      ),
      'club.txt': norvik(
        'Norvik Marine: News in Brief',
        'March 10, 2025',
        'Tove Lind has resigned as treasurer. Siri Dahl succeeds her.',
      ),
    })
    expect(wordsOf(await askExactly(library, 'Who is the harbour pilot of Norvik Marine?'))).toContain(
      'Tove Lind is the harbour pilot',
    )
  })

  test('is not followed by whoever follows another that is named in between', async () => {
    const library = await libraryOf({
      'board.txt': norvik(
        'Norvik Marine Elects a Board',
        'January 13, 2025',
        'Tove Lind conducts the choir of Norvik Marine.',
      ),
      'club.txt': norvik(
        'Norvik Marine: News in Brief',
        'March 10, 2025',
        'Tove Lind leaves the choir in May. Treasurer Karl Moen has resigned. Bookkeeper Siri Dahl succeeds him.',
      ),
    })
    const answer = wordsOf(await askExactly(library, 'Who conducts the choir of Norvik Marine?'))
    expect(answer).toContain('Tove Lind leaves the choir')
    expect(answer).not.toContain('Siri Dahl')
  })

  test('is told by no question of a release', async () => {
    const library = await libraryOf({
      '2024-05-21-a.txt': `Norvik Diagnostics Ltd
Trading statement
Corran, May 21, 2024

Norvik Diagnostics lowers its revenue forecast for 2024 to £11 million. Deliveries of its test began on April 29, six weeks late.

Mary Webb becomes chief executive on July 1. She follows David Stone, who will stay on the board.
`,
      '2024-11-12-b.md': `# Norvik Diagnostics: third quarter 2024

Corran, November 12, 2024

Revenue of Norvik Diagnostics rose to £3.6 million in the third quarter, from £2.3 million a year earlier.

Who replaces Mary Webb as chief scientific officer?
Dr. Ruth Penn, who joined from the University of Holm on October 1.

What does Norvik expect for the full year?
The forecast of £11 million is confirmed.
`,
    })
    for (const question of [
      'Who is chief executive of Norvik Diagnostics?',
      'Who is chief executive of Norvik?',
    ])
      expect(wordsOf(await askExactly(library, question))).toContain('Mary Webb becomes chief executive')
    for (const question of [
      'Who did Mary Webb succeed as chief executive?',
      'Whom does Mary Webb follow?',
      'Who was chief executive before Mary Webb?',
    ])
      expect(wordsOf(await askExactly(library, question))).toContain('She follows David Stone')
    const next = await askExactly(library, 'Who replaces Mary Webb as chief scientific officer?')
    expect(wordsOf(next)).toContain('Ruth Penn')
  })
})

describe('whoever has come into an office since', () => {
  test('has it', async () => {
    const answer = await askExactly(await libraryOf(SUMMER), 'Who is deputy yard manager at Norvik Boatyard?')
    expect(wordsOf(answer)).toBe('Jon Berg has become deputy yard manager.')
    expect(answer.notes.some(({ text }) => /^Earlier/u.test(text))).toBe(true)
  })

  test.each([
    { change: 'Mads Krog has become deputy yard manager.', isTaken: true },
    { change: 'Mads Krog became deputy yard manager.', isTaken: true },
    { change: 'Norvik Marine chooses Mads Krog as deputy yard manager.', isTaken: true },
    { change: 'Jon Berg makes way for Mads Krog as deputy yard manager.', isTaken: true },
    { change: 'Mads Krog will\nbe deputy yard manager.', isTaken: true },
    { change: 'Mads Krog made tea for the deputy yard manager.', isTaken: false },
    { change: 'Mads Krog has become deputy yard manager of Norvik Marine.', isTaken: true },
    { change: 'Mads Krog has become deputy yard manager of Holm Port.', isTaken: false },
    { change: 'Mads Krog has become yard manager.', isTaken: false },
  ])('takes that of the house: $isTaken for "$change"', async ({ change, isTaken }) => {
    const summer = norvik('Norvik Marine: Summer News', 'June 12, 2025', change)
    const document = documentIn(await libraryOf({ 'summer.txt': summer }), 'summer.txt')
    const taken = handoversIn(dissect(document)).some((one) =>
      takesOffice(one, 'deputy yard manager', 'Norvik Marine'),
    )
    expect(taken).toBe(isTaken)
  })
})

/** A house whose managing director speaks, and then a release of its own with one sentence more. */
const linesWith = (title: string, sentence: string): ReturnType<typeof libraryOf> => {
  const release = (...of: Parameters<typeof norvik>): string =>
    norvik(...of).replaceAll('Norvik Marine', 'Norvik Lines')
  return libraryOf({
    '2025-02-10-a.txt': release(
      'Norvik Lines Adds a Late Boat',
      'February 10, 2025',
      '"We added the late boat because islanders could not get home," said Mona Ternes, managing director of Norvik Lines.',
    ),
    '2025-09-03-b.txt': release(title, 'September 3, 2025', sentence),
  })
}

describe('whoever speaks by an office', () => {
  test.each([
    'Who runs Norvik Lines?',
    'Who is in charge at Norvik Lines?',
    'Who is managing director of Norvik Lines?',
  ])('has it no more when a newer release tells who took it over: "%s"', async (question) => {
    const library = await linesWith(
      'Norvik Lines Changes at the Top',
      'Dag Aker, until now head of sales, took over as managing director on September 1.',
    )
    expect(wordsOf(await askExactly(library, question))).toContain('Dag Aker')
    // What was said stays said.
    expect(wordsOf(await askExactly(library, 'Who said that islanders could not get home?'))).toContain(
      'Mona Ternes',
    )
  })

  test('keeps it when somebody comes to head a part of the house', async () => {
    const library = await linesWith(
      'Norvik Lines Opens a Kitchen',
      'Dag Aker has been appointed managing director of Norvik Lines Catering.',
    )
    expect(wordsOf(await askExactly(library, 'Who runs Norvik Lines?'))).not.toContain('Dag Aker')
  })
})
