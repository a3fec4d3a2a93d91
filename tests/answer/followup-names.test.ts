import { describe, expect, test } from 'vitest'
import { standalone } from '../../src/answer/followup.ts'
import { conversation } from './make.ts'

/** What a question becomes after one that was answered with `answer`. */
const after = (before: string, question: string, answer?: string): string =>
  standalone(question, conversation(before, ...(answer === undefined ? [] : [{ answer }]))).question

describe('a person who is spoken of is found', () => {
  test.each([
    {
      name: 'beside an apposition in "who is"',
      before: 'Who is Ida Solberg, The Ferry Captain?',
      answer: 'Ida Solberg announces the launch of the Harbour Masterclass. [1]',
      question: 'What is her podcast called?',
      expected: 'What is Ida Solberg’s podcast called?',
    },
    {
      name: 'by a surname that owns something, where the answer says "his" of nobody else',
      before: 'How long is Solberg’s contract?',
      answer: 'Solberg signed for three years in May; his first term ended in 2024. [1]',
      question: 'How much does he earn?',
      expected: 'How much does Solberg earn?',
    },
    {
      name: 'but in no house of whose strike a person speaks',
      before: 'How long is Solberg’s strike?',
      answer: 'Solberg stopped work for a day, said Ole Lind, and he was sorry. [1]',
      question: 'What did he say?',
      expected: 'What did Ole Lind say?',
    },
    {
      name: 'nor in a house where the answer says "she" of nobody',
      before: 'How long is Solberg’s strike?',
      answer: 'Solberg stopped work for a day. [1]',
      question: 'How much did she earn?',
      expected: 'How much did she earn at Solberg?',
    },
    {
      name: 'beside a place in "who is"',
      before: 'Who is Ida Solberg on the Norvik Marine board?',
      answer: 'Ida Solberg, MS / LPC, was vice president at Corran Recovery. [1]',
      question: 'Where did she work before?',
      expected: 'Where did Ida Solberg work before?',
    },
    {
      name: 'by a given name where the name could be an organisation’s',
      before: 'Which foundation did investor Michael D. Holm set up?',
      question: 'What is his role there?',
      expected: 'What is Michael D. Holm’s role at the foundation?',
    },
    {
      name: 'before the role that was asked for, where another name opens what they say',
      before: 'Who is the sales director of Norvik Marine?',
      answer: '"Folk told us in Corran that the boat was late," said Ada Berg, sales director. [1]',
      question: 'What did she say about the lamps?',
      expected: 'What did Ada Berg say about the lamps?',
    },
    {
      name: 'or an animal that the question calls by its kind',
      before: 'What is wrong with the mare Sturdy?',
      question: 'How old is she?',
      expected: 'How old is Sturdy?',
    },
    {
      name: 'behind the role that was asked for, in a headline',
      before: 'Who is the CEO of Norvik Marine?',
      answer: 'Norvik Marine CEO Mitchel May and Agent Alan Holm Advised the Fund on its “Sea” sale. [1]',
      question: 'How old is he?',
      expected: 'How old is Mitchel May?',
    },
    {
      name: 'by the name that a question with "who" has, where the answer names nobody',
      before: 'Who taught Jack Holm?',
      answer: 'No sentence of the material answers this for certain.',
      question: 'Where does he train?',
      expected: 'Where does Jack Holm train?',
    },
    {
      name: 'by the name that the question has, where the answer names several in one breath',
      before: 'Who carried Jack Holm down?',
      answer: 'Peter Falk, Ole Lind and Karl Berg carried Holm down in March. [1]',
      question: 'How old is he?',
      expected: 'How old is Jack Holm?',
    },
    {
      name: 'but by the one man beside a woman',
      before: 'Who carried Jack Holm down?',
      answer: 'Peter Falk and Anna Lind carried Holm down in March. [1]',
      question: 'How old is he?',
      expected: 'How old is Peter Falk?',
    },
    {
      name: 'and not as an office that is written like a name',
      before: 'Who will succeed Jack Holm?',
      answer:
        'Holm will leave as Chief Harbour Officer in May. [1]\nAnna Lind, Chief Ferry Officer since 2020, will succeed him. [2]',
      question: 'How old is she?',
      expected: 'How old is Anna Lind?',
    },
    {
      name: 'though their surname is the word of an office',
      before: 'Who found the bell?',
      answer: 'Anna Head found the bell in May. [1]',
      question: 'How old is she?',
      expected: 'How old is Anna Head?',
    },
    {
      name: 'by a surname alone where a court has found',
      before: 'What was Falk-Holm convicted of?',
      answer: 'No sentence of the material answers this for certain.',
      question: 'How old is he?',
      expected: 'How old is Falk-Holm?',
    },
    {
      name: 'and not a city or a prize',
      before: 'Who won the Jack Holm Prize in 2025?',
      answer:
        'Zainab Falk, M.D., a professor at the university in St. Louis, and Zhao Lund, Ph.D., an assistant professor, share it. [1]',
      question: 'Where did he study?',
      expected: 'Where did Zhao Lund study?',
    },
    {
      name: 'and not the board whose members are told',
      before: 'Who is the new CEO of CORRAN Humanitarian?',
      answer: 'CORRAN Humanitarian’s Board of Directors is pleased to announce Heather Holm Cruz. [1]',
      question: 'When does she start?',
      expected: 'When does Heather Holm Cruz start?',
    },
    {
      name: 'by what the question says of them, whatever their first name mostly is',
      before: 'Where did Robin Solberg work before founding her office?',
      answer: 'Before founding her office, she worked as a clerk. [1]',
      question: 'Which awards has she won?',
      expected: 'Which awards has Robin Solberg won?',
    },
    {
      name: 'by a role when nobody was named, whatever place the question holds',
      before: 'Who is the new operations director at Norvik Marine?',
      question: 'Which Wall Street bank was he at before?',
      expected: 'Which Wall Street bank was the new operations director at Norvik Marine at before?',
    },
  ])('$name', ({ before, question, answer, expected }) => {
    expect(after(before, question, answer)).toBe(expected)
  })

  test('a question about somebody leans on the conversation whatever it names', () => {
    const history = conversation('When did the mill open?')
    expect(standalone('Which Wall Street bank was he at before?', history).leans).toBe(true)
    expect(standalone('Which Wall Street bank was there before?', history).leans).toBe(false)
  })
})

