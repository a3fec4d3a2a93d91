import { expect, test } from 'vitest'
import { heldAgainst, lossesOf } from '../../src/evaluate/losses.ts'
import type { Result } from '../../src/evaluate/measure.ts'
import type { Addend, Weighing } from '../../src/evaluate/why.ts'
import { makeAnswer, makeJudged, makeRefusal } from './make.ts'

function weighing(rank: number): Weighing {
  return { file: 'museum.md', text: '', rank, score: 0, addends: [] }
}

/** What became of a question whose right sentence has a rank; null when it is not among those read. */
function result(
  rank: number | null,
  facts: Partial<Pick<Result, 'answer' | 'judged' | 'right' | 'rightIfGiven'>> & {
    readonly decision?: readonly Addend[]
  } = {},
): Result {
  const { decision = [], ...others } = facts
  return {
    judged: makeJudged(),
    asked: '',
    history: [],
    answer: makeAnswer([]),
    faults: ['words missing'],
    right: false,
    firstRight: false,
    nearestRight: false,
    rightIfGiven: false,
    why: { chosen: weighing(1), right: rank === null ? null : weighing(rank), decision },
    documentRank: 1,
    passageRank: 1,
    askMs: 1,
    retrieveMs: 1,
    ...others,
  }
}

test('a question is lost at the first stage that loses it, answered wrong or refused', () => {
  const refused = { answer: makeRefusal() }
  const losses = lossesOf([
    result(null),
    result(3),
    result(4, refused),
    result(1),
    result(1, { ...refused, rightIfGiven: true }),
    // What is right is no loss, and of what has no answer there is none to lose.
    result(1, { right: true, rightIfGiven: true }),
    result(null, { judged: makeJudged({ answerable: false }) }),
  ])
  expect(losses).toEqual([
    { name: 'no right sentence is among those read', answered: 1, refused: 0 },
    { name: 'the right sentence ranks fourth or lower', answered: 0, refused: 1 },
    { name: 'the right sentence ranks second or third', answered: 1, refused: 0 },
    { name: 'the right sentence is first and what is composed of it falls short', answered: 1, refused: 0 },
    { name: 'the answer would be right and is refused', answered: 0, refused: 1 },
  ])
})

test('without a weighing no stage is told', () => {
  expect(lossesOf([{ ...result(1), why: null }])).toEqual([])
})

test('of a right answer that is refused, the clue counts that takes most from it', () => {
  const addend = (name: string, value: number, weight: number): Addend => ({ name, value, weight })
  const refused = { answer: makeRefusal(), rightIfGiven: true }
  const decision = [addend('intercept', 1, -3), addend('unknown', 0.5, -2), addend('typeMissing', 1, -1.5)]
  expect(
    heldAgainst([
      result(1, { ...refused, decision }),
      result(2, { ...refused, decision }),
      result(1, { ...refused, decision: [addend('intercept', 1, -3), addend('sentence', 0.1, 2)] }),
      result(1, { answer: makeRefusal(), decision }),
    ]),
  ).toEqual([
    { clue: 'typeMissing', questions: 2 },
    { clue: 'nothing, too little for it', questions: 1 },
  ])
})
