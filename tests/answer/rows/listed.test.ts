import { beforeAll, describe, expect, test } from 'vitest'
import { compose } from '../../../src/answer/compose.ts'
import type { Evidence } from '../../../src/answer/evidence.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, draftWords, evidenceFor, FERRY, libraryOf, PRIZES, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferry.txt': FERRY })
})

test('when an item of a list answers a list question, all items are taken in the order of the text', async () => {
  const { asked, evidence } = await evidenceFor(library, 'List the towns at which the ferry calls.')
  const items = evidence.filter(({ candidate }) => candidate.kind === 'item')
  expect(draftWords(compose(asked, items.toReversed()).drafts)).toEqual([
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
  const words = draftWords(compose(asked, sure).drafts)
  if (expected === null) expect(words).toHaveLength(1)
  else expect(words.sort()).toEqual(expected)
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
    return draftWords(
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

test.each(['List the awards', 'Please list all awards of the Harbour Film Days.', 'Give me all the awards'])(
  'the lines of a list that is not marked as one: %s',
  async (question) => {
    const answer = await askExactly(await libraryOf({ 'prizes.txt': PRIZES }), question)
    const words = wordsOf(answer)
    for (const winner of ['Aasen', 'Lind', 'Holm', 'Brandt', 'Haddad', 'Lie', 'Moe'])
      expect(words).toContain(winner)
    expect(words).not.toContain('customs house')
  },
)

describe('items that have what is asked of them', () => {
  const evenings = libraryOf({
    'evenings.md': `# Corran plans its winter

CORRAN, 3 November 2025. The hall of Corran has told what it plans for the winter.

Winter evenings

- **Lace making**, Saturday, 13 December, 10 am, $15, Mill Room.
- **Talk by Ida Solberg**, Thursday, 18 December, 6.30 pm, free, Long Hall.
- **Story hour**, Sunday, 7 December, 2 pm, free, Mill Room.
- **Tax help**, Tuesday, 3 February, 11 am, $4, Long Hall, booked out.
`,
  })
  test.each([
    ['Which evenings are free?', ['Talk by', 'Story'], ['Lace', 'Tax']],
    ['Which evenings are free of charge?', ['Talk by', 'Story'], ['Lace', 'Tax']],
    ['Which evenings are in the Mill Room?', ['Lace', 'Story'], ['Talk by', 'Tax']],
    // All of them are asked for.
    ['What are the winter evenings?', ['Talk by', 'Story', 'Lace', 'Tax'], []],
    // What all may be, and what one of them is said not to be.
    ['Which evenings are booked?', ['Talk by', 'Story', 'Lace', 'Tax'], []],
    ['Which evenings are planned?', ['Talk by', 'Story', 'Lace', 'Tax'], []],
    ['List the winter evenings.', ['Talk by', 'Story', 'Lace', 'Tax'], []],
  ])('%s', async (question, given, left) => {
    const words = wordsOf(await askExactly(await evenings, question))
    for (const one of given) expect(words).toContain(one)
    for (const one of left) expect(words).not.toContain(one)
  })
})
