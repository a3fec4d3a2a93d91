import { describe, expect, test } from 'vitest'
import { standalone } from '../../src/answer/followup.ts'
import { conversation } from './make.ts'

describe('the noun phrase that is taken over has no verb in it', () => {
  test.each([
    ['Is the Norvik yard heated?', 'When was it built?', 'When was the Norvik yard built?'],
    ['What is Norvik’s harbour crane built on?', 'How high is it?', 'How high is Norvik’s harbour crane?'],
    [
      'What is the money from the Alder verdict meant to cover?',
      'How much of it is for the mill?',
      'How much of the money from the Alder verdict is for the mill?',
    ],
    ['What does the Alder copper mine in Corran produce?', 'Who runs it?', 'Who runs the Alder copper mine?'],
    ['What does the name mean at Tallis?', 'How many clubs wear it?', 'How many clubs wear Tallis?'],
    ['When did Tallis get the Alder licence?', 'Where is the company?', 'Where is Tallis?'],
    // What does stand in it stays.
    ['What does the survey at Alder Bay show?', 'Who paid for it?', 'Who paid for the survey at Alder Bay?'],
  ])('%s … %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })
})

describe('one of several is named', () => {
  test.each([
    [
      'Which clubs does Norvik own?',
      'How far did the Italian one climb?',
      'How far did Norvik’s Italian club climb?',
    ],
    ['Which mines does Norvik run?', 'Where is the one in Chile?', 'Where is Norvik’s mine in Chile?'],
    [
      'What kinds of iron pipes does Norvik make?',
      'What is the coated one good for?',
      'What is Norvik’s coated iron pipe good for?',
    ],
    ['How many hospitals does Norvik supply?', 'Which ones?', 'Which hospitals does Norvik supply?'],
    ['Is the Alder spray used in hospitals?', 'Which ones?', 'Which hospitals is the Alder spray used in?'],
    [
      'What settings can users of Alder choose?',
      'When can I change those?',
      'When can I change Alder’s settings?',
    ],
    // Nothing was asked for that there are several of.
    ['Where is Norvik based?', 'Which ones?', 'Which ones?'],
  ])('%s … %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })
})

describe('what is asked again is asked of the deed', () => {
  test.each([
    [
      'How long was Alderchat down in May?',
      'Which days was that?',
      'On which days was Alderchat down in May?',
    ],
    ['How long was Alderchat down in May?', 'What caused it?', 'Why was Alderchat down in May?'],
    ['What did Ann Lee win in May?', 'Against whom?', 'Against whom did Ann Lee win it in May?'],
    [
      'How many shares has Norvik bought back so far?',
      'How much of that this year?',
      'How many shares has Norvik bought back so far this year?',
    ],
    // A thing is caused as itself.
    ['How long was the strike at Norvik?', 'What caused it?', 'What caused the strike at Norvik?'],
  ])('%s … %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })
})

describe('what is pointed at is what was spoken of', () => {
  test.each([
    // What somebody speaks about.
    ['What does Ann Lee say about the Weber grill?', 'How fast is it?', 'How fast is the Weber grill?'],
    // The house and not what it runs.
    ['What is Norvik’s loyalty programme?', 'Where is it based?', 'Where is Norvik based?'],
    // A name that only tells the kind.
    ['Where is Mintwell from?', 'Which Alder tool do they use?', 'Which Alder tool does Mintwell use?'],
    ['Who reads Alder Today?', 'Who is behind that magazine?', 'Who is behind Alder Today?'],
    [
      'Which sectors does Mintwell serve?',
      'Can you name some of those clients?',
      'Can you name some of the Mintwell clients?',
    ],
    [
      'What warranty does Norvik give in Corran?',
      'Is there a call-out fee?',
      'Is there a call-out fee at Norvik?',
    ],
    ['How much ore did Norvik dig in May?', 'And PGMs?', 'How much PGMs did Norvik dig in May?'],
    ['What is Rivax from Norvik?', 'And Civax?', 'What is Civax from Norvik?'],
    ['How many people did Norvik ask?', 'Margin of error?', 'What is the margin of error of Norvik?'],
    // A preposition at the head is no name.
    [
      'Where is Norvik based?',
      'Within how many hours do they come?',
      'Within how many hours does Norvik come?',
    ],
    [
      'How far has Norvik got?',
      'By when do they want to get there?',
      'By when do they want to get there at Norvik?',
    ],
    // "That" by itself is no article.
    ['Where is Norvik based?', 'What revenue would that bring?', 'What revenue would that bring at Norvik?'],
  ])('%s … %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })

  test('he is whom the question named, where its answer names nobody', () => {
    const asked = 'What nickname did judges give Manno Tarr?'
    const resolved = (answer: string) =>
      standalone('Where was he born?', conversation(asked, { answer })).question
    expect(resolved('Judges called him the wall. [1]')).toBe('Where was Manno Tarr born?')
    expect(resolved('Ann Lee said that the judge Peter Holm gave it. [1]')).not.toBe(
      'Where was Manno Tarr born?',
    )
  })
})
