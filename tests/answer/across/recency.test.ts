import { describe, expect, test } from 'vitest'
import { asOf } from '../../../src/answer/across/as-of.ts'
import { inQuotes } from '../../../src/answer/across/recency.ts'
import { steer, timeOf } from '../../../src/answer/across/steer.ts'
import { agree } from '../../../src/answer/text/values.ts'
import { isSameTime } from '../../../src/answer/times/same-time.ts'
import type { Answer, Note, Question } from '../../../src/model.ts'
import { retrieve } from '../../../src/search/retrieve.ts'
import { norvik } from '../../library/releases.ts'
import { fakeAnswer, fakeRefusal } from '../../server/fakes.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const STAFF = {
  'a.txt': norvik(
    'Norvik Marine Opens Second Yard',
    'May 3, 2024',
    'Norvik Marine has opened a second yard in Sandvik, on the north shore. Norvik Marine now employs 310 people in both yards. The yard builds hulls.',
  ),
  'b.txt': norvik(
    'Norvik Marine Wins Prize for Quiet Ships',
    'March 12, 2025',
    'Norvik Marine has won the harbour prize for quiet ships. Norvik Marine employs 340 people. The jury praised the propellers.',
  ),
  'c.txt': norvik(
    'Norvik Marine Names New Chief',
    'June 2, 2023',
    'Ida Solberg becomes the chief executive of Norvik Marine on Monday. Norvik Marine employs 290 people, most of them welders.',
  ),
  'd.txt': norvik(
    'Sandvik Boats Grows',
    'July 1, 2025',
    'Sandvik Boats employs 55 people. It builds boats for anglers.',
  ).replaceAll('Norvik Marine', 'Sandvik Boats'),
}

function noteOf(answer: Answer, kind: Note['kind']): Note[] {
  return answer.notes.filter((note) => note.kind === kind)
}

function cited(answer: Answer, note: Note | undefined): string[] {
  return (note?.citations ?? []).map((marker) => {
    const citation = answer.citations.find((one) => one.marker === marker)
    return `${citation?.published}: ${citation?.quote}`
  })
}

