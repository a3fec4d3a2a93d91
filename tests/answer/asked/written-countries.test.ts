import { describe, expect, test } from 'vitest'
import { writtenFor } from '../make.ts'

describe('a country is asked about as the release calls it', () => {
  test.each([
    ['How many Irish mills closed?', 'In Ireland 12 mills closed.', 'How many mills in Ireland closed?'],
    ['When do sales start in Britain?', 'Sales in the UK start in May.', 'When do sales start in the UK?'],
    ['How many Dutch buyers are there?', 'Holland has 12 buyers.', 'How many buyers in Holland are there?'],
    ['How many Danes voted?', 'In Denmark 12 voted.', 'How many people in Denmark voted?'],
    // Where it tells of the matter, and not where it tells something else.
    [
      'How many UK mills closed?',
      'It asked mills in the UK and in Denmark. British mills closed, 12 of them.',
      'How many British mills closed?',
    ],
  ])('%s of “%s”', async (question, text, expected) => {
    expect(await writtenFor(question, text)).toBe(expected)
  })

  test.each([
    ['How many Irish mills closed?', 'Irish mills closed, 12 of them. It was founded in Ireland.'],
    ['How many Irish mills closed?', 'In Norway 12 mills closed.'],
    // A word for what is Irish stands for Ireland anyway.
    ['How many mills in Ireland closed?', 'Irish mills closed, 12 of them.'],
    // Another country, part of the world or house.
    ['How much did American sales fall?', 'Sales fell by 15 per cent in Latin America.'],
    ['How many mills in South Korea closed?', 'In North Korea 12 mills closed.'],
    ['How many mills in Africa closed?', 'South African mills closed, 12 of them.'],
    ['How many American mills closed?', 'The Bank of America says that mills closed.'],
    // The release is of no other country, and tells more of it without the word.
    ['How many American mills closed early?', 'Some 12 mills closed early. Mills in the US are old.'],
    // Parts of a country go by their names.
    ['In which two Canadian provinces did it open?', 'It opened in Alberta and Quebec. It is from Canada.'],
    ['Which Dutch towns got a mill?', 'A mill opened in Delft, and others in the Netherlands.'],
    // No country of its own.
    ['What did British Orme say?', 'Orme closed its mill in the UK.'],
    ['What did the Bank of Ireland say?', 'Irish mills closed.'],
    ['Is it sold in Dutch?', 'It is sold in the Netherlands.'],
    ['Why did they leave us?', 'They left the US.'],
  ])('and else as it is: %s of “%s”', async (question, text) => {
    expect(await writtenFor(question, text)).toBe(question)
  })
})
