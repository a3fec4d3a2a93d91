import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

const LIDO = `Tarn Lido opens a winter pool

TARN, 3 May 2025 – Tarn Lido will open a winter pool on 12 June 2025. The winter pool cost 4.2 million euros.

Ida Berg has been appointed chief executive of Tarn Lido. She worked for Orme Bank before. She studied chemistry in Brack.

The Tarn Prize was won by Lena Orr. Second place went to Tom Hale. Lena Orr received 5,000 euros.

The old pool in Brack will be closed in 2026 because visitors stay away. The lido will keep its name.
`

const HARBOUR = `Harrow Harbour names a director

HARROW, 4 May 2025 – Vera Lind is the new director of Harrow Harbour. She lives in Harrow and is 52 years old. She will take office on 1 July 2025. Harrow Harbour employs 340 people.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'lido.txt': LIDO, 'harbour.txt': HARBOUR })
})

describe('the second part of a question is asked of whom the first was answered with', () => {
  test.each([
    [
      'Who is the new chief executive of Tarn Lido, what did she study and where did she work before?',
      ['Ida Berg has been', 'studied chemistry', 'Orme Bank'],
    ],
    ['Who won the Tarn Prize and how much did she get?', ['Lena Orr', '5,000 euros']],
    ['Who won the Tarn Prize and who came second?', ['Lena Orr', 'Tom Hale']],
    [
      'When will the old pool in Brack be closed, and will the lido keep its name?',
      ['2026', 'keep its name'],
    ],
  ])('%s', async (question, expected) => {
    const answer = await askExactly(library, question)
    expect(answer.status).toBe('answered')
    for (const words of expected) expect(wordsOf(answer)).toContain(words)
    expect(answer.notes.map(({ kind }) => kind)).not.toContain('missing')
  })
})

describe('what the release of the first part does not tell, another does not tell of its own', () => {
  test.each([
    ['Who is the new chief executive of Tarn Lido and how old is she?', '52'],
    ['Who is the new chief executive of Tarn Lido and where does she live?', 'Harrow'],
    ['When does the winter pool of Tarn Lido open and how many people does it employ?', '340'],
  ])('%s', async (question, other) => {
    const answer = await askExactly(library, question)
    expect(answer.status).toBe('answered')
    expect(wordsOf(answer)).not.toContain(other)
    expect(answer.notes.map(({ kind }) => kind)).toContain('missing')
  })
})

test('where the first part is not told, the second is asked for itself', async () => {
  const answer = await askExactly(
    library,
    'Who painted Tarn Lido, and how many people does Harrow Harbour employ?',
  )
  expect(wordsOf(answer)).toContain('340 people')
  expect(answer.notes.map(({ kind }) => kind)).toContain('missing')
})

describe('a part that leans on nothing is asked as it was typed, too', () => {
  const village = libraryOf({
    'a.txt': `Tarn Wind earns more

TARN, 3 May 2025 – Tarn Wind earned 1.2 million euros. Members can buy shares in the battery from 1 June. The battery room has 2,300 square metres.

"An insurer pays only once for the same gearbox," said treasurer Jelle Wiarda.

The crane cost 28 million euros. The first count was held in August by 212 volunteers.
`,
  })

  test.each([
    ['What did Wiarda say about insurers? When can members buy shares in the battery?', '1 June'],
    ['What did Wiarda say about insurers and how much did the crane cost?', '28 million'],
  ])('%s', async (question, expected) => {
    const answer = await askExactly(await village, question)
    expect(wordsOf(answer)).toContain('only once')
    expect(wordsOf(answer)).toContain(expected)
    expect(answer.notes.map(({ kind }) => kind)).not.toContain('missing')
  })
})
