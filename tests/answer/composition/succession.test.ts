import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

describe('who comes in whose place', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'mill.md': `# Orme Mills changes its board

TARN, May 4, 2025 -- Orme Mills today announced three changes on its board. They take effect in July.

Finance Director Peter Ansdell retires on June 30, after nine years. Nadia Roos, at present head of stores at Holm Bakeries, will succeed him.

Dr Samuel Berg, Chief Technology Officer, will move to the research laboratory in Holm. Ida Solberg, now head of milling, will become Chief Technology Officer.

The owners have appointed Martin Lind, who ran the mill at Corran, as managing director.

He follows Edith Marsh, who leaves in May. Deputy chair Clara Voss thanked her.
`,
    })
  })

  test.each([
    [
      'Who takes over from Peter Ansdell?',
      'Finance Director Peter Ansdell retires on June 30, after nine years. Nadia Roos, at present head of stores at Holm Bakeries, will succeed him.',
    ],
    [
      'Who will be chief technology officer after Samuel Berg?',
      'Ida Solberg, now head of milling, will become Chief Technology Officer.',
    ],
    [
      'Who replaces Edith Marsh?',
      'The owners have appointed Martin Lind, who ran the mill at Corran, as managing director. He follows Edith Marsh, who leaves in May.',
    ],
    [
      'Who was managing director before Martin Lind?',
      'The owners have appointed Martin Lind, who ran the mill at Corran, as managing director. He follows Edith Marsh, who leaves in May.',
    ],
    [
      'Who will be the next managing director?',
      'The owners have appointed Martin Lind, who ran the mill at Corran, as managing director.',
    ],
    [
      'Who is the next finance director?',
      'Finance Director Peter Ansdell retires on June 30, after nine years. Nadia Roos, at present head of stores at Holm Bakeries, will succeed him.',
    ],
  ])('is told by the sentences that name both: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each(['Who takes over from Nadia Roos?', 'Who replaces Clara Voss?', 'Who succeeds Martin Lind?'])(
    'is not who had it before, nor anybody else: %s',
    async (question) => {
      expect(reasonOf(await askExactly(library, question))).toBe('no_support')
    },
  )
})
