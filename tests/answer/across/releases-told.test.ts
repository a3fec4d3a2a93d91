import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { askExactly, conversation, libraryOf, reasonOf, wordsOf } from '../make.ts'

function release(house: string, headline: string, day: string, story: string): string {
  return `${headline}\n\nTARNBY, ${day} – ${story}\n\nAbout ${house}\n${house} has its seat in Tarnby.\n\nContact: press@${house.split(' ')[0]?.toLowerCase()}.example\n`
}

const opened = libraryOf({
  'a.txt': release(
    'Orme Rail',
    'Orme Rail to run a night train to Vesle',
    '4 March 2024',
    'Orme Rail will run a night train from Tarnby to Vesle from June. A berth costs 60 euros.',
  ),
  'b.txt': release(
    'Orme Rail',
    'Orme Rail names Ada Berg as chief executive',
    '9 May 2025',
    'Orme Rail has named Ada Berg as chief executive. She was in charge of the night trains before.',
  ),
  'c.txt': release(
    'Orme Rail',
    'Night train to Vesle runs daily',
    '2 June 2025',
    'The night train to Vesle runs daily from Monday, Orme Rail said. It carried 9,000 people in its first year.',
  ),
  'd.txt': release(
    'Lindal Ferries',
    'Lindal Ferries raises its fares',
    '20 May 2025',
    'Lindal Ferries raises its fares by 4 percent. Day tickets are not affected.',
  ),
})

const notesOf = async (question: string, options = {}) => {
  const { notes } = await askExactly(await opened, question, options)
  return notes.filter(({ kind }) => kind === 'metadata').map(({ text }) => text)
}