describe('several releases of one company', () => {
  test('answer with the newest, the older ones as notes with their dates: what changed over years is no conflict', async () => {
    const answer = await askExactly(await libraryOf(STAFF), 'How many people does Norvik Marine employ?')
    expect(wordsOf(answer)).toBe('Norvik Marine employs 340 people.')
    expect(answer.asOf).toBe('2025-03-12')
    expect(noteOf(answer, 'conflict')).toEqual([])
    expect(noteOf(answer, 'newer').map(({ text }) => text)).toEqual([
      'Earlier, 3 May 2024: “Norvik Marine now employs 310 people in both yards.”',
      'Earlier, 2 June 2023: “Norvik Marine employs 290 people, most of them welders.”',
    ])
  })

  test('of which one expects what another tells of the year before are none, even where it compares them', async () => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine Opens a Slip',
        'May 3, 2025',
        'A slip is open. Norvik Marine built 96 boats last year.',
      ),
      'b.txt': norvik(
        'Norvik Marine Wins a Prize',
        'July 1, 2025',
        'A prize is won. In the year as a whole, Norvik Marine expects to have built 120 boats, compared with 96 in 2024.',
      ),
    })
    const answer = await askExactly(library, 'How many boats does Norvik Marine build a year?')
    expect(noteOf(answer, 'conflict')).toEqual([])
  })

  test('that differ for the same time are a conflict, which cites both', async () => {
    const library = await libraryOf({
      ...STAFF,
      'b.txt': STAFF['b.txt'].replace('March 12, 2025', 'July 1, 2024'),
    })
    const answer = await askExactly(library, 'How many people does Norvik Marine employ?')
    expect(noteOf(answer, 'conflict').map(({ text }) => text)).toEqual([
      'The releases differ: “340” (1 July 2024) and “310” (3 May 2024).',
    ])
    expect(cited(answer, noteOf(answer, 'conflict')[0])).toEqual([
      '2024-07-01: Norvik Marine employs 340 people.',
      '2024-05-03: Norvik Marine now employs 310 people in both yards.',
    ])
  })

  test('that hold each other’s value are no conflict, and the older one tells nothing new', async () => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine Asks for Help in Finding Ash Hollow Man',
        'May 3, 2024',
        'The Norvik Marine watch asks the public for help in finding Leonard "Len" Brandvik, 71, of Ash Hollow, who was last seen on the quay in May.',
      ),
      'b.txt': norvik(
        'Norvik Marine: Ash Hollow Man Found',
        'May 6, 2024',
        'Leonard "Len" Brandvik, the Ash Hollow man who had been missing, was found by the Norvik Marine watch in May, asleep in a boat.',
      ),
    })
    const answer = await askExactly(library, 'Who found Len Brandvik?')
    expect(noteOf(answer, 'newer')).toEqual([])
    expect(noteOf(answer, 'conflict')).toEqual([])
  })

  test.each([
    ['Norvik Marine welder Tove Lind, 71, of Port Sandvik, has won the prize of the Norvik Marine jury.', 0],
    ['Norvik Marine corrects that welder Orla Brack, 46, of Sandvik, won the harbour race.', 2],
  ])('tell the age of one person, and of no other: %s', async (told, notes) => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine Welder Wins Race',
        'May 3, 2024',
        'Welder Orla Brack, 45, of Sandvik, won the harbour race for Norvik Marine.',
      ),
      'b.txt': norvik('Norvik Marine and Its People', 'May 1, 2024', told),
    })
    const answer = await askExactly(library, 'How old is the Norvik Marine welder?')
    expect(answer.notes.filter(({ kind }) => kind !== 'date')).toHaveLength(notes)
  })

  test('are neither newer nor older where one has no date', async () => {
    const library = await libraryOf({
      'a.txt': 'Orme Staff\n\nTARN - Orme employs 300 people in Tarn.\n\nSource: Orme\n',
      'b.txt': 'Orme Staff\n\nTARN, May 9, 2001 - Orme employs 410 people in Tarn.\n\nSource: Orme\n',
    })
    const answer = await askExactly(library, 'How many people does Orme employ in Tarn?')
    const notes = answer.notes.map(({ text }) => text)
    expect(notes.filter((text) => /^(?:Earlier|Newer)/u.test(text))).toEqual([])
    expect(notes.some((text) => /^Also, (?:undated|9 May 2001): /u.test(text))).toBe(true)
    expect(noteOf(answer, 'conflict')).toHaveLength(1)
    // What holds on a known day goes before what may be of any time.
    expect(wordsOf(answer)).toContain('410 people')
  })

  test('keep within the citations that an answer may have', async () => {
    const library = await libraryOf(STAFF)
    const answer = await askExactly(library, 'How many people does Norvik Marine employ?', {
      maxCitations: 1,
    })
    expect(answer.citations).toHaveLength(1)
    expect(wordsOf(answer)).toBe('Norvik Marine employs 340 people.')
  })

  test.each([
    {
      question: 'As of 2024, how many people does Norvik Marine employ?',
      words: 'Norvik Marine now employs 310 people in both yards.',
      note: 'From releases up to 31 December 2024.',
    },
    {
      question: 'How many people did Norvik Marine employ as of July 2023?',
      words: 'Norvik Marine employs 290 people, most of them welders.',
      note: null,
    },
  ])('are asked for what was known then: "$question"', async ({ question, words, note }) => {
    const answer = await askExactly(await libraryOf(STAFF), question)
    expect(wordsOf(answer)).toBe(words)
    expect(answer.question).toBe(question)
    expect(noteOf(answer, 'date').map(({ text }) => text)).toEqual(note === null ? [] : [note])
  })

  test.each([
    {
      question: 'How many people did Norvik Marine employ in May 2024?',
      words: 'Norvik Marine now employs 310 people in both yards.',
    },
    {
      question: 'How many people did Norvik Marine employ in 2024?',
      words: 'Norvik Marine now employs 310 people in both yards.',
    },
    {
      question: 'How many people did Norvik Marine employ in 2023?',
      words: 'Norvik Marine employs 290 people, most of them welders.',
    },
    { question: 'How many people did Norvik Marine employ in 2022?', words: '' },
  ])('are asked for a time by its release: "$question"', async ({ question, words }) => {
    const answer = await askExactly(await libraryOf(STAFF), question)
    expect(wordsOf(answer)).toBe(words)
    expect(answer.resolvedQuestion).toBe(question)
  })

  test('are asked for another time in a follow-up', async () => {
    const history = [{ role: 'user' as const, content: 'How many people does Norvik Marine employ?' }]
    const answer = await askExactly(await libraryOf(STAFF), 'And in 2024?', { history })
    expect(wordsOf(answer)).toBe('Norvik Marine now employs 310 people in both yards.')
    expect(answer.resolvedQuestion).toBe('How many people does Norvik Marine employ in 2024?')
  })

  test.each([
    'How many people does Norvik Marine currently employ?',
    'How many people does Norvik Marine employ at present?',
    'How many people does Norvik Marine employ as of today?',
  ])('are asked for the present: "%s"', async (question) => {
    expect(wordsOf(await askExactly(await libraryOf(STAFF), question))).toBe(
      'Norvik Marine employs 340 people.',
    )
  })

  test('that agree are no conflict', async () => {
    const library = await libraryOf({
      ...STAFF,
      'b.txt': STAFF['b.txt'].replace('340 people', 'about 310 people'),
    })
    const answer = await askExactly(library, 'How many people does Norvik Marine employ?', {
      filter: { from: '2024-01-01' },
    })
    expect(noteOf(answer, 'conflict')).toEqual([])
  })

  test('of the thing and of the news about it are no conflict', async () => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine to Open Dock',
        'March 9, 2026',
        'Norvik Marine will open a floating dock in Sandvik on 13 December 2026. The dock holds two hulls.',
      ),
      'b.txt': norvik(
        'Norvik Marine Drops Dock',
        'May 4, 2026',
        'Norvik Marine will not open the floating dock in Sandvik that it announced in March. The quay stays.',
      ),
    })
    const answer = await askExactly(library, 'When will the floating dock in Sandvik open?')
    expect(wordsOf(answer)).toContain('will not open')
    expect(noteOf(answer, 'conflict')).toEqual([])
  })

  test('that are not alike, or of something else, are no conflict', async () => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine Opens Ferry Hall in Sandvik',
        'May 3, 2025',
        'The halls are open every day from 8 a.m. to 6 p.m. The hall in Sandvik is open to all. The building is 40 metres long and 18 metres wide. Work on the quay ends on June 30.',
      ),
      'b.txt': norvik(
        'Norvik Marine Repairs Quay in Tarn',
        'June 2, 2025',
        'The money will pay for a third hall, in Tarn, which will open on 4 July with nine beds. A walkway that is 2 metres wide leads past it. Work on the quay ends on June 30, 2025.',
      ),
    })
    const open = await askExactly(library, 'When are the halls open?')
    expect(wordsOf(open)).toContain('8 a.m. to 6 p.m.')
    const width = await askExactly(library, 'How wide is the hall?')
    expect(wordsOf(width)).toContain('18 metres')
    const end = await askExactly(library, 'When does work on the quay end?')
    expect(wordsOf(end)).toContain('June 30')
    for (const answer of [open, width, end]) expect(noteOf(answer, 'conflict')).toEqual([])
  })

  test('of different quarters are a series and no conflict', async () => {
    const library = await libraryOf({
      'q1.txt': norvik(
        'Norvik Marine Reports First Quarter',
        'April 20, 2025',
        'Norvik Marine today gave its figures. Revenue of Norvik Marine was $4.1 million in the first quarter of 2025.',
      ),
      'q2.txt': norvik(
        'Norvik Marine Reports Second Quarter',
        'July 20, 2025',
        'Norvik Marine today gave its figures. Revenue of Norvik Marine was $5.2 million in the second quarter of 2025.',
      ),
    })
    const answer = await askExactly(library, 'What was the revenue of Norvik Marine?')
    expect(wordsOf(answer)).toContain('$5.2 million')
    expect(noteOf(answer, 'conflict')).toEqual([])
    const first = await askExactly(
      library,
      'What was the revenue of Norvik Marine in the first quarter of 2025?',
    )
    expect(wordsOf(first)).toContain('$4.1 million')
    expect(noteOf(first, 'newer')).toEqual([])
  })

  test('speak for themselves: another company’s figures stay out', async () => {
    const answer = await askExactly(await libraryOf(STAFF), 'How many people does Sandvik Boats employ?')
    expect(wordsOf(answer)).toContain('55 people')
    expect(noteOf(answer, 'conflict')).toEqual([])
    expect(noteOf(answer, 'newer')).toEqual([])
  })

  test('give nothing of a time before them', async () => {
    const answer = await askExactly(
      await libraryOf(STAFF),
      'How many people did Norvik Marine employ as of 2019?',
    )
    expect(reasonOf(answer)).toBeDefined()
  })

  test.each([
    { day: '4 May 2024', words: '12 euros' },
    { day: 'April 30, 2024', words: null },
  ])('and a day is asked about: as of $day', async ({ day, words }) => {
    const library = await libraryOf({
      'old.txt': norvik('Norvik Marine Sets Fares', 'May 2, 2024', 'A single ticket costs 12 euros.'),
      'new.txt': norvik('Norvik Marine Raises Fares', 'May 20, 2024', 'A single ticket costs 14 euros.'),
    })
    const answer = await askExactly(library, `How much does a single ticket cost as of ${day}?`)
    if (words === null) expect(reasonOf(answer)).toBeDefined()
    else expect(wordsOf(answer)).toContain(words)
  })
})

