import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const opened = libraryOf({
  'paint.txt': `Orme Colours sells Lumisal in two more countries

TARNBY, 3 May 2025 – Lumisal will be sold in Norway and Finland from 1 June, Orme Colours said today. The price of Lumisal stays at 40 euros a litre.

Orme Colours has sold the wall paint Lumisal since 2023. “Lumisal dries while you are at lunch,” said Ada Berg, managing director of Orme Colours.

The tins come from Kestrel Packaging. The Vesle and the Vesle Plus, two brushes for it, are sold beside it. In the test the Vesle holds for ten years.

About Orme Colours
Orme Colours makes paints for wet rooms. It employs 80 people in Tarnby.
`,
  'hall.md': `# Tarnby opens the Brannock Annex

TARNBY, 9 May 2025 – The Brannock Annex in Tarnby, a hall for 300 people, opens on 1 July. Tickets for the opening cost 12 euros.

The Brannock Annex was drawn by Iben Lund of Studio Field in Vesle, a team of six.
`,
})

describe('what has a name is told by the sentence that introduces it', () => {
  test.each([
    { question: 'What is Lumisal?', told: 'Orme Colours has sold the wall paint Lumisal since 2023.' },
    { question: 'what is lumisal', told: 'Orme Colours has sold the wall paint Lumisal since 2023.' },
    { question: 'Tell me about Lumisal', told: 'Orme Colours has sold the wall paint Lumisal since 2023.' },
    { question: 'What does Orme Colours do?', told: 'Orme Colours makes paints for wet rooms.' },
    { question: 'Who is Orme Colours?', told: 'Orme Colours makes paints for wet rooms.' },
    { question: 'Background on Orme Colours', told: 'Orme Colours makes paints for wet rooms.' },
    { question: 'Give me some background on Orme Colours', told: 'Orme Colours makes paints for wet rooms.' },
    {
      question: 'What is the Brannock Annex?',
      told: 'The Brannock Annex in Tarnby, a hall for 300 people, opens on 1 July.',
    },
    {
      question: 'What is the Vesle?',
      told: 'The Vesle and the Vesle Plus, two brushes for it, are sold beside it.',
    },
  ])('$question', async ({ question, told }) => {
    expect(wordsOf(await askExactly(await opened, question))).toBe(told)
  })

  test.each([
    { question: 'What is the price of Lumisal?', told: '40 euros a litre' },
    { question: 'Who is Ada Berg?', told: 'said Ada Berg, managing director of Orme Colours' },
    { question: 'What is the Brannock Annex opening price?', told: '12 euros' },
  ])('more than that is answered as ever: $question', async ({ question, told }) => {
    expect(wordsOf(await askExactly(await opened, question))).toContain(told)
  })
})

test('what a house does is told behind when it was founded', async () => {
  const library = await libraryOf({
    'a.txt': `Vesle Rowing Union counts its boats\n\nTARNBY, 3 May 2025 – Vesle Rowing Union has 90 boats.\n\nAbout Vesle Rowing Union\nVesle Rowing Union was founded in 1921. It organises the regattas of the coast.\n`,
  })
  expect(wordsOf(await askExactly(library, 'What does Vesle Rowing Union do?'))).toBe(
    'It organises the regattas of the coast.',
  )
})

test('what a house does is told behind the label of its profile', async () => {
  const library = await libraryOf({
    'a.txt': `Vesle Rowing Union buys a boat\n\nTARNBY, 3 May 2025 – Vesle Rowing Union will open a boathouse in June.\n\nAbout Vesle Rowing Union: Founded in 1921, Vesle Rowing Union organises the regattas of the coast.\n`,
  })
  expect(wordsOf(await askExactly(library, 'What does Vesle Rowing Union do?'))).toBe(
    'About Vesle Rowing Union: Founded in 1921, Vesle Rowing Union organises the regattas of the coast.',
  )
})

test.each([
  ['What is the Tarnby Kiln?', 'Ada Berg has set up “The Tarnby Kiln,” a club of potters.'],
  ['What is the Tarnby Wheel?', 'She also runs “The Tarnby Wheel”, a fair in May.'],
])('a name in quotation marks is told by what is behind it: %s', async (question, told) => {
  const library = await libraryOf({
    'a.txt': `Potters meet\n\nTARNBY, 3 May 2025 – The Tarnby Kiln fires on Mondays with 40 guests, and so does the Tarnby Wheel with 20 guests. Ada Berg has set up “The Tarnby Kiln,” a club of potters. She also runs “The Tarnby Wheel”, a fair in May.\n`,
  })
  expect(wordsOf(await askExactly(library, question))).toBe(told)
})

