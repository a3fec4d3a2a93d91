import { expect, test } from 'vitest'
import { isOfOtherHouse } from '../../../src/answer/support/other-house.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

/** A release of Orme Ferries with one sentence more. */
function release(sentence: string): Record<string, string> {
  return {
    'ferries.txt': `Orme Ferries opens a route to Holm

CORRAN, 4 May 2025 -- Orme Ferries (TSX: ORF) will sail to Holm from June.

${sentence}
`,
  }
}

async function isOther(question: string, sentence: string): Promise<boolean | null> {
  const library = await libraryOf(release(sentence))
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => sentence.startsWith(candidate.text))
  return one === undefined ? null : isOfOtherHouse(one.lens, one.candidate)
}

test.each([
  // Who founded it.
  ['“We share a vision,” said Ada Berg, CEO and Founder of Lund Boats.', true],
  ['“We share a vision,” said Ada Berg, Lund’s founder and president.', true],
  ['Lund Boats was founded in 1990 by Ada Berg.', true],
  ['Lund Boats co-founder Ada Berg shares its vision.', true],
  ['“We share a vision,” said Ada Berg, co-founder of 12 Lund.', true],
  ['Orme Ferries has launched a campaign with Ada Berg.', true],
  ['The campaign was launched by Ada Berg.', true],
  ['Ada Berg created the Summer Card of Orme Ferries.', true],
  ['Orme Ferries has established itself, said Ada Berg.', true],
  ['Founded in 1990, Orme Ferries thanked Ada Berg.', true],
  ['“We share a vision,” said Ada Berg, CEO and Founder of Orme Ferries.', false],
  ['“We share a vision,” said Ada Berg, ORF’s founder and president.', false],
  ['“We share a vision,” said founder Ada Berg.', false],
  ['Orme Ferries was founded in 1990 by Ada Berg.', false],
  ['Ada Berg founded the company in 1990.', false],
  ['Ada Berg founded the yard in 1990.', false],
  ['Ada Berg launched the company with one boat.', false],
  ['Orme Ferries, launched by Ada Berg in 1990, has nine boats.', false],
  ['Ada Berg is the chief executive of Lund Boats.', false],
])('who founded it: %s', async (sentence, expected) => {
  expect(await isOther('Who founded Orme Ferries?', sentence)).toBe(expected)
})

test.each([
  ['Since its establishment in 1990, Lund Boats has built for Orme Ferries.', true],
  ['Orme Ferries will start a journey to Sand in 2026.', true],
  ['Orme Ferries opened the Orme Terminal in 1990.', true],
  ['Founded in 1990, Orme Ferries has nine boats.', false],
  ['Founded in 1990 and based in Tarn, Holm, Orme Ferries has nine boats.', false],
  ['Orme Ferries of Holm was founded in 1990.', false],
  ['Orme Ferries is a family business established in 1990.', false],
  ['Launched in 1990, the line has nine boats.', false],
  ['Orme Ferries has sailed since 1990 and launched a card.', false],
])('when it was founded: %s', async (sentence, expected) => {
  expect(await isOther('When was Orme Ferries founded?', sentence)).toBe(expected)
})

test.each([
  ['Orme Ferries sails for Lund Boats, a builder based in Tarn.', true],
  ['Orme Ferries has sued a company based in Tarn.', true],
  ['Orme Ferries sails for the Tarn-based Lund Boats.', true],
  ['Orme Ferries sails for the Tarn-based builder Lund Boats.', true],
  ['Lund Boats is a Tarn-based builder.', true],
  ['The ticket of Orme Ferries is based on a card of Holm.', true],
  ['Ada Berg of Orme Ferries has been to every office in Tarn.', true],
  ['Orme Ferries, a line based in Tarn, has nine boats.', false],
  ['Orme Ferries is a company based in Tarn.', false],
  ['Orme Ferries has its headquarters in Tarn.', false],
  ['The Tarn-based line has nine boats.', false],
  // What is glued to a common noun is no seat; a place before the name of the house is its.
  ['Orme Ferries is one of the only steam-based lines in North America.', true],
  ['Tarn, Hol. based Lund Boats sails for Orme Ferries.', true],
  ['Orme Ferries, a steam-based line, is located in Tarn.', false],
  ['Tarn, Hol. based carrier Orme Ferries has nine boats.', false],
  ['Tarn based Orme Ferries sails for Lund Boats.', false],
  ['The Lund Museum is located in the Orme Ferries terminal in Tarn.', false],
  // An apposition and what opens a sentence are of the one beside them, whatever stands behind.
  ['The grant goes to Lund Boats, based in Tarn, and Orme Ferries.', true],
  ['Based in Tarn, Lund Boats sails for Orme Ferries.', true],
  ['The grant goes to Orme Ferries, based in Tarn, and Lund Boats.', false],
  ['Based in Tarn, Orme Ferries sails for Lund Boats.', false],
])('where it sits: %s', async (sentence, expected) => {
  expect(await isOther('Where is Orme Ferries headquartered?', sentence)).toBe(expected)
})

test.each([
  ['Lund Boats was founded in 1990 and works with Orme Ferries.', true],
  ['The grant goes to Lund Boats, founded in 1990, and Orme Ferries.', true],
  ['Partners are Lund Boats (founded 1990) and Orme Ferries.', true],
  ['Orme Ferries was founded in 1990 and works with Lund Boats.', false],
  ['Partners are Orme Ferries (founded 1990) and Lund Boats.', false],
])('when it was founded: %s', async (sentence, expected) => {
  expect(await isOther('When was Orme Ferries founded?', sentence)).toBe(expected)
})

test('what is asked of no house by name, or of something else, is left alone', async () => {
  const sentence = 'Lund Boats was founded in 1990 by Ada Berg.'
  expect(await isOther('Who founded the company?', sentence)).toBe(false)
  expect(await isOther('Who founded Lund?', sentence)).toBe(false)
  expect(await isOther('Which boats has Orme Ferries?', sentence)).toBe(false)
})

test('a founder of another house is not given, and the house’s own is', async () => {
  const question = 'Who founded Orme Ferries?'
  const other = await libraryOf(release('“We share a vision,” said Ada Berg, CEO and Founder of Lund Boats.'))
  expect((await askExactly(other, question)).status).toBe('unanswered')
  const own = await libraryOf(release('“We share a vision,” said Ada Berg, CEO and Founder of Orme Ferries.'))
  expect(wordsOf(await askExactly(own, question))).toContain('Ada Berg')
})
