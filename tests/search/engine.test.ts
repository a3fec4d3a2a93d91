import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEngine, type Engine, type Match } from '../../src/search/engine.ts'
import { terms } from '../../src/search/tokens.ts'
import { makePassage } from './make.ts'
import { bm25, createPlainEngine } from './plain-engine.ts'

const ENGINES: readonly { name: string; create: () => Promise<Engine> }[] = [
  { name: 'Orama', create: createEngine },
  { name: 'plain', create: async () => createPlainEngine() },
]

const A1 = 'The harbour museum opens its engine hall in May.'
const A2 = 'Tickets cost nine euros. Tickets for groups cost less.'

/** What every engine promises. An engine on another machine is added to the list above. */
describe.each(ENGINES)('the $name engine', ({ create }) => {
  async function filled(): Promise<Engine> {
    const engine = await create()
    await engine.insert([
      makePassage('a1', A1, {
        documentId: 'a',
        context: 'Museum news',
      }),
      makePassage('a2', A2, {
        documentId: 'a',
        context: 'Museum news',
      }),
      makePassage('b1', 'A company opens a plant and hires two hundred people.', {
        documentId: 'b',
        context: 'Jobs',
      }),
    ])
    return engine
  }
  const ids = (matches: readonly Match[]) => matches.map(({ passageId }) => passageId)

  test('finds nothing while it is empty', async () => {
    const engine = await create()
    expect(await engine.search('museum', { limit: 5 })).toEqual([])
    expect(engine.size).toBe(0)
  })

  test('gives passages that share an inflected word, best first, with their documents', async () => {
    const found = await (await filled()).search('opening of the museum', { limit: 5 })
    expect(ids(found)).toEqual(['a1', 'b1'])
    expect(found.map(({ documentId }) => documentId)).toEqual(['a', 'b'])
  })

  test('never expands a word to longer words that begin with it', async () => {
    expect(await (await filled()).search('plan', { limit: 5 })).toEqual([])
  })

  test('gives at most as many as asked for', async () => {
    expect(ids(await (await filled()).search('opens', { limit: 1 }))).toHaveLength(1)
  })

  test('finds nothing for a question of stop words alone, or for an empty one', async () => {
    const engine = await filled()
    expect(await engine.search('what is the', { limit: 5 })).toEqual([])
    expect(await engine.search('', { limit: 5 })).toEqual([])
  })

  test('limits a search to accepted documents without losing any of them', async () => {
    const engine = await filled()
    expect(ids(await engine.search('opens', { limit: 1, accept: (id) => id === 'b' }))).toEqual(['b1'])
    expect(ids(await engine.search('opens', { limit: 1, accept: (id) => id === 'a' }))).toEqual(['a1'])
  })

  test('finds a passage by a word of its context only where context counts', async () => {
    const engine = await filled()
    expect(ids(await engine.search('jobs', { limit: 5 }))).toEqual([])
    expect(ids(await engine.search('jobs', { limit: 5, weights: { context: 1, document: 0 } }))).toEqual([
      'b1',
    ])
  })

  test('lifts a passage whose document holds the other words of the question', async () => {
    const engine = await create()
    await engine.insert([
      makePassage('x', 'Entry costs money.', { documentId: 'x' }),
      makePassage('y1', 'Entry costs nine euros on weekdays.', { documentId: 'y' }),
      makePassage('y2', 'Ferries and their engines are the subject.', { documentId: 'y' }),
    ])
    const order = async (document: number) =>
      ids(await engine.search('entry costs ferry', { limit: 3, weights: { context: 0, document } })).filter(
        (id) => id !== 'y2',
      )
    expect(await order(0)).toEqual(['x', 'y1'])
    expect(await order(1)).toEqual(['y1', 'x'])
  })

  test('counts words and the passages that hold a term, and forgets removed ones', async () => {
    const engine = await filled()
    expect(engine.documentFrequency('open')).toBe(2)
    expect(engine.documentFrequency('ticket')).toBe(1)
    expect(engine.vocabulary().get('tickets')).toBe(2)
    expect(engine.vocabulary().get('the')).toBe(1)
    await engine.remove([makePassage('a2', A2)])
    expect(engine.documentFrequency('ticket')).toBe(0)
    expect(engine.vocabulary().has('tickets')).toBe(false)
    expect(engine.size).toBe(2)
  })

  test('takes a removed passage back under its id, with another text', async () => {
    const engine = await filled()
    await engine.remove([makePassage('a1', A1)])
    await engine.insert([makePassage('a1', 'A lighthouse.', { documentId: 'c' })])
    expect(ids(await engine.search('engine hall', { limit: 5 }))).toEqual([])
    expect(await engine.search('lighthouse', { limit: 5 })).toMatchObject([
      { passageId: 'a1', documentId: 'c' },
    ])
  })

  test('passes over passages that it does not hold when removing', async () => {
    const engine = await filled()
    await engine.remove([makePassage('nowhere', 'Nothing.'), makePassage('a1', A1), makePassage('a1', A1)])
    expect(engine.size).toBe(2)
  })

  test('refuses a passage that it already holds and keeps the first', async () => {
    const engine = await filled()
    await expect(engine.insert([makePassage('a1', 'Another text.')])).rejects.toThrow()
    expect(engine.size).toBe(3)
    expect(ids(await engine.search('harbour', { limit: 5 }))).toEqual(['a1'])
  })

  test('changes its revision with every change and with nothing else', async () => {
    const engine = await filled()
    const { revision } = engine
    await engine.search('museum', { limit: 5 })
    await engine.remove([makePassage('nowhere', 'Nothing.')])
    expect(engine.revision).toBe(revision)
    await engine.remove([makePassage('a1', A1)])
    expect(engine.revision).toBeGreaterThan(revision)
  })

  test('a fork holds the same, and neither sees what is changed in the other', async () => {
    const engine = await filled()
    const fork = await engine.fork()
    await fork.remove([makePassage('a1', A1)])
    await fork.insert([makePassage('f1', 'Harbour lights, harbour nights.')])
    await engine.insert([makePassage('e1', 'A harbour wall.')])
    expect(ids(await engine.search('harbour', { limit: 5 })).sort()).toEqual(['a1', 'e1'])
    expect(ids(await fork.search('harbour', { limit: 5 }))).toEqual(['f1'])
    expect([engine.size, fork.size]).toEqual([4, 3])
    expect([engine, fork].map(({ documentFrequency }) => documentFrequency('harbour'))).toEqual([2, 1])
    expect([engine, fork].map((one) => one.vocabulary().get('harbour'))).toEqual([2, 2])
  })

  test('what was analysed beforehand is found as what was inserted is', async () => {
    const passages = [
      makePassage('c1', 'A ferry sails.', { context: 'Ferries' }),
      makePassage('c2', 'A café.'),
    ]
    const [inserted, loaded] = [await filled(), await filled()]
    await inserted.insert(passages)
    await loaded.load(await (await create()).analyse(passages))
    const options = { limit: 9, weights: { context: 1, document: 1 } }
    for (const query of ['ferry', 'café', 'a company opens a plant']) {
      expect(await loaded.search(query, options)).toEqual(await inserted.search(query, options))
    }
    expect(countsOf(loaded)).toEqual(countsOf(inserted))
  })

  test('leaves out of what it loads the passages that it is told to', async () => {
    const engine = await filled()
    const other = await create()
    const gone = makePassage('a1', A1, { documentId: 'a' })
    await engine.load(await other.analyse([gone, makePassage('d1', 'A harbour wall.')]), [gone])
    expect(engine.size).toBe(4)
    expect(ids(await engine.search('harbour', { limit: 5 })).sort()).toEqual(['a1', 'd1'])
  })

  test('takes out what it loaded as a whole, and nothing when some of it is gone', async () => {
    const [engine, plain] = [await filled(), await filled()]
    const other = await create()
    const [whole, torn] = [makePassage('d1', 'A harbour wall.'), makePassage('e1', 'A ferry.')]
    const wall = await other.analyse([whole])
    const ferries = await other.analyse([torn, makePassage('e2', 'Harbour ferries.')])
    for (const analysed of [wall, ferries]) await engine.load(analysed)
    const before = await engine.fork()
    expect(await engine.unload(wall)).toBe(true)
    await engine.remove([torn])
    expect(await engine.unload(ferries)).toBe(false)
    await engine.remove([makePassage('e2', 'Harbour ferries.')])
    expect(countsOf(engine)).toEqual(countsOf(plain))
    const options = { limit: 9, weights: { context: 1, document: 1 } }
    for (const query of ['harbour', 'ferry', 'a company opens a plant']) {
      expect(await engine.search(query, options)).toEqual(await plain.search(query, options))
    }
    expect(ids(await before.search('harbour wall', { limit: 1 }))).toEqual(['d1'])
    expect(await engine.unload(wall)).toBe(false)
  })

  test('refuses to load a document that it holds', async () => {
    const engine = await filled()
    const analysed = await (await create()).analyse([makePassage('b2', 'A company.', { documentId: 'b' })])
    await expect(engine.load(analysed)).rejects.toThrow('b')
    expect(engine.size).toBe(3)
  })

  test('says when everything is inserted', async () => {
    const engine = await create()
    const seen: number[] = []
    await engine.insert(
      Array.from({ length: 200 }, (_, i) => makePassage(`p${i}`, `word${i}`)),
      (done) => seen.push(done),
    )
    expect(seen.at(-1)).toBe(200)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
  })
})

