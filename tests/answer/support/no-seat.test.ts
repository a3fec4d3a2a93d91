import { beforeAll, expect, test } from 'vitest'
import { tellsNoSeat } from '../../../src/answer/support/no-seat.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'clinic.md': `# Brack Animal Clinic warns of goose fat

TARN, 4 May 2025 -- "Goose fat makes dogs ill," said Ada Lind of the Brack Animal Clinic, who spoke at the Lund Fair. The Brack Animal Clinic is at the forefront of care. Orme Mills in Corran bakes biscuits for dogs. Holm Kennels, Vera Roos and others came. Moss Works, a maker of leads based in Linden, gave leads. It is in the old harbour. London's Linden House and Fenn Works, a Texas company, sent bones. The Alder and Hesper tin mines in southern Norway sent none. Kell Inn, next to the ferry pier, sent soup. Guests found Sund Inn between the church and the weir. Moll Mine, 40 km north of Tarn, sent tin.

Contact:
Brack Animal Clinic
12 Mill Street, Tarn
Ada Lind, 555-0170
`,
  })
})

test.each([
  ['Where is the Brack Animal Clinic?', 'Goose fat makes', true],
  ['Where is the Brack Animal Clinic?', 'forefront', true],
  ['Where is the Brack Animal Clinic located?', 'forefront', true],
  ['Where is the Brack Animal Clinic?', 'old harbour', false],
  ['Where is Orme Mills?', 'in Corran', false],
  ['Where is Moss Works?', 'in Linden', false],
  ['Where is Fenn Works?', 'sent bones', false],
  ['Where is Linden House?', 'sent bones', false],
  ['Where are Alder and Hesper?', 'sent none', false],
  ['Where is Kell Inn?', 'sent soup', false],
  ['Where is Sund Inn?', 'the weir', false],
  ['Where is Moll Mine?', 'sent tin', false],
  // Who stands behind a name is no place of it.
  ['Where is Holm Kennels?', 'Vera Roos', true],
  // Where something is done is asked in other words, and told in any.
  ['Where did Ada Lind speak?', 'Lund Fair', false],
  ['Where is the Lund Fair?', 'Lund Fair', false],
])('%s “%s”: %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  expect(tellsNoSeat(one.lens, one.candidate)).toBe(expected)
})

test('where a house is is told by its address, and by no place in a sentence about something else', async () => {
  expect(wordsOf(await askExactly(library, 'Where is the Brack Animal Clinic?'))).toContain('12 Mill Street')
  expect((await askExactly(library, 'Where is Holm Kennels?')).status).toBe('unanswered')
})

test.each([
  ['Where are the leads from Moss Works going?', 'Goose fat makes'],
  ['Where is the clinic?', 'forefront'],
])('what has no name of its own is told in any words: %s', async (question, words) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one === undefined ? false : tellsNoSeat(one.lens, one.candidate)).toBe(false)
})
