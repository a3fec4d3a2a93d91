import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { readSet } from '../../src/evaluate/sets.ts'
import { askSwapped } from '../../src/evaluate/swapped.ts'
import { openLibrary } from '../../src/library.ts'

let data: string

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-swapped-test-'))
  mkdirSync(join(data, 'releases'))
  writeFileSync(
    join(data, 'releases', 'works.md'),
    `# Orme Mills opens works

HOLM, 4 May 2026 -- Orme Mills opened a works in Tresund. Orme Mills will sponsor the Corran Conference.

The wool is from Malmo. A store in Malmo sells it. Brack has a rural factory in Tresund.

## About Orme Mills

Orme Mills weaves wool in Holm.
`,
  )
  const line = (id: string, q: string, expected: string): string =>
    JSON.stringify({ id, kind: 'direct', q, expect: [expected], docs: ['works.md'], alone: true })
  writeFileSync(
    join(data, 'questions.jsonl'),
    [
      line('a', 'Which conference will Orme Mills sponsor?', 'Corran'),
      line('c', 'Who has a rural factory in Tresund?', 'Brack'),
      // Wrong already.
      line('b', 'Which conference will Orme Mills sponsor?', 'Lund'),
    ].join('\n'),
  )
})

afterAll(() => rmSync(data, { recursive: true, force: true }))

test('what is answered right is asked again with another verb, noun, adjective and name, always alike', async () => {
  const set = readSet(data)
  const library = await openLibrary(set.folder)
  const asked = await askSwapped(library, ask, set.questions)
  expect(asked.map(({ judged, before }) => [judged.id, judged.kind, before.status])).toEqual([
    ['a', 'verb swapped', 'answered'],
    ['a', 'name swapped', 'answered'],
    ['c', 'noun swapped', 'answered'],
    ['c', 'adjective swapped', 'answered'],
    ['c', 'name swapped', 'answered'],
  ])
  const [verb = '', name = '', noun = '', adjective = ''] = asked.map(({ judged }) => judged.question)
  expect(verb).toMatch(/^Which conference will Orme Mills (?!sponsor)\p{Ll}+\?$/u)
  expect(noun).toMatch(/^Who has a rural (?!factory)\p{Ll}+ in Tresund\?$/u)
  expect(adjective).toMatch(/^Who has a (?!rural)\p{Ll}+ factory in Tresund\?$/u)
  expect(name).toBe('Which conference will Malmo sponsor?')
  const again = await askSwapped(library, ask, set.questions)
  expect(again.map(({ judged }) => judged.question)).toEqual(asked.map(({ judged }) => judged.question))
})
