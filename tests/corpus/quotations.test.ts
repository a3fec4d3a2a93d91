import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

/** Quotations of a body as `words >> name | role`. */
function read(body: string): string[] {
  const document = toDocument('a.md', bytes(`# Acme Opens Plant\n\n${body}`))
  return document.quotations.map(({ start, end, speaker }) => {
    const words = document.text.slice(start, end)
    return speaker === null ? `${words} >> nobody` : `${words} >> ${speaker.name} | ${speaker.role ?? ''}`
  })
}

describe('speakers', () => {
  test.each([
    [
      '“It works very well,” said Ann Lee, CEO of Acme, Inc. It is new.',
      ['“It works very well,” >> Ann Lee | CEO of Acme, Inc.'],
    ],
    ['"It works very well," said Ann Lee.', ['"It works very well," >> Ann Lee | ']],
    ['“It works very well,” said botanist Ann Lee.', ['“It works very well,” >> Ann Lee | botanist']],
    [
      '“It works very well,” retired surgeon Ann Lee told reporters.',
      ['“It works very well,” >> Ann Lee | retired surgeon'],
    ],
    [
      '“It works very well,” explained the conductor, Ann Lee, when it began.',
      ['“It works very well,” >> Ann Lee | the conductor'],
    ],
    ['“It works very well,” said Councillor Ann Lee.', ['“It works very well,” >> Ann Lee | Councillor']],
    [
      'Ann Lee, lead breeder at Acme, told a briefing: “It works very well.”',
      ['“It works very well.” >> Ann Lee | lead breeder at Acme'],
    ],
    [
      "The show 'Cats' ran. 'We loved it very much,' said Ann Lee, chair.",
      ["'We loved it very much,' >> Ann Lee | chair"],
    ],
    [
      "In the '90s the workers' union said no. 'It was a hard time,' said Ann Lee.",
      ["'It was a hard time,' >> Ann Lee | "],
    ],
    [
      "'We like 'The Weavers' Daughter' very much,' said Ann Lee.",
      ["'We like 'The Weavers' Daughter' very much,' >> Ann Lee | "],
    ],
    [
      'Ann Lee, chief executive, told Tom Ray: “You are very good at this.”',
      ['“You are very good at this.” >> Ann Lee | chief executive'],
    ],
    [
      '“It works very well,” said Councillor Ann Lee, leader of Holm Council.',
      ['“It works very well,” >> Ann Lee | leader of Holm Council'],
    ],
    [
      '“It works very well,” said Prince Rogers Nelson, the singer.',
      ['“It works very well,” >> Prince Rogers Nelson | the singer'],
    ],
    [
      'Professor Ann Lee, head of chemistry, said: “It works very well.”',
      ['“It works very well.” >> Professor Ann Lee | head of chemistry'],
    ],
    [
      "'It's the only mill that sells milk,' said director Ann Lee. 'You'll see.'",
      ["'It's the only mill that sells milk,' >> Ann Lee | director", "'You'll see.' >> Ann Lee | director"],
    ],
    [
      '“It works,” said Ann Lee, head of sales at Acme. “It always did work.”',
      [
        '“It works,” >> Ann Lee | head of sales at Acme',
        '“It always did work.” >> Ann Lee | head of sales at Acme',
      ],
    ],
    ['Ann Lee, CEO of Acme: “It works very well.”', ['“It works very well.” >> Ann Lee | CEO of Acme']],
    [
      'Ann Lee, CEO of Acme, thanked the town, “It works very well here.”',
      ['“It works very well here.” >> Ann Lee | CEO of Acme'],
    ],
    ['Acme CEO Ann Lee states; “It works very well.”', ['“It works very well.” >> Ann Lee | Acme CEO']],
    [
      'Chief Ann Lee of the River Valley Nation, its partner, said “It works very well for us.”',
      ['“It works very well for us.” >> Ann Lee | Chief'],
    ],
    [
      'A family from the Rio Valley shared, “It works very well for us.”',
      ['“It works very well for us.” >> A family from the Rio Valley | '],
    ],
    ['Ann Lee (Lyon) “It works very well for all.”', ['“It works very well for all.” >> Ann Lee | ']],
    [
      'Ann Lee, CEO of Acme, visited the town. Lee admitted to doubts. “It works,” she said.',
      ['“It works,” >> Ann Lee | CEO of Acme'],
    ],
    ['“It works very well” said Ann Lee. It is new.', ['“It works very well” >> Ann Lee | ']],
    ['Ann Lee is proud of two books: “How to Build a Plant Anywhere” and one more.', []],
    [
      '“It works,” said Ann Lee, CEO of Acme. Ann Lee’s plant is new.',
      ['“It works,” >> Ann Lee | CEO of Acme'],
    ],
    [
      'Director of music Rowan Pike added: “It works very well here.”',
      ['“It works very well here.” >> Rowan Pike | Director of music'],
    ],
    [
      'Rowan Pike, CEO of Acme Your Way also commented, “It works very well here.”',
      ['“It works very well here.” >> Rowan Pike | CEO of Acme Your Way'],
    ],
    [
      '“It works,” said Dr. Rowan Pike, head of medicine at St. Alban. “It always did work well.”',
      [
        '“It works,” >> Dr. Rowan Pike | head of medicine at St. Alban',
        '“It always did work well.” >> Dr. Rowan Pike | head of medicine at St. Alban',
      ],
    ],
    ['“It works,” Ann Lee, head of sales, said.', ['“It works,” >> Ann Lee | head of sales']],
    [
      'Ann Lee, head of sales, said: “It works very well.”',
      ['“It works very well.” >> Ann Lee | head of sales'],
    ],
    [
      'Ann Lee, head of sales, commented, “It works very well.”',
      ['“It works very well.” >> Ann Lee | head of sales'],
    ],
    [
      'Ann Lee, head of sales, said:\n\n“It works very well for all of us.”',
      ['“It works very well for all of us.” >> Ann Lee | head of sales'],
    ],
    [
      'According to Ann Lee, head of sales, “It works very well.”',
      ['“It works very well.” >> Ann Lee | head of sales'],
    ],
    ['“It works,” said CEO Ann Lee.', ['“It works,” >> Ann Lee | CEO']],
    ['“It works,” says Acme founder and CEO Ann Lee.', ['“It works,” >> Ann Lee | Acme founder and CEO']],
    [
      '“It works,” said Dr. Ann van der Lee, Ph.D., director of the lab.',
      ['“It works,” >> Dr. Ann van der Lee | director of the lab'],
    ],
    [
      '“It works,” Ann Lee, CEO of Acme, said. Nobody doubted it.\n\n“It always did,” Lee added.',
      ['“It works,” >> Ann Lee | CEO of Acme', '“It always did,” >> Ann Lee | CEO of Acme'],
    ],
    [
      'Acme hired CEO Ann Lee in May.\n\n“It always did,” Ms. Lee added.',
      ['“It always did,” >> Ann Lee | CEO'],
    ],
    [
      '“It works,” said Ann Lee, CEO.\n\n“It always did work well,” she said.',
      ['“It works,” >> Ann Lee | CEO', '“It always did work well,” >> Ann Lee | CEO'],
    ],
    [
      '“It is foreseeable that this will be so,” according to an official of the zone.',
      ['“It is foreseeable that this will be so,” >> an official of the zone | '],
    ],
    [
      '“It works for us all,” said a spokesperson for Acme.',
      ['“It works for us all,” >> a spokesperson for Acme | '],
    ],
    [
      '“It works for all of us here.” — Ann Lee, head of sales',
      ['“It works for all of us here.” >> Ann Lee | head of sales'],
    ],
    [
      '“It works for all of us here.”\n\n— Ann Lee, head of sales',
      ['“It works for all of us here.” >> Ann Lee | head of sales'],
    ],
    [
      '“It works for all of us, now.\n\n“It always did,” said Ann Lee.',
      ['“It works for all of us, now. >> Ann Lee | ', '“It always did,” >> Ann Lee | '],
    ],
    [
      '“It works,” said Ann Lee, “and it always did.”',
      ['“It works,” >> Ann Lee | ', '“and it always did.” >> Ann Lee | '],
    ],
    ['‘It works very well,’ said Ann Lee.', ['‘It works very well,’ >> Ann Lee | ']],
    [
      'She added,”Remember, it was always going to work.”',
      ['”Remember, it was always going to work.” >> nobody'],
    ],
    [
      '“We are very proud of what we have done,” said Acme Corp.',
      ['“We are very proud of what we have done,” >> nobody'],
    ],
    [
      '“We are very proud of it all,” said Acme Robotics Group.',
      ['“We are very proud of it all,” >> nobody'],
    ],
    [
      '“We are very proud of what we have done,” said Microsoft.',
      ['“We are very proud of what we have done,” >> nobody'],
    ],
    ['“We are very proud of what we have done.”', ['“We are very proud of what we have done.” >> nobody']],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected)
  })
})

