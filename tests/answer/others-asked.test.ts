import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { askExactly, conversation, libraryOf, reasonOf, wordsOf } from './make.ts'

describe('"who else?" after an answer', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'bell.txt': `Harbour Museum Lends Its Bell

BERGEN, Norway, April 14, 2026 -- The Harbour Museum is lending the bell of the Hind to other museums. The bell was shown in Oslo in March.

The bell of the Hind was cast by Siri Aune. The museum has cleaned it with soap.

In May the bell of the Hind was shown in Leeds, beside a fishing net.
`,
    })
  })

  async function followed(question: string, next: string) {
    const history = conversation(question, await askExactly(library, question))
    return askExactly(library, next, { history })
  }

  test('asks the question once more', async () => {
    const answer = await followed('Where was the bell of the Hind shown in March?', 'Where else?')
    expect(answer.resolvedQuestion).toBe('Where else was the bell of the Hind shown in March?')
  })

  test('is answered by what was not quoted yet', async () => {
    const answer = await followed('Who lends the bell of the Hind?', 'Where else was it shown?')
    expect(wordsOf(answer)).toMatch(/shown in (?:Leeds|Oslo)/u)
  })

  test('is refused where the same would be quoted again', async () => {
    expect(reasonOf(await followed('Who cast the bell of the Hind?', 'Anyone else?'))).toBe('no_support')
  })
})

test('"and before?" is asked of what was spoken of, and of nothing else that was before', async () => {
  const library = await libraryOf({
    'hall.txt': `Orme Hall Opens Its Season

TARN, April 2, 2026 -- Orme Hall opens its season in May. The town gives 9 million euros; the county gives 2 million euros.

The ballet will be without Dana Holt, who is expecting a child and will not dance before February.
`,
  })
  const [first, second] = ['How much does the town give?', 'And the county?']
  const history = conversation(first, await askExactly(library, first))
  const next = conversation(...['x'], await askExactly(library, second, { history })).slice(1)
  const answer = await askExactly(library, 'And before?', {
    history: [...history, { role: 'user', content: second }, ...next],
  })
  expect(wordsOf(answer)).not.toMatch(/dance/u)
})

test('"since" of "and since when?" is no word that the answer has to have', async () => {
  const library = await libraryOf({
    'clinic.txt': `Orme Clinic Opens a New Wing

TARN, April 2, 2026 -- Orme Clinic opens a new wing in May. Dana Holt was made head of Orme Clinic on 3 March 2019.

The wing has 40 beds.
`,
  })
  const first = 'Who is the head of Orme Clinic?'
  const history = conversation(first, await askExactly(library, first))
  const answer = await askExactly(library, 'And since when?', { history })
  expect(wordsOf(answer)).toContain('3 March 2019')
  expect(reasonOf(await askExactly(library, 'And until when?', { history }))).toBe('no_support')
})

test('“anyone” of “Anyone else quoted?” is no name that a release has to have', async () => {
  const library = await libraryOf({
    'oven.txt': `Orme Mill Opens a Bakery

CORRAN, Norway, 5 May 2025 -- Orme Mill has opened a bakery. "We bake with our own rye," said Ada Berg, head of Orme Mill. "The oven is from 1920," said Per Holm, the baker.
`,
    'pier.txt': `Tarn Pier Reopens

TARN, Norway, 6 May 2025 -- The Tarn pier is open again. "It stands on new oak," said Ida Roos, the harbour master of Tarn.
`,
  })
  const after = async (first: string) => {
    const history = conversation(first, await askExactly(library, first))
    return askExactly(library, 'Anyone else quoted?', { history })
  }
  expect(wordsOf(await after('What did Ada Berg say?'))).toContain('1920')
  expect(reasonOf(await after('What did Ida Roos say?'))).toBe('no_support')
})
