import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calibrated } from '../../src/answer/support/calibration.ts'
import { CALIBRATION } from '../../src/answer/weights.ts'
import { ask } from '../../src/ask.ts'
import { reasons } from '../../src/evaluate/error-list.ts'
import { evaluateOptions } from '../../src/evaluate/options.ts'
import { evaluate } from '../../src/evaluate/run.ts'
import type { EvaluationSet } from '../../src/evaluate/sets.ts'
import { type Addend, weigh } from '../../src/evaluate/why.ts'
import { type Library, openLibrary } from '../../src/library.ts'
import { makeJudged, makeRefusal } from './make.ts'

const RELEASE = `# Sorrel Mill opens a bakery in Tarn Street

TARN, Oct. 2, 2025 - Sorrel Mill opened a bakery in Tarn Street today.

The ovens were built by Hark and Daughters of Veld and burn wood chips.

A loaf of rye bread costs 4 euros, and the bakery bakes 900 loaves a day.
`

const OVENS = {
  question: 'Who built the ovens?',
  cite: ['built by Hark'],
  expect: [{ strings: ['Hark'], least: 1 }],
}

let root = ''
let library: Library
const set: EvaluationSet = {
  name: 'mill',
  type: 'releases',
  folder: '',
  questions: [],
  seen: new Set<string>(),
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  mkdirSync(join(root, 'releases'))
  writeFileSync(join(root, 'releases', 'mill.md'), RELEASE)
  library = await openLibrary(join(root, 'releases'))
})
afterAll(() => rmSync(root, { recursive: true }))

function sum(addends: readonly Addend[]): number {
  return addends.reduce((total, { value, weight }) => total + value * weight, 0)
}

test('what was chosen is weighed as the program weighs it: its features times weights are its score', async () => {
  const judged = makeJudged({ ...OVENS, documents: ['mill'] })
  const { why, rightIfGiven } = await weigh(library, judged, set, [])
  expect(why.chosen?.text).toContain('Hark and Daughters')
  expect(why.chosen).toEqual(why.right)
  expect(sum(why.chosen?.addends ?? [])).toBeCloseTo(why.chosen?.score ?? Number.NaN, 8)
  expect(rightIfGiven).toBe(true)
  const { confidence } = await ask(library, { question: judged.question })
  expect(calibrated(1 / (1 + Math.exp(-sum(why.decision))), CALIBRATION)).toBeCloseTo(confidence, 2)
})

test('the right candidate is found below the chosen one, and what sets them apart is said', async () => {
  const judged = makeJudged({ ...OVENS, cite: ['costs 4 euros'], documents: ['mill'] })
  const { why } = await weigh(library, judged, set, [])
  expect(why.right?.text).toContain('costs 4 euros')
  expect(why.right?.rank).toBeGreaterThan(1)
  expect(why.right?.score).toBeLessThan(why.chosen?.score ?? Number.NaN)
  const lines = reasons(why).join('\n')
  expect(lines).toContain('chosen    no. 1 at +')
  expect(lines).toContain(`right     no. ${why.right?.rank} at `)
  expect(lines).toMatch(/apart .*cover \+\d/u)
  expect(lines).toMatch(/decided .*intercept 1\.00 × .*log odds/u)
})

test('a question without an answer has no right candidate, and giving one is never right', async () => {
  const judged = makeJudged({ ...OVENS, answerable: false, kind: 'unanswerable', documents: ['mill'] })
  const { why, rightIfGiven } = await weigh(library, judged, set, [])
  expect(why.right).toBeNull()
  expect(rightIfGiven).toBe(false)
})

test('the addends shown and the rest come to the score, and the difference to that of the scores', () => {
  const addends = Array.from({ length: 12 }, (_, at) => ({ name: `f${at}`, value: 1, weight: 12 - at }))
  const chosen = { file: 'a.md', text: 'One\ntwo.', rank: 1, score: 78, addends }
  const right = { ...chosen, rank: 3, score: 12, addends: [{ name: 'f0', value: 1, weight: 13 }] }
  const [head, sums, , , apart] = reasons({ chosen, right, decision: [] })
  expect(head).toBe('  chosen    no. 1 at +78.00 in a.md: One two.')
  expect(sums).toContain('f7 1.00 × 5.00 = +5.00, 4 more +10.00')
  expect(apart).toMatch(/f1 \+11\.00, f2 \+10\.00, .*f0 −1\.00$/u)
  expect(reasons({ chosen: null, right: null, decision: [] })).toEqual([])
})

test('a run tells why of each miss, what would be right if nothing was refused, and the curve', async () => {
  const line = { kind: 'direct', docs: ['mill'], expect: ['Hark'], cite: 'built by Hark' }
  const lines = [
    { id: 'd1', q: 'Who built the ovens?', ...line },
    { id: 'd2', q: 'Who crafted the stoves of the plant in question?', ...line },
    { id: 'u1', q: 'Who painted the sign?', kind: 'unanswerable', why: 'attribute' },
  ]
  writeFileSync(join(root, 'questions.jsonl'), lines.map((one) => JSON.stringify(one)).join('\n'))
  const refusing = async (...args: Parameters<typeof ask>) => {
    const answer = await ask(...args)
    const refused = { status: 'unanswered', statements: [], citations: [], confidence: 0.2 } as const
    return args[1].question.includes('stoves') ? { ...answer, ...refused } : answer
  }
  const options = evaluateOptions(['--data', root, '--errors'])
  const { measured, text } = await evaluate(options, { ask: refusing, openLibrary, weigh })
  const [first, second] = measured.results
  expect(first).toMatchObject({ right: true, rightIfGiven: true, why: null })
  expect(second).toMatchObject({ right: false, why: { chosen: { rank: 1 } } })
  expect(measured.figures).toMatchObject({
    right: 1 / 2,
    'right if none refused': second?.rightIfGiven ? 1 : 1 / 2,
    'answered right': 1 / 3,
    'answered wrong': 0,
    'not answered': 2 / 3,
  })
  expect(text).toContain('of 1 refusals of answerable questions')
  expect(text).toContain('answered from this confidence on')
  expect(text).toMatch(/d2 direct: refused[\s\S]*chosen {4}no\. 1 at/u)
})

test('JSON holds the reasons of each miss, the reliability table and the curve', async () => {
  const options = evaluateOptions(['--data', root, '--errors', '--json'])
  const wrong: typeof ask = async (_library, { question }) =>
    makeRefusal([], { resolvedQuestion: question, confidence: 0.3 })
  const { text } = await evaluate(options, { ask: wrong, openLibrary, weigh })
  const report = JSON.parse(text)
  expect(report.wrong[0]).toMatchObject({ id: 'd1', why: { chosen: { rank: 1 } } })
  expect(report.wrong[0].why.decision[0]).toMatchObject({ name: 'intercept', value: 1 })
  expect(report.reliability).toEqual([])
  expect(report.curve.at(-1)).toMatchObject({ from: 0, given: 1 })
})
