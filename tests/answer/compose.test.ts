import { beforeAll, expect, test } from 'vitest'
import { compose, join } from '../../src/answer/compose.ts'
import { MAX_WORDS, MAX_WORDS_LIST } from '../../src/answer/composition/composition.ts'
import type { Library } from '../../src/library.ts'
import { draftWords, evidenceFor, FERRY, libraryOf, MILL } from './make.ts'

const LONG = `${'the bridge with its long deck and its many cables stands over the wide river '.repeat(5)}today`
const BRIDGE = `Corran Bridge Opens

CORRAN, Norway, May 5, 2025 /ExampleWire/ -- The Corran Bridge carries the tram. The Corran Bridge carries the tram.

First, ${LONG}. Second, ${LONG} as well, and boats pass. Third, ${LONG} in wind, and birds nest.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferry.txt': FERRY, 'mill.md': MILL, 'bridge.txt': BRIDGE })
})

test('the best evidence stands first', async () => {
  const { asked, evidence } = await evidenceFor(library, 'How many passengers does the ferry carry?')
  const [best] = evidence
  expect(draftWords(compose(asked, evidence).drafts)[0]).toBe(best?.candidate.text)
})

test('without evidence nothing is composed', async () => {
  const { asked } = await evidenceFor(library, 'How many passengers does the ferry carry?')
  expect(compose(asked, [])).toEqual({ drafts: [], notes: [] })
})

test('what says the same is said once', async () => {
  const { asked, evidence } = await evidenceFor(library, 'What does the Corran Bridge carry?')
  const same = evidence.filter(({ candidate }) => candidate.text === 'The Corran Bridge carries the tram.')
  expect(same).toHaveLength(2)
  expect(compose(asked, same).drafts).toHaveLength(1)
})

test('beside a sentence with the figure that is asked for, one with none is beside the point, however likely', async () => {
  const { asked, evidence } = await evidenceFor(library, 'How many passengers does the ferry carry?')
  const [best, ...rest] = evidence
  const without = rest.find(
    ({ features, candidate }) =>
      features.cover > 0 && features.typeMissing === 1 && candidate.kind === 'sentence',
  )
  if (best === undefined || without === undefined) throw new Error('too little evidence')
  const beside = (typeMissing: number) =>
    compose(asked, [best, { ...without, score: best.score, features: { ...without.features, typeMissing } }])
  expect(beside(1).drafts).toHaveLength(1)
  expect(beside(0).drafts).toHaveLength(2)
})

test('a sentence that has no word of the question, or for one, joins no other', async () => {
  const { asked, evidence } = await evidenceFor(library, 'How many passengers does the ferry carry?')
  const [best, ...rest] = evidence
  const none = rest.find(({ features }) => features.cover + features.synonyms === 0)
  const some = rest.find(
    ({ features, candidate }) =>
      features.cover > 0 &&
      features.typeMissing === 0 &&
      candidate.kind === 'sentence' &&
      !candidate.text.includes('{'),
  )
  if (best === undefined || none === undefined || some === undefined) throw new Error('too little evidence')
  const beside = (one: typeof best) =>
    compose(asked, [best, { ...one, document: best.document, score: best.score }])
  expect(beside(none).drafts).toHaveLength(1)
  expect(beside(some).drafts).toHaveLength(2)
})

test('a sentence that is four times less likely than the first joins it, one that is five times less likely does not', async () => {
  const { asked, evidence } = await evidenceFor(library, 'How many passengers does the ferry carry?')
  const [best, ...rest] = evidence
  const other = rest.find(
    ({ features, candidate }) =>
      features.cover > 0 &&
      features.typeMissing === 0 &&
      candidate.kind === 'sentence' &&
      !candidate.text.includes('{'),
  )
  const none = rest.find(({ features }) => features.cover + features.synonyms === 0)
  if (best === undefined || other === undefined || none === undefined) throw new Error('too little evidence')
  const less = (times: number) => {
    const score = best.score - Math.log(times)
    const unsure = { ...none, score }
    return compose(asked, [best, { ...other, document: best.document, score }, unsure, unsure])
  }
  expect(less(4).drafts).toHaveLength(2)
  expect(less(5).drafts).toHaveLength(1)
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
  const words = draftWords(compose(asked, short).drafts).join(' ').split(/\s+/u)
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
  expect(draftWords(drafts[0]?.alsoAt ?? [])).toEqual(['Ticket | Price'])
  expect(notes.map(({ text }) => text)).toEqual(['Columns of the table: Ticket | Price'])
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

test.each([
  ['Who is the new director of the Orme Museum?', 1],
  ['Who is the director of the Orme Museum?', 2],
  ['When did Otto Lind become director of the Orme Museum?', 2],
])('what tells when the former holder came does not join who is new: %s', async (question, expected) => {
  const own = await libraryOf({
    'museum.txt': `Orme Museum appoints a director

ORME, May 4, 2025 -- The Orme Museum has appointed Ada Berg as director. She follows Otto Lind.

Mr. Lind became director of the museum in 2009.`,
  })
  const { asked, evidence } = await evidenceFor(own, question)
  const both = evidence
    .filter(({ candidate }) => /has appointed|became director/u.test(candidate.text))
    .sort((a, b) => a.candidate.start - b.candidate.start)
    .map((one) => ({ ...one, score: 0 }))
  expect(both).toHaveLength(2)
  expect(compose(asked, both).drafts).toHaveLength(expected)
})