test.each([
  {
    name: 'told within a quarter',
    a: ['It has 310 staff.', '2024-05-03'],
    b: ['It has 340.', '2024-07-01'],
    same: true,
  },
  {
    name: 'told in different years',
    a: ['It has 310 staff.', '2024-05-03'],
    b: ['It has 340.', '2025-03-12'],
    same: false,
  },
  {
    name: 'of one named year, told years apart',
    a: ['In 2023 it had 310.', '2023-12-03'],
    b: ['In 2023 it had 340.', '2025-03-12'],
    same: true,
  },
  {
    name: 'of different named years',
    a: ['In 2023 it had 310.', '2024-12-03'],
    b: ['In 2024 it had 340.', '2024-12-12'],
    same: false,
  },
  {
    name: 'of a named year, and told in another',
    a: ['In 2023 it had 310.', '2024-12-03'],
    b: ['It has 340.', '2024-12-12'],
    same: false,
  },
  {
    name: 'of different quarters',
    a: ['It had 310 in the first quarter.', '2024-12-03'],
    b: ['It had 340 in the second quarter.', '2024-12-12'],
    same: false,
  },
  {
    name: 'of the same quarter of different years',
    a: ['It had 310 in the first quarter.', '2024-05-03'],
    b: ['It had 340 in the first quarter.', '2025-05-12'],
    same: false,
  },
  { name: 'undated', a: ['It has 310 staff.', null], b: ['It has 340.', '2025-03-12'], same: true },
])('that sentences are of the same time, $name, is $same', ({ a, b, same }) => {
  const timed = ([words, published]: readonly (string | null)[]) => ({
    words: words ?? '',
    published: published ?? null,
  })
  expect(isSameTime(timed(a), timed(b))).toBe(same)
})

