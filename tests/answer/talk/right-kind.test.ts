import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { conversation } from '../make.ts'

const resolved = (question: string, ...turns: readonly (string | { readonly answer: string })[]): string =>
  standalone(question, conversation(...turns)).question

describe('the verb of the question before stays with it', () => {
  test.each([
    ['When will the Grey Gull leave harbour?', 'And what will it cost?', 'What will the Grey Gull cost?'],
    ['Why did the plum wine get sweeter?', 'Who makes it?', 'Who makes the plum wine?'],
    ['When were the lynx kittens born?', 'How heavy were they?', 'How heavy were the lynx kittens?'],
    [
      'How many parts does the Alder song cycle consist of?',
      'Who wrote it?',
      'Who wrote the Alder song cycle?',
    ],
    // A verb that is a noun as well is part of the phrase.
    ['When does the rail strike end?', 'Who called it?', 'Who called the rail strike?'],
    ['When does the new offer expire?', 'Who made it?', 'Who made the new offer?'],
  ])('%s %s', (before, question, expected) => {
    expect(resolved(question, before)).toBe(expected)
  })
})

describe('what is carried is of the right kind', () => {
  test.each([
    // A house is nobody.
    [
      'How old is she?',
      ['Who runs the dairy in Corran now?', { answer: 'Orrin Family Dairies runs it. [1]' }],
      'How old is the head of the dairy in Corran?',
    ],
    // Nobody is "there" at a profit, or at people; at a mill they are.
    ['How many people work there?', ['What was Norvik’s profit in 2024?'], 'How many people work at Norvik?'],
    [
      'Who is the press contact there?',
      ['When will Tarnfield’s tenants move in?'],
      'Who is the press contact at Tarnfield?',
    ],
    [
      'How many people work there?',
      ['When does Norvik’s mill open?'],
      'How many people work at Norvik’s mill?',
    ],
    // Those who were counted want something, and no house.
    ['What do they want?', ['How many bus drivers voted for the walkout?'], 'What do the bus drivers want?'],
    ['What do they make?', ['How many people work at Norvik?'], 'What does Norvik make?'],
    // Another work at the same house, another house with the same work.
    ['And Undine?', ['Who sings The Grey Widow at Corran Opera?'], 'Who sings Undine at Corran Opera?'],
    ['And Tallis?', ['How many vans did Norvik sell?'], 'How many vans did Tallis sell?'],
    // A house has visitors, and is none of them.
    [
      'And the libraries?',
      ['How many visitors did Tarn Museum have?'],
      'How many visitors did the libraries have?',
    ],
    ['And the staff?', ['How many visitors did Tarn Museum have?'], 'How many staff did Tarn Museum have?'],
    // A ship has no manager, and is no company.
    ['What does the company offer?', ['What does the Ada Berg cost?'], 'What does the company offer?'],
    ['What does the company offer?', ['What does Norvik cost?'], 'What does Norvik offer?'],
    // What has a ban is not lifted.
    [
      'When will it be lifted?',
      ['When did the hosepipe ban of Corran Water begin?'],
      'When will the hosepipe ban of Corran Water be lifted?',
    ],
    // Money is no fund.
    [
      'Until when can one apply?',
      ['How much EUR has the Alder Fund given?'],
      'Until when can one apply at the Alder Fund?',
    ],
    [
      'Who is quoted in it?',
      ['Summarise the latest release of Norvik Marine'],
      'Who is quoted in the latest release of Norvik Marine?',
    ],
  ] as const)('%s after %j', (question, turns, expected) => {
    expect(resolved(question, ...turns)).toBe(expected)
  })

  test('whom nobody named is not the one who was named before', () => {
    const turns = [
      'Why did the Tarn Harriers part with Olaf Lind?',
      { answer: 'They lost six times. [1]' },
      'Who takes over?',
    ] as const
    const refused = { answer: 'No sentence of the material answers this for certain.' }
    expect(resolved('What did he say?', ...turns, refused)).not.toContain('Lind')
    expect(resolved('And the trainer?', ...turns, refused, 'What did he say?')).not.toContain('Lind')
    expect(resolved('What did he say?', ...turns.slice(0, 2))).toBe('What did Olaf Lind say?')
  })
})

