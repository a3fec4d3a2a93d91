import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'

function after(question: string, answer: string, followup: string): string {
  return standalone(followup, [
    { role: 'user', content: question },
    { role: 'assistant', content: `${answer} [1]` },
  ]).question
}

describe('a short follow-up is asked as a person would ask it', () => {
  test.each([
    ['What should residents do?', 'They should boil it.', 'Why?', 'Why should residents do it?'],
    [
      'What should customers do?',
      'They should wait.',
      'Do they need a receipt?',
      'Do the customers need a receipt?',
    ],
    ['What should residents do?', 'They should wait.', 'And the mayor?', 'What should the mayor do?'],
    [
      'What should residents do?',
      'They should wait.',
      'And last year?',
      'What should residents do last year?',
    ],
    ['Who can apply?', 'Anyone can apply.', 'Until when?', 'Until when can they apply?'],
    ['Was anyone injured?', 'Two were.', 'Who decided that?', 'Who decided that?'],
    ['Was anyone injured?', 'Two were.', 'What about dogs?', 'What about dogs?'],
    ['Did profits go up?', 'They rose.', 'How much?', 'How much did profits go up?'],
    ['Who owns the mill?', 'Acme does.', 'And last year?', 'Who owned the mill last year?'],
    ['Who leads the clinic?', 'Dr Orme does.', 'And before?', 'Who led the clinic before?'],
    ['How much is a ticket?', '€13.', 'Students?', 'How much is a ticket for students?'],
    ['What does it cost?', '€13.', 'And children?', 'What does it cost for children?'],
    ['How much is a ticket?', '€13.', 'Parking?', 'What about parking?'],
    ['Who owns the mill?', 'It is owned by the Harlan family.', 'Is it free?', 'Is the mill free?'],
    [
      'What was revenue a year earlier?',
      '191.',
      'Operating profit?',
      'What was operating profit a year earlier?',
    ],
    ['What was revenue?', '191.', 'Why did it go up?', 'Why did revenue go up?'],
    [
      'How many people worked there last year?',
      '40.',
      'And at Brack?',
      'How many people worked at Brack last year?',
    ],
    ['Who pays for the Orme?', 'The county does.', 'Is that a lot?', 'Is that a lot?'],
    [
      'Who pays for the Orme?',
      'The county does.',
      'How much was it altogether?',
      'How much was the Orme altogether?',
    ],
    ['How did they raise that?', 'By walks.', 'And the rest?', 'How did they raise the rest?'],
    ['How many jobs will be lost?', '120.', 'And the mayor?', 'What about the mayor?'],
    ['Are they buying back shares?', 'They are.', 'How much?', 'For how much are they buying back shares?'],
    ['What did the study find?', 'Less sleep.', 'And then?', 'What happens then?'],
    ['Does Acme make vans?', 'It does.', 'How much?', 'How many vans does Acme make?'],
    ['Is the concert sold out?', 'It is.', 'Is it safe?', 'Is the concert safe?'],
    ['How many people were helped?', '7,900.', 'Why so many more?', 'Why were people helped?'],
    ['Was anyone hurt?', 'Two were.', 'How are they now?', 'How are they now?'],
    ['Were people evacuated?', '70 were.', 'Where did they go?', 'Where did the people go?'],
    ['When were the pandas born?', 'In May.', 'How many?', 'How many pandas were born?'],
    ['Is the road closed?', 'It is.', 'Since when is it?', 'Since when is the road closed?'],
    ['How many meals the year before?', '870,000.', 'How many is that?', 'How many meals is that?'],
    ['Is the pool open on Sundays?', 'No.', 'And at weekends?', 'Is the pool open at weekends?'],
  ])('%s (%s) %s', (question, answer, followup, expected) => {
    expect(after(question, answer, followup)).toBe(expected)
  })
})

describe('what fits stays as it was', () => {
  test.each([
    ['Are there any cafés?', 'Yes.', 'How many?', 'How many cafés are there?'],
    // Who is paid for work is not for whom it is.
    ['How much do nurses cost?', '€50.', 'And doctors?', 'How much do doctors cost?'],
    ['What does an adult ticket cost?', '€13.', 'And buses?', 'What do buses cost?'],
    [
      'Who owns the mill?',
      'It is owned by Orme Holdings.',
      'Where is it based?',
      'Where is Orme Holdings based?',
    ],
    [
      'How many buses does Acme have?',
      '40.',
      'How many is it altogether?',
      'How many buses does Acme have in total?',
    ],
    ['What was revenue?', '191.', 'Who leads it?', 'Who leads it?'],
    ['What about parking for visitors?', '£2.', 'How much is it?', 'How much is parking?'],
    ['What do trams need?', 'Rails.', 'Do they run at night?', 'Do they run at night?'],
    ['How long was the bridge closed?', 'A week.', 'Why?', 'Why was the bridge closed?'],
  ])('%s (%s) %s', (question, answer, followup, expected) => {
    expect(after(question, answer, followup)).toBe(expected)
  })
})

test('after who said so the matter goes on, and not the words that were quoted', () => {
  const history = [
    { role: 'user' as const, content: 'What will apples cost?' },
    { role: 'assistant' as const, content: 'Consumers will pay 2.80 euros. [1]' },
    { role: 'user' as const, content: 'Who said that?' },
    { role: 'assistant' as const, content: 'Consumers will pay 2.80 euros. [1]' },
  ]
  expect(standalone('And last autumn?', history).question).toBe('What will apples cost last autumn?')
  expect(standalone('How many pickers do they need?', history).question).not.toContain('Consumers')
})
