import { expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { analyse } from '../../../src/answer/question.ts'
import { libraryOf } from '../make.ts'

test.each([
  [
    'How much will Orme pay for Lund Mills?',
    'Orme has agreed to buy Lund Mills, of Holm, for €40 million.',
    'For what price will Orme buy Lund Mills?',
  ],
  [
    'How much did Orme pay for Lund Mills?',
    'Orme acquired Lund Mills for about $12 million.',
    'For what price did Orme acquire Lund Mills?',
  ],
  [
    'How much did Orme pay for Lund Mills?',
    'Orme today completed the acquisition of Lund Mills from Tarn Capital for $12 million.',
    'For what price did Orme acquire Lund Mills?',
  ],
  [
    'How much did Orme pay for Lund Mills?',
    'Orme hopes that the acquisition of Lund Mills will pay off in three years.',
    null,
  ],
  // No price is told, or of another thing, or a use of it is paid for.
  ['How much will Orme pay for Lund Mills?', 'Orme has agreed to buy Lund Mills.', null],
  ['How much will Orme pay for Lund Mills?', 'Orme has agreed to buy Tarn Works for €4 million.', null],
  ['How much do tenants pay for water?', 'Orme has agreed to buy water for €4 million.', null],
])('%s of "%s"', async (question, told, expected) => {
  const library = await libraryOf({ 'a.txt': `Orme grows\n\nHOLM, 4 May 2025 -- ${told}\n` })
  const [document] = library.documents.values()
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('nothing was read')
  expect(asWritten(asked, document).text).toBe(expected ?? question)
})
