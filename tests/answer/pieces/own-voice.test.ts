import { expect, test } from 'vitest'
import { ownSentences } from '../../../src/answer/pieces/own-voice.ts'
import { libraryOf } from '../make.ts'

test('the own voice of a release is its headline and sentences without what anybody is quoted with', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orme Opens Hall\n\nTARN, May 9, 2025 - Orme opened a hall. It has 40 seats.\n\n"It is good," said Ida Roos.\n\nContact:\nJon Berg\npress@orme.example\n',
  })
  const [document] = [...library.documents.values()]
  expect(
    document &&
      ownSentences(document).map(({ start, end, isHeadline }) => [
        document.text.slice(start, end),
        isHeadline,
      ]),
  ).toEqual([
    ['Orme Opens Hall', true],
    ['Orme opened a hall.', false],
    ['It has 40 seats.', false],
  ])
})