describe('of the releases themselves is told', () => {
  test('which speak of a matter, in whatever form of its words, the newest first', async () => {
    const answer = await askExactly(await opened, 'Which releases mention night trains?')
    expect(answer.statements.map(({ text }) => text)).toEqual([
      'Night train to Vesle runs daily',
      'Orme Rail names Ada Berg as chief executive',
      'Orme Rail to run a night train to Vesle',
    ])
    expect(answer.citations.map(({ published }) => published)).toEqual([
      '2025-06-02',
      '2025-05-09',
      '2024-03-04',
    ])
    expect(await notesOf('Which releases mention night trains?')).toEqual([
      'There are 3 releases that mention “night trains”, the oldest of 4 March 2024, the newest of 2 June 2025.',
    ])
  })

  test.each(['Summarise Orme Rail’s releases', 'Give me an overview of the releases by Orme Rail'])(
    'what each of a house opens with, the newest first: %s',
    async (question) => {
      const answer = await askExactly(await opened, question)
      expect(answer.statements.map(({ text }) => text)).toEqual([
        'The night train to Vesle runs daily from Monday, Orme Rail said.',
        'Orme Rail has named Ada Berg as chief executive.',
        'Orme Rail will run a night train from Tarnby to Vesle from June.',
      ])
    },
  )

  test('and of the only one of a house all that sums it up', async () => {
    const answer = await askExactly(await opened, 'Summarise the releases by Lindal Ferries')
    expect(answer.statements.map(({ text }) => text).slice(0, 2)).toEqual([
      'Lindal Ferries raises its fares',
      'Lindal Ferries raises its fares by 4 percent.',
    ])
  })

  test('which open with it, behind a dateline and an abbreviation', async () => {
    const two = await libraryOf({
      'a.txt': release(
        'Lund Boats',
        'Lund Boats reports a good year',
        '4 March 2024',
        'Lund Boats, Inc. (LUND), which builds sloops, has opened a rigging school. It has a pier.',
      ),
      'b.txt': release(
        'Lund Boats',
        'Lund Boats moves to Vesle',
        '5 April 2024',
        'Lund Boats moves its yard to Vesle. The rigging school stays where it is.',
      ),
    })
    const answer = await askExactly(two, 'List all releases about the rigging school')
    expect(answer.statements.map(({ text }) => text)).toEqual(['Lund Boats reports a good year'])
  })

  test('which are about it, where some are', async () => {
    const answer = await askExactly(await opened, 'List all releases about the night train')
    expect(wordsOf(answer)).not.toContain('Ada Berg')
    expect(answer.statements).toHaveLength(2)
  })

  test('how many a house has issued, in a time', async () => {
    expect(await notesOf('How many releases has Orme Rail issued?')).toEqual([
      'There are 3 releases by “Orme Rail”, the oldest of 4 March 2024, the newest of 2 June 2025.',
    ])
    expect(await notesOf('How many releases has Orme Rail issued in May 2025?')).toEqual([
      'There is 1 release by “Orme Rail”, of 9 May 2025.',
    ])
  })

  test('what a house announced this year, counted from the day of the question', async () => {
    const question = 'What did Orme Rail announce this year?'
    const then = await ask(await opened, { question }, Date.parse('2024-08-01'))
    expect(then.statements.map(({ text }) => text)).toEqual(['Orme Rail to run a night train to Vesle'])
    const later = await ask(await opened, { question }, Date.parse('2025-08-01'))
    expect(later.statements).toHaveLength(2)
  })

  test('the newest and the oldest, with its day', async () => {
    const newest = await askExactly(await opened, 'When was the last release by Orme Rail issued?')
    expect(wordsOf(newest)).toBe('Night train to Vesle runs daily')
    expect(newest.notes.map(({ text }) => text)).toEqual(['It is of 2 June 2025.'])
    expect(wordsOf(await askExactly(await opened, 'What is the first release by Orme Rail?'))).toBe(
      'Orme Rail to run a night train to Vesle',
    )
  })

  test('one after the other from the oldest on', async () => {
    const answer = await askExactly(await opened, 'Timeline of the night train')
    expect(answer.statements.map(({ text }) => text)).toEqual([
      'Orme Rail to run a night train to Vesle',
      'Orme Rail names Ada Berg as chief executive',
      'Night train to Vesle runs daily',
    ])
  })

  test('by its first sentence, where only the front matter has a headline', async () => {
    const matter = '---\ntitle: A quay opens at Vesle\ndate: 2025-07-01\n---\n\n'
    const library = await libraryOf({
      'a.md': `${matter}**TARNBY, 1 July 2025** – The new quay at Vesle opens today. It is long.\n`,
    })
    const answer = await askExactly(library, 'Which releases mention Vesle?')
    expect(answer.statements.map(({ text }) => text)).toEqual(['The new quay at Vesle opens today.'])
  })

  test('what was announced in a month, of the newest year that has it', async () => {
    const answer = await askExactly(await opened, 'What did Orme Rail announce in June?')
    expect(wordsOf(answer)).toBe('Night train to Vesle runs daily')
  })

  test('the newest in short', async () => {
    const answer = await askExactly(await opened, 'Summarise the latest release from Orme Rail')
    expect(wordsOf(answer)).toContain('It carried 9,000 people in its first year.')
  })

  test('how many have no date, where a time is asked for', async () => {
    const library = await libraryOf({
      'a.txt': release('Orme Rail', 'Orme Rail buys trains', '9 May 2025', 'Orme Rail buys 20 trains.'),
      'b.txt':
        'Orme Rail opens a yard\n\nOrme Rail has opened a yard in Tarnby.\n\nAbout Orme Rail\nOrme Rail has its seat in Tarnby.\n',
    })
    const { notes } = await askExactly(library, 'How many releases has Orme Rail issued in 2025?')
    expect(notes.map(({ text }) => text)).toEqual([
      'There is 1 release by “Orme Rail”, of 9 May 2025.',
      '1 more has no date.',
    ])
  })

  test('what each says of a matter, a sentence of each', async () => {
    const answer = await askExactly(await opened, 'What have we said about the night train to Vesle?')
    expect(answer.statements.map(({ text }) => text)).toEqual([
      'The night train to Vesle runs daily from Monday, Orme Rail said.',
      'Orme Rail will run a night train from Tarnby to Vesle from June.',
    ])
  })

  test('the next time in a conversation', async () => {
    const history = conversation('How many releases has Orme Rail issued in 2024?', { answer: 'One.' })
    const answer = await askExactly(await opened, 'And in 2025?', { history })
    expect(answer.statements).toHaveLength(2)
  })

  test('only what the filter leaves', async () => {
    const answer = await askExactly(await opened, 'Which releases mention night trains?', {
      filter: { from: '2025-05-01', to: '2025-05-31' },
    })
    expect(answer.statements).toHaveLength(1)
  })
})

