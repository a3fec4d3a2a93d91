import { expect, test } from 'vitest'
import { analyse, parts } from '../../../src/answer/question.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['At the end of 2024, how many ferries ran?', ['how many ferries ran at the end of 2024?']],
  ['In Corran, Norway, who runs the yard?', ['who runs the yard in Corran, Norway?']],
  [
    'According to a Tallis survey, what share of boats leak?',
    ['what share of boats leak according to a Tallis survey?'],
  ],
  ['And besides Corran, where does it call?', ['where does it call besides Corran?']],
  // A time holds for all that is asked behind it, whatever else for the first.
  [
    'In 2024, how many boats were sold, and what was its revenue?',
    ['how many boats were sold in 2024?', 'what was its revenue in 2024?'],
  ],
  [
    'After the fire, when did it reopen, and why?',
    ['when did it reopen after the fire?', 'Why did it reopen?'],
  ],
  // A clause says in which case.
  ['When a child comes in, who signs the form?', ['who signs the form when a child comes in?']],
  ['If it rains, where do they row?', ['where do they row if it rains?']],
  ['If possible, what is the price?', ['what is the price?']],
  ['When did it open, and where is it?', ['When did it open?', 'where is it?']],
  // In what form it is wanted, and that it is taken for true, is no part of what is asked.
  ['Tell me in one sentence what Orme makes.', ['Tell me what Orme makes.']],
  ['Briefly, who heads the yard?', ['who heads the yard?']],
  ['Orme opened the mill, right?', ['Orme opened the mill?']],
  ['Which drug is sold in three lines?', ['Which drug is sold in three lines?']],
  // A day is written as releases write it.
  ['What happens on June 15th?', ['What happens on June 15?']],
  ['Does it open on the 15th of June?', ['Does it open on 15 June?']],
  ['Who came 3rd in May?', ['Who came 3rd in May?']],
  // What only leads over is no part of what is asked, and neither is the asker.
  ['By the way, who heads the yard?', ['who heads the yard?']],
  ['For our readers, what does it cost?', ['What does it cost?']],
  // A question word of its own opens a question.
  ['In which year did it open, and where is it?', ['In which year did it open?', 'where is it?']],
])('what opens a question belongs to it: %s', (question, expected) => {
  expect(parts(question)).toEqual(expected)
})

test.each([
  ['How many towns does Orme.Lab serve in Norway?', ['How many towns does Orme.Lab serve in Norway?']],
  ['Who heads Orme? Where is it based?', ['Who heads Orme?', 'Where is Orme based?']],
])('a full stop inside a name ends no question: %s', (question, expected) => {
  expect(analyse(question).map(({ text }) => text)).toEqual(expected)
})

test('a year before a question is not answered with that of another year', async () => {
  const library = await libraryOf({
    'a.txt': `Orme Farms Opens a Mill

HOLM, March 4, 2025 -- Orme Farms today opened a mill in Holm. At the end of 2022, the group had nearly 100 farmers. In 2024 it built a road.`,
  })
  const first = await askExactly(
    library,
    'At the end of 2024, how many farmers did the Orme Farms group have?',
  )
  expect(first.status).toBe('unanswered')
  const second = await askExactly(
    library,
    'At the end of 2022, how many farmers did the Orme Farms group have?',
  )
  expect(wordsOf(second)).toContain('nearly 100 farmers')
})
