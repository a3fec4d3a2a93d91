import { expect, test } from 'vitest'
import { dissect } from '../../../src/answer/pieces/dissect.ts'
import { askExactly, libraryOf } from '../make.ts'

test('the first words of a text without a headline do not go without saying', async () => {
  const text = 'The Corran mill grinds oats for the whole county, and has done so since 1904, by water alone.'
  const headlineOf = async (file: string) => {
    const [document] = (await libraryOf({ 'oats.txt': file })).documents.values()
    return [...(document === undefined ? [] : dissect(document).headline)]
  }
  expect(await headlineOf(`${text} It has two stones.`)).not.toContain('oat')
  expect(await headlineOf(`Mill Grinds Oats\n\nDALTON, May 3, 2024 - ${text}`)).toContain('oat')
})

test.each([
  'CORRAN, 3 May 2024. The mill grinds oats.',
  'CORRAN, 3 May 2024 | The mill grinds oats.',
  'CORRAN, May 3, 2024 /ExampleWire/ -- The mill grinds oats. * * *',
])('marks alone are no sentence: %s', async (text) => {
  const [document] = (
    await libraryOf({ 'oats.txt': `Mill Grinds Oats\n\n${text}\n\n* * *\n` })
  ).documents.values()
  const words =
    document === undefined ? [] : dissect(document).candidates.filter(({ kind }) => kind === 'sentence')
  expect(words.map((one) => one.text)).toEqual(['The mill grinds oats.'])
})

test.each([
  ['A. Roos grinds the oats.', 'A. Roos grinds the oats.'],
  ['When does it open?\n\nA. It opens in May.', 'It opens in May.'],
  ['When does it open? A. It opens in May.', 'It opens in May.'],
  ['Q: When does it open?\nA: It opens in May.', 'It opens in May.'],
])('the mark of an answer is no word of it, and an initial is: %s', async (text, expected) => {
  const [document] = (
    await libraryOf({ 'oats.txt': `Mill Grinds Oats\n\nCORRAN, 3 May 2024 -- The mill is old.\n\n${text}\n` })
  ).documents.values()
  const words = document === undefined ? [] : dissect(document).candidates.map((one) => one.text)
  expect(words).toContain(expected)
})

test.each([
  ['The best of them, Kestrel, ran 40 knots.', true],
  ['The most expensive of these was Kestrel.', true],
  ['The best of intentions is not enough.', false],
  ['Best of all was the tea.', false],
])('one of several goes on from the sentence that tells of them: %s', async (text, expected) => {
  const [document] = (
    await libraryOf({
      'boats.txt': `Orme Races\n\nCORRAN, 3 May 2024 -- Orme races.\n\nSix barges were tested at the pier. ${text}\n`,
    })
  ).documents.values()
  const one = document && dissect(document).candidates.find((other) => other.text === text)
  expect(one?.carried.has('barg')).toBe(expected)
})

test('what was read last stays, and what was read long ago makes room', async () => {
  const [document] = (
    await libraryOf({ 'oats.txt': 'CORRAN, 3 May 2024. The mill grinds oats.\n' })
  ).documents.values()
  if (document === undefined) throw new Error('no document')
  const long = (word: string) => ({ ...document, blocks: [], text: word.repeat(1_000_000) })
  const first = dissect(document)
  expect(dissect(document)).toBe(first)
  dissect(long('oats '))
  expect(dissect(document)).toBe(first)
  dissect(long('mills '))
  expect(dissect(document)).toBe(first)
  dissect(long('stone '))
  dissect(long('water '))
  expect(dissect(document)).not.toBe(first)
})

test('a sentence that is wrapped over lines is read as one line, and quoted as it stands', async () => {
  const library = await libraryOf({
    'oats.txt':
      'Mill Grinds Oats\n\nCORRAN, 3 May 2024 -- The mill is old.\n\nThe stones lie at a depth of 14\nmetres below the yard, where no\nlight falls.\n',
  })
  const [document] = library.documents.values()
  const words = document === undefined ? [] : dissect(document).candidates.map((one) => one.text)
  expect(words).toContain('The stones lie at a depth of 14 metres below the yard, where no light falls.')
  const answer = await askExactly(library, 'At what depth do the stones lie?')
  expect(answer.statements[0]?.text).toContain('14\nmetres below')
})