test.each([
  'They sell “software-defined cars” to “people who want a very small car” in Paris.',
  'The report “Closing the Digital Divide Through Local Permitting.” is out.',
  'The paper titled “how we came to build a small plant.” is out.',
  'The screen is 27" wide and the other is 32" wide, and both are new.',
  'It is the so-called “plant,” which opened.',
])('no quotation: %s', (body) => {
  expect(read(body)).toEqual([])
})

describe('he said, she said', () => {
  const SIR = 'Sir Rowan Pike, chair of Acme, said: “It works very well.”\n\n'
  const LEE = '“It works very well,” said Ann Lee, chair of Acme.\n\n'

  test('means the person of whom the paragraph tells, not who spoke before', () => {
    expect(
      read(`${SIR}Among the first is Wren Odell, 22, from Hull, who mends bikes. “It rings,” she said.`),
    ).toEqual(['“It works very well.” >> Sir Rowan Pike | chair of Acme', '“It rings,” >> Wren Odell | '])
    expect(
      read('The guide is Wren Odell, a retired nurse and owner of a farm. “It rings very loud,” she said.'),
    ).toEqual(['“It rings very loud,” >> Wren Odell | a retired nurse and owner of a farm'])
  })

  test('means who spoke before when nobody else is told of', () => {
    expect(read(`${SIR}“It rings,” he said.`)[1]).toBe('“It rings,” >> Sir Rowan Pike | chair of Acme')
    expect(read(`${LEE}The plant on Harlan Street has Blue Ridge kilns. “It rings,” she said.`)[1]).toBe(
      '“It rings,” >> Ann Lee | chair of Acme',
    )
  })

  describe('behind a whole paragraph about another one', () => {
    const about = (words: string, said = '“I rang it,” he said.'): string | undefined =>
      read(`${SIR}${words}\n\n${said}`)[1]

    test.each(['Mr Odell, 51, came in 2003.', 'Ian Odell came in 2003. He was a cook then.'])(
      'means that one: %s',
      (words) => {
        expect(about(words)).toMatch(/>> (?:Mr|Ian) Odell/u)
      },
    )

    test('means who spoke before where that paragraph does not open with a person', () => {
      expect(about('It was built for Mr Odell in 2003. It rings.')).toBe(
        '“I rang it,” >> Sir Rowan Pike | chair of Acme',
      )
    })

    test.each([
      ['the paragraph names both', 'Mr Odell came in 2003. Pike had hired him.', '“I rang it,” he said.'],
      ['it tells of two', 'Mr Odell came in 2003. Mr Dorn came in 2004.', '“I rang it,” he said.'],
      ['the quotation tells of him', 'Mr Odell came in 2003.', '“Nobody rings like him,” he said.'],
    ])('means nobody where %s', (_, words, said) => {
      expect(about(words, said)).toMatch(/>> nobody$/u)
    })
  })

  test('never means someone whom the text calls by the other pronoun', () => {
    const nobody = '“It rings,” >> nobody'
    expect(read(`${SIR}“It rings,” she said.`)[1]).toBe(nobody)
    expect(read(`${LEE}“It rings,” he said.`)[1]).toBe(nobody)
    expect(
      read('Pim Dorn, 49, joins from Beta, where she led sales. Pim Dorn likes it. “It rings,” he said.'),
    ).toEqual([nobody])
    expect(read('“It works very well,” said Pim Dorn, spokeswoman of Acme.\n\n“It rings,” he said.')[1]).toBe(
      nobody,
    )
  })

  test('means nobody where it could be either of two', () => {
    const two = 'The guides are Wren Odell, 22, of Hull, and Robin Dorn, 31, of York. “It rings,” she said.'
    expect(read(`${SIR}${two}`)[1]).toBe('“It rings,” >> nobody')
    expect(read(`${LEE}${two}`)[1]).toBe('“It rings,” >> nobody')
    expect(read(`${SIR}${two.replace('Wren', 'Mr. Wren')}`)[1]).toBe('“It rings,” >> Robin Dorn | ')
  })

  // Eight seconds where all of the paragraph was read again for each of them.
  test('is read in a paragraph as long as a book', () => {
    const said = read('“It rings,” she said. '.repeat(4_000))
    expect(said).toHaveLength(4_000)
    expect(new Set(said)).toEqual(new Set(['“It rings,” >> nobody']))
  })

  test('means the one person of the paragraph above when nobody spoke before', () => {
    expect(read('The guide is Wren Odell, 22, of Hull.\n\n“It rings very loud,” she said.')).toEqual([
      '“It rings very loud,” >> Wren Odell | ',
    ])
  })
})

