import { describe, expect, test } from 'vitest'
import { isOfNamesake, isOfOtherPerson } from '../../../src/answer/support/person-away.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, reasonOf, wordsOf } from '../make.ts'

test('a yes or no about a person is not told by what is said of nobody', async () => {
  const library = await libraryOf({
    'hall.txt': `Orme Hall Opens Its Season

TARN, April 2, 2026 -- Orme Hall opens its season in May. Pavel Holm conducts the first night.

The grant of the town stays at 9 million euros. Holm has asked for a larger choir.
`,
  })
  expect(reasonOf(await askExactly(library, 'Is Pavel Holm leaving?'))).toBe('no_support')
  expect(wordsOf(await askExactly(library, 'Has Pavel Holm asked for a larger choir?'))).toMatch(
    /^Holm has asked for a larger choir/u,
  )
  // Of a thing a sentence may be that does not name it.
  expect(wordsOf(await askExactly(library, 'Does the grant of the town stay?'))).toMatch(
    /stays at 9 million/u,
  )
})

describe('what "she" did is told of whom its paragraph names, and of nobody else', () => {
  const story = async (first: string): Promise<Library> =>
    libraryOf({
      'club.txt': `Orme Sailing Club Closes Its Inquiry

TARN, April 2, 2026 -- The Orme Sailing Club has closed its inquiry into the race of March. Trainer Ada Holm stays.

The board upheld the warning of ${first}. The warning ends on 24 July. She was also fined 300 crowns. The money goes to the youth boats. Trainer Ada Holm was not warned. Lund can turn to the union until 28 May.
`,
    })

  test.each(['How much was Holm fined?', 'How much was Ada Holm fined?'])('%s', async (question) => {
    expect(reasonOf(await askExactly(await story('skipper Signe Lund'), question))).toBe('no_support')
  })

  test('whom the headline names may be meant anywhere', async () => {
    const library = await libraryOf({
      'book.txt': `Ada Holm Writes a Book on Sailing

TARN, April 2, 2026 -- Skipper Ada Holm has written a book. It is out in May.

Signe Lund, trainer at the Orme Sailing Club, says, “Ada’s book is a delight. Her prize of 300 crowns went to the youth boats.”
`,
    })
    const { evidence } = await evidenceFor(library, 'How high was the prize of Ada Holm?')
    const one = evidence.find(({ candidate }) => candidate.text.includes('300 crowns'))
    expect(one === undefined ? null : isOfOtherPerson(one.lens, one.candidate)).toBe(false)
  })

  test.each([
    ['skipper Signe Lund', 'How much was Signe Lund fined?'],
    ['skipper Signe Lund', 'How much was Lund fined?'],
    // Either may be meant.
    ['skipper Signe Lund, whom Ada Holm had taught', 'How much was Ada Holm fined?'],
  ])('of %s: %s', async (first, question) => {
    expect(wordsOf(await askExactly(await story(first), question))).toMatch(/fined 300 crowns/u)
  })
})

describe('what is told of another of the same surname is told of no one else', () => {
  const library = libraryOf({
    'founder.txt': `Anna Lund, founder of Orme Mills, has died

TARN, April 2, 2026 -- Orme Mills announces the death of its founder, Anna Lund, on 30 March 2026 at her home in Tarn.

Her husband, the painter Tom Lund, died in 2014. Her sister, Clara Lund, gave her a loom in 1961.
`,
  })

  test('but of whom it is told', async () => {
    expect(wordsOf(await askExactly(await library, 'When did Anna Lund die?'))).toMatch(
      /^(?!.*2014).*30 March/su,
    )
    expect(wordsOf(await askExactly(await library, 'When did Tom Lund die?'))).toContain('2014')
  })

  test('unless both are told of', async () => {
    const { evidence } = await evidenceFor(await library, 'When was Anna Lund given a loom?')
    const loom = evidence.find(({ candidate }) => candidate.text.includes('loom'))
    expect(loom === undefined ? null : isOfNamesake(loom.lens, loom.candidate)).toBe(false)
  })
})
