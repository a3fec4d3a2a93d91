import { expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { analyse } from '../../../src/answer/question.ts'
import { libraryOf } from '../make.ts'

test.each([
  ['Who built Orme Road?', 'Orme Road is a game designed by Lund Studio.', 'Who designed Orme Road?'],
  [
    'Which company is behind Orme Road?',
    'Orme Road, a puzzle game created by Lund Studio, is out.',
    'Who created Orme Road?',
  ],
  [
    'Who is the developer of Orme Road?',
    'Orme Road is a game designed by Lund Studio.',
    'Who designed Orme Road?',
  ],
  [
    'who owns orme mills',
    'Orme Mills, a subsidiary of Lund Foods, bakes.',
    'Who is orme mills a subsidiary of?',
  ],
  [
    'Who owns Orme Mills, the baker in Tarn?',
    'Orme Mills is a wholly owned division of Lund Foods.',
    'Who is Orme Mills a division of?',
  ],
  // A heading has run into the sentence.
  [
    'Who made Orme Road?',
    'About Orme RoadOrme Road is an app developed by Lund.',
    'Who developed Orme Road?',
  ],
  // Who designs a house or a ship does not build it.
  ['Who built the Orme Tower?', 'The Orme Tower, a tower of glass designed by Lund Architects, opens.', null],
  ['Who built the Orme Star?', 'The Orme Star is a ferry designed by Lund.', null],
  // The release says it in the very words, or of another thing, or by whom something else was done.
  ['Who built Orme Road?', 'Orme Road was built by Lund, and its logo designed by Holm.', null],
  [
    'Who is the developer of Orme Road?',
    'Lund, developer of apps, says Orme Road is a game designed by Holm.',
    null,
  ],
  ['Who built Orme Road?', 'Orme Road is played a lot. Holm Road is a game designed by Lund.', null],
  ['Who owns Orme Mills?', 'Orme Mills has a subsidiary in Lund.', null],
  ['Who owns Orme Mills?', 'Orme Mills, owned by Ada Berg, is a division of Lund.', null],
  ['Who made Orme Road popular?', 'Orme Road is a game designed by Lund.', null],
])('%s of "%s"', async (question, told, expected) => {
  const library = await libraryOf({ 'a.txt': `News of the week\n\nHOLM, 4 May 2025 -- ${told}\n` })
  const [document] = library.documents.values()
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('nothing was read')
  expect(asWritten(asked, document).text).toBe(expected ?? question)
})
