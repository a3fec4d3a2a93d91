import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluateOptions } from '../../src/evaluate/options.ts'
import { evaluate, evaluateVaried, type Program } from '../../src/evaluate/run.ts'
import { readSet } from '../../src/evaluate/sets.ts'
import { HALL, makeAnswer, makeCitation, makeMuseum, makeRefusal } from './make.ts'

/** Answers whatever asks for the hall, and refuses the rest. */
const program: Program = {
  openLibrary: () => makeMuseum(),
  async ask(_library, { question, history = [] }) {
    const about = [...history.map(({ content }) => content), question].join(' ')
    const facts = { question, resolvedQuestion: about }
    return about.includes('hall') ? makeAnswer([makeCitation(HALL, 0)], facts) : makeRefusal([], facts)
  },
}

const LINES = [
  {
    id: 'd1',
    kind: 'direct',
    q: 'When does the hall open?',
    expect: ['3 May'],
    docs: ['museum.md'],
    cite: 'opens on 3 May',
    half: 'tune',
  },
  { id: 'd2', kind: 'direct', q: 'What does entry cost?', expect: ['nine'], docs: ['museum'], half: 'aside' },
  {
    id: 'f1',
    kind: 'followup',
    q: 'When?',
    history: ['Is there a hall?'],
    expect: ['3 May'],
    docs: ['museum'],
    half: 'aside',
  },
  { id: 'u1', kind: 'unanswerable', q: 'Who built the roof?', why: 'attribute', half: 'tune' },
  { id: 'u2', kind: 'unanswerable', q: 'Who built the hall?', why: 'near', about: 'museum' },
]

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-test-'))
})

afterAll(() => rmSync(root, { recursive: true }))

