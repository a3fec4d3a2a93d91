import { describe, expect, test } from 'vitest'
import { typedSpans } from '../../../src/answer/text/spans.ts'

/** The spans of a text as "type: words". */
function read(text: string): string[] {
  return typedSpans(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)
}

describe('a name is given as a name and as what it could name', () => {
  test.each([
    ['Ida Solberg, chief executive, spoke.', ['name: Ida Solberg', 'person: Ida Solberg']],
    ['“It is,” said Piet Halder.', ['name: Piet Halder', 'person: Piet Halder']],
    ['Nils van der Berg, director, spoke.', ['name: Nils van der Berg', 'person: Nils van der Berg']],
    ['It was begun by Ada and Peter Holm.', ['name: Ada and Peter Holm', 'person: Ada and Peter Holm']],
    // Of two, one given name is known.
    ['It was begun by Tarvin and Ida Holm.', ['name: Tarvin and Ida Holm', 'person: Tarvin and Ida Holm']],
    ['It was begun by Ada and New York.', ['name: Ada and New York', 'organisation: Ada and New York']],
    [
      'It was begun by Holm and Lind Brothers.',
      ['name: Holm and Lind Brothers', 'organisation: Holm and Lind Brothers'],
    ],
    [
      'It was fined by U.S. District Judge Joseph Van Holm.',
      ['name: U.S. District Judge Joseph Van Holm', 'person: U.S. District Judge Joseph Van Holm'],
    ],
    [
      'It was sold by Holm Mills CEO Joseph Lund.',
      ['name: Holm Mills CEO Joseph Lund', 'person: Holm Mills CEO Joseph Lund'],
    ],
    ['It was won by Holm CEO Clubs.', ['name: Holm CEO Clubs', 'organisation: Holm CEO Clubs']],
    [
      'It was built by Harbour Director Mills Group.',
      ['name: Harbour Director Mills Group', 'organisation: Harbour Director Mills Group'],
    ],
    ['The Corran Institute opened.', ['name: Corran Institute', 'organisation: Corran Institute']],
    ['University of Corran', ['name: University of Corran', 'organisation: University of Corran']],
    ['The Harbour Street fair', ['name: Harbour Street', 'place: Harbour Street']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['a country by its adjective is nobody', 'It has Jamaican, Italian and Chinese cooks.', []],
    ['its people are', 'It is for Jamaicans.', ['organisation: Jamaicans']],
    [
      'a part of the world has a place',
      'It sells in the Southeast Asian region.',
      ['place: Southeast Asian'],
    ],
    [
      'the seat before the name of a house is one',
      'Corvet, Tex. based carrier Lund Boats sails.',
      ['place: Corvet', 'organisation: Tex', 'person: Lund Boats', 'organisation: Lund Boats'],
    ],
    ['and nothing of a thing', 'A Corvet based oven sells.', ['organisation: Corvet']],
    [
      'nor who is based somewhere',
      'Corvet based a mill in Holm.',
      ['organisation: Corvet', 'place: Holm', 'organisation: Holm'],
    ],
    ['but where a house is', 'It bought a Lund-based mill.', ['place: Lund-based']],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text).filter((span) => !span.startsWith('name'))).toEqual(expected)
  })

  test('a town after "in" could be a place', () => {
    expect(read('It opened in Aarhus, Denmark.')).toContain('place: Aarhus')
  })
})