test.each([
  {
    question: 'As of 2024, how many people work at Acme?',
    text: 'How many people work at Acme?',
    until: '2024-12-31',
  },
  {
    question: 'How many people work at Acme as of March 2024?',
    text: 'How many people work at Acme?',
    until: '2024-03-31',
  },
  { question: 'What was the fare as of 3 May 2024?', text: 'What was the fare?', until: '2024-05-03' },
  {
    question: 'What was the fare as of the 3rd of May 2024?',
    text: 'What was the fare?',
    until: '2024-05-03',
  },
  { question: 'What was the fare as of May 3, 2024?', text: 'What was the fare?', until: '2024-05-03' },
  { question: 'What was the fare as of 2024-05-03?', text: 'What was the fare?', until: '2024-05-03' },
  {
    question: 'As of Sept. 9, 2024, what was the fare?',
    text: 'What was the fare?',
    until: '2024-09-09',
  },
  { question: 'Who currently leads Acme?', text: 'Who leads Acme?', until: null },
  { question: 'What is the latest fare?', text: 'What is the fare?', until: null },
])('"$question" is "$text" until $until', ({ question, text, until }) => {
  expect(steer(question)).toEqual({ text, until })
})

test.each([
  { question: 'How many people worked at Acme in March 2024?', from: '2024-03-01', until: '2024-03-31' },
  { question: 'In 2024, how many people worked at Acme?', from: '2024-01-01', until: '2024-12-31' },
  { question: 'How many people worked at Acme in Sept 2024?', from: '2024-09-01', until: '2024-09-30' },
  { question: 'How many people worked at Acme in Feb. 2024?', from: '2024-02-01', until: '2024-02-29' },
])('"$question" is asked of $from to $until', ({ question, from, until }) => {
  expect(timeOf(question)).toEqual({ text: 'How many people worked at Acme?', from, until })
})

test.each(['How many people worked at Acme in Sector 2024?', 'Who worked at Acme in Sept?'])(
  'is asked of no time: "%s"',
  (question) => {
    expect(timeOf(question)).toBeNull()
  },
)