function makeSet(name: string, lines: readonly object[], documents = 'releases'): string {
  const folder = join(root, name)
  mkdirSync(join(folder, documents), { recursive: true })
  writeFileSync(join(folder, 'questions.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return folder
}

function options(data: string, ...args: string[]) {
  return evaluateOptions(['--data', data, ...args])
}

test('the figures count right answers, refusals and ranks', async () => {
  const { measured, text, below } = await evaluate(options(makeSet('museum', LINES)), program)
  expect(measured.figures).toMatchObject({
    questions: 5,
    answered: 2 / 3,
    right: 2 / 3,
    precision: 2 / 3,
    refused: 1 / 2,
    'document@1': 1,
    'passage@1': 1,
  })
  expect(measured.groups.map(({ name }) => name)).toEqual([
    'kind direct',
    'kind followup',
    'kind unanswerable',
    'why attribute',
    'why near',
    'ids d',
    'ids f',
    'ids u',
  ])
  expect(text).toContain('museum: 5 questions')
  expect(text).toContain('66.7 %')
  expect(below).toEqual([])
})

test('one half holds only its questions', async () => {
  const data = makeSet('halves', LINES)
  const ids = async (half: string) =>
    (await evaluate(options(data, '--half', half), program)).measured.results.map(({ judged }) => judged.id)
  const [a, b] = [await ids('tune'), await ids('aside')]
  expect(a).toEqual(expect.arrayContaining(['d1', 'u1']))
  expect(b).toEqual(expect.arrayContaining(['d2', 'f1']))
  expect([...a, ...b].sort()).toEqual(['d1', 'd2', 'f1', 'u1', 'u2'])
})

test('a file of questions with a name of its own gives the set its name', async () => {
  const data = makeSet('named', LINES)
  const questions = join(data, 'visits.jsonl')
  writeFileSync(questions, JSON.stringify(LINES[0]))
  const { measured } = await evaluate(options(data, '--questions', questions), program)
  expect(measured.set).toBe('visits')
})

test('a limit spreads over the whole set', async () => {
  const { measured } = await evaluate(options(makeSet('limited', LINES), '--limit', '2'), program)
  expect(measured.results.map(({ judged }) => judged.id)).toEqual(['d1', 'f1'])
})

test('errors are listed with what was asked, answered and expected', async () => {
  const { text } = await evaluate(options(makeSet('errors', LINES), '--errors'), program)
  expect(text).toContain('d2 direct: refused')
  expect(text).toContain('u2 unanswerable (near): should refuse')
  expect(text).toContain('expected  nine')
  expect(text).not.toContain('d1 direct')
})

test('JSON holds the figures and the ids that went wrong', async () => {
  const { text } = await evaluate(options(makeSet('json', LINES), '--json'), program)
  expect(JSON.parse(text)).toMatchObject({
    set: 'json',
    questions: 5,
    figures: { right: 2 / 3 },
    wrong: ['d2', 'u2'],
  })
})

test('a typing error is made where one is asked for', async () => {
  const { measured } = await evaluate(options(makeSet('typos', LINES.slice(0, 1)), '--typos'), program)
  expect(measured.results[0]?.asked).not.toBe('When does the hall open?')
})

test('figures below their floors are named, others are not', async () => {
  const data = makeSet('floors', LINES)
  const floors = join(root, 'floors.json')
  writeFileSync(floors, JSON.stringify({ floors: { right: 0.9, refused: 0.5 }, other: { right: 1 } }))
  const { below } = await evaluate(options(data, '--floors', floors), program)
  expect(below).toEqual(['floors: right is 0.6667, below its floor of 0.9'])
  writeFileSync(floors, JSON.stringify({ floors: { rihgt: 0.9 } }))
  await expect(evaluate(options(data, '--floors', floors), program)).rejects.toThrow('rihgt')
})

describe('a set of paragraphs', () => {
  const paragraph = (id: string, docs: string[]) => ({
    id,
    question: 'When does the hall open?',
    answers: ['3 May', 'May'],
    answerable: true,
    docs,
  })

  test('is right with any of the answers, and reported apart for articles not seen', async () => {
    const data = makeSet('paragraphs', [paragraph('1', ['museum']), paragraph('2', ['bank'])], 'docs')
    writeFileSync(join(data, 'also-in-squad2.txt'), 'bank\n')
    const { measured } = await evaluate(options(data), program)
    expect(measured.type).toBe('paragraphs')
    expect(measured.figures).toMatchObject({ questions: 1, 'document@1': 1, 'first sentence right': 1 })
    expect(measured.groups[1]?.figures).toMatchObject({ questions: 2, 'document@1': 0.5, 'MRR@10': 0.75 })
  })

  test('can be indexed by half, so that questions about the rest must be refused', async () => {
    const data = makeSet('absent', [paragraph('1', ['a0_p0']), paragraph('2', ['a1_p0'])], 'docs')
    for (const name of ['a0_p0', 'a0_p1', 'a1_p0']) writeFileSync(join(data, 'docs', `${name}.txt`), 'Text.')
    let opened = ''
    const { measured } = await evaluate(options(data, '--absent'), {
      ...program,
      openLibrary: (folder) => {
        opened = folder
        return makeMuseum()
      },
    })
    expect(opened).not.toBe(join(data, 'docs'))
    expect(measured.results.map(({ judged }) => judged.answerable)).toEqual([true, false])
    expect(measured.figures).toMatchObject({ refused: 0 })
  })
})

test('a question is asked with its release open only where its line says so', () => {
  const data = makeSet('alone', [
    { id: 'q1', kind: 'direct', q: 'When?', docs: ['museum'], alone: true },
    { id: 'q2', kind: 'direct', q: 'When?', docs: ['museum'] },
  ])
  expect(readSet(data).questions.map(({ alone }) => alone)).toEqual([true, false])
})

test('several good answers and how many are needed are read', () => {
  const data = makeSet('any', [
    {
      id: 'o1',
      kind: 'overview',
      q: 'What is it about?',
      any: ['hall', 'entry'],
      least: 2,
      docs: ['museum.txt'],
    },
  ])
  expect(readSet(data).questions[0]).toMatchObject({
    expect: [{ strings: ['hall', 'entry'], least: 2 }],
    documents: ['museum'],
  })
})

test.each([
  { name: 'no JSON', line: '{', problem: ':1: not JSON' },
  { name: 'no question', line: '{"id":"x"}', problem: ':1: not a question' },
])('a line that is $name is named with its place', ({ line, problem }) => {
  const data = makeSet('broken', [])
  writeFileSync(join(data, 'questions.jsonl'), line)
  expect(() => readSet(data)).toThrow(`questions.jsonl${problem}`)
})

test('a folder without documents is refused by name', () => {
  mkdirSync(join(root, 'empty'))
  writeFileSync(join(root, 'empty', 'questions.jsonl'), '')
  expect(() => readSet(join(root, 'empty'))).toThrow('neither releases/ nor docs/')
})

test.each([
  { args: [], problem: '--data' },
  { args: ['--data', 'x', '--half', 'c'], problem: '--half c' },
  { args: ['--data', 'x', '--limit', '0'], problem: '--limit 0' },
  { args: ['--data', 'x', '--what'], problem: '--what' },
  { args: ['--data', 'x', '--forms', '--taken-out'], problem: '--forms and --taken-out' },
])('arguments $args are refused by name', ({ args, problem }) => {
  expect(() => evaluateOptions(args)).toThrow(problem)
})

test('what other wordings change is counted and listed', async () => {
  const text = await evaluateVaried('wordings', options(makeSet('wordings', LINES), '--errors'), program)
  const row = (name: string) => text.split('\n').find((line) => line.startsWith(name))
  expect(row('wording')).toMatch(/questions +same outcome +right lost +right gained +no answer, answered$/)
  // The program that is measured reads small letters only; the follow-up is left out.
  expect(row('IN CAPITALS')).toMatch(/ 4 +50\.0 % +1 +0 +0$/)
  expect(row('Hi, … Thanks!')).toMatch(/ 4 +100\.0 % +0 +0 +0$/)
  expect(text).toContain('d1  IN CAPITALS: right → refused')
})
