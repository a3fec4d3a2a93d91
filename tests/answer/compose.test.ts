import { beforeAll, describe, expect, test } from 'vitest'
import type { Draft, Place } from '../../src/answer/cite.ts'
import { compose, dateNotes, join, MAX_WORDS, MAX_WORDS_LIST } from '../../src/answer/compose.ts'
import type { Evidence } from '../../src/answer/evidence.ts'
import type { Library } from '../../src/library.ts'
import { askExactly, evidenceFor, FERRY, libraryOf, MILL, wordsOf as wordsOfAnswer } from './make.ts'

const LONG = `${'the bridge with its long deck and its many cables stands over the wide river '.repeat(5)}today`
const BRIDGE = `Corran Bridge Opens

CORRAN, Norway, May 5, 2025 /ExampleWire/ -- The Corran Bridge carries the tram. The Corran Bridge carries the tram.

First, ${LONG}. Second, ${LONG} as well, and boats pass. Third, ${LONG} in wind, and birds nest.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferry.txt': FERRY, 'mill.md': MILL, 'bridge.txt': BRIDGE })
})

function wordsOf(drafts: readonly Place[]): string[] {
  return drafts.map(({ document, span }) => document.text.slice(span.start, span.end))
}

test('the best evidence stands first', async () => {
  const { asked, evidence } = await evidenceFor(library, 'How many passengers does the ferry carry?')
  const [best] = evidence
  expect(wordsOf(compose(asked, evidence).drafts)[0]).toBe(best?.candidate.text)
})

test('without evidence nothing is composed', async () => {
  const { asked } = await evidenceFor(library, 'How many passengers does the ferry carry?')
  expect(compose(asked, [])).toEqual({ drafts: [], notes: [] })
})

test('when an item of a list answers a list question, all items are taken in the order of the text', async () => {
  const { asked, evidence } = await evidenceFor(library, 'List the towns at which the ferry calls.')
  const items = evidence.filter(({ candidate }) => candidate.kind === 'item')
  expect(wordsOf(compose(asked, items.toReversed()).drafts)).toEqual([
    'Corran',
    'Alder Bay',
    'Sandvik',
    'Holm',
  ])
})

test.each([
  // The lead-in speaks of several, and so does the question.
  ['When are the open days of the mill?', ['3 May, 10am', '4 June, noon']],
  ['When is the mill open in May?', ['3 May, 10am']],
  // One figure may be that of all.
  ['How many open days are there?', null],
])('%s: %j', async (question, expected) => {
  const days = await libraryOf({
    'a.md':
      '# Mill in Orme opens\n\nORME, May 1, 2025 -- The mill has open days:\n\n- 3 May, 10am\n- 4 June, noon\n',
  })
  const { asked, evidence } = await evidenceFor(days, question)
  const items = evidence.filter(({ candidate }) => candidate.kind === 'item')
  const sure = items.map((one, at) => ({ ...one, score: -9 * at }))
  const words = wordsOf(compose(asked, sure).drafts)
  if (expected === null) expect(words).toHaveLength(1)
  else expect(words.sort()).toEqual(expected)
})

test('what says the same is said once', async () => {
  const { asked, evidence } = await evidenceFor(library, 'What does the Corran Bridge carry?')
  const same = evidence.filter(({ candidate }) => candidate.text === 'The Corran Bridge carries the tram.')
  expect(same).toHaveLength(2)
  expect(compose(asked, same).drafts).toHaveLength(1)
})

test('sentences join the first only while the answer stays within its words', async () => {
  const { asked, evidence } = await evidenceFor(library, 'Where does the Corran Bridge stand?')
  const long = evidence
    .filter(({ candidate }) => candidate.text.includes('wide river'))
    .map((one) => ({ ...one, score: 0 }))
  expect(long).toHaveLength(3)
  expect(compose(asked, long).drafts).toHaveLength(1)
  const short = evidence
    .filter(({ candidate }) => candidate.terms.size < 12)
    .map((one) => ({ ...one, score: 0 }))
  const words = wordsOf(compose(asked, short).drafts).join(' ').split(/\s+/u)
  expect(words.length).toBeLessThanOrEqual(MAX_WORDS)
  expect([MAX_WORDS, MAX_WORDS_LIST]).toEqual([80, 110])
})

test('a sentence of another release does not join the first', async () => {
  const { asked, evidence } = await evidenceFor(library, 'What opened in Corran?')
  const equal = evidence.map((one) => ({ ...one, score: 0 }))
  expect(new Set(equal.map(({ document }) => document.file)).size).toBeGreaterThan(1)
  expect(new Set(compose(asked, equal).drafts.map(({ document }) => document.file)).size).toBe(1)
})

test('a row is cited with its header row, and the note gives the columns', async () => {
  const { asked, evidence } = await evidenceFor(library, 'What is the price of a child ticket?')
  const row = evidence.filter(({ candidate }) => candidate.text.startsWith('Child'))
  const { drafts, notes } = compose(asked, row)
  expect(wordsOf(drafts[0]?.alsoAt ?? [])).toEqual(['Ticket | Price'])
  expect(notes.map(({ text }) => text)).toEqual(['Columns of the table: Ticket | Price'])
})

describe('when several are asked', () => {
  const CREW = `---
