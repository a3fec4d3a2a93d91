import { describe, expect, test } from 'vitest'
import { formerAsked } from '../../../src/answer/asked/former-asked.ts'
import { stageAsked } from '../../../src/answer/talk/stage-asked.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, talk } from '../make.ts'

test.each([
  ['How many lamps were originally recalled?', 'How many lamps were recalled?', 'first'],
  ['When was the hall originally due to open?', 'When will the hall open?', 'first'],
  ['Until when was the show planned to run at first?', 'Until when will the show run?', 'first'],
  ['What was the old price of the lamp?', 'What was the price of the lamp?', 'before'],
  ['What was Norvik’s original revenue forecast?', 'What was Norvik’s revenue forecast?', 'first'],
  ['When was the yard first announced?', 'When was the yard announced?', 'first'],
  ['What did the lamp cost before that?', 'What did the lamp cost?', 'before'],
])('parts a question from the words for what was so: %s', (question, text, stage) => {
  expect(formerAsked(question)).toEqual({ text, stage })
})

test.each([
  'What was revenue in the previous year?',
  'How many came before the fair?',
  'When was the hall due to open?',
  'Where did Ada Berg work before?',
  'What did the first boat cost?',
  'How many lamps were recalled?',
])('leaves others as they are: %s', (question) => {
  expect(formerAsked(question)).toBeNull()
})

test.each([
  ['Who was it before?', 'Who heads Norvik Marine?', 'before'],
  ['When was it first planned?', 'When will the hall open?', 'originally'],
  ['What was the original date?', 'When will the hall open?', 'originally'],
  ['What was the old price?', 'How much is a ticket?', 'before'],
  ['What was the original date?', 'Who heads Norvik Marine?', null],
  ['Who was it before?', 'When will the hall open?', null],
  ['When was it?', 'When will the hall open?', null],
])('%s after %s asks again of a stage: %s', (question, previous, stage) => {
  expect(stageAsked(question, previous)).toBe(stage)
})

const library = await libraryOf({
  'lamps.txt': norvik(
    'Norvik Marine Recalls Lamps',
    'March 3, 2024',
    'Norvik Marine is recalling 900 lamps because of a loose cable. “We are sorry,” said Ada Berg, chief executive of Norvik Marine.',
  ),
  'pass.txt': norvik(
    'Norvik Marine Launches Harbour Pass',
    'May 6, 2024',
    'Norvik Marine today launched the Harbour Pass. The Harbour Pass costs 40 euros. Norvik Marine will open its new Alder hall on 4 June 2025.',
  ),
  'more.txt': norvik(
    'Norvik Marine Widens Recall of Lamps',
    'July 1, 2024',
    'Norvik Marine is now recalling 2,100 lamps. The Harbour Pass will cost 55 euros from 1 August.',
  ),
  'chief.txt': norvik(
    'Norvik Marine Names Tom Lund as Chief Executive',
    'October 7, 2024',
    'Norvik Marine has appointed Tom Lund as chief executive with effect from 1 December 2024.',
  ),
  'hall.txt': norvik(
    'Norvik Marine Postpones Opening of Alder Hall',
    'February 4, 2025',
    'Norvik Marine has postponed the opening of its Alder hall to 9 September 2025. “It will be worth it,” said Tom Lund, chief executive of Norvik Marine.',
  ),
})

describe('what was so before it changed is told by the release of then', () => {
  test.each([
    ['How many lamps were originally recalled?', '900 lamps'],
    ['How many lamps did Norvik Marine recall at first?', '900 lamps'],
    ['What did the Harbour Pass cost before?', '40 euros'],
    ['When was the Alder hall originally due to open?', '4 June 2025'],
    ['Who led Norvik Marine before Tom Lund?', 'Ada Berg'],
    ['Whom does Tom Lund succeed?', 'Ada Berg'],
    ['Who was Tom Lund’s predecessor?', 'Ada Berg'],
  ])('%s', async (question, told) => {
    const answer = await askExactly(library, question)
    expect(answer.statements[0]?.text).toContain(told)
  })

  test.each([
    [['Who is the chief executive of Norvik Marine?', 'And before?'], 'Ada Berg'],
    [['Who heads Norvik Marine?', 'Who was it before?'], 'Ada Berg'],
    [['When will the Alder hall open?', 'And originally?'], '4 June 2025'],
    [['When will the Alder hall open?', 'What was the original date?'], '4 June 2025'],
    [['How much does the Harbour Pass cost?', 'What did it cost before?'], '40 euros'],
  ])('%s', async (questions, told) => {
    const answer = await talk(library, ...questions)
    expect(answer.statements[0]?.text).toContain(told)
  })
})

test('an answer from older releases says so, and is not called sure', async () => {
  const { confidence, notes } = await askExactly(library, 'How many lamps were originally recalled?')
  expect(confidence).toBeLessThanOrEqual(0.8)
  expect(notes.map(({ text }) => text)).toContain('From releases up to 3 March 2024.')
})

test.each([
  // Nobody was chief executive before her in any release.
  ['Who led Norvik Marine before Ada Berg?'],
  ['Whom does Ada Berg succeed?'],
  // Nothing else was so.
  ['How many boats were originally recalled?'],
])('what no release tells of before stays refused: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})

test('a sentence that tells the change itself stays the answer', async () => {
  const own = await libraryOf({
    'a.txt': norvik('Norvik Marine Sells Passes', 'May 6, 2024', 'The Harbour Pass costs 40 euros.'),
    'b.txt': norvik(
      'Norvik Marine Sets New Price',
      'July 1, 2024',
      'From 1 August the Harbour Pass will cost 55 euros instead of 45 euros.',
    ),
  })
  const answer = await askExactly(own, 'What was the old price of the Harbour Pass?')
  expect(answer.statements[0]?.text).toContain('instead of 45 euros')
})
