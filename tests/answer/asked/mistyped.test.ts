import { describe, expect, test } from 'vitest'
import { asMeant } from '../../../src/answer/asked/mistyped.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

describe('slips in the small words of a question are mended', () => {
  test.each([
    ['Hwo mnay seats deos hte hall have?', 'How many seats does the hall have?'],
    ['waht is teh fee', 'what is the fee'],
    ['Wat is the fee?', 'What is the fee?'],
    ['hwo leads the mill?', 'who leads the mill?'],
    ['hwo long does it take', 'how long does it take'],
    ['ho much is a ticket?', 'how much is a ticket?'],
    ['How manny seats are there?', 'How many seats are there?'],
    ['Until wen cna we apply?', 'Until when can we apply?'],
    ['Wich seats wll be sold?', 'Which seats will be sold?'],
    ['How many of the new seats aer in the hall?', 'How many of the new seats are in the hall?'],
    ['What di Ada Berg say about seats?', 'What did Ada Berg say about seats?'],
    ['What dose the hall cost?', 'What does the hall cost?'],
    ['si the bridge open?', 'is the bridge open?'],
    ['Iz the bridge open?', 'Is the bridge open?'],
    ['how do i get in wiht a dog adn a pram', 'how do i get in with a dog and a pram'],
    ['can u bring a dog', 'can you bring a dog'],
    ['where r the seats', 'where are the seats'],
    ['pls list the seats', 'please list the seats'],
    ['howmany seats are there', 'how many seats are there'],
    ['whatis the fee', 'what is the fee'],
    ['whats the fee', "what's the fee"],
    ['Whos in charge', "Who's in charge"],
    ['Who leads it n who pays?', 'Who leads it and who pays?'],
    ['Who leads it & how many pay?', 'Who leads it and how many pay?'],
    // Struck beside the key, doubled, or with the capital a letter late.
    ['Hoq many seats are there?', 'How many seats are there?'],
    ['oHw many seats are there?', 'How many seats are there?'],
    ['What dud Ada Berg say?', 'What did Ada Berg say?'],
    ['What is rhe fee for thr hall?', 'What is the fee for the hall?'],
    ['Where iis the hall?', 'Where is the hall?'],
    ['How do I get tto the hall?', 'How do I get to the hall?'],
    ['Who leads it an who pays?', 'Who leads it and who pays?'],
    ['Who is at the helm fo the hall ni Tarn?', 'Who is at the helm of the hall in Tarn?'],
    ['What is the fee, and hiw many seats are there?', 'What is the fee, and how many seats are there?'],
  ])('%s', (typed, meant) => {
    expect(asMeant(typed)).toBe(meant)
  })

  test.each([
    'What dose is given?',
    'What dose of iron did patients get?',
    'Wat Arun opens when?',
    'Ho Chi Minh City has how many seats?',
    'What did leonardo di caprio say?',
    'Who is Ar Rahman?',
    'Is the form due on Friday?',
    'What did Wil Berg say?',
    'What AR glasses are sold?',
    'Is ARE a short form?',
    'When is the R series sold?',
    'Who runs THE Mill?',
    'How does AWS price it?',
    'Is it to and fro?',
    'Is it the 4 th floor?',
    'What can a witch do?',
    'What did PLS sell?',
    'Howlong Golf Club opens when?',
    'How sany built trucks',
    'Which hospital tested dose escalation?',
    'Which dose worked best?',
    'Who leads r and d?',
    'Who sells ar glasses?',
    'Di Marlow heads what?',
    'Wil Brandt has what job?',
    'In ho chi minh city how many seats are there?',
    'Ho chairs which committee?',
    'How lng is stored?',
    'How log rafts are built',
    'Wen is who?',
    'cna logistics bought what?',
    'cn tower height',
    'ho chi minh city population',
    'wat pho opening hours',
    'Ar Rahman sings what?',
    'des moines store opening',
    'di caprio film',
    'Whats On: who edits it?',
    'Is yu hou the owner?',
    'Does it open by tue?',
    'What dud films were shown?',
    'When does hTC report?',
  ])('and what may be a word or a name stays: %s', (typed) => {
    expect(asMeant(typed)).toBe(typed)
  })

  test('so that the question is answered as if it were typed well', async () => {
    const library = await libraryOf({
      'hall.txt':
        'Orme Hall opens\n\nTARNBY, 3 May 2025 – Orme Hall opens on 1 September with 640 seats.\n\nA ticket costs 12 euros, and children get in for half.\n',
    })
    const answer = await askExactly(library, 'ho mnay seats deos hte hall have?')
    expect(wordsOf(answer)).toContain('640 seats')
    expect(answer.resolvedQuestion).toBe('how many seats does Orme Hall have?')
  })
})