describe('it is refused', () => {
  test('what none mentions, by its name', async () => {
    const answer = await ask(await opened, { question: 'Which releases mention trams?' })
    expect(reasonOf(answer)).toBe('no_subject')
    expect(answer.refusal?.unsupported).toEqual(['trams'])
  })

  test('what was issued in a time in which none was', async () => {
    const answer = await ask(await opened, { question: 'How many releases has Orme Rail issued in 2019?' })
    expect(reasonOf(answer)).toBe('other_period')
  })

  test('whose house none is by', async () => {
    const answer = await ask(await opened, { question: 'How many releases has Kestrel Air issued?' })
    expect(reasonOf(answer)).toBe('no_subject')
  })
})

test('what the only release on a matter says of it is told by its sentences on it', async () => {
  const answer = await askExactly(await opened, 'What have we said about fares?')
  expect(wordsOf(answer)).toBe('Lindal Ferries raises its fares by 4 percent.')
})

test('what a release tells of a time in which none was issued is answered as any question is', async () => {
  const library = await libraryOf({
    'e.txt': release(
      'Orme Rail',
      'Orme Rail is ten',
      '1 July 2025',
      'In 2015 the first line was announced. Orme Rail has 80 trains now.',
    ),
  })
  expect(wordsOf(await askExactly(library, 'What was announced in 2015?'))).toBe(
    'In 2015 the first line was announced.',
  )
})

test('what one release of a house says of a matter is answered as any question is', async () => {
  const answer = await askExactly(await opened, 'What has Lindal Ferries said about fares?')
  expect(wordsOf(answer)).toContain('raises its fares by 4 percent')
})

test('which of them are corrections, and that there are none', async () => {
  const library = await libraryOf({
    'a.txt': release(
      'Orme Rail',
      'Orme Rail counts 9,000 guests',
      '2 June 2025',
      'Orme Rail counted 9,000 guests.',
    ),
    'b.txt': release(
      'Orme Rail',
      'CORRECTION: Orme Rail counts 8,000 guests',
      '4 June 2025',
      'Orme Rail counted 8,000 guests, and not 9,000.',
    ),
  })
  const answer = await askExactly(library, 'Are there any corrections?')
  expect(wordsOf(answer)).toContain('8,000')
  expect(answer.notes[0]?.text).toBe('There is 1 correction, of 4 June 2025.')
  expect(reasonOf(await askExactly(await opened, 'Are there any corrections?'))).toBe('no_support')
})

