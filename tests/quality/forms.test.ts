import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { askInForms } from '../../src/evaluate/forms.ts'
import { readSet } from '../../src/evaluate/sets.ts'
import { pairsReport } from '../../src/evaluate/wordings.ts'
import { openLibrary } from '../../src/library.ts'

/** Of a hundred outcomes as many may change; a limit of confidence lies between any two. */
const MOST = 3

test('the form in which a release is kept changes next to no outcome', {
  // Some two thousand questions, on whatever machine.
  timeout: 240_000,
}, async () => {
  const folder = fileURLToPath(new URL('fixtures', import.meta.url))
  const set = readSet(folder, `${folder}.jsonl`)
  const some = set.questions.filter((_, at) => at % 2 === 0)
  const all = await askInForms(set, ask, (path) => openLibrary(path), some)

  expect(all.length).toBeGreaterThan(10)
  for (const one of all) {
    expect(one.pairs.length, one.name).toBeGreaterThan(30)
    const changed = one.pairs.filter(
      ({ plain, other }) => plain.right !== other.right || plain.answer.status !== other.answer.status,
    )
    expect(changed.length / one.pairs.length, pairsReport('form', [one], true)).toBeLessThanOrEqual(
      MOST / 100,
    )
  }
})
