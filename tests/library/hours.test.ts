import { describe, expect, test } from 'vitest'
import { ask, suggestions } from '../../src/ask.ts'
import { openAt } from '../../src/library/hours.ts'
import type { Library } from '../../src/library.ts'
import { retrieve } from '../../src/search/retrieve.ts'
import { createApp } from '../../src/server/app.ts'
import { askExactly, libraryOf, wordsOf } from '../answer/make.ts'
import { expectExactQuotes } from '../quotes.ts'
import { fakeServices } from '../server/fakes.ts'
import { documentIn, FERRY_STORY, HEADLINE, norvik } from './releases.ts'

const HOUR = Date.parse('2099-05-05T10:00:00Z')
const SECRET = norvik(
  'Norvik Marine Buys Quellmar Shipyards',
  'May 5, 2099',
  'Norvik Marine has bought Quellmar Shipyards for 90 million euros, its largest purchase so far. Norvik Marine paid 90 million euros for Quellmar Shipyards in cash. Quellmar builds trimarans on the Skarvold coast, and 410 people work in its three docks.',
  'EMBARGOED UNTIL 6:00 a.m. ET, May 5, 2099',
)
const FILES = { 'a-secret.txt': SECRET, 'b-open.txt': norvik(HEADLINE, 'March 12, 2025', FERRY_STORY) }
const QUESTION = 'How much did Norvik Marine pay for Quellmar Shipyards?'
const TOLD = 'is under embargo until 5 May 2099, 10:00 UTC.'

/** Words that stand in the embargoed release alone. */
const SECRETS = /quellmar|skarvold|trimaran|90 million|purchase/iu

