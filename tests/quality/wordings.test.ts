import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { readSet } from '../../src/evaluate/sets.ts'
import { askInWordings, pairsReport } from '../../src/evaluate/wordings.ts'
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
  const courteous = reworded.filter(({ name }) => !MAY_CHANGE.test(name))

  expect(courteous.length).toBeGreaterThan(10)
  expect(courteous.flatMap(({ pairs }) => pairs).length).toBeGreaterThan(200)
  for (const one of courteous)
    for (const { plain, other } of one.pairs)
      expect([other.answer.status, other.right], pairsReport('wording', [one], true)).toEqual([
        plain.answer.status,
        plain.right,
      ])
})
