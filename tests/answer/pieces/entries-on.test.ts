import { beforeAll, describe, expect, test } from 'vitest'
import { entriesOn } from '../../../src/answer/pieces/entries-on.ts'
import { sentences } from '../../../src/corpus/sentences.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

function entriesIn(text: string): string[] {
  return entriesOn(text, sentences(text)).map(({ start, end }) => text.slice(start, end))
}

describe('the sentences of an entry on a person that leave the person out', () => {
  test.each([
    'Ada Berg, Registrar, from 1 May. Previously Deputy Registrar. Succeeds Tom Orr, who retires.',
    'Ada Berg. Head of the mill. Joins from Holm Works. Starts 1 May.',
    'Dr Ada Berg (Reader in Clay). Formerly at Tarn Institute.',
  ])('are one with the first: %s', (text) => {
    expect(entriesIn(text)).toEqual([text])
  })

  test('are of the entry on their own line', () => {
    const text =
      'Ada Berg, Registrar, from 1 May. Succeeds Tom Orr.\nIda Holm, Reader in Clay, from 1 May. Previously at Tarn Works.'
    expect(entriesIn(text)).toEqual(text.split('\n'))
  })

  test.each([
    // Running text, of whatever opens it.
    'Ada Berg, the registrar, said the mill opens in May. Starts are at ten.',
    'Ada Berg, the registrar, opened the mill. Previously it was closed.',
    'The mill opens in May. Joins of steel hold it.',
    'Ada Berg, Registrar, from 1 May. She succeeds Tom Orr.',
    'Holm Works. Head of the mill.',
  ])('stay apart otherwise: %s', (text) => {
    expect(entriesIn(text)).toHaveLength(2)
  })
})

describe('what is asked of a person is told with the name', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'posts.md': `# Orme College: new posts in brief

TARN, 4 May 2031 -- Orme College announces the following changes.

- Martin Lind. Head of the Kiln. Joins from Holm Works. Starts 1 June.
- Dr Nadia Roos, Lecturer in Glass, from 1 July. Previously at Tarn Institute.
`,
    })
  })

  test.each([
    ['When does Martin Lind start?', 'Martin Lind. Head of the Kiln. Joins from Holm Works. Starts 1 June.'],
    [
      'When does Nadia Roos start?',
      'Dr Nadia Roos, Lecturer in Glass, from 1 July. Previously at Tarn Institute.',
    ],
    ['Who joins from Holm Works?', 'Martin Lind. Head of the Kiln. Joins from Holm Works. Starts 1 June.'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test('and nothing of anybody else', async () => {
    expect((await askExactly(library, 'When does Tove Aasen start?')).status).toBe('unanswered')
  })
})
