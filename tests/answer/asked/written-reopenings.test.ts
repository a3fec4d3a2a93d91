import { expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { analyse } from '../../../src/answer/question.ts'
import { libraryOf } from '../make.ts'

test.each([
  [
    'When does the Orme bridge closure end?',
    'The bridge will reopen on 5 May.',
    'When does the Orme bridge reopen?',
  ],
  [
    'When will the closure of the Orme bridge be over?',
    'The bridge will reopen on 5 May.',
    'When will the Orme bridge reopen?',
  ],
  ['When does the suspension of the ferry end?', 'Sailings resume on 5 May.', 'When does the ferry resume?'],
  [
    'When will the Orme bridge reopen?',
    'The bridge stays closed until 5 May.',
    'When will the Orme bridge closed until?',
  ],
  [
    'When will the Orme bridge reopen?',
    'The bridge will be closed from 3 April to 5 May.',
    'When will the Orme bridge closed from?',
  ],
  ['When will the Orme bridge reopen?', 'The bridge is closed until 4 May and reopens on 5 May.', null],
  [
    'Until when is the Orme bridge closed?',
    'The bridge will reopen on 5 May.',
    'When will the Orme bridge reopen?',
  ],
  [
    'Until when will the Orme bridge stay shut?',
    'It is due to reopen on 5 May.',
    'When will the Orme bridge reopen?',
  ],
  ['Until when is the Orme bridge closed?', 'The café next to it reopens on 5 May.', null],
  ['Until when is the Orme bridge closed?', 'The café at the bridge will reopen on 5 May.', null],
  ['Until when is the Orme bridge closed?', 'The bridge is closed until 5 May.', null],
  ['Until when is the Orme bridge closed?', 'The bridge reopened on 5 May.', null],
  ['Until when was the Orme bridge closed?', 'The bridge will reopen on 5 May.', null],
  ['Until when is the Orme bridge closed to lorries?', 'The bridge will reopen on 5 May.', null],
  ['Until when is the Orme bridge open?', 'The bridge will reopen on 5 May.', null],
  ['When did the Orme bridge reopen?', 'The bridge stays closed until 5 May.', null],
  // Nothing is told of it, or of the other kind, or something else ends.
  ['When does the Orme bridge closure end?', 'The bridge is shut until 5 May.', null],
  ['When does the Orme bridge closure end?', 'Sailings resume on 5 May.', null],
  ['When does the Orme fair end?', 'The bridge will reopen on 5 May.', null],
  ['When does the Orme bridge closure begin?', 'The bridge will reopen on 5 May.', null],
])('%s of "%s"', async (question, told, expected) => {
  const library = await libraryOf({ 'a.txt': `Orme mends its bridge\n\nHOLM, 4 May 2025 -- ${told}\n` })
  const [document] = library.documents.values()
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('nothing was read')
  expect(asWritten(asked, document).text).toBe(expected ?? question)
})
