import { describe, expect, test } from 'vitest'
import { phrasesSaid, saidBy } from '../../src/search/phrases.ts'
import { stem, tokens } from '../../src/search/tokens.ts'

describe('a sentence says by a phrase what one word says', () => {
  test.each([
    { sentence: 'The council turned down the plan.', word: 'reject' },
    { sentence: 'It was set up by two brothers.', word: 'found' },
    { sentence: 'She is in charge of the trains.', word: 'lead' },
    { sentence: 'Tickets for the general public cost 9 euros.', word: 'everybody' },
    { sentence: 'Take no hand luggage.', word: 'cabin' },
    { sentence: 'They are taking the part of the hall over, and took part in both.', word: 'participate' },
  ])('$word: $sentence', ({ sentence, word }) => {
    const said = phrasesSaid(tokens(sentence))
    expect(saidBy(stem(word)).some(([key]) => said.includes(key))).toBe(true)
  })

  test('and not by its words in another order or apart', () => {
    expect(phrasesSaid(tokens('The turned table stood down by the door.'))).not.toContain('turn_down')
    expect(phrasesSaid(tokens('Down they turned.'))).not.toContain('turn_down')
  })

  test('the longest one counts', () => {
    expect(phrasesSaid(tokens('They set up shop in Tarnby.'))).toEqual(['set_up_shop'])
  })
})

describe('what means something else in other sentences stands for nothing', () => {
  test.each([
    ['Guests must book by 3 May.', 'write'],
    ['Residents pushed back against the road.', 'delay'],
    ['The two shook hands before talks.', 'agree'],
    ['The jab is given in the arm of the patient.', 'subsidiary'],
    ['There is scaffolding on the house.', 'free'],
    ['A lorry ploughed into 12 cars.', 'invest'],
    ['Talks over the budget go on.', 'exceed'],
    ['It looks like rain.', 'design'],
  ])('%s (%s)', (sentence, word) => {
    const said = phrasesSaid(tokens(sentence))
    expect([...saidBy(stem(word))].some(([key]) => said.includes(key))).toBe(false)
  })
})
