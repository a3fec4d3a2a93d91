import { describe, expect, test } from 'vitest'
import { standalone } from '../../src/answer/followup.ts'
import { bodyAnswered } from '../../src/answer/talk/answered-name.ts'
import { nameSpans } from '../../src/answer/talk/name-spans.ts'
import { conversation } from './make.ts'

const answer = (words: string): { readonly answer: string } => ({ answer: `${words} [1]` })

function namesIn(question: string): string[] {
  return nameSpans(question).map(({ start, end }) => question.slice(start, end))
}

describe('a name is read whole', () => {
  test.each([
    ['What is Orme, Lund & Vale looking into?', ['Orme, Lund & Vale']],
    ['What is Orme, Lund, Vale & Kern looking into?', ['Orme, Lund, Vale & Kern']],
    ['What is Ida Berg’s novel Nowhere in Sight about?', ['Ida Berg’s', 'Nowhere in Sight']],
    ['How do I join the Walk with a Friend campaign?', ['Walk with a Friend']],
    ['Who put out "Left on the Shelf"?', ['Left on the Shelf']],
    ['Who founded 845 Brack Movers?', ['845 Brack Movers']],
    ['Who filmed In the Shade of Orme?', ['In the Shade of Orme']],
    ['Who wrote the musical Under Brack Bridge?', ['Under Brack Bridge']],
    ['Who designed Tide House for Orme Bank?', ['Tide House']],
    ['Who made Beyond the Kiln for OBC?', ['Beyond the Kiln']],
    ['Who wrote Lanterns for Ida?', ['Lanterns for Ida']],
    ['Who built the Center for Orme Studies for OBC?', ['Center for Orme Studies']],
  ])('%s', (question, names) => {
    expect(namesIn(question).map((name) => name.replace(/[’']s$/u, ''))).toEqual(
      names.map((name) => name.replace(/[’']s$/u, '')),
    )
  })

  test.each([
    // Three places, a count, a year and a preposition between two names.
    ['Does it sell in Orme, Lund and Vale?', 'Orme, Lund and Vale'],
    ['Which 12 Brack plants close?', '12 Brack'],
    ['How many joined in 2024 Brack Days?', '2024 Brack'],
    // Only amid a sentence a preposition in capitals is more than its first word.
    ['In Orme, who owns the mill?', 'In'],
    ['Did Ada Berg speak in Corran?', 'Ada Berg speak in Corran'],
  ])('and no more than that: %s', (question, tooMuch) => {
    expect(namesIn(question).filter((name) => name.startsWith(tooMuch))).toEqual([])
  })
})

describe('what an answer named is meant', () => {
  test.each([
    ['Which bank gave Orme a loan?', 'Orme got it from Alder Bank, a bank in Corran.', 'Alder Bank'],
    [
      'Which law firm is looking into the fire?',
      'Walk & Kern, a top law firm, looks into it.',
      'Walk & Kern',
    ],
    ['Which company makes the Alder lamp?', 'The lighting company Tallis makes the Alder lamp.', 'Tallis'],
    ['Who did Orme hire to run its campaign?', 'Orme has appointed Norvik Media to run it.', 'Norvik Media'],
  ])('%s', (question, words, name) => {
    expect(bodyAnswered(question, `${words} [1]`)).toBe(name)
  })

  test.each([
    ['of two it is not sure', 'Who did Orme hire?', 'Norvik Media and Tallis Group run it. [1]'],
    [
      'a refusal names nobody',
      'Which bank gave Orme a loan?',
      'Norvik Bank is not mentioned in the material.',
    ],
    ['no body is asked for', 'Which lamp did Orme make?', 'Norvik Media showed the lamp. [1]'],
    ['what the question names is known', 'Which company hired Norvik Media?', 'Norvik Media was hired. [1]'],
  ])('%s', (_, question, words) => {
    expect(bodyAnswered(question, words)).toBeNull()
  })

  test.each([
    ['Where is it based?', 'Where is Alder Bank based?'],
    ['How many branches does it have?', 'How many branches does Alder Bank have?'],
    ['ticker?', 'What is the ticker of Alder Bank?'],
    ['When was the company founded?', 'When was Alder Bank founded?'],
  ])('by a pronoun, by what it has and by "the company": %s', (question, expected) => {
    const talk = conversation(
      'Which bank gave Orme a loan?',
      answer('Alder Bank, a bank in Corran, gave it.'),
    )
    expect(standalone(question, talk).question).toBe(expected)
  })

  test('where it is not known, what a body has is asked of no other', () => {
    const talk = conversation('Which stock does the Tallis piece bring up?')
    expect(standalone("what's the ticker?", talk).question).toBe("What's the ticker?")
    expect(standalone('ticker?', talk).question).toBe('What is the ticker of the company?')
  })

  test('two together are both', () => {
    const talk = conversation(
      'Who is Orme partnering with for the course?',
      answer('Orme will give the course with Tallis Group.'),
    )
    expect(standalone('What will they offer together?', talk).question).toBe(
      'What will Orme and Tallis Group offer together?',
    )
  })
})

describe('a follow-up is asked of whom or what it can be asked of', () => {
  test.each([
    // The company, wherever it stands, and with another pronoun.
    [['Which stations does Brack run?'], 'How many has the company sold?', 'How many has Brack sold?'],
    [['Which stations does Brack run?'], "What's the company's aim?", 'What’s Brack’s aim?'],
    [
      ['Which stations does Brack run?'],
      'Where does the company get its steel?',
      'Where does Brack get its steel?',
    ],
    // Not what the role's holder or a person is.
    [
      ['Who is Ida Berg of Tallis?', 'What does she say?'],
      'And in the meantime, what is planned?',
      'In the meantime, what is planned?',
    ],
    [['What did Brack’s CEO make of the fair?'], 'Who is he?', 'Who is Brack’s CEO?'],
    [['Who is Corran defense attorney Vera Nilsen?'], 'Where did she study?', 'Where did Vera Nilsen study?'],
    [
      ['Who is Dr Ivo Brandt?', 'What does his company do?'],
      'Is it private?',
      'Is Ivo Brandt’s company private?',
    ],
    [
      ['Where did Ida Berg work?', "Which prosecutor's office was she at?"],
      'What has she won?',
      'What has Ida Berg won?',
    ],
    // What has a job or a ticker is asked about, not the job.
    [
      ["Who produces Ida Berg's Lantern?", "What's its website?"],
      'Why did it take long?',
      "Why did Ida Berg's Lantern take long?",
    ],
    // Customers are a company's, plans too.
    [['What new tools did Brack’s yard show?'], 'Who are its customers?', 'Who are Brack’s customers?'],
    [['What is in Brack’s pipeline?'], 'How far does it plan to go?', 'How far does Brack plan to go?'],
    // Places and events.
    [
      ['What is Brack testing at Alder Creek?'],
      'Which country is that in?',
      'Which country is Alder Creek in?',
    ],
    [
      ['Who backs the Alder Conference in Corran?'],
      'Will President Holm be there?',
      'Will President Holm be at the Alder Conference?',
    ],
    // The noun that is there already, and the one that is not meant.
    [
      ['In how many countries are Brack products sold?'],
      'What sort of products are they?',
      'What sort of products are Brack products?',
    ],
    [
      ['For which phone is the Alder app?'],
      'Where does it keep data?',
      'Where does the Alder app keep data?',
    ],
    [['Which problem does the Alder app solve?'], 'Whom does it help?', 'Whom does the Alder app help?'],
    [
      ['Who is Brack’s first partner?'],
      'What will they do for Brack?',
      'What will the first partner do for Brack?',
    ],
    // What is done to something.
    [
      ['When did Brack approve the stock split?'],
      'On what day did the board ratify it?',
      'On what day did the board ratify Brack’s stock split?',
    ],
    [
      ['Which bank gave Orme a loan?', 'What is the loan for?'],
      'How big is it?',
      'How big is the Orme loan?',
    ],
    // Words at the end that are no nouns.
    [
      ['Is the firm approaching the Alder Group itself?'],
      'Where is it based?',
      'Where is Alder Group based?',
    ],
    [
      ['What is the Alder program?', 'What if I send it back?'],
      'Who pays for it?',
      'Who pays for the Alder program?',
    ],
    [
      ['By how much did Brack’s user base grow this year?'],
      'What drove it?',
      'What drove Brack’s user base?',
    ],
    [
      ['How much did Brack’s sales grow this year?'],
      'What drove that?',
      'Why did Brack’s sales grow this year?',
    ],
    [
      ['How many more plants does Brack plan to bid on?'],
      'When?',
      'When does Brack plan to bid on the plants?',
    ],
    // A person in front of "there" and the company of whom they are.
    [['What does Brack’s Ada Lind say?'], 'Who is the CTO there?', 'Who is the CTO at Brack?'],
    [['How big is the buyback Ida Berg mentioned?'], 'When does it end?', 'When does the buyback end?'],
    [
      ['Who produces Alder Stories?'],
      'What is their day job?',
      'What is the day job of the producers of Alder Stories?',
    ],
  ])('%s / %s', (before, question, expected) => {
    const straight = (text: string): string => text.replaceAll("'", '’')
    expect(straight(standalone(question, conversation(...before)).question)).toBe(straight(expected))
  })

  test.each([
    ['Her number?', 'What is Ada Berg’s number?'],
    ['her job title?', 'What is Ada Berg’s job title?'],
  ])('a fragment with "her" is of the person: %s', (question, expected) => {
    const talk = conversation('Who is the contact at Brack?', answer('Contact: Ada Berg, Brack Press Office'))
    expect(standalone(question, talk).question).toBe(expected)
  })

  test.each([['Which company is named in the study?', 'Who runs the company?']])(
    '"the company" is nobody’s where it is not known: %s / %s',
    (before, question) => {
      expect(standalone(question, conversation(before)).question).not.toContain('Brack ')
    },
  )
})

describe('people are meant by "they", and no house', () => {
  test.each([
    [
      ['When does work on the Norvik Hall start?', 'Who are the architects of Norvik Hall?'],
      'How much are they being paid?',
      'How much are the architects of Norvik Hall being paid?',
    ],
    [
      ['Who chairs the Corran jury?'],
      'How long did they deliberate?',
      'How long did the Corran jury deliberate?',
    ],
    [['Who else is on the board of Norvik?'], 'When do they meet?', 'When does the board of Norvik meet?'],
  ])('%j %s', (before, question, expected) => {
    expect(standalone(question, conversation(...before)).question).toBe(expected)
  })

  test('what a house does is asked of the house', () => {
    const after = conversation('Who chairs the board of Norvik?')
    expect(standalone('How many people do they employ?', after).question).not.toContain('board')
  })
})

test('"that" is what was asked for, and not who wants it', () => {
  const after = conversation('What night allowance does the Norvik union want?')
  expect(standalone('What does the yard pay for that?', after).question).toBe(
    'What does the yard pay for the Norvik union’s night allowance?',
  )
  // A value is not pointed at.
  const value = conversation('What price does the Norvik union want?')
  expect(standalone('Who says that now?', value).question).not.toContain('price')
})

test.each([
  ['How long was the Orme plant shut?', 'And why was it closed?', 'Why was the Orme plant closed?'],
  ['Why did it shut the Orme plant?', 'How long was it closed?', 'How long was the Orme plant closed?'],
  ['How long is the Orme shed?', 'What did it cost?', 'What did the Orme shed cost?'],
  ['How long is the Orme sled?', 'What did it cost?', 'What did the Orme sled cost?'],
  ['Which buses to Orme leave?', 'How often do they run?', 'How often do buses to Orme run?'],
  ['Which firm works for Orme Mills?', 'Who runs them?', 'Who runs Orme Mills?'],
  ['When do the flights to Orme begin?', 'What do they cost?', 'What do the flights to Orme cost?'],
  ['When do flights to Orme begin?', 'How often do they leave?', 'How often do flights to Orme leave?'],
  ['Where do buses to the lake leave?', 'How often do they run?', 'How often do buses to the lake run?'],
  ['Why are people in Orme angry?', 'What do they want?', 'What do people in Orme want?'],
  ['When did Brack open the depot in Orme?', 'What did it cost?', 'What did Brack’s depot cost?'],
  // One thing is not what there are several of.
  ['When do sales at Orme begin?', 'What does it make?', 'What does Orme make?'],
  ['How large is the Orme sun plant?', 'Where is it?', 'Where is the Orme sun plant?'],
])('%s %s', (before, question, whole) => {
  expect(standalone(question, conversation(before)).question).toBe(whole)
})

test.each([
  ['Ada Berg has led Orme Mills for years.', 'Since when does Ada Berg lead Orme Mills?'],
  ['Orme Mills is led by three sisters.', 'Since when do they lead Orme Mills?'],
])('since when somebody leads a house is asked of who was named: %s', (told, whole) => {
  expect(standalone('Since when?', conversation('Who leads Orme Mills?', answer(told))).question).toBe(whole)
})

test.each([
  ['Tamsin Okoro’s Saltworks, about two sisters, opens in May.', 'Who directs Saltworks?'],
  ['Saltworks, about two sisters, opens in May.', 'Who directs Saltworks?'],
  ['Tamsin Saltworks opens it in May.', 'Who directs it?'],
])('a work behind the name of who made it is no surname: %s', (told, whole) => {
  const history = conversation('What is Saltworks about?', answer(told))
  expect(standalone('Who directs it?', history).question).toBe(whole)
})

test.each([
  // Nothing but a name is asked for: no word of the question before stands behind it.
  ['What did Ann Lee say about the cheese bill?', 'What is Roost?', 'What is Roost?'],
  // "Their" is of those who are asked for.
  [
    'How many jobs were created in Corran?',
    'Which companies had their fines reduced?',
    'Which companies had their fines reduced?',
  ],
  ['How many jobs does Orme have?', 'How many farmers sold their cows?', 'How many farmers sold their cows?'],
  [
    'How many jobs does Orme have?',
    'How many patients kept their teeth?',
    'How many patients kept their teeth?',
  ],
  // Of products it is that of the house.
  ['Who runs Orme Mills?', 'What products are in their range?', 'What products are in Orme Mills’s range?'],
])('%s %s says all itself, or not', (before, own, expected) => {
  expect(standalone(own, conversation(before)).question).toBe(expected)
})
