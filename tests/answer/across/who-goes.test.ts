import { describe, expect, test } from 'vitest'
import { handoversIn } from '../../../src/answer/composition/handovers.ts'
import { takesOffice } from '../../../src/answer/composition/succession.ts'
import { dissect } from '../../../src/answer/pieces/dissect.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const harbour = await libraryOf({
  'plans.txt': norvik(
    'Norvik Marine Plans Its Year',
    'January 13, 2025',
    'Harbour pilot Tove Lind will be helped by Nils Aker, who joins as radio officer on 3 February. Chairwoman Ida Falk and treasurer Karl Moen signed a lease of $2 million with Holm Bank. Deputy yard manager Lars Brandt works with director of safety Anna Vik on the summer fair. Edda Roos teaches rowing and Jon Berg sailing.',
  ),
  'changes.txt': norvik(
    'Norvik Marine: Changes in Staff',
    'March 10, 2025',
    'Radio officer Nils Aker has left. His place is taken by Olav Ness.\n\nTreasurer Karl Moen has resigned. Bookkeeper Siri Dahl succeeds him.\n\nDirector of safety Anna Vik leaves at Easter. Her place is taken by Mads Krog.\n\nJon Berg has stepped down. Kari Holt succeeds him.',
  ),
})

describe('whoever stands beside the one that is asked for, and has gone', () => {
  test.each([
    { question: 'Who is the harbour pilot of Norvik Marine?', text: 'Tove Lind' },
    { question: 'Who is harbour pilot?', text: 'Tove Lind' },
    { question: 'Who is the chairwoman of Norvik Marine?', text: 'Ida Falk' },
    { question: 'Who is deputy yard manager at Norvik Marine?', text: 'Lars Brandt' },
    { question: 'Who works with Anna Vik on the summer fair?', text: 'Lars Brandt' },
    { question: 'Who teaches rowing at Norvik Marine?', text: 'Edda Roos' },
  ])('takes nothing from the answer: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(harbour, question))).toContain(text)
  })

  test('has done what was done', async () => {
    expect(wordsOf(await askExactly(harbour, 'Who signed the lease with Holm Bank?'))).toContain(
      'Ida Falk and treasurer Karl Moen signed',
    )
  })

  test.each([
    { question: 'Who teaches sailing at Norvik Marine?', text: 'Kari Holt' },
    { question: 'Who is radio officer at Norvik Marine?', text: 'Nils Aker has left' },
  ])('is told to have gone where they are asked for: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(harbour, question))).toContain(text)
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
      'head.txt': norvik(
        'Norvik Marine Names Chief Executive',
        'January 13, 2025',
        'Tove Lind becomes chief executive of Norvik Marine on 1 February. She follows Karl Moen, who stays on the board.',
      ),
      'asked.txt': norvik(
        'Norvik Marine: Questions and Answers',
        'March 10, 2025',
        'The yard in Corran was busy in the first quarter.\n\nWho replaces Tove Lind as head of research?\n\nDr. Siri Dahl, who joined from the university in Holm.',
      ),
    })
    const now = await askExactly(library, 'Who is chief executive of Norvik Marine?')
    expect(wordsOf(now)).toContain('Tove Lind becomes chief executive')
    for (const question of [
      'Who did Tove Lind succeed as chief executive?',
      'Whom does Tove Lind follow?',
      'Who was chief executive before Tove Lind?',
    ])
      expect(wordsOf(await askExactly(library, question))).toContain('She follows Karl Moen')
    expect(wordsOf(await askExactly(library, 'Who replaces Tove Lind as head of research?'))).toContain(
      'Siri Dahl',
    )
  })
})

describe('whoever has come into an office since', () => {
  const files = (change: string): Record<string, string> => ({
    'plans.txt': norvik(
      'Norvik Marine Plans Its Year',
      'January 13, 2025',
      'Deputy yard manager Lars Brandt of Norvik Marine works with Anna Vik, director of safety at Norvik Marine, on the summer fair. Edda Roos is the harbour pilot.',
    ),
    'summer.txt': norvik('Norvik Marine: Summer News', 'June 12, 2025', change),
  })

  test('has it', async () => {
    const library = await libraryOf(files('Mads Krog has become deputy yard manager.'))
    const answer = await askExactly(library, 'Who is deputy yard manager at Norvik Marine?')
    expect(wordsOf(answer)).toContain('Mads Krog has become')
    expect(answer.notes.some(({ text }) => /^Earlier/u.test(text))).toBe(true)
  })

  test('does not have it where that is another one', async () => {
    const library = await libraryOf(files('Mads Krog has become yard manager.'))
    expect(wordsOf(await askExactly(library, 'Who is deputy yard manager at Norvik Marine?'))).toContain(
      'Lars Brandt',
    )
  })

  test.each([
    { change: 'Mads Krog has become deputy yard manager.', isTaken: true },
    { change: 'Mads Krog has become deputy yard manager of Norvik Marine.', isTaken: true },
    { change: 'Mads Krog has become deputy yard manager of Holm Port.', isTaken: false },
    { change: 'Mads Krog has become yard manager.', isTaken: false },
  ])('takes that of the house: $isTaken for "$change"', async ({ change, isTaken }) => {
    const document = documentIn(await libraryOf(files(change)), 'summer.txt')
    const taken = handoversIn(dissect(document)).some((one) =>
      takesOffice(one, 'deputy yard manager', 'Norvik Marine'),
    )
    expect(taken).toBe(isTaken)
  })
})
