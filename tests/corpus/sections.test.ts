import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

const STORY = [
  'Acme Opens a Plant',
  'PARIS, June 3, 2024 — Acme Tools opened a plant in Lyon today. It makes saws of a new sort.',
  'The plant has two halls, and a third one will be built next year beside the river.',
  'Neighbours may visit it on Sunday. There will be music, and soup for whoever comes early.',
]

/** First words of the blocks of a kind, when `lines` end the release. */
function ofKind(kind: string, lines: readonly string[]): string[] {
  const { text, blocks } = toDocument('a.txt', bytes([...STORY, ...lines].join('\n\n')))
  return blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end))
}

describe('a line over lines that are things of their own', () => {
  test.each([
    ['Entry prices', 'Adults: £6\nChildren: £3'],
    ['Opening hours', 'Monday to Friday 7am to 9pm\nSaturday 8am to 6pm'],
    ['Drop-in sessions', 'Saturday 24 January: Library\nTuesday 27 January: Hall'],
    ['Clubs that train here', 'Lyon Swimmers\nOslo Divers\nHolm Water Polo'],
  ])('is their heading: %s', (line, below) => {
    expect(ofKind('heading', [line, below, 'The hall was built in a year.'])).toEqual([line])
  })

  test.each([
    // A wrapped sentence, two lines of nothing but names, a person over what she is.
    ['Entry prices', 'The saws are sold in Lyon\nand Oslo from 1 May on'],
    ['Entry prices', 'Lyon Swimmers\nOslo Divers'],
    ['Ann Lee', 'Chair: 2021\nMember: 2019'],
  ])('and is none over others: %s', (line, below) => {
    expect(ofKind('heading', [line, below, 'The hall was built in a year.'])).toEqual([])
  })
})

describe('boilerplate', () => {
  test.each([
    { lines: ['About Acme Tools', 'Acme Tools makes saws. It was founded in 1921.'] },
    { lines: ['About acme', 'acme is a maker of saws in Lyon.'] },
    { lines: ['About $ACME', '$ACME is the token of those who saw.'] },
    { lines: ['About 4 Saws', '4 Saws is a maker of saws in Lyon.'] },
    { lines: ['About Acme Tools, P.A.', 'Acme Tools, P.A., is a maker of saws.'] },
    { lines: ['About Acme.', 'Acme N.V. is a maker of saws in Lyon.'] },
    { lines: ['About', 'Acme Tools makes saws and has made them since 1921.'] },
    { lines: ['ABOUT:', 'Acme Tools makes saws and has made them since 1921.'] },
    { lines: ['ABOUT – Acme Tools makes saws and has made them since 1921.'] },
    { lines: ['Company Profile', 'Acme Tools makes saws and has made them since 1921.'] },
    { lines: ['About the firm:', 'Acme Tools makes saws and has made them since 1921.'] },
    { lines: ['Company Overview: Founded in 1921, Acme Tools makes saws for all who need them.'] },
    { lines: ['About acme acme is a maker of saws in Lyon, founded in 1921, with a plant in Oslo too.'] },
    {
      lines: [
        'About Acme & Daughters In 1921, Ann Lee began to make saws in a shed. Her three daughters make them now, and export them.',
      ],
    },
  ])('is $lines', ({ lines }) => {
    expect(ofKind('boilerplate', lines)).toEqual(lines)
  })

  test.each([
    { glued: 'About AcmeToolsHeadquartered in Lyon, AcmeTools makes saws.', heading: 'About AcmeTools' },
    {
      glued: 'About Acme Tool ExchangeAs a maker of saws, it is known in Lyon.',
      heading: 'About Acme Tool Exchange',
    },
    { glued: 'About Acme Tools Inc.Acme Tools makes saws.', heading: 'About Acme Tools Inc.' },
    { glued: 'About Acme Tools Ltd (ATL): Acme Tools makes saws.', heading: 'About Acme Tools Ltd (ATL):' },
  ])('is parted from its heading: $glued', ({ glued, heading }) => {
    expect(ofKind('boilerplate', [glued])).toEqual([heading, glued.slice(heading.length).trim()])
  })

  // A minute or more where white space was tried at every length behind every part of the name.
  test('is none where white space without an end stands behind a name', () => {
    expect(ofKind('boilerplate', [`About Acme${' '.repeat(20_000)}x`])).toEqual([])
  })

  test.each(['About AcmeTools', 'About AcmeTools Corp.'])(
    'keeps a name with two capitals whole: %s',
    (heading) => {
      const lines = [heading, 'AcmeTools makes saws. The name AcmeTools is a mark.']
      expect(ofKind('boilerplate', lines)).toEqual(lines)
    },
  )

  test('begins inside a paragraph to which a wire glued it', () => {
    const lines = ['“We saw it coming,” said Ann Lee.”About Acme Tools', 'Acme Tools makes saws.']
    expect(ofKind('boilerplate', lines)).toEqual(['About Acme Tools', 'Acme Tools makes saws.'])
    expect(ofKind('boilerplate', ['See https://acme.example/sAbout AcmeAcme makes saws.'])).toEqual([
      'About Acme',
      'Acme makes saws.',
    ])
  })

  test('goes on over links and ends before speech and questions', () => {
    const links = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (name) => `Site ${name}: https://${name}.example`,
    )
    const section = ['About Acme Tools', 'Acme Tools makes saws.', ...links]
    expect(ofKind('boilerplate', section)).toEqual(section)
    const more = ['“Saws are what this town was built on,” said Ann Lee, the mayor.', 'They are sharp.']
    expect(ofKind('boilerplate', [...section, ...more])).toEqual(section)
    expect(ofKind('boilerplate', [...section, 'What Is a Saw?', 'A saw is a tool with teeth.'])).toEqual(
      section,
    )
  })

  test.each([
    'About half of the town came to see it, and the rest came on the next day.',
    'About 30 people work in it.',
    'About deep cutting, the plant knows more than others, and it will teach what it knows to all.',
    'All About Saws is the name of the fair in Lyon, and Acme Tools will be there with its newest.',
  ])('is not "%s"', (line) => {
    expect(ofKind('boilerplate', [line])).toEqual([])
  })
})

