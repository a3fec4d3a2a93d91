import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { readSet } from '../../src/evaluate/sets.ts'
import { askInWordings, wordingsReport } from '../../src/evaluate/wordings.ts'
import { openLibrary } from '../../src/library.ts'

/** In capitals a name is not told from other words, and a remark that names somebody is taken up. */
const MAY_CHANGE = /capitals|small letters|story about/i

test('what is said around a question changes no outcome', {
  // Some four hundred questions, on whatever machine.
  timeout: 120_000,
}, async () => {
  const folder = fileURLToPath(new URL('fixtures', import.meta.url))
  const { questions, folder: releases } = readSet(folder, `${folder}.jsonl`)
  const some = questions.filter((_, at) => at % 3 === 0)
  const reworded = await askInWordings(await openLibrary(releases), ask, some)
  const courteous = reworded.filter(({ wording }) => !MAY_CHANGE.test(wording.name))

  expect(courteous.length).toBeGreaterThan(10)
  expect(courteous.flatMap(({ pairs }) => pairs).length).toBeGreaterThan(200)
  for (const one of courteous)
    for (const { plain, reworded: other } of one.pairs)
      expect([other.answer.status, other.right], wordingsReport([one], true)).toEqual([
        plain.answer.status,
        plain.right,
      ])
})
