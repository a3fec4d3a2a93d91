import { beforeAll, describe, expect, test } from 'vitest'
import { holderAsked } from '../../../src/answer/text/office-holder.ts'
import type { Library } from '../../../src/library.ts'
import type { Document } from '../../../src/model.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Foods names Delphine Acht chief executive

UTRECHT, March 4, 2025 -- Orme Foods today appointed Delphine Acht as chief executive officer with effect from 1 June 2025. She succeeds Willem Staal, who is retiring.

Acht, 47, joins from Brand in Hamburg. Before that she spent nine years in Lyon. She will be based in Tarn and has a degree in chemistry.

Chief financial officer Bart Knep, 52, will remain in office. Ida Solberg, a baker, found the recipe in 1989. Two directors, director Jon Berg and director Ann Lee, drew the plan.`

let library: Library
let document: Document | undefined

beforeAll(async () => {
  library = await libraryOf({ 'orme.txt': RELEASE })
  document = [...library.documents.values()][0]
})

test.each([
  ['How old is the new chief executive?', 'acht'],
  ['How old is the CEO?', 'acht'],
  ['How old is Orme’s CFO?', 'knep'],
  ['When did the baker find it?', 'solberg'],
  // Nobody, several, or one who held it before.
  ['How old is the mayor?', undefined],
  ['How old is the director?', undefined],
  ['How old is the former chief executive?', undefined],
  ['How old is the plan?', undefined],
])('whom an office means: %s', (question, name) => {
  if (document === undefined) throw new Error('no release')
  expect(holderAsked(question, document)?.name).toBe(name)
})

describe('what is asked of an office is answered by what is said of its holder', () => {
  test.each([
    ['How old is the new chief executive?', 'Acht, 47'],
    ['How old is the CFO?', 'Bart Knep, 52'],
    ['Where will the CEO be based?', 'based in Tarn'],
  ])('%s', async (question, words) => {
    const { statements } = await askExactly(library, question)
    expect(statements[0]?.text).toContain(words)
  })

  test('and not by what is said of another', async () => {
    expect(wordsOf(await askExactly(library, 'How old is the mayor?'))).toBe('')
  })
})