describe('a refusal of what was so in a year is asked again of its releases', () => {
  const asked = async (question: string, text: string) => {
    const given = fakeRefusal(question)
    const then = { ...fakeAnswer(question), notes: [], statements: [{ text, citations: [1] }] }
    const requests: Question[] = []
    const answer = await asOf(
      { question, filter: { from: '2024-02-01' } },
      { answer: given, hits: [] },
      async (request) => {
        requests.push(request)
        return { answer: then, hits: [] }
      },
    )
    return { answer, requests }
  }

  test('within the filter that there is, without the year', async () => {
    const { answer, requests } = await asked(
      'How many people did Acme employ in 2024?',
      'Acme employs 310 people.',
    )
    expect(requests).toEqual([
      {
        question: 'How many people did Acme employ?',
        history: [],
        filter: { from: '2024-02-01', to: '2024-12-31' },
      },
    ])
    expect(answer?.resolvedQuestion).toBe('How many people did Acme employ in 2024?')
  })

  test('but not of what happened', async () => {
    const { answer, requests } = await asked(
      'How much did the gala raise in 2024?',
      'The gala raises $90,000.',
    )
    expect([answer, requests]).toEqual([null, []])
  })

  test.each([
    'Acme had 310 people.',
    'Acme will employ 310 people.',
    'Acme employs 310 people, up from 290 last year.',
    'In 2023, Acme has 310 people.',
    'Acme reported 310 people.',
  ])('and not when the sentence is of another time: %s', async (text) => {
    expect((await asked('How many people did Acme employ in 2024?', text)).answer).toBeNull()
  })

  test('and one of this year without that, of any', async () => {
    const { answer, requests } = await asked(
      'How many people does Acme employ this year?',
      'Acme employs 310 people.',
    )
    expect(requests).toEqual([
      { question: 'How many people does Acme employ?', history: [], filter: { from: '2024-02-01' } },
    ])
    expect(answer?.resolvedQuestion).toBe('How many people does Acme employ this year?')
  })

  test.each([
    ['How many people does Acme employ this year?', 'Acme employed 310 people last year.'],
    ['How many people does Acme employ this year?', 'In 2019 the people number 310.'],
    ['How many people will Acme hire this year?', 'Acme has hired 310 people.'],
    ['Who won this year’s prize of Acme?', 'Acme has 310 people.'],
  ])('but not: “%s” “%s”', async (question, text) => {
    expect((await asked(question, text)).answer).toBeNull()
  })
})

describe('a refusal of a year is asked again of the releases of the next, where one of them was found', () => {
  const QUESTION = 'What did Acme earn in 2023?'
  const requestsWith = async (published: string) => {
    const requests: Question[] = []
    const library = await libraryOf({ 'a.txt': norvik('Acme Reports', published, 'Acme has sold boats.') })
    const { hits } = await retrieve(library, 'boats')
    await asOf({ question: QUESTION }, { answer: fakeRefusal(QUESTION), hits }, async (request) => {
      requests.push(request)
      return { answer: fakeRefusal(QUESTION), hits: [] }
    })
    return requests
  }

  test('within half a year, as it stands', async () => {
    const filter = { from: '2024-01-01', to: '2024-06-30' }
    expect(await requestsWith('March 12, 2024')).toEqual([{ question: QUESTION, history: [], filter }])
  })

  test.each(['March 12, 2023', 'July 1, 2024'])('and not with one of %s', async (published) => {
    expect(await requestsWith(published)).toEqual([])
  })
})

test.each(['How many people work at Acme?', 'How many more in 2024 than in 2023?'])(
  '"%s" is asked of no one time',
  (question) => {
    expect(timeOf(question)).toBeNull()
  },
)

test.each(['How many people work at Acme?', 'how many people work at acme'])(
  'a question without such words is steered nowhere: %s',
  (question) => {
    expect(steer(question)).toBeNull()
  },
)

test.each([
  { a: '$3 million', b: '$3,000,000', expected: true },
  { a: 'more than 300', b: '312', expected: true },
  { a: 'about 300', b: '400', expected: false },
  { a: '310 people', b: '340 people', expected: false },
  { a: 'three', b: '3', expected: true },
  { a: 'Ida Solberg', b: 'Solberg', expected: true },
  { a: 'Ida Solberg', b: 'Jon Aasen', expected: false },
])('that "$a" agrees with "$b" is $expected', ({ a, b, expected }) => {
  expect(agree(a, b)).toBe(expected)
})

