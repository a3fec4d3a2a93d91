import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRuns, signTest } from '../../src/evaluate/compare.ts'
import { measured } from '../../src/evaluate/figures.ts'
import { measure } from '../../src/evaluate/measure.ts'
import { comparedFiles } from '../../src/evaluate/options.ts'
import { readRun, type SavedQuestion, type SavedRun, savedRun } from '../../src/evaluate/saved.ts'
import { HALL, makeAnswer, makeCitation, makeJudged, makeMuseum, makeRefusal } from './make.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function makeRun(outcomes: Readonly<Record<string, SavedQuestion['outcome']>>, figures = {}): SavedRun {
  return {
    set: 'museum',
    figures,
    questions: Object.entries(outcomes).map(([id, outcome]) => ({
      id,
      kind: id.startsWith('d') ? 'direct' : 'unanswerable',
      question: `Question ${id}?`,
      answerable: id.startsWith('d'),
      outcome,
      confidence: 0.5,
      answer: '',
    })),
  }
}

test('a run that is saved is read again as it was, with a dash for what was not measured', async () => {
  const library = await makeMuseum()
  const ask = async (_: unknown, { question }: { question: string }) =>
    question.includes('hall') ? makeAnswer([makeCitation(HALL, 0)]) : makeRefusal()
  const judged = [
    makeJudged(),
    makeJudged({ id: 'q2', question: 'What does entry cost?' }),
    makeJudged({ id: 'q3', kind: 'unanswerable', question: 'Who built the hall?', answerable: false }),
    makeJudged({ id: 'q4', kind: 'unanswerable', question: 'Who built the roof?', answerable: false }),
  ]
  const results = []
  for (const one of judged) results.push(await measure(library, ask, one, false))
  const set = {
    name: 'museum',
    type: 'releases',
    folder: '',
    questions: judged,
    seen: new Set<string>(),
  } as const
  const file = join(folder, 'run.json')
  writeFileSync(file, savedRun(measured(set, results)))
  const run = readRun(file)
  expect(run.questions.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['q1', 'right'],
    ['q2', 'refused'],
    ['q3', 'wrong'],
    ['q4', 'right'],
  ])
  expect(run.figures).toMatchObject({ right: 0.5, refused: 0.5, 'right if none refused': null })
  expect(compareRuns(run, run)).toContain('no outcome changed')
})

test('a comparison counts gains and losses by kind and lists the questions that changed', () => {
  const text = compareRuns(
    makeRun({ d1: 'wrong', d2: 'right', d3: 'refused', u1: 'right' }, { right: 1 / 3, words: 20 }),
    makeRun({ d1: 'right', d2: 'right', d3: 'wrong', u1: 'wrong' }, { right: 2 / 3, words: 20 }),
  )
  const rows = text.split('\n').map((line) => line.trim().split(/\s{2,}/))
  expect(rows).toContainEqual(['all', '4', '50.0 %', '50.0 %', '1', '1', '1.000'])
  expect(rows).toContainEqual(['direct', '3', '33.3 %', '66.7 %', '1', '0', '1.000'])
  expect(rows).toContainEqual(['unanswerable', '1', '100.0 %', '0.0 %', '0', '1', '1.000'])
  expect(rows).toContainEqual(['right', '33.3 %', '66.7 %'])
  expect(text).not.toContain('words')
  expect(text).toContain('d1 direct: wrong to right')
  expect(text).toContain('d3 direct: refused to wrong')
  expect(text).not.toContain('d2 direct')
})

test('only questions of both runs are compared', () => {
  const text = compareRuns(makeRun({ d1: 'right', d2: 'wrong' }), makeRun({ d1: 'right', d3: 'wrong' }))
  expect(text).toContain('1 in both runs, 2 more stand in one run only')
  expect(() => compareRuns(makeRun({ d1: 'right' }), makeRun({ d2: 'right' }))).toThrow('in common')
})

describe('the sign test', () => {
  test.each([
    { gained: 0, lost: 0, p: 1 },
    { gained: 3, lost: 3, p: 1 },
    { gained: 5, lost: 0, p: 2 / 2 ** 5 },
    { gained: 0, lost: 5, p: 2 / 2 ** 5 },
    { gained: 9, lost: 1, p: (2 * 11) / 2 ** 10 },
  ])('of $gained gained and $lost lost is $p', ({ gained, lost, p }) => {
    expect(signTest(gained, lost)).toBeCloseTo(p, 10)
  })

  test('stands for thousands of changes', () => {
    expect(signTest(1500, 1500)).toBe(1)
    expect(signTest(1500, 1400)).toBeCloseTo(0.066, 2)
  })
})

test.each([
  { name: 'no JSON', text: '{', problem: 'run.json: ' },
  { name: 'no run', text: '{"set":"x","figures":{}}', problem: 'run.json: not a saved run: questions' },
])('a file that is $name is named', ({ text, problem }) => {
  const file = join(folder, 'run.json')
  writeFileSync(file, text)
  expect(() => readRun(file)).toThrow(problem)
})

test('two files are compared, and nothing else is asked at once', () => {
  expect(comparedFiles(['--compare', 'a', 'b'])).toEqual(['a', 'b'])
  expect(comparedFiles(['--data', 'x'])).toBeNull()
  for (const args of [
    ['--compare', 'a'],
    ['--compare', 'a', 'b', 'c'],
    ['--data', 'x', '--compare', 'a', 'b'],
  ])
    expect(() => comparedFiles(args)).toThrow('--compare takes two saved runs')
})
