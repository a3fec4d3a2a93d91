import { describe, expect, test } from 'vitest'
import type { Filter, Passage } from '../../src/model.ts'
import { byChance } from '../../src/search/chance.ts'
import { acceptDocument, retrieve } from '../../src/search/retrieve.ts'
import { createVectors } from '../../src/search/vectors.ts'
import { fakeEncoder } from './fake-encoder.ts'
import { makeDocument, makeLibrary, makePassage } from './make.ts'

const PASSAGES = [
  makePassage('m#1', 'The ferry museum opens its engine hall on 3 May.', {
    documentId: 'm',
    context: 'Museum news',
  }),
  makePassage('m#2', 'Entry costs nine euros.', { documentId: 'm', context: 'Museum news' }),
  makePassage('b#1', 'The bank opens a branch. Its account costs nine euros a month.', {
    documentId: 'b',
    context: 'Bank news',
  }),
]

test('hits carry their passage and document, best first', async () => {
  const library = await makeLibrary(PASSAGES)
  const { query, corrected, hits } = await retrieve(library, 'When does the engine hall open?')
  expect({ query, corrected }).toEqual({ query: 'When does the engine hall open?', corrected: null })
  expect(hits.map(({ passage }) => passage.id)).toEqual(['m#1', 'b#1'])
  expect(hits[0]?.document.id).toBe('m')
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a))
})

test('what was searched before is not searched again, and what came since is found', async () => {
  const library = await makeLibrary(PASSAGES)
  let searches = 0
  const search = library.engine.search.bind(library.engine)
  library.engine.search = (query, options) => {
    searches += 1
    return search(query, options)
  }
  const question = 'When does the engine hall open?'
  const first = await retrieve(library, question)
  expect(await retrieve(library, question)).toEqual(first)
  expect(searches).toBe(1)
  // Another limit or choice of releases is another search.
  expect((await retrieve(library, question, { limit: 1 })).hits).toHaveLength(1)
  expect((await retrieve(library, question, { filter: { documents: ['b'] } })).hits).toHaveLength(1)
  const later = makePassage('m#3', 'The engine hall opens at nine.', { documentId: 'm' })
  const passages = library.passages as Map<string, Passage>
  passages.set(later.id, later)
  await library.engine.insert([later])
  expect((await retrieve(library, question)).hits.map(({ passage }) => passage.id)).toContain('m#3')
})

test('the passage whose release is about the rest of the question comes first', async () => {
  const library = await makeLibrary(PASSAGES)
  const { hits } = await retrieve(library, 'What does entry to the ferry museum cost?')
  expect(hits.map(({ passage }) => passage.id).indexOf('m#2')).toBeLessThan(
    hits.map(({ passage }) => passage.id).indexOf('b#1'),
  )
})

test('of two passages with the same words, the one that says them as the question does comes first', async () => {
  const library = await makeLibrary([
    makePassage('x', 'The fare is set by the city. A ferry has a hall. The museum keeps an engine.'),
    makePassage('y', 'The museum is new. It has an engine hall, and a ferry for a fare set by the city.'),
  ])
  const { hits } = await retrieve(library, 'Which museum has an engine hall?')
  expect(hits.map(({ passage }) => passage.id)).toEqual(['y', 'x'])
})

test('the best hit holds most of a question about the matter, and little of one about another', async () => {
  const library = await makeLibrary(PASSAGES)
  const heldOf = async (question: string) => (await retrieve(library, question)).hits[0]?.held ?? 0
  const about = await heldOf('When does the ferry museum open its engine hall?')
  const other = await heldOf('When does the mayor open the new hospital wing?')
  expect(about).toBeGreaterThan(0.8)
  expect(other).toBeLessThan(0.2)
})

test('in a library of one passage too, words that it does not know weigh most', async () => {
  const library = await makeLibrary([makePassage('m', 'The ferry museum opens its engine hall on 3 May.')])
  const heldOf = async (question: string) => (await retrieve(library, question)).hits[0]?.held ?? 0
  expect(await heldOf('When does the ferry museum open?')).toBeGreaterThan(0.5)
  expect(await heldOf('When does the museum hire a curator?')).toBeLessThan(0.25)
})

test('more is held by chance the more releases are searched, and a filter leaves fewer', async () => {
  expect([0, 1, 10, 100, 100_000].map((releases) => Number(byChance(releases).toFixed(2)))).toEqual([
    -0.1, -0.1, 0.17, 0.43, 0.45,
  ])
  const about = { text: 'museum' }
  const library = await makeLibrary(PASSAGES, [makeDocument('m', about), makeDocument('b', about)])
  const chanceOf = async (filter?: Filter) =>
    (await retrieve(library, 'Where is the museum?', { filter })).hits[0]?.byChance
  expect(await chanceOf()).toBe(byChance(library.documents.size))
  expect(await chanceOf({ documents: ['m'] })).toBe(byChance(1))
  expect(await chanceOf({ text: 'museum' })).toBe(byChance(library.documents.size))
})

test('a misspelt word is mended, searched and reported', async () => {
  const library = await makeLibrary(PASSAGES)
  const { query, corrected, hits } = await retrieve(library, 'Where is the musuem?')
  expect(corrected).toBe('Where is the museum?')
  expect(query).toBe(corrected)
  expect(hits[0]?.document.id).toBe('m')
})

test('there are no more hits than asked for', async () => {
  const library = await makeLibrary(PASSAGES)
  expect((await retrieve(library, 'costs euros opens', { limit: 2 })).hits).toHaveLength(2)
})