test('finds each of very many words, however their numbers are mixed', async () => {
  const engine = await createEngine()
  const words = Array.from({ length: 45_000 }, (_, at) => `w${(at * 7919) % 45_000}x`)
  // Those that are met first have the low numbers.
  await engine.insert([
    makePassage(
      'a1',
      words
        .toReversed()
        .filter((_, at) => at % 3 === 0)
        .join(' '),
    ),
  ])
  const rest = words.map((word, at) => makePassage(`b${at}`, word))
  await engine.load(await engine.analyse(rest))
  for (const at of [0, 1, 20_000, 20_001, 39_999, 44_999]) {
    const found = await engine.search(words[at] ?? '', { limit: 1 })
    expect(found.map(({ passageId }) => passageId)).toEqual([`b${at}`])
  }
  expect(engine.documentFrequency('w7x')).toBe(words.toReversed().indexOf('w7x') % 3 === 0 ? 2 : 1)
})

test('the engine lets other work run while it inserts', async () => {
  const engine = await createEngine()
  let turns = 0
  let running = true
  const other = (): void => {
    turns += 1
    if (running) setImmediate(other)
  }
  setImmediate(other)
  const text = Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ')
  await engine.insert(Array.from({ length: 2000 }, (_, i) => makePassage(`p${i}`, `${i} ${text}`)))
  running = false
  expect(turns).toBeGreaterThan(5)
})

