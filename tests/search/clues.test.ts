import { describe, expect, test } from 'vitest'
import { type Clues, createReader } from '../../src/search/clues.ts'
import { createEngine } from '../../src/search/engine.ts'
import type { Lexicon } from '../../src/search/lexicon.ts'
import { makeLexicon, makePassage } from './make.ts'

/** "Cost" can stand for "price", and for nothing else. */
const LEXICON: Lexicon = {
  ...makeLexicon(),
  related: (word) => new Map(word === 'price' ? [['cost', 0.6]] : []),
  knows: () => true,
  isNoun: () => true,
}

/** In an empty engine every word is as rare as any other, so that clues count words. */
const ENGINE = await createEngine()

function cluesOf(question: string, text: string, context = ''): Clues {
  return createReader(question, ENGINE, LEXICON).clues(makePassage('p', text, { context }))
}

describe('clues', () => {
  test.each<{
    name: string
    clue: keyof Clues
    question: string
    text: string
    context?: string
    expected: number
  }>([
    {
      name: 'a word that only the heading holds is context',
      clue: 'context',
      question: 'museum hall',
      text: 'The hall opens.',
      context: 'Museum news',
      expected: 1 / 2,
    },
    {
      name: 'a heading that the text begins with is none',
      clue: 'context',
      question: 'museum hall',
      text: 'Museum news',
      context: 'Museum news',
      expected: 0,
    },
    {
      name: 'the best sentence counts, not the sum of several',
      clue: 'sentence',
      question: 'Which ferry has an engine hall?',
      text: 'The ferry sails. It has an engine hall.',
      expected: 2 / 3,
    },
    {
      name: 'a relative counts in part for its sentence',
      clue: 'sentence',
      question: 'ticket price',
      text: 'What tickets cost is open.',
      expected: (1 + 0.6) / 2,
    },
    {
      name: 'a word with the same beginning counts in part for its sentence',
      clue: 'sentence',
      question: 'Armenian museum',
      text: 'A museum in Armenia',
      expected: (1 + 0.5) / 2,
    },
    {
      name: 'words near each other share a window across sentences, squared',
      clue: 'window',
      question: 'ferry engine hall',
      text: 'The ferry sails. The hall opens.',
      expected: (2 / 3) ** 2,
    },
    {
      name: 'words far from each other share none',
      clue: 'window',
      question: 'ferry hall',
      text: `The ferry ${'sails '.repeat(12)} to the hall.`,
      expected: (1 / 2) ** 2,
    },
    {
      name: 'neighbours in order are a pair, side by side and without stop words alike',
      clue: 'pairs',
      question: 'engine hall',
      text: 'The engine hall',
      expected: 1 / 4 + 1 / 4,
    },
    {
      name: 'neighbours with other stop words between are half a pair',
      clue: 'pairs',
      question: 'engine hall',
      text: 'The engine of the hall',
      expected: 1 / 4,
    },
    {
      name: 'in another order they are none',
      clue: 'pairs',
      question: 'engine hall',
      text: 'hall engine',
      expected: 0,
    },
    {
      name: 'a stem in another form is no form',
      clue: 'forms',
      question: 'halls opening',
      text: 'The halls opened.',
      expected: 1 / 2,
    },
    {
      name: 'names and numbers count, the first word does not',
      clue: 'names',
      question: 'Did Acme sell 40 halls to Berta?',
      text: 'Acme sells 40 halls.',
      context: 'Berta',
      expected: 3 / 5,
    },
    {
      name: 'relatives count of words that are missing only',
      clue: 'relatives',
      question: 'ticket price',
      text: 'The ticket price, or cost',
      expected: 0,
    },
    {
      name: 'relatives stand for what is missing',
      clue: 'relatives',
      question: 'ticket price',
      text: 'The cost',
      expected: 0.6 / 2,
    },
    {
      name: 'a number in the sentence that holds the words is a clue when one is asked',
      clue: 'number',
      question: 'How many halls open?',
      text: 'Forty more close. The 12 halls open.',
      expected: 1,
    },
    {
      name: 'a number elsewhere is none',
      clue: 'number',
      question: 'How many halls open?',
      text: 'The halls open. Tickets cost 9 euros.',
      expected: 0,
    },
    {
      name: 'the number of the question is none',
      clue: 'number',
      question: 'When did 12 halls open?',
      text: 'The 12 halls open.',
      expected: 0,
    },
    {
      name: 'a number that nobody asked for is none',
      clue: 'number',
      question: 'Who opens the halls?',
      text: 'The 12 halls open.',
      expected: 0,
    },
  ])('$name', ({ clue, question, text, context, expected }) => {
    expect(cluesOf(question, text, context)[clue]).toBeCloseTo(expected, 9)
  })

  test('the sentence that is nearest in meaning counts, whatever its words, and names tell nothing of it', () => {
    const meaningOf = (question: string, text: string) => cluesOf(question, text).meaning
    const near = meaningOf('What salary does she get?', 'It rains. The wages of the teacher rose.')
    expect(near).toBeGreaterThan(meaningOf('What salary does she get?', 'It rains. The harbour froze.') + 0.2)
    expect(near).toBe(meaningOf('What salary does she get?', 'The wages of the teacher rose.'))
    expect(near).toBe(meaningOf('What salary does Teacher get?', 'The wages of the teacher rose.'))
    expect(meaningOf('Acme Berta?', 'Acme and Berta pay.')).toBe(0)
  })

  test('what reads as another word in another place is told apart each time', () => {
    expect(cluesOf('Does US Steel grow?', 'THEY TELL US. Steel grows in the US market.').sentence).toBe(1)
    expect(cluesOf('Does US Steel grow?', 'Let us say: steel grows.').sentence).toBeCloseTo(2 / 3, 9)
  })

  test('two readers may read in turn', () => {
    const [one, other] = ['ferry', 'hall'].map((question) => createReader(question, ENGINE, LEXICON))
    const passages = ['The ferry sails.', 'The hall opens.'].map((text) => makePassage(text, text))
    const seen = passages.flatMap((passage) => [one, other].map((reader) => reader?.clues(passage).sentence))
    expect(seen).toEqual([1, 0, 0, 1])
  })

  test('a passage that was read for one question is read rightly for the next', () => {
    const passage = makePassage('p', 'The ferry sails to Orme. The hall opens in US waters.')
    const readers = ['ferry to Orme', 'US hall', 'ferry to Orme'].map((question) =>
      createReader(question, ENGINE, LEXICON),
    )
    const [first, between, again] = readers.map((reader) => reader.clues(passage))
    expect([first?.sentence, between?.sentence]).toEqual([1, 1])
    expect(again).toEqual(first)
  })

  test('of a very long passage only the beginning is read', () => {
    expect(cluesOf('hall', `${'The ferry sails. '.repeat(600)} The hall opens.`).sentence).toBe(0)
  })

  test.each(['', 'What is it?', '???'])(
    'a question without words has no mass and no clue: "%s"',
    (question) => {
      const reader = createReader(question, ENGINE, LEXICON)
      expect(reader.mass).toBe(0)
      expect(new Set(Object.values(reader.clues(makePassage('p', 'What is it?'))))).toEqual(new Set([0]))
    },
  )
})
