import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import type { Answer } from '../../../src/model.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

function release(headline: string, day: string, story: string, about: string): string {
  return `${headline}\n\nCORRAN, ${day} – ${story}\n\nAbout Orme Foods\n\nOrme Foods makes soups in Corran. ${about}\n\nPress contact:\nJon Aasen, Orme Foods\npress@orme.example\n`
}

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': release(
      'Orme Foods wins a prize',
      '4 May 2023',
      'Orme Foods has won a prize.',
      'Orme Foods employs 310 people. It runs 20 shops.',
    ),
    'b.txt': release(
      'Orme Foods to buy Lund Dairy',
      '9 March 2024',
      'Orme Foods has agreed to buy Lund Dairy for €40 million. Lund Dairy makes cheese.',
      'The company has a workforce of 355. The company operates 24 shops in two countries.',
    ),
    'c.txt': release(
      'Orme Foods opens a mill',
      '2 June 2025',
      'Orme Foods has opened a mill in Tarn. The mill has 40 employees.',
      'Some 402 people work for Orme Foods. It now has 31 shops.',
    ),
    'd.txt': `Sand Oats opens a shop\n\nTARN, 2 July 2025 – Sand Oats has opened a shop.\n\nAbout Sand Oats\n\nSand Oats sells oats. It employs 77 people.\n`,
  })
})

function notesOf(answer: Answer): string[] {
  return answer.notes.map(({ text }) => text)
}

describe('what is counted of a house in other words from release to release', () => {
  test.each([
    'How many people does Orme Foods employ?',
    'How big is the workforce of Orme Foods?',
    'How many people work for Orme now?',
    'What is the current headcount of Orme Foods?',
  ])('is told by the newest, with the older ones below it: %s', async (question) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toBe('Some 402 people work for Orme Foods.')
    expect(notesOf(answer)).toEqual([
      'Earlier, 9 March 2024: “The company has a workforce of 355.”',
      'Earlier, 4 May 2023: “Orme Foods employs 310 people.”',
    ])
  })

  test.each(['How many shops does Orme Foods have?', 'How many shops does Orme run?'])(
    'by whatever verb of having: %s',
    async (question) => {
      const answer = await askExactly(library, question)
      expect(wordsOf(answer)).toBe('It now has 31 shops.')
      expect(notesOf(answer)).toEqual([
        'Earlier, 9 March 2024: “The company operates 24 shops in two countries.”',
        'Earlier, 4 May 2023: “It runs 20 shops.”',
      ])
    },
  )

  test('and at first by the oldest', async () => {
    const answer = await askExactly(library, 'How many people did Orme Foods employ originally?')
    expect(wordsOf(answer)).toBe('Orme Foods employs 310 people.')
  })

  test.each([
    ['How has the number of shops of Orme Foods changed since 2023?', 'It now has 31 shops.', '20 shops'],
    [
      'How did the workforce of Orme Foods change between 2023 and 2024?',
      'The company has a workforce of 355.',
      '310 people',
    ],
  ])('how it changed by the newest and the oldest of the years: %s', async (question, words, before) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toBe(words)
    expect(notesOf(answer)).toEqual([expect.stringMatching(`^Earlier, 4 May 2023: .*${before}`)])
  })

  test('and not from a year of which there is none', async () => {
    const question = 'How has the number of shops of Orme Foods changed since 2016?'
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })

  test('but those of one part stay by themselves', async () => {
    const answer = await askExactly(library, 'How many people does the mill in Tarn employ?')
    expect(wordsOf(answer)).toMatch(/^The mill has 40 employees\./u)
    expect(notesOf(answer)).toEqual([])
  })
})

describe('how things stood in a year', () => {
  test.each([
    ['How many people did Orme Foods employ in 2023?', 'Orme Foods employs 310 people.'],
    ['How many people worked for Orme Foods in 2024?', 'The company has a workforce of 355.'],
    ['How many shops did Orme Foods have in 2024?', 'The company operates 24 shops in two countries.'],
    ['How big was the workforce of Orme Foods in 2023?', 'Orme Foods employs 310 people.'],
  ])('is told by a release of then: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test('and not by a newer one that has more of the words of the question', async () => {
    const clinics = await libraryOf({
      'a.txt': release(
        'Orme Foods gives',
        '4 May 2023',
        'Orme Foods has given soup.',
        'Orme Foods has 257 kitchens.',
      ),
      'b.txt': release(
        'Orme Foods wins',
        '7 February 2024',
        'Sales of Orme Foods were €40 million in the fourth quarter of 2023. Orme Foods now has 117 kitchens.',
        '',
      ),
      'c.txt': release(
        'Orme Foods opens',
        '3 June 2025',
        'Orme Foods has opened.',
        'The company operates 93 kitchens.',
      ),
    })
    const answer = await askExactly(clinics, 'How many kitchens did Orme Foods have in 2023?')
    expect(wordsOf(answer)).toBe('Orme Foods has 257 kitchens.')
  })

  test('and not what is so now where a time is told by this day', async () => {
    const answer = await askExactly(library, 'How big was the staff of Orme Foods ten years ago?')
    expect(answer.status).toBe('unanswered')
  })

  test('and not of a year of which there is none', async () => {
    expect((await askExactly(library, 'How many people did Orme Foods employ in 2016?')).status).toBe(
      'unanswered',
    )
  })
})

describe('what a release counts of its own house', () => {
  test.each(['How many people does Lund Dairy employ?', 'How many shops does Lund Dairy run?'])(
    'is not told of another that it names: %s',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )

  test('is told of itself', async () => {
    expect(wordsOf(await askExactly(library, 'How many people does Sand Oats employ?'))).toBe(
      'It employs 77 people.',
    )
  })

  test('and of a thing by the noun that goes with its name', async () => {
    const ferries = await libraryOf({
      'a.txt': `Orme Lines buys the Aurelia\n\nHOLM, 3 June 2025 – Orme Lines has bought the ferry Aurelia from Tarn Shipping.\n\nThe price was €18 million.\n\nThe yard is in Holm.\n\nThe ferry has 220 cabins.\n\nAbout Orme Lines\n\nOrme Lines is a ferry that calls at Holm.\n`,
    })
    expect(wordsOf(await askExactly(ferries, 'How many cabins does the Aurelia have?'))).toBe(
      'The ferry has 220 cabins.',
    )
    expect((await askExactly(ferries, 'How many cabins does Tarn Shipping have?')).status).toBe('unanswered')
  })

  test('and of another where that stands right before it', async () => {
    const beside = await libraryOf({
      'a.txt': release(
        'Orme Foods buys Lund Dairy',
        '9 March 2024',
        'Orme Foods has bought Lund Dairy for €40 million. Lund Dairy makes cheese in Holm. It employs 63 people.',
        'The company has a workforce of 355.',
      ),
    })
    expect(wordsOf(await askExactly(beside, 'How many people does Lund Dairy employ?'))).toContain(
      'It employs 63 people.',
    )
  })

  test('and under a name that it bears as well', async () => {
    const named = await libraryOf({
      'a.txt': release(
        'Orme Foods wins a prize',
        '4 May 2023',
        'Orme Foods has won a prize.',
        'Until 2019 it was called Halden Mills. It employs 310 people.',
      ),
    })
    expect(wordsOf(await askExactly(named, 'How many people does Halden Mills employ?'))).toContain('310')
  })
})