title: The crew of the ferry
date: 2025-03-12
issuer: Norvik Marine
---

# The crew of the ferry

The ferry sails with a small crew.

| Member | Task | Ship |
| ------ | ---- | ---- |
| Ida Solberg | navigator | Alder |
| Jon Aasen | cook | Alder |
| Mara Lind | navigator | Alder |
| Piet Halder | navigator | Holm |

In winter others sail.

| Member | Task | Ship |
| ------ | ---- | ---- |
| Olan Petrescu | navigator | Alder |

The partners who paid for the ship are:

- Tallis Energy
- Corran Institute
`

  /** The rows or items that answer, when the one that holds `first` ranks first and the others far behind, last first. */
  async function answerTo(question: string, first: string, among = 1): Promise<string[]> {
    const crew = await libraryOf({ 'crew.md': CREW })
    const { asked, evidence } = await evidenceFor(crew, question)
    const pieces = evidence
      .filter(({ candidate: { kind } }) => kind === 'row' || kind === 'item')
      .sort((a, b) => b.candidate.start - a.candidate.start)
    const isFirst = ({ candidate }: Evidence) => candidate.text.includes(first)
    const ranked = [...pieces.filter(isFirst), ...pieces.filter((one) => !isFirst(one))]
    return wordsOf(
      compose(
        asked,
        ranked.map((one, at) => ({ ...one, score: at === 0 ? 9 : 0 })),
        among,
      ).drafts,
    )
  }

  const NAVIGATORS = ['Ida Solberg | navigator | Alder', 'Mara Lind | navigator | Alder']

  test('the rows that hold the same words of the question answer together, in the order of the text', async () => {
    expect(await answerTo('Who are the navigators of the Alder?', 'Mara Lind')).toEqual(NAVIGATORS)
    expect(await answerTo('Which members are navigators of the Alder?', 'Ida Solberg')).toEqual(NAVIGATORS)
  })

  test('a row of another table does not answer with them', async () => {
    expect(await answerTo('Who are the navigators of the Alder?', 'Olan Petrescu')).toEqual([
      'Olan Petrescu | navigator | Alder',
    ])
  })

  test('one row answers where one is asked for, or no other holds the same words', async () => {
    expect(await answerTo('Who is the navigator of the Alder?', 'Mara Lind')).toEqual([NAVIGATORS[1]])
    expect(await answerTo('Who are the cooks of the Alder?', 'Jon Aasen')).toEqual([
      'Jon Aasen | cook | Alder',
    ])
  })

  test('rows that are too many words together are not cut: one answers', async () => {
    expect(await answerTo('Who are the navigators of the Alder?', 'Mara Lind', 20)).toEqual([NAVIGATORS[1]])
  })

  test('all items of a list answer, whatever they are', async () => {
    expect(await answerTo('Who are the partners who paid for the ship?', 'Corran Institute')).toEqual([
      'Tallis Energy',
      'Corran Institute',
    ])
  })

  test('the header of a table is never offered as an answer', async () => {
    const crew = await libraryOf({ 'crew.md': CREW })
    const { evidence } = await evidenceFor(crew, 'Which member has which task on which ship?')
    const rows = evidence.filter(({ candidate }) => candidate.kind === 'row')
    expect(rows).toHaveLength(5)
    expect(rows.map(({ candidate }) => candidate.text)).not.toContain('Member | Task | Ship')
  })
})

function answerWordsOf(draft: Draft | undefined): string | null {
  const span = draft?.answerSpan ?? null
  return draft === undefined || span === null ? null : draft.document.text.slice(span.start, span.end)
}

test.each([
  ['How many cars does the ferry carry?', '240 passengers', '30'],
  ['How much does a single ticket cost?', 'single ticket', '12 euros'],
  ['How long does the crossing take?', 'crossing from', '25 minutes'],
  ['Why was the ship built?', 'The ship was built', null],
])('%s marks the words that answer', async (question, part, words) => {
  const { asked, evidence } = await evidenceFor(library, question)
  const [draft] = compose(
    asked,
    evidence.filter(({ candidate }) => candidate.text.includes(part)),
  ).drafts
  expect(answerWordsOf(draft)).toBe(words)
})

test('what the answers to two parts share is said once, sentences and notes', async () => {
  const { asked, evidence } = await evidenceFor(library, 'When did the wheel turn again?')
  const one = compose(
    asked,
    evidence.filter(({ candidate }) => candidate.text.includes('last spring')),
  )
  expect(one.notes).toHaveLength(1)
  expect(join([one, one])).toEqual(one)
})

test('an undated release has no date notes', async () => {
  const { asked, evidence } = await evidenceFor(library, 'When did the wheel turn again?')
  const { drafts } = compose(asked, evidence)
  const undated = drafts.map((draft) => ({ ...draft, document: { ...draft.document, published: null } }))
  expect(dateNotes(drafts).length).toBeGreaterThan(0)
  expect(dateNotes(undated)).toEqual([])
})

test('"tonight" is the day of the release itself and needs no note', async () => {
  const told = await libraryOf({
    'a.txt':
      'Mill Wins\n\nCORRAN, March 12, 2025 -- The mill won the prize tonight. It opened last spring.\n',
  })
  const { asked, evidence } = await evidenceFor(told, 'Did the mill win the prize?')
  const { drafts } = compose(asked, evidence)
  const won = drafts.filter(({ document, span }) =>
    document.text.slice(span.start, span.end).includes('tonight'),
  )
  expect(won.length).toBeGreaterThan(0)
  expect(dateNotes(won)).toEqual([])
})

test('who said it is answered with the name of the speaker', async () => {
  const library = await libraryOf({
    'spoken.txt': `Mill Opens Its Doors