test.each([
  ['Sales rose.', '“Sales rose.”'],
  ['“Sales rose,” she said.', '“Sales rose,” she said.'],
  ['“Sales rose.”', '“Sales rose.”'],
  ['"Sales rose."', '"Sales rose."'],
])('%s stands in a note as %s', (words, quoted) => {
  expect(inQuotes(words)).toBe(quoted)
})

test.each([
  {
    newer: 'Norvik Marine has 58 boats with berths for 5,200 guests on the water in nine harbours.',
    words: '5,200 guests',
  },
  {
    newer:
      'On the water cooks of Norvik Marine bake bread each night for 5,200 guests, who sleep in berths at Holm.',
    words: '3,800 guests',
  },
])('of several values an older one gives way to what is told in the same words: $words', async (told) => {
  const fleet = await libraryOf({
    'spring.txt': norvik(
      'Norvik Marine Raises Money for Berths',
      'March 4, 2025',
      'Norvik Marine has 44 boats with berths for 3,800 guests on the water in seven harbours and orders for a further 1,100 guests.',
    ),
    'autumn.txt': norvik('Norvik Marine Signs Agreement in Holm', 'September 8, 2025', told.newer),
  })
  const answer = await askExactly(fleet, 'How many guests does Norvik Marine have berths for on the water?')
  expect(wordsOf(answer)).toContain(told.words)
})

describe('what is to be reached by some day', () => {
  const opened = libraryOf({
    'a.txt':
      'Orme Rail opens a yard\n\nTARNBY, 4 March 2025 – Orme Rail has opened a yard in Vesle. It employs 226 people. A ticket to Vesle costs 12 euros.\n',
    'b.txt':
      'Orme Rail buys six trains\n\nTARNBY, 9 May 2025 – Orme Rail has bought six trains. With them it will employ 240 people by the end of the year. A ticket to Vesle will cost 14 euros from 1 June.\n',
  })

  test.each([
    {
      question: 'How many people does Orme Rail employ?',
      expected: '226',
      beside: 'Planned, 9 May 2025: “With them it will employ 240',
    },
    { question: 'How many people will Orme Rail employ?', expected: '240', beside: '' },
    // A price that is set holds from its day on.
    {
      question: 'What does a ticket to Vesle cost?',
      expected: '14 euros',
      beside: 'Earlier, 4 March 2025: “A ticket to Vesle costs 12 euros.”',
    },
  ])('is not how it is now: $question', async ({ question, expected, beside }) => {
    const answer = await askExactly(await opened, question)
    expect(wordsOf(answer)).toContain(expected)
    expect(answer.notes.map(({ text }) => text).join(' ')).toContain(beside)
  })
})

test.each([
  { newer: 'The museum had 800 visitors in April, and not 900.', isConflict: false },
  { newer: 'The museum had 800 visitors in April.', isConflict: true },
])('what a newer release says was wrong is no conflict: $newer', async ({ newer, isConflict }) => {
  const museum = await libraryOf({
    'a.txt': 'Orme Museum counts\n\nTARNBY, 5 May 2026 – The Orme Museum had 900 visitors in April.\n',
    'b.txt': `Orme Museum opens its garden\n\nTARNBY, 9 June 2026 – The Orme Museum has opened its garden. ${newer}\n`,
  })
  const { notes, answer } = await askExactly(museum, 'How many visitors did the Orme Museum have in April?')
  expect(answer).toContain('800 visitors')
  expect(notes.some(({ kind }) => kind === 'conflict')).toBe(isConflict)
})

test('what is only set beside last year is of this one, and contradicts nothing of last year', async () => {
  const library = await libraryOf({
    'then.txt': norvik(
      'Norvik Marine Reports Third Quarter of 2024',
      'November 7, 2024',
      'Norvik Marine reported its third quarter. Its turbines fed 31.3 gigawatt-hours into the grid.',
    ),
    'now.txt': norvik(
      'Norvik Marine Lifts Output',
      'November 6, 2025',
      'Norvik Marine reported its third quarter. Its turbines fed 41.6 gigawatt-hours into the grid, 33 percent more than in the same quarter of last year.',
    ),
  })
  const answer = await askExactly(library, 'How much did the turbines of Norvik Marine feed into the grid?')
  expect(wordsOf(answer)).toContain('41.6')
  expect(answer.notes.map(({ kind }) => kind)).not.toContain('conflict')
})