test('what letters stand for is told by what spells them out, and by nothing else', async () => {
  const library = await libraryOf({
    'a.txt': `Orme Clinic opens\n\nTARNBY, 3 May 2025 – Orme Clinic offers tonal wave relief (Tonal Wave Relief, TWR) to 40 guests. TWR helps those who cannot sleep. Guests of TWR also bring a blanket. The KLM unit of the clinic opens in June.\n`,
  })
  expect(wordsOf(await askExactly(library, 'What does TWR stand for?'))).toContain('Tonal Wave Relief')
  reasonOf(await askExactly(library, 'What does KLM stand for?'))
})

test('what newer releases say of a thing does not take the place of what it is', async () => {
  const library = await libraryOf({
    'new.txt': `Orme Colours tins Lumisal anew\n\nTARNBY, 1 August 2025 – Lumisal comes in a new tin, Orme Colours said. The new tin of Lumisal can be closed again.\n`,
    'old.txt': `Orme Colours launches Lumisal\n\nTARNBY, 1 May 2023 – Orme Colours has launched Lumisal, a paint for wet rooms.\n`,
  })
  expect(wordsOf(await askExactly(library, 'What is Lumisal?'))).toBe(
    'Orme Colours has launched Lumisal, a paint for wet rooms.',
  )
})

const kinds = libraryOf({
  'kestrel.txt': `Kestrel Tiles signs the Vesle school

TARNBY, 3 May 2025 – Kestrel Tiles Ltd said today that it will tile the Vesle school. At Kestrel Tiles, the kilns burn all night. Kestrel Tiles serves 40 towns.

The clay comes from Brannock Pits, a quarry in Holm. “Plenko is a clay that bakes slowly,” said Ada Berg, who was with Harrow Bank and Lindal Freight before.

Ada Berg sits on the Sandvik Chain advisory council. With its new mill, Torvik Works cuts faster. For the price, see the official Almin Loom page and those of others. The head of Sandvik Chain is a sailor.

Sandvik Chain, developed by Orla Pike, is a ledger for saws. This article has been paid for by Orrin Fund and may include errors.

About Kestrel Tiles
Kestrel Tiles employs 80 people. Kestrel is a maker of roof tiles.
`,
  'foods.txt': `Kestrel Foods bakes

HOLM, 4 May 2025 – Kestrel Foods is a bakery. Kestrel Foods bakes at night.
`,
})

describe('what says what it is stands before what tells of it', () => {
  test.each([
    {
      question: 'What is Sandvik Chain?',
      told: 'Sandvik Chain, developed by Orla Pike, is a ledger for saws.',
    },
    { question: 'What is Brannock Pits?', told: 'The clay comes from Brannock Pits, a quarry in Holm.' },
    { question: 'What is Kestrel Tiles?', told: 'Kestrel is a maker of roof tiles.' },
    {
      question: 'What is Plenko?',
      told: '“Plenko is a clay that bakes slowly,” said Ada Berg, who was with Harrow Bank and Lindal Freight before.',
    },
  ])('$question', async ({ question, told }) => {
    expect(wordsOf(await askExactly(await kinds, question))).toBe(told)
  })

  test.each([
    'What is Harrow Bank?',
    'What is Lindal Freight?',
    'What is Orrin Fund?',
    'What is Torvik Works?',
    'What is Almin Loom?',
  ])('what is only named is told by nothing: %s', async (question) => {
    expect(reasonOf(await askExactly(await kinds, question))).toBe('no_support')
  })
})

describe('the company is the issuer of the one release that is open', () => {
  const release = (about: string): string => `Orme Colours sells Lumisal in Norway

TARNBY, 3 May 2025 – Orme Colours will sell Lumisal in Norway from 1 June, it said today. The company has signed with two shops.

${about}`
  const about =
    'About Orme Colours\nOrme Colours makes paints for wet rooms. It employs 80 people in Tarnby.\n'

  test.each([
    'What does the company do?',
    'Who is the company?',
    'Tell me about the company',
    'Background on the company',
  ])('%s', async (question) => {
    const answer = await askExactly(await libraryOf({ 'a.txt': release(about) }), question)
    expect(wordsOf(answer)).toBe('Orme Colours makes paints for wet rooms.')
  })

  test('and its news is not what it does', async () => {
    const library = await libraryOf({ 'a.txt': release('') })
    expect(reasonOf(await askExactly(library, 'What does the company do?'))).toBe('no_support')
  })

  test('a person is none', async () => {
    const library = await libraryOf({
      'a.txt': `${release('“It dries at once,” said Ada Berg, managing director of Orme Colours.\n\n')}${about}`,
    })
    expect(wordsOf(await askExactly(library, 'Who is Ada Berg?'))).toContain('managing director')
  })
})