CORRAN, March 12, 2025 -- The mill opened today.

“The wheel sings again after forty years. We hear it all night long,” said Ida Solberg, who runs the mill.
`,
  })
  const answer = await askExactly(library, 'Who said that the wheel sings again?')
  expect(answer.statements.map(({ text }) => text).join(' ')).toContain('Ida Solberg')
})

test.each([
  ['How many universities are in the town?', '14'],
  ['How many students are in the town?', '200,000'],
  ['How many academies of the town take part?', null],
])('of two counts the one that counts what is asked is marked: %s', async (question, marked) => {
  const library = await libraryOf({
    'town.txt': `Town Grows

CORRAN, March 12, 2025 -- The town has 14 universities and some 200,000 students of the university town.
`,
  })
  const { statements } = await askExactly(library, question)
  const [one] = statements
  const span = one?.answerSpan
  expect(span === undefined ? null : one?.text.slice(span.start, span.end)).toBe(marked)
})

describe('all of what is asked for', () => {
  const PRIZES = `Harbour Film Days End

SANDVIK, May 12, 2025 -- The Harbour Film Days ended on Sunday with the prizes of the jury, given at the old customs house before 400 guests.

"We laughed and we wept," said Ida Solberg, the head of the jury. "It was a strong year."

THE AWARDS

