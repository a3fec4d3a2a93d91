import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { openLibrary } from '../../src/library.ts'

const ROOT = new URL('../../', import.meta.url).pathname

test('the response that the README shows is what the program answers', async () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8')
  const [, shown = ''] =
    /The response, without `index`, `suggestions` and `elapsedMs`:\n\n```json\n([\s\S]*?)```/u.exec(readme) ??
    []
  const expected: Record<string, unknown> = JSON.parse(shown)
  const library = await openLibrary(`${ROOT}corpus`)
  const answer = await ask(library, { question: String(expected.question) })
  const { index: _index, suggestions: _suggestions, elapsedMs: _elapsedMs, ...rest } = answer
  expect(rest).toEqual(expected)
})
