import { expect, test } from 'vitest'
import { isDigest } from '../../src/evaluate/digests.ts'
import { foldText } from '../../src/evaluate/judge.ts'
import { readSet, withoutExtension } from '../../src/evaluate/sets.ts'
import { openLibrary } from '../../src/library.ts'

// A question whose right answer cannot be given would measure nothing.

const HERE = new URL('.', import.meta.url).pathname
const SETS = [
  { set: 'corpus', releases: `${HERE}../../corpus`, least: { answerable: 60, unanswerable: 20 } },
  { set: 'fixtures', releases: `${HERE}fixtures/releases`, least: { answerable: 30, unanswerable: 15 } },
]
const ALL = [
  ...SETS,
  { set: 'practice', releases: `${HERE}practice/releases` },
  { set: 'corpus-later', releases: `${HERE}../../corpus` },
  { set: 'fixtures-later', releases: `${HERE}fixtures/releases` },
  { set: 'dialogues', releases: `${HERE}practice/releases` },
  { set: 'houses', releases: `${HERE}houses/releases` },
  { set: 'layouts', releases: `${HERE}layouts/releases` },
  { set: 'senders', releases: `${HERE}senders/releases` },
]

function questionsOf(set: string, releases: string) {
  return readSet(HERE, `${HERE}${set}.jsonl`, releases).questions
}

test.each(SETS)('$set has enough questions of both sorts, in both halves', ({ set, releases, least }) => {
  const questions = questionsOf(set, releases)
  const answerable = questions.filter((question) => question.answerable)
  expect(answerable.length).toBeGreaterThanOrEqual(least.answerable)
  expect(questions.length - answerable.length).toBeGreaterThanOrEqual(least.unanswerable)
  for (const kind of new Set(questions.map((question) => question.kind))) {
    const [tune, aside] = ['a', 'b'].map(
      (half) => questions.filter((question) => question.kind === kind && question.half === half).length,
    )
    expect(Math.abs((tune ?? 0) - (aside ?? 0)), kind).toBeLessThanOrEqual(2)
  }
})

test.each(ALL)('the words to be cited for $set stand in the release that is asked about', async (given) => {
  const { documents } = await openLibrary(given.releases)
  const texts = new Map(
    [...documents.values()].map(({ file, text }) => [withoutExtension(file), foldText(text)]),
  )
  const astray = questionsOf(given.set, given.releases).filter(
    ({ cite, documents: files }) =>
      !files.every((file) => texts.has(file)) ||
      cite.some((words) => !files.some((file) => texts.get(file)?.includes(foldText(words)))),
  )
  expect(astray.map(({ id }) => id)).toEqual([])
})

test('no two questions have the same id or, of the same release and conversation, the same words', () => {
  const questions = ALL.flatMap(({ set, releases }) => questionsOf(set, releases))
  const ids = questions.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  const asked = questions.map(({ history, question, documents }) =>
    [...documents, ...history, question].map(foldText).join('\n'),
  )
  expect(new Set(asked).size).toBe(asked.length)
})

test('the questions about newswire releases hold none of their words, and no release is of both halves', () => {
  const questions = ['newswire', 'short'].flatMap((set) => questionsOf(set, HERE))
  const words = questions.flatMap(({ expect: groups, cite }) => [
    ...groups.flatMap(({ strings }) => strings),
    ...cite,
  ])
  expect(words.filter((one) => !isDigest(one))).toEqual([])
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  const tune = new Set(
    questions.flatMap(({ half, documents }) => (half === 'a' ? documents.slice(0, 1) : [])),
  )
  const both = questions.filter(
    ({ half, documents: [first] }) => half === 'b' && first !== undefined && tune.has(first),
  )
  expect(both.map(({ id }) => id)).toEqual([])
})
