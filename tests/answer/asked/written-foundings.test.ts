import { expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { analyse } from '../../../src/answer/question.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['Who set up Orme Mills?', 'Orme Mills was founded in 1990 by Ada Berg.', 'Who founded Orme Mills?'],
  ['Who set up the company?', 'It was founded by Ada Berg.', 'Who founded the company?'],
  [
    'When was Orme Mills set up?',
    'Established in 1990, Orme Mills weaves.',
    'When was Orme Mills established?',
  ],
  [
    'In what year was Orme Mills set up?',
    'Orme Mills was founded in 1990 by a baker.',
    'In what year was Orme Mills founded?',
  ],
  ['Who is the founder of the firm?', 'It was started in 1990 by Ada Berg.', 'Who started the firm?'],
  ['How long has Orme Mills existed?', 'Founded in 1990, Orme Mills weaves.', 'When was Orme Mills founded?'],
  [
    'How long has the company been around?',
    'The company was formed in 1990.',
    'When was the company formed?',
  ],
  // It is told so already.
  ['Who set up Orme Mills?', 'Ada Berg set up Orme Mills, founded in 1990.', null],
  ['Who is the founder of Orme Mills?', 'Its founder Ada Berg started Orme Mills.', null],
  ['How long has Orme Mills existed?', 'Founded in 1990, it has woven for more than 30 years.', null],
  // Something else is created, or no house was founded.
  ['Who set up Orme Mills?', 'Ada Berg created the Summer Card of Orme Mills.', null],
  ['Who set up the chairs?', 'Orme Mills was founded in 1990 by Ada Berg.', null],
  ['When was the fence set up?', 'Orme Mills was founded in 1990.', null],
])('%s of “%s”', async (question, text, expected) => {
  const { documents } = await libraryOf({ 'a.md': `# Orme weaves\n\nORME, May 4, 2025 -- ${text}\n` })
  const [document] = documents.values()
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('nothing to ask')
  expect(asWritten(asked, document).text).toBe(expected ?? question)
})

test('a house that was founded was set up', async () => {
  const library = await libraryOf({
    'a.md':
      '# Orme weaves\n\nORME, May 4, 2025 -- Orme Mills was founded in 1990 by Ada Berg. It weaves wool.\n',
  })
  expect(wordsOf(await askExactly(library, 'Who set up Orme Mills?'))).toMatch(/Ada Berg/u)
  expect((await askExactly(library, 'Who set up Lund Mills?')).status).toBe('unanswered')
})