describe('the same event is asked of once more', () => {
  const named = { answer: 'Ada Berg, until now head baker, becomes president on May 2. [1]' }
  test.each([
    [
      'When?',
      ['Who becomes president of Orrin Mill?', named],
      'When does Ada Berg become president of Orrin Mill?',
    ],
    [
      'Since when?',
      ['Who is president of Orrin Mill?', named],
      'Since when is Ada Berg president of Orrin Mill?',
    ],
    ['Since when?', ['Who is president of Orrin Mill?'], 'Since when are they president of Orrin Mill?'],
    [
      'Why?',
      ['When will the tunnel open?', { answer: 'The tunnel will not open in May. [1]' }],
      'Why won’t the tunnel open?',
    ],
    [
      'Why?',
      ['When will the tunnel open?', { answer: 'The tunnel will open in May. [1]' }],
      'Why will the tunnel open?',
    ],
    ['Why?', ['What did Ada Berg say about Sundays?'], 'Why did Ada Berg say that about Sundays?'],
  ] as const)('%s after %j', (question, turns, expected) => {
    expect(resolved(question, ...turns)).toBe(expected)
  })
})

describe('the words agree', () => {
  test.each([
    ['When are the baths open on Sundays?', 'How much does that cost?', 'How much do the baths cost?'],
    ['What does the news series cost?', 'When does it start?', 'When does the news series start?'],
    ['When does the tour start?', 'What about Saturdays?', 'When does the tour start on Saturdays?'],
    ['When does the tour start?', 'And in May?', 'When does the tour start in May?'],
    ['What does a ticket for the museum cost?', 'And dogs?', 'What do dogs for the museum cost?'],
    [
      'What did the ward at St Ebba’s cost?',
      'Was that too much?',
      'Was that too much at the ward at St Ebba’s?',
    ],
    ['What did the weavers’ union say?', 'And their lawyer?', 'Who is the lawyer of the weavers’ union?'],
    [
      'Who is Orme’s chief operating officer?',
      'And the chief financial officer?',
      'Who is Orme’s chief financial officer?',
    ],
    [
      'Can people in Upper Tarn swim in the lake?',
      'And in Lower Tarn?',
      'Can people in Lower Tarn swim in the lake?',
    ],
    [
      'What is the top speed of the Alder GT?',
      'And how much power?',
      'How much power does the Alder GT have?',
    ],
    ['Who is Ada Berg?', 'And her successor?', 'Who is Ada Berg’s successor?'],
    ['How many tins of soup are recalled?', 'Anyone injured?', 'Was anyone injured?'],
    ['When is the syrup sold in Tallis?', 'And in Corran?', 'When is the syrup sold in Corran?'],
    ['Why did Wendell’s recall the soup?', 'Where was it made?', 'Where was Wendell’s soup made?'],
    [
      'What did the pilot say about the Grey Gull?',
      'And the owner?',
      'What did the owner say about the Grey Gull?',
    ],
    // No noun that could stand anywhere.
    ['How long is Ada Berg’s contract?', 'And his?', 'And his?'],
    ['What did Ada Berg say about Olaf Lind?', 'And he about her?', 'And he about her?'],
  ])('%s %s', (before, question, expected) => {
    expect(resolved(question, before)).toBe(expected)
  })
})

describe('older releases are others', () => {
  const list = {
    answer:
      'Fares to fall [1]\nLine to close [2]\nFares to rise [3]\n\nThere are 3 releases by “Orme Ferries”, the oldest of 2 March 2025, the newest of 9 May 2025.',
  }
  const asked = 'Which releases has Orme Ferries issued?'
  test.each([
    ['Any older ones?', [asked, list], 'Which releases are there by Orme Ferries before 2 March 2025?'],
    [
      'Any older ones?',
      [asked, list, 'Summarise the second one', { answer: 'Line to close [1]' }],
      'What is the release “Fares to rise” about?',
    ],
    [
      'Are there older ones?',
      [
        'Summarise the latest release of Orme Ferries',
        {
          answer:
            'Fares fall on Monday. [1]\n\n“Monday” is 12 May 2025, counted from the release’s date, 9 May 2025. [1]',
        },
      ],
      'Which releases are there by Orme Ferries before 9 May 2025?',
    ],
  ] as const)('%s after %j', (question, turns, expected) => {
    expect(resolved(question, ...turns)).toBe(expected)
  })
})