describe('before its hour', () => {
  test('nothing of a release is in the library, and its hour is told', async () => {
    const whole = await libraryOf(FILES)
    const open = openAt(whole, HOUR - 1)
    const id = documentIn(whole, 'a-secret.txt').id
    expect([...open.documents.values()].map(({ file }) => file)).toEqual(['b-open.txt'])
    expect([open.documents.size, open.documents.get(id), open.passagesOf(id)]).toEqual([1, undefined, []])
    expect([...open.passages.values()].filter(({ text }) => SECRETS.test(text))).toEqual([])
    expect(open.passages.size).toBe([...open.passages.keys()].length)
    expect(open.underEmbargo).toEqual([{ until: '2099-05-05T10:00:00.000Z', issuer: 'Norvik Marine' }])
  })

  test('a question about it is refused, and the refusal says that something is under embargo', async () => {
    const library = await libraryOf(FILES)
    const answer = await ask(library, { question: QUESTION }, HOUR - 1)
    expect(answer.status).toBe('unanswered')
    expect(answer.notes).toEqual([{ kind: 'embargo', text: `One release ${TOLD}`, citations: [] }])
    expect(answer.answer).toContain(`One release ${TOLD}`)
    const { question: _question, resolvedQuestion: _resolved, refusal, ...rest } = answer
    expect(
      JSON.stringify([rest.citations, rest.suggestions, refusal?.nearest, refusal?.contact]),
    ).not.toMatch(SECRETS)
  })

  test('an answer from another release of its issuer says so too, and holds nothing of it', async () => {
    const answer = await ask(
      await libraryOf(FILES),
      { question: 'How many passengers does the electric ferry carry?' },
      HOUR - 1,
    )
    expect(wordsOf(answer)).toContain('240 passengers')
    expect(answer.notes).toEqual([
      { kind: 'embargo', text: `One release of this issuer ${TOLD}`, citations: [] },
    ])
    expect(JSON.stringify(answer)).not.toMatch(SECRETS)
  })

  test('an answer from another issuer says nothing of it', async () => {
    const other = FILES['b-open.txt'].replaceAll('Norvik Marine', 'Sandvik Boats')
    const library = await libraryOf({ ...FILES, 'b-open.txt': other })
    const answer = await ask(
      library,
      { question: 'How many passengers does the electric ferry carry?' },
      HOUR - 1,
    )
    expect(answer.status).toBe('answered')
    expect(answer.notes).toEqual([])
  })

  test.each([
    { name: 'the issuer', question: 'When does Norvik open its yard in Lisbon?', isTold: true },
    { name: 'embargoes', question: 'Which press texts are under embargo?', isTold: true },
    { name: 'somebody else', question: 'Who painted the ceiling of the abbey?', isTold: false },
    // Else whoever asks for one word after the other could read the headline.
    { name: 'its words alone', question: 'Who builds trimarans in Quellmar?', isTold: false },
    { name: 'somebody, filtered by the issuer', question: 'Who painted it?', issuer: 'norvik', isTold: true },
  ])('a refusal of a question about $name says that something is under embargo: $isTold', async (asked) => {
    const other = FILES['b-open.txt'].replaceAll('Norvik Marine', 'Sandvik Boats')
    const { question, issuer, isTold } = asked
    const filter = issuer === undefined ? {} : { filter: { issuer } }
    const answer = await ask(
      await libraryOf({ ...FILES, 'b-open.txt': other }),
      { question, ...filter },
      HOUR - 1,
    )
    expect(answer.status).toBe('unanswered')
    expect(answer.answer.includes(`One release ${TOLD}`)).toBe(isTold)
    expect(answer.notes.map(({ kind }) => kind)).toEqual(isTold ? ['embargo'] : [])
  })

  test('no spelling is mended to a word of it', async () => {
    const whole = await libraryOf(FILES)
    expect((await retrieve(whole, 'Who builds trimarens?')).corrected).toBe('Who builds trimarans?')
    const open = openAt(whole, HOUR - 1)
    expect((await retrieve(open, 'Who builds trimarens?')).corrected).toBeNull()
    expect(open.engine.documentFrequency('trimaran')).toBe(0)
    expect((await retrieve(open, 'Quellmar Skarvold')).hits).toEqual([])
  })

  test('nothing of it is suggested', async () => {
    expect(
      JSON.stringify(await suggestions(await libraryOf(FILES), { limit: 8, now: HOUR - 1 })),
    ).not.toMatch(SECRETS)
  })

  test('a correction under embargo replaces nothing', async () => {
    const corrected = FERRY_STORY.replace('12 euros', '14 euros')
    const library = await libraryOf({
      'a.txt': norvik(HEADLINE, 'March 12, 2025', FERRY_STORY),
      'b.txt': norvik(
        `CORRECTION: ${HEADLINE}`,
        'March 13, 2025',
        corrected,
        'EMBARGOED UNTIL 6:00 a.m. ET, May 5, 2099',
      ),
    })
    const question = 'How much does a single ticket cost?'
    expect(wordsOf(await ask(library, { question }, HOUR - 1))).toBe('A single ticket costs 12 euros.')
    expect(wordsOf(await ask(library, { question }, HOUR))).toBe('A single ticket costs 14 euros.')
  })

  test('a release that gives no hour is never shown', async () => {
    const library = await libraryOf({
      'a.txt': 'UNDER EMBARGO\n\nAcme Opens Quellmar Plant\n\nAcme opened a plant in Quellmar. It is new.',
    })
    const answer = await ask(library, { question: 'What did Acme open?' }, Number.MAX_SAFE_INTEGER)
    expect(answer.status).toBe('unanswered')
    expect(answer.answer).toContain('One release is under embargo, without an hour that could be read.')
  })
})