Best film: "The Quay" by Jon Aasen (Norway)
Best director: Marta Lind for "Salt" (Sweden)
Best actor: Per Holm in "The Quay" (Norway)
Best music: Lea Brandt for "Undertow" (Germany)
Best first film: "Ebb" by Noor Haddad (Jordan)
Best short film: "Sill" by Odd Lie (Norway)
Audience prize: "Uncle Aksel" by Kaja Moe (Norway)

ABOUT THE EVENING

"I have waited for this for ten years," said Jon Aasen, who made the best film. "The town is proud," said Mayor Tora Vik.

"We will come back," Solberg added.
`

  test.each([
    'List the awards',
    'Please list all awards of the Harbour Film Days.',
    'Give me all the awards',
  ])('the lines of a list that is not marked as one: %s', async (question) => {
    const answer = await askExactly(await libraryOf({ 'prizes.txt': PRIZES }), question)
    const words = wordsOfAnswer(answer)
    for (const winner of ['Aasen', 'Lind', 'Holm', 'Brandt', 'Haddad', 'Lie', 'Moe'])
      expect(words).toContain(winner)
    expect(words).not.toContain('customs house')
  })

  test.each([
    {
      question: 'Give me all quotes by Ida Solberg',
      quotes: ['We laughed', 'It was a strong', 'We will come back'],
    },
    {
      question: 'Give me all quotes by Ida Solberg in the release',
      quotes: ['We laughed', 'It was a strong', 'We will come back'],
    },
    {
      question: 'All quotes of this release by Ida Solberg',
      quotes: ['We laughed', 'It was a strong', 'We will come back'],
    },
    { question: 'Quotes by the mayor', quotes: ['The town is proud'] },
    {
      question: 'List the quotes',
      quotes: ['We laughed', 'It was a strong', 'I have waited', 'The town is proud', 'We will come back'],
    },
    {
      question: 'all quotations',
      quotes: ['We laughed', 'It was a strong', 'I have waited', 'The town is proud', 'We will come back'],
    },
    {
      question: 'Show every quote of the release',
      quotes: ['We laughed', 'It was a strong', 'I have waited', 'The town is proud', 'We will come back'],
    },
  ])('quotations, each a statement of its own: $question', async ({ question, quotes }) => {
    const answer = await askExactly(await libraryOf({ 'prizes.txt': PRIZES }), question)
    expect(answer.statements.map(({ text }) => text.slice(1).split(/[,."]/u)[0])).toEqual(
      quotes.map((quote) => expect.stringContaining(quote)),
    )
  })

  test('quotations of somebody who says nothing are none', async () => {
    const library = await libraryOf({ 'prizes.txt': PRIZES })
    const answer = await askExactly(library, 'Give me all quotes by Per Holm')
    expect(answer.refusal).toMatchObject({ reason: 'no_support', unsupported: ['a quotation'] })
  })

  test('as many quotations as an answer has words for, and how many there are', async () => {
    const said = Array.from(
      { length: 6 },
      (_, at) =>
        `"${`Day ${at} was fine and the sea was calm and cold as ever `.repeat(3)}," said Ida Solberg.`,
    )
    const answer = await askExactly(
      await libraryOf({ 'long.txt': `${PRIZES}\n${said.join('\n\n')}\n` }),
      'All quotes by Ida Solberg',
    )
    expect(wordsOfAnswer(answer).split(/\s+/u).length).toBeLessThanOrEqual(110)
    expect(answer.notes.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^There are 9 such quotations; an answer has words for \d of them\.$/u),
    )
  })
})