describe('a quotation that runs on in the next paragraph', () => {
  const lead = 'Ann Lee, chair of Acme, said: '

  test.each([
    ['“It works,” said Ann Lee. “It works very well for us all.\n\n“It rings every hour of the day.”', 3],
    ['"It works," said Ann Lee. "It works very well for us all.\n\n"It rings every hour of the day."', 3],
    ['"It works," said Ann Lee. It is 5" wide.\n\n"It rings very loud," said Ann Lee.', 2],
    ['“It works,” said Ann Lee. “It works very well.\n\nIt rings.', 1],
  ])('behind an attribution, where that opens again: %s', (body, count) => {
    expect(read(body).map((said) => said.split(' >> ')[1])).toEqual(Array(count).fill('Ann Lee | '))
  })

  test('is read from the mark behind its lead-in, and all of it is of one speaker', () => {
    expect(
      read(`${lead}“It works.\n\n“It costs little and it lasts.\n\n“And it is ours for good now.”`),
    ).toEqual([
      '“It works. >> Ann Lee | chair of Acme',
      '“It costs little and it lasts. >> Ann Lee | chair of Acme',
      '“And it is ours for good now.” >> Ann Lee | chair of Acme',
    ])
    expect(read(`${lead}"It works.\n\n"It costs little," said Tom Ray.`)[1]).toBe(
      '"It costs little," >> Tom Ray | ',
    )
  })

  test('is none where the next paragraph opens without the mark, or nothing leads it in', () => {
    expect(read('L’exposition, « L’or blanc », montre 240 objets.\n\n« Elle est belle », dit-on.')).toEqual(
      [],
    )
    expect(read(`${lead}"It works.\n\nIt costs little.`)).toEqual([])
    expect(read('The pipe is 5" wide and "thick.\n\n"It costs little," said Tom Ray.')).toEqual([
      '"It costs little," >> Tom Ray | ',
    ])
  })
})