describe('the thing that is spoken of is found', () => {
  test.each([
    [
      'How long has the Texas boat builder Norvik been around?',
      'Where are its offices?',
      'Where are Norvik’s offices?',
    ],
    [
      'Where did Norvik Marine hold its Alder Bay Summer regatta in May?',
      'Who were the judges?',
      'Who were the judges of Norvik Marine’s Alder Bay Summer regatta?',
    ],
    ['Who defends Jack Holm?', 'When is the trial?', 'When is the Jack Holm trial?'],
    ['Who defends Jack Holm?', 'When is the deal?', 'When is the deal?'],
    [
      'What is Tide Seven, the way to save without a bank?',
      'How do people take part?',
      'How do people take part at Tide Seven?',
    ],
    [
      'What is tidenet, the network Norvik Marine keeps?',
      'What did the team build on it?',
      'What did the team build on tidenet?',
    ],
    [
      'What is tidenet, the network Norvik Marine keeps?',
      'What did the team build first?',
      'What did the team build first at tidenet?',
    ],
    [
      'Where can I give to the Corran Fund, as Norvik Marine suggests?',
      'Can I choose how much to give?',
      'Can I choose how much to give at the Corran Fund?',
    ],
    [
      'Which company is named in the Tideland study on oysters?',
      'What is its stock ticker?',
      'What is the stock ticker of the company named in the Tideland study on oysters?',
    ],
    [
      'What did Norvik Chiefs launch for builders in May?',
      'Which channels does it use?',
      'Which channels does Norvik Chiefs use?',
    ],
    ['Will there be reading coaches?', 'Who pays for them?', 'Who pays for the reading coaches?'],
    ['How many more F 72s is the airline leasing?', 'When do they arrive?', 'When do the F 72s arrive?'],
    [
      'Which partners does Norvik Marine have?',
      'Which ports do they open up for it?',
      'Which ports do the partners open up for Norvik Marine?',
    ],
    [
      'When will the new 500-crown note go into circulation?',
      'What does one cost to print?',
      'What does the new 500-crown note cost to print?',
    ],
    [
      'Who does the archaeological survey at Alder Point?',
      'And when can work start?',
      'When can work start at Alder Point?',
    ],
    [
      'What did the drilling at Norvik Bay’s Deep Cave target hit?',
      'Which part of the deposit does that fit?',
      'Which part of Norvik Bay’s Deep Cave deposit does that fit?',
    ],
    // "It" is never a person, and nobody orders a museum.
    ['Which actor stars in the film?', 'What does it cost?', 'What does the film cost?'],
    ['Is the museum open?', 'Can I order one yet?', 'Can I order one yet?'],
    ['Where is the office of Ida Solberg?', 'Who pays for it?', 'Who pays for the office of Ida Solberg?'],
  ])('%s … %s', (before, question, expected) => {
    expect(after(before, question)).toBe(expected)
  })

  test('in an earlier question where the last names nothing', () => {
    const history = conversation('What is the Tallis Phone?', 'Can I order one yet?')
    expect(standalone('When will it reach buyers?', history).question).toBe(
      'When will the Tallis Phone reach buyers?',
    )
  })
})