test.each([
  {
    name: 'two words in capitals, whatever follows',
    line: 'OPENING HOURS',
    next: 'Daily except on Mondays, from 9 a.m. on',
    isHeading: true,
  },
  ...[
    '2025 2024',
    '$14.2 $13.1',
    'FTSE 100 14,600',
    'TOTAL $14.2M',
    'NEW YORK 2025',
    '020 7946 0102',
    '– – –',
  ].map((line) => ({
    name: `not values: ${line}`,
    line,
    next: 'Shares of the trust rose in the morning in London',
    isHeading: false,
  })),
  {
    name: "not a person's name over a role",
    line: 'MARIA LIND',
    next: 'Head of Communications at Orme Valley Trust in Tarn',
    isHeading: false,
  },
  {
    name: 'not one, which may be a name',
    line: 'ACME',
    next: 'Daily except on Mondays, from 9 a.m. on',
    isHeading: false,
  },
  {
    name: 'not small letters over a line that is no prose',
    line: 'Opening hours',
    next: 'Daily except on Mondays, from 9 a.m. on',
    isHeading: false,
  },
])('a heading of capitals: $name', ({ line, next, isHeading }) => {
  expect(ofKind('heading', [line, next, 'The hall is open to all. It is warm.']).includes(line)).toBe(
    isHeading,
  )
})

describe('a name over a text that tells what it is', () => {
  test.each([
    ['Kiln Works', 'Kiln Works was founded in 1974 and makes tiles. It is small.'],
    ['Background on the Kiln Trust', 'The Kiln Trust is based in Leeds and keeps two kilns. It is small.'],
    ['KILN WORKS', 'Kiln Works has 310 employees in two towns. It is small.'],
  ])('opens boilerplate: %s', (heading, text) => {
    expect(ofKind('boilerplate', [heading, text])).toEqual([heading, text])
  })

  test.each([
    ['Kiln Two', 'Kiln Two burns straw and was lit on Monday. It is small.'],
    ['Kiln prices', 'Kiln owners pay less from May on, says a report. It was founded in doubt.'],
    ['Background', 'The town was founded in 1200 and has a wall. It is small.'],
  ])('and none over anything else: %s', (heading, text) => {
    expect(ofKind('boilerplate', [heading, text])).toEqual([])
  })
})