describe('those that are not answered from', () => {
  const story = 'Orme Rail counted 9,000 guests on the night train. It is more than the year before.'
  const other = 'Orme Rail has opened a school for drivers in Vesle. It has forty places.'
  const files = {
    'a.txt': release('Orme Rail', 'Orme Rail counts 9,000 guests', '2 June 2025', story),
    'b.txt': release(
      'Orme Rail',
      'CORRECTION: Orme Rail counts 9,000 guests',
      '4 June 2025',
      story.replace('9,000', '8,000'),
    ),
    'c.txt': release(
      'Orme Rail',
      'WITHDRAWN: Orme Rail sells its depot',
      '9 July 2025',
      'Orme Rail has sold its depot in Tarnby. The buyer is not named.',
    ),
    'd.txt': release('Orme Rail', 'Orme Rail opens a school', '1 August 2025', other),
    'e.txt': release(
      'Lindal Ferries',
      'Lindal Ferries raises its fares',
      '20 May 2025',
      'Fares rise by 4 percent.',
    ),
  }
  const mixed = libraryOf(files)
  const noteOf = async (question: string, options = {}) =>
    (await askExactly(await mixed, question, options)).notes.find(({ kind }) => kind === 'metadata')?.text

  test('are told of beside how many there are, and why they do not count', async () => {
    expect(await noteOf('How many releases are there?')).toMatch(
      /^There are 3 releases, .*\. Not counted: 1 replaced, 1 withdrawn\.$/,
    )
    expect(await noteOf('How many releases has Orme Rail issued?')).toMatch(
      /^There are 2 releases by .*\. Not counted: 1 replaced, 1 withdrawn\.$/,
    )
  })

  test.each([
    ['Which releases are withdrawn?', 'Orme Rail sells its depot” of 9 July 2025 was withdrawn.'],
    ['Was anything withdrawn?', 'sells its depot'],
    ['Have any releases been withdrawn?', 'sells its depot'],
    ['Are there any withdrawn releases by Orme Rail?', 'sells its depot'],
    ['How many releases were retracted?', '1 release was withdrawn.'],
    [
      'Which releases were replaced?',
      '“CORRECTION: Orme Rail counts 9,000 guests” of 4 June 2025 replaces “Orme Rail counts 9,000 guests” of 2 June 2025.',
    ],
    ['Which releases were corrected?', 'corrects “Orme Rail counts 9,000 guests” of 2 June 2025.'],
  ])('are told of by headline and day alone: %s', async (question, told) => {
    const answer = await askExactly(await mixed, question)
    expect(answer.status).toBe('answered')
    expect(answer.notes.map(({ text }) => text).join(' ')).toContain(told)
    expect(answer.answer).not.toContain('Tarnby')
    expect(answer.answer).not.toContain('more than the year before')
  })

  test.each([
    'Which releases by Lindal Ferries were withdrawn?',
    'Were any releases replaced in July 2025?',
    // Whoever asks so of a text without such a release asks what it says.
    'Was anything replaced?',
  ])('are not told of where there is none such: %s', async (question) => {
    expect(reasonOf(await askExactly(await mixed, question))).not.toBe('')
  })

  test('what a text itself says was withdrawn is still asked of it', async () => {
    const library = await libraryOf({
      'a.txt': release(
        'Orme Rail',
        'Orme Rail opens a school',
        '1 August 2025',
        'The fare rise was withdrawn. The school has forty places.',
      ),
    })
    expect(wordsOf(await askExactly(library, 'What was withdrawn?'))).toContain(
      'The fare rise was withdrawn.',
    )
    expect(reasonOf(await askExactly(library, 'Which releases were withdrawn?'))).toBe('no_support')
  })

  test.each([
    { name: 'another house', question: 'How many releases has Lindal Ferries issued?' },
    { name: 'another time', question: 'How many releases has Orme Rail issued in August 2025?' },
    { name: 'a matter', question: 'Which releases mention the school?' },
    { name: 'the newest alone', question: 'What is the latest release by Orme Rail?' },
  ])('are not told of where $name is asked about', async ({ question }) => {
    const note = await noteOf(question)
    expect(note).toBeDefined()
    expect(note).not.toContain('Not counted')
  })

  test('are only those of the time that is asked about', async () => {
    expect(await noteOf('How many releases has Orme Rail issued in June 2025?')).toMatch(
      /^There is 1 release by .* Not counted: 1 replaced\.$/,
    )
  })

  test('and a filter leaves out what it does everywhere', async () => {
    expect(await noteOf('How many releases are there?', { filter: { from: '2025-07-01' } })).toMatch(
      /^There is 1 release, .* Not counted: 1 withdrawn\.$/,
    )
  })
})

test('of many the newest are given, as many as are read at a glance, and how many are left', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [
      `${at}.txt`,
      release(
        'Orme Rail',
        `Orme Rail mends bridge number ${at + 1} on its line to Vesle`,
        `${at + 1} March 2025`,
        'The bridge is open.',
      ),
    ]),
  )
  const answer = await askExactly(await libraryOf(files), 'Which releases mention the bridge?')
  const words = wordsOf(answer).split(/\s+/u).length
  expect(words).toBeLessThanOrEqual(110)
  expect(answer.statements[0]?.text).toContain('number 30 ')
  const count = answer.statements.length
  expect(answer.notes.at(-1)?.text).toBe(
    `The newest ${count} are given, back to ${31 - count} March 2025; ${30 - count} are older.`,
  )
})
