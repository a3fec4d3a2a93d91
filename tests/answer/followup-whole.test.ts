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
    // Without a capital behind it, it is no object that is asked for.
    ['Who bought tickets?', 'When?', 'When were tickets bought?'],
    ['Who bought the mill?', 'When?', 'When was the mill bought?'],
    ['What did Ann Lee win in May?', 'Against whom?', 'Against whom did Ann Lee win it in May?'],
    [
      'How many shares has Norvik bought back so far?',
      'How much of that this year?',
      'How many shares has Norvik bought back so far this year?',
    ],
    // Its days were asked for in between.
    ['On which days was Alderchat down in May?', 'What caused it?', 'Why was Alderchat down in May?'],
    // A thing is caused as itself, and its end and its report are not meant.
    ['When was the Alder fire put out?', 'What caused it?', 'What caused the Alder fire?'],
    [
      'How long did the strike at Norvik last in May?',
      'What caused it?',
      'What caused the strike at Norvik?',
    ],
    ['How long was Alderchat down last May?', 'What caused it?', 'Why was Alderchat down last May?'],
    ['Was Alderchat down at the end of May?', 'What caused it?', 'Why was Alderchat down at the end of May?'],
    ['When was Norvik’s loss reported?', 'What caused it?', 'What caused Norvik’s loss?'],
    ['How long was the strike at Norvik?', 'What caused it?', 'What caused the strike at Norvik?'],
  ])('%s … %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })
})

describe('what is pointed at is what was spoken of', () => {
  test.each([
    // What somebody speaks about.
    ['What does Ann Lee say about the Alder grill?', 'How fast is it?', 'How fast is the Alder grill?'],
    // The house and not what it runs.
    ['What is Norvik’s loyalty programme?', 'Where is it based?', 'Where is Norvik based?'],
    // A name that only tells the kind.
    ['Where is Orme from?', 'Which Alder tool do they use?', 'Which Alder tool does Orme use?'],
    ['Who reads Alder Today?', 'Who is behind that magazine?', 'Who is behind Alder Today?'],
    // What was said before is the subject's, another noun is nobody's.
    [
      'Which clients does Tallis serve in Corran?',
      'What are the names of those clients?',
      'What are the names of the Tallis clients?',
    ],
    [
      'Where is Norvik based?',
      'How many staff are in that area?',
      'How many staff are in that area at Norvik?',
    ],
    ['What does Norvik sell?', 'What is in those boxes?', 'What is in those boxes at Norvik?'],
    ['What does Norvik sell?', 'Who is behind that company?', 'Who is behind Norvik?'],
    // What is done with a thing is no kind of it.
    ['Where was Norvik founded?', 'What Alder bought was it?', 'What Alder bought was it?'],
    // What happens in a place is not the place.
    [
      'What can happen if blocked drains in Corran are left?',
      'How can I prevent that?',
      'How can I prevent that in Corran?',
    ],
    ['What does Norvik do in Corran?', 'What does that cost?', 'What does Norvik cost?'],
    // One firm has two names.
    [
      'When was the law firm Orme | Lund founded?',
      'How many lawyers do they have?',
      'How many lawyers does the law firm Orme | Lund have?',
    ],
    [
      'What did attorney Manno Tarr win in May?',
      'What’s the doctor’s name?',
      'What’s the doctor’s name about Manno Tarr?',
    ],
    [
      'What warranty does Norvik give in Corran?',
      'Is there a call-out fee?',
      'Is there a call-out fee at Norvik?',
    ],
    ['How much ore did Norvik dig in May?', 'And PGMs?', 'How much PGMs did Norvik dig in May?'],
    ['What is Civar from Norvik?', 'And Tivar?', 'What is Tivar from Norvik?'],
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

  test('those are also what the answer named', () => {
    const history = conversation('Which sectors does Tallis serve?', { answer: 'It has 40 clients. [1]' })
    expect(standalone('Can you name some of those clients?', history).question).toBe(
      'Can you name some of the Tallis clients?',
    )
  })

  test.each([
    ['What did the director of Orme say about trams?', 'When did the director of Orme retire?'],
    ['What did the director of the mill say?', 'When did the director retire?'],
    ['Who is the director of the mill?', 'When did the director of the mill retire?'],
  ])('a person who is named by role is named without the verb: %s', (before, expected) => {
    expect(standalone('When did he retire?', conversation(before)).question).toBe(expected)
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

describe('what says itself of whom all is asked for leans on nothing', () => {
  test.each([
    ['What is the capital of Sweden?', 'All quotes by Ida Solberg', 'All quotes by Ida Solberg'],
    ['Did Norvik buy a mill?', 'Quotes from Norvik Marine', 'Quotes from Norvik Marine'],
    ['Who is the mayor of Tarn?', 'Every statement by the Alder Trust', 'Every statement by the Alder Trust'],
    // Of whom, or that the question before goes on, is not said by these.
    ['How many mills does Norvik own?', 'And in Chile?', 'How many mills does Norvik own in Chile?'],
    ['What is the capital of Sweden?', 'And of Norway?', 'What is the capital of Norway?'],
  ])('%s … %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })
})

test.each(['What is this release about?', 'Summarise the announcement'])(
  'a release as a whole is asked of whatever of it was spoken of: %s',
  (question) => {
    const history = [{ role: 'user', content: 'How long is the Orme Bridge?' }] as const
    expect(standalone(question, history).question).toBe(question)
  },
)