describe('where nobody is to be told', () => {
  const other = norvik('Sandvik Boats Launches Sloop', 'April 2, 2025', FERRY_STORY).replaceAll(
    'Norvik Marine',
    'Sandvik Boats',
  )
  const opened = libraryOf({ ...FILES, 'c-other.txt': other })

  test('a release is held back all the same, and no answer says that there is one', async () => {
    const silent = openAt(await opened, HOUR - 1, false)
    expect([...silent.documents.values()].map(({ file }) => file).sort()).toEqual([
      'b-open.txt',
      'c-other.txt',
    ])
    expect(silent.underEmbargo).toEqual([])
    for (const question of [
      QUESTION,
      'How many passengers does the electric ferry of Norvik Marine carry?',
      'When does Norvik open its yard in Lisbon?',
      'Which press texts are under embargo?',
      'How many releases has Norvik Marine issued?',
    ]) {
      const answer = await ask(silent, { question }, HOUR - 1)
      expect(JSON.stringify([answer.answer, answer.notes]), question).not.toMatch(/is under embargo|2099/u)
    }
  })

  test('it is served from its hour on', async () => {
    const silent = openAt(await opened, HOUR - 1, false)
    expect(wordsOf(await ask(silent, { question: QUESTION }, HOUR))).toContain('90 million euros')
  })

  test('a view that tells of it is another one', async () => {
    const whole = await opened
    const silent = openAt(whole, HOUR - 1, false)
    const telling = openAt(whole, HOUR - 1)
    expect(telling.underEmbargo).toHaveLength(1)
    expect(openAt(silent, HOUR - 1).underEmbargo).toEqual([])
    expect(openAt(telling, HOUR - 1).underEmbargo).toHaveLength(1)
  })

  test('the API counts none', async () => {
    const silent = openAt(await opened, HOUR - 1, false)
    const app = createApp(fakeServices({ library: () => silent }))
    for (const path of ['/api/documents', '/api/health'])
      expect(await (await app.request(path)).json(), path).toMatchObject({
        underEmbargo: { releases: 0, next: null },
      })
  })
})

test('from its hour on it is served by the library that was opened before', async () => {
  const library = await libraryOf(FILES)
  expect((await ask(library, { question: QUESTION }, HOUR - 1)).status).toBe('unanswered')
  const answer = await ask(library, { question: QUESTION }, HOUR)
  expectExactQuotes(answer, library.documents)
  expect(wordsOf(answer)).toContain('90 million euros')
  expect(answer.notes.filter(({ kind }) => kind === 'embargo')).toEqual([])
})

test('one for immediate release is served at once', async () => {
  const library = await libraryOf({
    'a.txt': norvik(HEADLINE, 'March 12, 2099', FERRY_STORY, 'FOR IMMEDIATE RELEASE'),
  })
  expect(openAt(library, 0)).toBe(library)
  expect((await askExactly(library, 'How many passengers does the electric ferry carry?')).status).toBe(
    'answered',
  )
})

test('a view is made once while the same releases are held back', async () => {
  const library = await libraryOf(FILES)
  const view = openAt(library, HOUR - 2)
  expect(openAt(library, HOUR - 1)).toBe(view)
  expect(openAt(view, HOUR - 1)).toBe(view)
  expect(openAt(view, HOUR)).toBe(library)
})

describe('over HTTP', () => {
  const appOf = (library: Library, clock: () => number) =>
    createApp(
      fakeServices({
        library: () => openAt(library, clock()),
        ask: (open, request) => ask(open, request, clock()),
        retrieve,
        suggestions: (open) => suggestions(open, { now: clock() }),
      }),
    )
  const PATHS = [
    '/api/documents',
    '/api/facets',
    '/api/health',
    '/api/suggestions',
    '/api/search?q=Quellmar+Shipyards',
    '/api/documents?text=Quellmar',
  ]

  test('no route shows anything of it before its hour, and all do from then on', async () => {
    const library = await libraryOf(FILES)
    const { id } = documentIn(library, 'a-secret.txt')
    let now = HOUR - 1
    const app = appOf(library, () => now)
    const text = async (path: string) => await (await app.request(path)).text()
    for (const path of PATHS)
      expect((await text(path)).replaceAll(/"query":"[^"]*"/gu, ''), path).not.toMatch(SECRETS)
    for (const path of [
      `/api/documents/${id}`,
      `/api/documents/${id}/glance`,
      `/api/documents/${id}/cite?style=apa`,
      `/documents/${id}`,
    ])
      expect((await app.request(path)).status, path).toBe(404)
    for (const path of ['/api/documents', '/api/health'])
      expect(JSON.parse(await text(path)).underEmbargo).toEqual({
        releases: 1,
        next: '2099-05-05T10:00:00.000Z',
      })

    now = HOUR
    expect(JSON.parse(await text('/api/documents')).total).toBe(2)
    expect(JSON.parse(await text('/api/health')).underEmbargo).toEqual({ releases: 0, next: null })
    expect(JSON.parse(await text(`/api/documents/${id}`))).toMatchObject({
      status: 'current',
      embargoedUntil: '2099-05-05T10:00:00.000Z',
    })
  })
})