describe('single marks with double ones in them', () => {
  test.each([
    `'Those "plans" are late, and I don't mind,' said Ann Lee.`,
    '‘Those “plans” are late, and I don’t mind,’ said Ann Lee.',
  ])('%s', (words) => {
    expect(read(words)).toEqual([`${words.slice(0, words.indexOf(' said'))} >> Ann Lee | `])
  })

  test('are no speech inside of double ones', () => {
    expect(read(`"They say 'soon,' and I don't mind," said Ann Lee.`)).toEqual([
      `"They say 'soon,' and I don't mind," >> Ann Lee | `,
    ])
  })
})

describe('an office before a surname', () => {
  const mayor = 'Mayor Ann Lee opened the plant.\n\n'

  test.each(['said Mayor Lee', 'Mayor Lee said'])('"%s" is the one of that name', (words) => {
    expect(read(`${mayor}“It works,” ${words}.`)).toEqual(['“It works,” >> Ann Lee | Mayor'])
  })

  test('tells a speaker of whom the text has no more', () => {
    expect(read('“It works,” said Mayor Lee.')).toEqual(['“It works,” >> Lee | Mayor'])
  })

  test.each(['Head Coach', 'President Motors', 'Chief Marketing Team', 'Director General'])(
    '"%s" names nobody',
    (words) => {
      expect(read(`“It works every day of the week,” said ${words}.`)).toEqual([
        '“It works every day of the week,” >> nobody',
      ])
    },
  )

  test('is not before a form of address, or a first name that more names follow', () => {
    expect(read('“It works,” said Superintendent Dr. Ann Lee.')).toEqual([
      '“It works,” >> Dr. Ann Lee | Superintendent',
    ])
    expect(read('“It works,” said Acme Senior Plant Director Ann Lee.')).toEqual([
      '“It works,” >> Ann Lee | Acme Senior Plant Director',
    ])
  })
})

test('two forms of address before a name', () => {
  expect(
    read(
      'Prof. Dr. Ann Lee, director of Acme, said: “It works.” Dr. Lee left. “It is new,” said Prof. Dr. Lee.',
    ),
  ).toEqual([
    '“It works.” >> Prof. Dr. Ann Lee | director of Acme',
    '“It is new,” >> Prof. Dr. Ann Lee | director of Acme',
  ])
})

test('a role ends where the predicate begins', () => {
  expect(read('Ann Lee, director of Acme, speaks of luck: “It works.”')).toEqual([
    '“It works.” >> Ann Lee | director of Acme',
  ])
  expect(read('Ann Lee, director of sales, service and parts: “It works.”')).toEqual([
    '“It works.” >> Ann Lee | director of sales, service and parts',
  ])
})

test.each([
  // The office under which somebody is quoted first is theirs in full.
  [
    'Orme CEO Ann de Lee commented: “It works very well.”\n\nDe Lee ruled out cuts. “It pays for all of us,” she said.',
    'Orme CEO',
  ],
  // Another office stays another.
  [
    '“It works very well,” said Ann Lee, chair of Orme.\n\n“It pays for all of us,” said mayor Ann Lee.',
    'mayor',
  ],
])('the last office in %s is %s', (body, role) => {
  expect(read(body).at(-1)?.split(' | ')[1]).toBe(role)
})