test.each(['boilerplate', 'contact', 'safe-harbour'] as const)(
  'of the same words, a %s stands behind the body',
  async (kind) => {
    const library = await makeLibrary([
      makePassage('x', 'The engine hall', { documentId: 'd', kind }),
      makePassage('y', 'The engine hall', { documentId: 'd' }),
    ])
    expect((await retrieve(library, 'engine hall', { limit: 1 })).hits[0]?.passage.id).toBe('y')
  },
)

test('a contact that alone holds the words is found', async () => {
  const library = await makeLibrary([
    ...PASSAGES,
    makePassage('m#3', 'Press office: Ida Moss', { documentId: 'm', kind: 'contact' }),
  ])
  expect((await retrieve(library, 'Who is in the press office?')).hits[0]?.passage.id).toBe('m#3')
})

test('an empty library gives no hits', async () => {
  expect((await retrieve(await makeLibrary([]), 'engine hall')).hits).toEqual([])
})

describe('a filter', () => {
  const documents = [
    makeDocument('old', { published: '2023-12-31', issuer: 'Café Müller AG' }),
    makeDocument('new', { published: '2024-06-01', issuer: 'Harbour Trust' }),
    makeDocument('undated', { issuer: null }),
  ]
  const passages = documents.map(({ id }) => makePassage(`${id}#1`, 'The hall opens.', { documentId: id }))

  test.each<{ name: string; filter: Filter; expected: string[] }>([
    { name: 'without conditions keeps all', filter: {}, expected: ['old', 'new', 'undated'] },
    { name: 'from a day keeps that day and later', filter: { from: '2024-06-01' }, expected: ['new'] },
    { name: 'to a day keeps that day and earlier', filter: { to: '2023-12-31' }, expected: ['old'] },
    {
      name: 'between days keeps what lies between',
      filter: { from: '2024-01-01', to: '2024-05-31' },
      expected: [],
    },
    {
      name: 'by issuer passes over case and accents, and takes a part',
      filter: { issuer: 'cafe MULLER' },
      expected: ['old'],
    },
    {
      name: 'by documents keeps those',
      filter: { documents: ['new', 'undated', 'nowhere'] },
      expected: ['new', 'undated'],
    },
    { name: 'by no documents keeps none', filter: { documents: [] }, expected: [] },
    {
      name: 'by several conditions wants all of them',
      filter: { from: '2023-01-01', issuer: 'trust' },
      expected: ['new'],
    },
  ])('$name', async ({ filter, expected }) => {
    const library = await makeLibrary(passages, documents)
    const { hits } = await retrieve(library, 'hall', { filter })
    expect(hits.map(({ document }) => document.id).sort()).toEqual([...expected].sort())
    expect(documents.filter(({ id }) => acceptDocument(library, filter)(id)).map(({ id }) => id)).toEqual(
      expected,
    )
  })
})

describe('with a sentence encoder', () => {
  const STAFF = [
    ['dismissed', 'layoffs', 'workers'],
    ['hall', 'museum'],
  ]
  const passages = [
    makePassage('y#1', 'The yard dismissed ninety people.', { documentId: 'y' }),
    makePassage('m#1', 'Layoffs of the tide left sand in the hall of the museum.', { documentId: 'm' }),
  ]

  async function makeEncoded(options: Parameters<typeof createVectors>[1] = {}) {
    const library = await makeLibrary(passages)
    const vectors = createVectors(fakeEncoder(STAFF), options)
    await vectors.follow(library)
    return { ...library, vectors }
  }

  test('a passage that shares no word with the question comes before one that shares its words', async () => {
    const question = 'Which firm laid off workers?'
    expect((await retrieve(await makeLibrary(passages), question)).hits[0]?.passage.id).toBe('m#1')
    const { hits } = await retrieve(await makeEncoded(), question)
    expect(hits[0]?.passage.id).toBe('y#1')
    expect(Math.min(...hits.map(({ score }) => score))).toBeGreaterThanOrEqual(0)
  })

  test('a filter holds for what is found by likeness too', async () => {
    const { hits } = await retrieve(await makeEncoded(), 'workers', { filter: { documents: ['m'] } })
    expect(hits.map(({ document }) => document.id)).toEqual(['m'])
  })

  test('what a library holds back is not found by likeness', async () => {
    const library = await makeEncoded()
    const held = new Map([...library.passages].filter(([id]) => id !== 'y#1'))
    const { hits } = await retrieve({ ...library, passages: held }, 'Which firm laid off workers?')
    expect(hits.map(({ passage }) => passage.id)).toEqual(['m#1'])
  })

  test('a question whose words are found does not wait for the encoder and is answered as without', async () => {
    const library = await makeEncoded()
    const likeness = () => Promise.reject(new Error('asked for'))
    const question = 'What dismissed ninety people?'
    expect(await retrieve({ ...library, vectors: { ...library.vectors, likeness } }, question)).toEqual(
      await retrieve(await makeLibrary(passages), question),
    )
  })

  test('an encoder that does not answer in time changes nothing', async () => {
    const plain = await retrieve(await makeLibrary(passages), 'layoffs in the hall')
    const library = await makeEncoded()
    const silent = { ...library.vectors, likeness: async () => null }
    expect(await retrieve({ ...library, vectors: silent }, 'layoffs in the hall')).toEqual(plain)
  })
})
