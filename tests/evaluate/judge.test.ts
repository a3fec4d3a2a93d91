import { expect, test } from 'vitest'
import { firstHolds, foldText, judge, nearestHolds } from '../../src/evaluate/judge.ts'
import type { Answer } from '../../src/model.ts'
import { HALL, makeAnswer, makeCitation, makeJudged, makeMuseum, makeRefusal, PRICE } from './make.ts'

const library = await makeMuseum()
const hall = makeCitation(HALL, 0)
const price = makeCitation(PRICE, HALL.length + 2, { marker: 2 })

test('an answer with the words, the release, the sentence and its offsets is right', () => {
  expect(judge(makeJudged(), makeAnswer([hall]), library)).toEqual([])
})

test.each<{ name: string; judged?: Parameters<typeof makeJudged>[0]; answer: Answer; faults: string[] }>([
  { name: 'a refusal of an answerable question', answer: makeRefusal(), faults: ['refused'] },
  {
    name: 'missing words',
    judged: { expect: [{ strings: ['4 May'], least: 1 }] },
    answer: makeAnswer([hall]),
    faults: ['words missing'],
  },
  {
    name: 'one of two expected words missing',
    judged: {
      expect: [
        { strings: ['3 May'], least: 1 },
        { strings: ['4 May'], least: 1 },
      ],
    },
    answer: makeAnswer([hall]),
    faults: ['words missing'],
  },
  {
    name: 'too few of several good words',
    judged: { expect: [{ strings: ['3 May', '4 May', '5 May'], least: 2 }] },
    answer: makeAnswer([hall]),
    faults: ['words missing'],
  },
  {
    name: 'another document',
    judged: { documents: ['bank'] },
    answer: makeAnswer([hall]),
    faults: ['other document'],
  },
  {
    name: 'another sentence',
    judged: { cite: ['nine euros', 'nine dollars'] },
    answer: makeAnswer([hall]),
    faults: ['other sentence'],
  },
  {
    name: 'a note that lacks its words',
    judged: { note: '2024' },
    answer: makeAnswer([hall]),
    faults: ['note missing'],
  },
  { name: 'offsets of other words', answer: makeAnswer([makeCitation(HALL, 1)]), faults: ['wrong offsets'] },
  {
    name: 'an unknown document',
    answer: makeAnswer([makeCitation(HALL, 0, { documentId: 'x' })]),
    faults: ['other document', 'wrong offsets'],
  },
  {
    name: 'a statement that is not its citation',
    answer: makeAnswer([hall], { statements: [{ text: 'It opens on 3 May.', citations: [1] }] }),
    faults: ['wrong offsets'],
  },
  {
    name: 'a nearest passage at other offsets',
    answer: makeRefusal([makeCitation(HALL, 2)]),
    faults: ['refused', 'wrong offsets'],
  },
  {
    name: 'an answer to an unanswerable question',
    judged: { answerable: false },
    answer: makeAnswer([hall]),
    faults: ['should refuse'],
  },
])('$name is wrong', ({ judged, answer, faults }) => {
  expect(judge(makeJudged(judged), answer, library)).toEqual(faults)
})

test('a refusal of an unanswerable question is right', () => {
  expect(judge(makeJudged({ answerable: false }), makeRefusal([hall]), library)).toEqual([])
})

test('quotation marks, case and spaces do not count', () => {
  const judged = makeJudged({ expect: [{ strings: ["'NINE'  euros"], least: 1 }], cite: ['costs "nine"'] })
  expect(
    judge(judged, makeAnswer([price], { statements: [{ text: PRICE, citations: [2] }] }), library),
  ).toEqual([])
  expect(foldText('“Third‑quarter”  RESULTS')).toBe("'third-quarter' results")
})

test('a note and the name of a speaker cited are part of the answer', () => {
  const noted = makeAnswer([hall], { notes: [{ kind: 'date', text: 'That is 3 May 2024.', citations: [1] }] })
  expect(
    judge(makeJudged({ expect: [{ strings: ['2024'], least: 1 }], note: '2024' }), noted, library),
  ).toEqual([])
  const spoken = makeAnswer([makeCitation(HALL, 0, { speaker: { name: 'Ida Moss', role: null } })])
  expect(judge(makeJudged({ expect: [{ strings: ['Ida Moss'], least: 1 }] }), spoken, library)).toEqual([])
})

test('words are not put together from two statements', () => {
  const judged = makeJudged({ expect: [{ strings: ['3 May. Entry'], least: 1 }] })
  expect(judge(judged, makeAnswer([hall, price]), library)).toEqual(['words missing'])
})

test.each([
  { kind: 'direct', words: 80, faults: [] },
  { kind: 'direct', words: 81, faults: ['too long'] },
  { kind: 'list', words: 110, faults: [] },
  { kind: 'list', words: 111, faults: ['too long'] },
])('$words words for a question of kind $kind give $faults', async ({ kind, words, faults }) => {
  const text = Array.from({ length: words }, () => 'word').join(' ')
  const long = new Map([...library.documents].map(([id, document]) => [id, { ...document, text }]))
  const judged = makeJudged({ kind, expect: [], cite: [] })
  expect(judge(judged, makeAnswer([makeCitation(text, 0)]), { ...library, documents: long })).toEqual(faults)
})

test('a refusal whose nearest passages hold the answer says so', () => {
  expect(nearestHolds(makeJudged(), makeRefusal([hall]))).toBe(true)
  expect(nearestHolds(makeJudged(), makeRefusal([price]))).toBe(false)
  expect(nearestHolds(makeJudged(), makeRefusal())).toBe(false)
})

test('only the first statement counts as the first', () => {
  expect(firstHolds(makeJudged(), makeAnswer([hall, price]))).toBe(true)
  expect(firstHolds(makeJudged(), makeAnswer([price, hall]))).toBe(false)
})
