import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf, writtenFor } from '../make.ts'

test.each([
  ['How many people study there?', 'The college has 40 students.', 'How many students are there?'],
  [
    'how many people teach at the college?',
    'It has 90 schools and some 1,200 staff and teachers.',
    'How many teachers are there at the college?',
  ],
  [
    'How many people volunteer there now?',
    'About 30 young volunteers help.',
    'How many volunteers are there?',
  ],
  ['How many people are studying here?', 'It has 40 full-time students.', 'How many students are there?'],
])('%s of %s', async (question, text, written) => {
  expect(await writtenFor(question, text)).toBe(written)
})

test.each([
  // It counts them by the verb, counts what is theirs or nobody, or counts others; they are told by another verb.
  ['How many people study there?', 'Some 300 people study there, 40 students among them.'],
  ['How many people study there?', 'It has 40 students’ rooms.'],
  ['How many people study there?', 'It has 40 student rooms.'],
  ['How many people study there?', 'The students come by bus 40.'],
  ['How many people study there?', 'It has 40 teachers.'],
  ['How many people sing there?', 'It was set up in 1975 by two singers.'],
  ['How many people teach there?', 'This year 3 guest teachers come.'],
  ['How many people study there?', 'Some 12 former students play.'],
  ['How many people live there?', 'It has 40 students.'],
  ['How many people study biology?', 'It has 40 students.'],
  ['How many rooms are there?', 'It has 40 students.'],
])('%s stays for %s', async (question, text) => {
  expect(await writtenFor(question, text)).toBe(question)
})

test('students are so many people who study', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orme opens a town\n\nORME, May 4, 2025 -- Orme opens a town.\n\nThe town wants to make more of its 9 schools and approximately 20,000 teachers and students.\n',
  })
  expect(wordsOf(await askExactly(library, 'How many people study there?'))).toContain('20,000')
  expect((await askExactly(library, 'How many people swim there?')).status).toBe('unanswered')
})
