import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const ORME = `Orme Mills opens a weaving hall

ORME, Norway, May 4, 2026 -- Orme Mills will open its weaving hall on 3 October. The mill employs 340 people. It spent 4 million euros on looms.

Source: Orme Mills
`

const BRAY = `Bray Ferries orders a ship

BRAY, Norway, May 2, 2026 -- Bray Ferries has ordered a ship for 60 cars. The ferry company employs 75 people. It is based in Bray.

Source: Bray Ferries
`

const EACH = ['From a release of Orme Mills.', 'From a release of Bray Ferries.']

describe('a question without a name, put to releases of several houses', () => {
  const library = libraryOf({ 'orme.txt': ORME, 'bray.txt': BRAY })

  test.each(['How many people does it employ?', 'How many people does the company employ?'])(
    'is answered for each that tells it: %s',
    async (question) => {
      const answer = await askExactly(await library, question)
      expect(answer).toMatchObject({ status: 'answered', certainty: 'moderate' })
      expect(wordsOf(answer)).toContain('340 people')
      expect(wordsOf(answer)).toContain('75 people')
      expect(answer.notes.map(({ text }) => text).sort()).toEqual([...EACH].sort())
      expect(answer.notes.every(({ citations }) => citations.length === 1)).toBe(true)
    },
  )

  test('is answered with the house where one tells it', async () => {
    const answer = await askExactly(await library, 'How much did it spend on looms?')
    expect(wordsOf(answer)).toContain('4 million euros')
    expect(wordsOf(answer)).not.toContain('Bray')
    expect(answer.notes.map(({ text }) => text)).toEqual(['From a release of Orme Mills.'])
  })

  test('needs no house beside a sentence that names it', async () => {
    const answer = await askExactly(await library, 'When will it open its weaving hall?')
    expect(wordsOf(answer)).toContain('3 October')
    expect(answer.notes.map(({ kind }) => kind)).toEqual(['date'])
  })
})

describe('a house is told of nothing that needs none', () => {
  const library = libraryOf({ 'orme.txt': ORME, 'bray.txt': BRAY })

  test('of a question that names one', async () => {
    const answer = await askExactly(await library, 'How many people does Bray Ferries employ?')
    expect(wordsOf(answer)).toContain('75 people')
    expect(wordsOf(answer)).not.toContain('340 people')
    expect(answer.notes).toEqual([])
  })

  test('of one after a question that names one', async () => {
    const history = [{ role: 'user' as const, content: 'What has Bray Ferries ordered?' }]
    const answer = await askExactly(await library, 'How many people does it employ?', { history })
    expect(wordsOf(answer)).toContain('75 people')
    expect(wordsOf(answer)).not.toContain('340 people')
    expect(answer.notes).toEqual([])
  })

  test('nor where all releases are of one house', async () => {
    const own = await libraryOf({ 'a.txt': ORME, 'b.txt': ORME.replace('May 4', 'April 4') })
    const answer = await askExactly(own, 'How many people does it employ?')
    expect(wordsOf(answer)).toContain('340 people')
    expect(answer.notes.map(({ text }) => text)).not.toContain(EACH[0])
  })
})

test('houses for whose sentences there is no room are named', async () => {
  const others = ['Tarn Bakery', 'Hald Dairy', 'Linden Press'].map((house, at): [string, string] => [
    `${at}.txt`,
    BRAY.replaceAll('Bray Ferries', house)
      .replace('The ferry company employs 75', `The company employs ${100 + at}`)
      .replaceAll('Bray', house.split(' ')[0] ?? ''),
  ])
  const library = await libraryOf({ 'orme.txt': ORME, ...Object.fromEntries(others) })
  const answer = await askExactly(library, 'How many people does it employ?')
  expect(answer.statements).toHaveLength(3)
  expect(answer.notes.at(-1)?.text).toMatch(/^Ask with a name where you mean another: \S+ \S+\.$/u)
})
