import { beforeAll, describe, expect, test } from 'vitest'
import { countsSome } from '../../../src/answer/text/counts-some.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['Of the 90 pupils who sat the paper, 70 passed.', true],
  ['The college feeds 300 hungry pupils.', true],
  ['It took in another 40 pupils.', true],
  ['Orme College has 900 pupils.', false],
  ['Orme College has 900 pupils, 90 of whom are boarders.', false],
  ['The college has 12 teachers.', false],
])('a sentence counts only some of them: %s', (text, is) => {
  expect(countsSome(text, ['pupil'])).toBe(is)
})

describe('how many of something a house has', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'choir.md': `# Orme College takes its choir to Lund

TARN, May 4, 2026 -- Orme College will take its choir to Lund in June. Of the 60 pupils who asked to go, 42 were chosen.

The trip costs 9,000 euros.
`,
      'term.md': `# Orme College opens its new term

TARN, January 9, 2026 -- Orme College today opened its new term with a walk. The walk was 4 km long.

Orme College has 900 pupils, 90 of them from abroad. Its kitchen has 8 ovens.
`,
    })
  })

  test('is told by the sentence that says it of the house, and not by a newer one on some', async () => {
    const answer = await askExactly(library, 'How many pupils does Orme College have?')
    expect(wordsOf(answer)).toBe('Orme College has 900 pupils, 90 of them from abroad.')
    expect(answer.notes).toEqual([])
  })

  test('is no question about those who did something', async () => {
    expect(
      wordsOf(await askExactly(library, 'How many pupils of Orme College asked to go to Lund?')),
    ).toMatch(/^Of the 60 pupils who asked to go/u)
  })
})
