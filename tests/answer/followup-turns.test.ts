import { expect, test } from 'vitest'
import { standalone } from '../../src/answer/followup.ts'
import { conversation } from './make.ts'

/** Resolves the last of the turns; what starts with "=" was answered. */
function resolved(turns: readonly string[], question: string): string {
  const history = conversation(
    ...turns.map((turn) => (turn.startsWith('=') ? { answer: turn.slice(1) } : turn)),
  )
  return standalone(question, history).question
}

test.each<[readonly string[], string, string]>([
  // The verb that ends a question stays, whoever does it next.
  [['How much does the state pay?'], 'And the county?', 'How much does the county pay?'],
  [['What did the director say?'], 'And the head teacher?', 'What did the head teacher say?'],
  [['How much does the savings bank give?'], 'And the church?', 'How much does the church give?'],
  [['How much will the town of Alder invest?'], 'And the state?', 'How much will the state invest?'],
  [['Where will the hulls be built?'], 'And the masts?', 'Where will the masts be built?'],
  // The verb before a noun is in its number.
  [['How much were sales?'], 'And the profit?', 'How much was the profit?'],
  [['How much is the fee?'], 'And the taxes?', 'How much are the taxes?'],
  // "Now" is a time.
  [['How much is a ticket?'], 'And now?', 'How much is a ticket now?'],
  [['How many people worked there in 2019?'], 'And now?', 'How many people worked there now?'],
  [
    ['How much will a ticket cost?', 'From when?'],
    'How much was it before?',
    'How much did a ticket cost before?',
  ],
  // A time that is told by another one, and is two turns old.
  [
    ['How many people work for Norvik?', 'And a year earlier?', 'And Tallis Foods?'],
    'And the University of Corran?',
    'How many people work for the University of Corran?',
  ],
  [
    ['How many people work for Norvik?', 'And a year earlier?'],
    'And Tallis Foods?',
    'How many people work for Tallis Foods?',
  ],
  // What cost somebody something is "it".
  [['How much did the fire at Holm cost Norvik?'], 'What caused it?', 'What caused the fire at Holm?'],
  [
    ['How much did the strike cost Norvik Marine?'],
    'How long did it last?',
    'How long did the strike at Norvik Marine last?',
  ],
  [['How much did the fire at Holm cost Norvik?'], 'Why?', 'Why did the fire at Holm cost Norvik that much?'],
  [['How much does the ferry to Holm cost?'], 'Is it fast?', 'Is the ferry to Holm fast?'],
  // A part of a part is counted as the whole was.
  [['How many of the people are surgeons?'], 'How many are nurses?', 'How many people are nurses?'],
  [
    ['How many drivers are there?', 'How many of them are women?'],
    'How many of them work at night?',
    'How many of the drivers work at night?',
  ],
  // What is asked next of a release is not asked of whom it quotes.
  [['Who is the CEO?'], 'Who is the CFO?', 'Who is the CFO?'],
  [['Who is the CEO?'], 'How many workers does the company have?', 'How many workers does the company have?'],
  [
    ['Who is Daniel Reyes?'],
    'How many beds does the hospital have?',
    'How many beds does the hospital have?',
  ],
  [
    ['What did Brandt say?', '="We tried," Brandt said. [1]'],
    'Who is the press secretary?',
    'Who is the press secretary?',
  ],
  [
    ['What did Moss say?', '="We tried," said chair Patricia Moss. [1]'],
    'When does the season begin?',
    'When does the season begin?',
  ],
  // Of a company it is.
  [
    ['What did Norvik say?', '=Norvik said it would grow. [1]'],
    'Who is the CFO?',
    'Who is the CFO of Norvik?',
  ],
  // Nobody is "it".
  [['What did Robert Finch propose?'], 'Why did it fail?', 'Why did it fail?'],
  [
    ['Who is Daniel Reyes?', 'Which report does he refer to?'],
    'How many cases did it find?',
    'How many cases did Daniel Reyes’s report find?',
  ],
  [['Who is the CFO?'], 'Who was it before?', 'Who was the CFO before?'],
  // What there is much of lasts, and what is made has a size.
  [['How much cash does Norvik have?'], 'How long will it last?', 'How long will Norvik’s cash last?'],
  [['How much cash does Norvik have?'], 'How much did it spend?', 'How much did Norvik spend?'],
  [['Who makes the trams?'], 'How long are they?', 'How long are the trams?'],
  [['Who makes the trams?'], 'How high are they? ', 'How high are the trams?'],
  [['How long are the trams?'], 'How wide?', 'How wide are the trams?'],
  [['How long is the tram?'], 'How wide?', 'How wide is the tram?'],
  // A surname is whose "he" and "she" are; "she" is who is told to be one, and no predecessor.
  [['Where did Sether work before?'], 'How old is he?', 'How old is Sether?'],
  [['What did Denise Park say?'], 'Where did she study?', 'Where did Denise Park study?'],
  [
    [
      'Who is the CEO of Norvik?',
      '=Toft took over as chief executive from Henning Brask, who had led it. [1] "It is quiet," said Marianne Toft, chief executive. [2]',
    ],
    'What did she say?',
    'What did Marianne Toft say?',
  ],
  // Who has an office is called like that.
  [
    ['What did the mayor say?', '="Good," said Mayor Daniel Reyes. [1]'],
    'What is his name?',
    'Who is the mayor?',
  ],
  [
    ['What did the city councillor say?', '="Good," he said. [1]'],
    "What's his name?",
    'Who is the city councillor?',
  ],
  [['What did Daniel Reyes say?'], 'What is his name?', 'What is Daniel Reyes’s name?'],
  // "Why?" of an act.
  [['Who voted against?'], 'Why?', 'Who voted against, and why?'],
  [['How many branches were closed?', 'Which ones?'], 'Why?', 'Why were the branches closed?'],
])('%s / %s', (turns, question, expected) => {
  expect(resolved(turns, question)).toBe(expected)
})
