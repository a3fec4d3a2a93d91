import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'opera.txt': `Tarn Opera Names Ada Berg Director

TARN, April 2, 2026 -- The Tarn Opera has named Ada Berg its director. She starts in May.

Nkechi Okoro stays as Berg’s deputy. Everybody under 30 pays 9 euros for a seat. The work on the roof costs 3 million euros.

“We sold the old hall to the town,” said Berg. “The doors stand open at last.”

“I left the bank to be here,” said Pavel Holm, the chairman.

“Violins need old wood,” said Mara Lind, professor of music at Tarn College.

Signe Lund, who led the opera for nine years, stepped down in March. Lund earned 80,000 euros a year. Lund paid 300 euros for the painting of the stage.
`,
})

describe('a sum that is nobody’s is none of a person', () => {
  test.each([
    'What is the chairman’s salary?',
    'What is Berg’s salary?',
    'How much does Ada Berg earn?',
    'How much is Ada Berg paid?',
  ])('%s', async (question) => {
    expect(reasonOf(await askExactly(library, question))).toBe('no_support')
  })

  test.each([
    ['How much did Lund earn?', /^Lund earned 80,000 euros/u],
    ['How much did Signe Lund pay for the painting?', /^Lund paid 300 euros/u],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(told)
  })
})

describe('what a speaker says of other things is nothing that they did', () => {
  test.each(['Did Ada Berg resign?', 'Did Berg buy a bakery?', 'Who did Ada Berg succeed?'])(
    '%s',
    async (question) => {
      expect(reasonOf(await askExactly(library, question))).toBe('no_support')
    },
  )

  test.each([
    ['Did Ada Berg sell the old hall?', /^“We sold the old hall/u],
    ['Did Holm leave the bank?', /^“I left the bank/u],
    ['Where does Mara Lind teach?', /^“Violins need old wood/u],
    ['Did Lund resign?', /^Signe Lund, who led/u],
    ['How much does Berg’s new work on the roof cost?', /^The work on the roof costs/u],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(told)
  })
})

describe('somebody near to a person is somebody else', () => {
  test('who speaks is not their own chief', async () => {
    expect(reasonOf(await askExactly(library, 'Who is Pavel Holm’s boss?'))).toBe('no_support')
  })

  test('a deputy is named, however rare the name', async () => {
    expect(wordsOf(await askExactly(library, 'Who is Berg’s deputy?'))).toMatch(/^Nkechi Okoro/u)
  })
})

test('whoever is called by an office is paid what a sentence of pay tells', async () => {
  const zone = await libraryOf({
    'zone.txt': `Orme Zone Grows

TARN, April 2, 2026 -- The director of the Orme Zone, Ada Berg, is glad. Three houses generate revenue of over 9 million euros.
`,
    'mill.txt': `Tarn Mills Hires

TARN, April 2, 2026 -- Tarn Mills is hiring a foreman. The foreman earns 90,000 euros a year.
`,
  })
  const open = (id: string) => ({
    filter: { documents: [...zone.documents.keys()].filter((one) => one.includes(id)) },
  })
  const none = await askExactly(zone, 'What does the director earn?', open('zone'))
  expect(wordsOf(none)).not.toContain('revenue')
  expect(wordsOf(await askExactly(zone, 'What does the foreman earn?', open('mill')))).toContain(
    '90,000 euros',
  )
})
