import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { readSet } from '../../src/evaluate/sets.ts'
import { askOfSiblings } from '../../src/evaluate/siblings.ts'
import { openLibrary } from '../../src/library.ts'

let data: string

const release = (house: string, title: string, body: string): string =>
  `# ${house} ${title}\n\nHOLM, 4 May 2026 -- ${body}\n\n## About ${house}\n\n${house} weaves wool in Holm.\n`

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'dateline-siblings-test-'))
  mkdirSync(join(data, 'releases'))
  const write = (name: string, text: string): void => writeFileSync(join(data, 'releases', name), text)
  write(
    'works.md',
    release(
      'Orme Mills',
      'opens works',
      'Orme Mills opened a works. It cost 9 million euros. Ada Berg runs the works.',
    ),
  )
  write(
    'fair.md',
    release('Orme Mills', 'goes to fair', 'Orme Mills goes to the fair in Lund. Ada Berg will speak.'),
  )
  write(
    'boats.md',
    release('Tarn Ferries', 'buys boats', 'Tarn Ferries bought boats. They cost 4 million euros.'),
  )
  const line = (id: string, q: string, more: object): string =>
    JSON.stringify({ id, kind: 'direct', q, docs: ['works.md'], alone: true, ...more })
  writeFileSync(
    join(data, 'questions.jsonl'),
    [
      line('a', 'How much did the works cost?', { expect: ['9 million'] }),
      // The other release has her name, too.
      line('b', 'Who runs the works?', { expect: ['Ada Berg'] }),
      // Wrong already.
      line('c', 'How much did the works cost?', { expect: ['8 million'] }),
      // The house has no other release.
      line('d', 'How much did the boats cost?', { expect: ['4 million'], docs: ['boats.md'] }),
    ].join('\n'),
  )
})

afterAll(() => rmSync(data, { recursive: true, force: true }))

test('what is answered right is asked again of the other releases of its house that lack the answer', async () => {
  const set = readSet(data)
  const filters: (readonly string[] | undefined)[] = []
  const library = await openLibrary(set.folder)
  const asked = await askOfSiblings(
    library,
    (of, request) => {
      filters.push(request.filter?.documents?.map((id) => of.documents.get(id)?.file ?? id))
      return ask(of, request)
    },
    set.questions,
  )
  expect(asked.map(({ judged, before, answer }) => [judged.id, before.status, answer.status])).toEqual([
    ['a', 'answered', 'unanswered'],
  ])
  expect(filters).toEqual([['works.md'], ['fair.md'], ['works.md']])
})