describe('against textbook BM25', () => {
  /** Few words, so that they meet often; one is a stop word, two share a stem, one is every object's property. */
  const word = fc.constantFrom(
    'plant',
    'plants',
    'opens',
    'the',
    '2,500',
    'Zürich',
    'U.S.',
    'constructor',
    'hall',
    'may',
  )
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  const corpus = fc.array(fc.record({ text, context: text, document: fc.constantFrom('a', 'b', 'c', 'd') }), {
    maxLength: 12,
  })
  const passagesOf = (
    entries: readonly { text: string; context: string; document: string }[],
    prefix: string,
  ) =>
    entries.map((entry, index) =>
      makePassage(`${prefix}${index}`, entry.text, { documentId: entry.document, context: entry.context }),
    )

  test('order and scores equal those of the plain engine, also after insertions and removals', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        corpus,
        fc.array(fc.nat(11)),
        text,
        fc.record({ context: fc.constantFrom(0, 0.5), document: fc.constantFrom(0, 2) }),
        fc.integer({ min: 1, max: 30 }),
        async (first, second, removed, query, weights, limit) => {
          const engine = await createEngine()
          const plain = createPlainEngine()
          const both = [engine, plain]
          const check = async () => {
            const options = { limit, weights }
            expectSameRanking(await engine.search(query, options), await plain.search(query, options))
            expect(engine.size).toBe(plain.size)
            expect(countsOf(engine)).toEqual(countsOf(plain))
            for (const term of terms(query))
              expect(engine.documentFrequency(term)).toBe(plain.documentFrequency(term))
          }
          const gone = passagesOf(first, 'p').filter((_, index) => removed.includes(index))
          const back = gone.toReversed()

          for (const each of both) await each.insert(passagesOf(first, 'p'))
          await check()
          for (const each of both) await each.remove(gone)
          await check()
          const before = await engine.fork()
          for (const each of both) await each.insert([...passagesOf(second, 'q'), ...back])
          await check()
          for (const each of [before, plain]) await each.remove(passagesOf(second, 'q'))
          await before.insert(back)
          expect(countsOf(before)).toEqual(countsOf(plain))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('without context and document the score is BM25 of the text and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, text, async (entries, query) => {
        const engine = await createEngine()
        await engine.insert(passagesOf(entries, 'p'))
        const texts = entries.map((entry) => terms(entry.text))
        for (const { passageId, score } of await engine.search(query, { limit: 50 })) {
          expect(score).toBeCloseTo(bm25(query, texts, Number(passageId.slice(1))), 9)
        }
      }),
    )
  })
})

function countsOf(engine: Engine): Map<string, number | undefined> {
  const vocabulary = engine.vocabulary()
  return new Map([...vocabulary.keys()].map((word) => [word, vocabulary.get(word)]))
}

/** Passages with the same score may stand in any order among themselves, or be cut off by the limit. */
function expectSameRanking(found: readonly Match[], expected: readonly Match[]): void {
  expect(found.map(({ score }) => score.toFixed(9))).toEqual(expected.map(({ score }) => score.toFixed(9)))
  const last = expected.at(-1)?.score.toFixed(9)
  const above = (matches: readonly Match[]) =>
    matches
      .filter(({ score }) => score.toFixed(9) !== last)
      .map(({ passageId, score }) => `${score.toFixed(9)} ${passageId}`)
      .sort()
  expect(above(found)).toEqual(above(expected))
}
