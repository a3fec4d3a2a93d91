import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { againReport } from '../../src/evaluate/asked-again.ts'
import { digestOf } from '../../src/evaluate/digests.ts'
import { readSet } from '../../src/evaluate/sets.ts'
import { askTakenOut } from '../../src/evaluate/taken-out.ts'
import { openLibrary } from '../../src/library.ts'

let data: string

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-taken-out-test-'))
  mkdirSync(join(data, 'releases'))
  writeFileSync(
    join(data, 'releases', 'orme.md'),
    '# Orme Mills opens a dye works\n\nHOLM, 4 May 2026 -- Orme Mills opened a dye works in Holm.\n\nIt cost 9 million euros. Ada Berg runs the works.\n\nOne of the weavers, Ada Berg came to Holm in 1998.\n\nThe dye works employs 40 people. In all, 40 people work there.\n',
  )
  const line = (id: string, q: string, more: object): string =>
    JSON.stringify({ id, kind: 'direct', q, docs: ['orme.md'], alone: true, ...more })
  writeFileSync(
    join(data, 'questions.jsonl'),
    [
      line('a', 'How much did the dye works cost?', { expect: ['9 million'] }),
      // Words of releases that are not part of the project are given by their digest.
      line('b', 'Who runs the works?', { expect: [digestOf('ada berg')], kind: 'paraphrase' }),
      // Wrong already: nothing can be taken out.
      line('c', 'Who runs the works?', { expect: ['Ole Lind'] }),
      line('d', 'Who owns the works?', { kind: 'unanswerable', about: 'orme.md' }),
    ].join('\n'),
  )
})

afterAll(() => rmSync(data, { recursive: true, force: true }))

test('what is answered right is asked again of the release without the sentences that told it', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('dateline-taken-out-'))
  const set = readSet(data)
  const open: string[] = []
  const asked = await askTakenOut(
    set,
    ask,
    async (folder) => {
      const library = await openLibrary(folder)
      open.push(...[...library.documents.values()].map(({ text }) => text))
      return library
    },
    set.questions,
  )
  expect(asked.map(({ judged }) => judged.id)).toEqual(['a', 'b'])
  expect(asked.map(({ answer }) => answer.status)).toEqual(['unanswered', 'unanswered'])
  // The whole, and one of each without its own sentence alone.
  expect(open.map((text) => [text.includes('9 million'), text.includes('Ada Berg')])).toEqual([
    [true, true],
    [false, true],
    [true, false],
  ])
  expect(againReport(asked, false)).toMatch(/all +2 +0 +0\.0 %/)
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('dateline-taken-out-'))).toEqual(before)
})

test('what is still answered is listed, the surest first', () => {
  const judged = readSet(data).questions[0]
  if (judged === undefined) throw new Error('no question')
  const answer = (status: 'answered' | 'unanswered', confidence: number, text: string) =>
    ({ status, confidence, statements: status === 'answered' ? [{ text, citations: [] }] : [] }) as never
  const whole = answer('answered', 0.9, 'It cost 9 million euros.')
  const text = againReport(
    [
      { judged, before: whole, answer: answer('answered', 0.6, 'A ticket costs\n9 euros.') },
      { judged, before: whole, answer: answer('unanswered', 0.1, '') },
      { judged, before: whole, answer: answer('answered', 0.8, 'A rug costs 9 euros.') },
    ],
    true,
  )
  expect(text).toMatch(/all +3 +2 +66\.7 %/)
  expect(text.indexOf('0.80')).toBeLessThan(text.indexOf('0.60'))
  expect(text).toContain('now: A ticket costs 9 euros.')
})
