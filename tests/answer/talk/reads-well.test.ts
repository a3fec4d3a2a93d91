import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { happeningIn } from '../../../src/answer/talk/happening.ts'
import { nameIn } from '../../../src/answer/talk/name-spans.ts'
import { thatTime } from '../../../src/answer/talk/slot-time.ts'
import { conversation } from '../make.ts'

describe('a question that stands alone reads as a person would ask it', () => {
  test.each([
    // What happened is "it", and not whom it befell.
    ['How much did the fire at Corran cost Norvik?', 'What caused it?', 'What caused the fire at Corran?'],
    ['What did the flood at Corran destroy?', 'When did it happen?', 'When did the flood at Corran happen?'],
    [
      'How much did the outage cost Norvik?',
      'How long did it last?',
      'How long did the outage at Norvik last?',
    ],
    [
      'How much did the fire at Corran cost Norvik?',
      'Was anyone hurt?',
      'Was anyone hurt in the fire at Corran?',
    ],
    // A title is not cut, and for whom something is stands beside it.
    ['How much is a ticket for Born to Row?', 'How long is it on?', 'How long is Born to Row on?'],
    [
      'How much is a ticket for Born to Row?',
      'And for students?',
      'How much is a ticket for Born to Row for students?',
    ],
    // An office takes the place of one, whoever names its house first.
    [
      'What did Norvik’s chief executive say about the yard?',
      'And the finance chief?',
      'What did Norvik’s finance chief say about the yard?',
    ],
    // A ship is "she".
    ['Where does the Girl Annie lie?', 'When was she built?', 'When was the Girl Annie built?'],
    ['What is the length of the Girl Annie?', 'And her width?', 'What is the width of the Girl Annie?'],
    ['What does Ada Berg plan for the Girl Annie?', 'Where does she live?', 'Where does Ada Berg live?'],
    // Unions are nobody's of whom was spoken, as its staff would be.
    [
      'What did Norvik Marine announce?',
      'What do the unions say?',
      'What do the unions say about Norvik Marine?',
    ],
    ['What did Norvik Marine announce?', 'What do critics say?', 'What do critics say about Norvik Marine?'],
    // What is announced is no figure.
    [
      'What did Norvik Marine announce?',
      'How does it compare with last year?',
      'How does Norvik Marine compare with last year?',
    ],
    // "The founder and CEO" is an office and no house.
    [
      'Who is the press officer of Norvik Marine?',
      'And the founder and CEO?',
      'Who is the founder and CEO of Norvik Marine?',
    ],
    // What a house put out is "it", and not the house.
    ['What is the title of the study Norvik published?', 'Who wrote it?', 'Who wrote the study?'],
    // What a question names itself is at no other place.
    [
      'When does the Alder Fair open?',
      'Is there a film of Ada Berg’s Norvik Race?',
      'Is there a film of Ada Berg’s Norvik Race?',
    ],
    [
      'When was the Alder study published?',
      'Which method tests circRNA best?',
      'Which method tests circRNA best?',
    ],
    ['When does the Alder Fair open?', 'Is there a fee?', 'Is there a fee at the Alder Fair?'],
    // What is asked again has its subject.
    ['What percentage of trips was cancelled?', 'Why?', 'Why were trips cancelled?'],
    ['What share of the cargo was lost?', 'Why?', 'Why was the cargo lost?'],
    ['Who has to approve the plan?', 'When?', 'When do they have to approve the plan?'],
    // Sums, times and what is left of a sum.
    [
      'What was Norvik’s revenue in the year to March 2023?',
      'And what was the profit that year?',
      'What was Norvik’s profit in the year to March 2023?',
    ],
    ['How much will the Alder Hall cost?', 'Who pays the extra?', 'Who pays the extra for the Alder Hall?'],
    [
      'How many people work for Norvik?',
      'And a year earlier?',
      'How many people worked for Norvik a year earlier?',
    ],
    ['How much did roses grow in 2025?', 'And tulips?', 'How much did tulips grow in 2025?'],
    // A thing on a ship is no ship, and a ship keeps its article.
    [
      'When is the open day on the Alder Star?',
      'What does it cost?',
      'What does the open day on the Alder Star cost?',
    ],
    ['Why was the Alder Star delayed?', 'Who built it?', 'Who built the Alder Star?'],
    // A month takes the place of a month, whoever the release is of.
    ['What is Norvik’s May release about?', 'And the March one?', 'What is Norvik’s March release about?'],
    // It is the release that is about something.
    ['What is the Alder Hall?', 'What is this about?', 'What is this about?'],
  ])('%s %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })

  test('what is told of one house a year earlier is asked of another as it is', () => {
    const before = conversation('How many people work for Norvik?', 'And a year earlier?')
    expect(standalone('And Tallis Energy?', before).question).toBe('How many people work for Tallis Energy?')
  })
})

describe('and stays as it was where the cause is another', () => {
  test.each([
    // A deed has a cause, too.
    ['Why did Norvik close the yard?', 'When did it happen?', 'When did Norvik close the yard?'],
    // A price list is asked for another city.
    ['How many shops are there for Corran?', 'And for Tarnby?', 'How many shops are there for Tarnby?'],
    ['How much is a ticket for adults?', 'And for students?', 'How much is a ticket for students?'],
  ])('%s %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })
})

test.each([
  ['How much did the fire at Corran cost Norvik?', 'the fire at Corran'],
  ['What did the fire destroy?', 'the fire'],
  ['How much did the Corran fire cost Norvik?', 'the Corran fire'],
  ['How many people did the fire brigade send to Corran?', null],
  ['What did Norvik say about the fire?', null],
])('what happened in %s: %s', (question, expected) => {
  expect(happeningIn(question)).toBe(expected)
})

test.each([
  ['A ticket for Born to Row?', 'Born to Row'],
  ['Does the train run from Reed to Corran?', 'Corran'],
  ['When will Norvik give Alder to Corran?', 'Norvik'],
])('a title of small words is one name, and two places are two: %s', (question, expected) => {
  expect(nameIn(question)).toBe(expected)
})

test.each([
  ['What was the profit that year?', 'What did Norvik earn in 2022?', 'What was the profit in 2022?'],
  ['What was the profit that year?', 'What did Norvik earn?', 'What was the profit that year?'],
  [
    'Who ran the yard in that year of war?',
    'What did Norvik earn in 2022?',
    'Who ran the yard in that year of war?',
  ],
])('%s %s', (question, previous, expected) => {
  expect(thatTime(question, previous)).toBe(expected)
})

describe('what takes the place of something takes its verb and its noun along', () => {
  test.each([
    // The verb stays with its particle, and who is doing it goes.
    ['How much did loans bring in?', 'And the fair?', 'How much did the fair bring in?'],
    ['When does the Norvik mill start up?', 'And the Holm yard?', 'When does the Holm yard start up?'],
    [
      'How many people is the plant hiring?',
      'And the other plant?',
      'How many people is the other plant hiring?',
    ],
    ['Is the plant in Corran hiring?', 'How many?', 'How many is the plant in Corran hiring?'],
    ['Does Norvik hire welders?', 'How many?', 'How many welders does Norvik hire?'],
    // Of what is counted by its name another is counted.
    ['How many Falken did Norvik sell?', 'And the Tor?', 'How many Tor did Norvik sell?'],
    ['How many Falken boats did Norvik sell?', 'And the Tor?', 'How many Tor boats did Norvik sell?'],
    // The second is one of what the question was about.
    ['When does the strike start?', 'And the second?', 'When does the second strike start?'],
    ['Where is the hall?', 'And the garden?', 'Where is the garden?'],
    // What is counted is said again.
    [
      'How many cars does Norvik have?',
      'How many did it have in May?',
      'How many cars did Norvik have in May?',
    ],
    ['How many cars does Norvik have?', 'What did it have in May?', 'How many cars did Norvik have in May?'],
    ['How many cars does Norvik have?', 'What did it pay for the yard?', 'What did Norvik pay for the yard?'],
  ])('%s %s', (before, then, expected) => {
    expect(standalone(then, conversation(before)).question).toBe(expected)
  })
})

describe('one more circumstance is put behind the question', () => {
  test.each([
    ['What does the team need?', 'What for?', 'For what does the team need it?'],
    ['What did the restoration cost?', 'Who paid?', 'Who paid for the restoration?'],
    ['Who owns the mill?', 'Who paid?', 'Who paid?'],
    ['How much is a seat on the ferry?', 'For children?', 'How much is a seat on the ferry for children?'],
    [
      'How many boats did Norvik sell in May?',
      'As a share of the total?',
      'How many boats did Norvik sell in May as a share of the total?',
    ],
    // What is so then is not asked of the present.
    [
      'How many nights is it now?',
      'And under the new rosters?',
      'How many nights is it under the new rosters?',
    ],
    [
      'How many boats does Norvik have now?',
      'And in Corran?',
      'How many boats does Norvik have now in Corran?',
    ],
    [
      'What did Ada Berg say about butter?',
      'And in March about the delay?',
      'What did Ada Berg say about the delay in March?',
    ],
  ])('%s %s', (before, then, expected) => {
    expect(standalone(then, conversation(before)).question).toBe(expected)
  })
})
