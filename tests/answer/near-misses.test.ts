import { beforeAll, describe, expect, test } from 'vitest'
import { isOfOtherThing, isOtherSide, unitAsked } from '../../src/answer/asked/dimensions.ts'
import { analyse } from '../../src/answer/question.ts'
import { isLabel } from '../../src/answer/text/labels.ts'
import { otherOffice } from '../../src/answer/text/offices.ts'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, reasonOf, supportFor, wordsOf } from './make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'hall.md': `# Orme Theatre opens its hall

LUND, May 4, 2025 -- Orme Theatre opens its hall on 20 June. The hall measures 30 metres by 12 metres. A ramp 2 metres wide leads to it.

A new play by Dara Quinn tells of a keeper, Maren Holt. The chorus was led by Ida Rask. Architect Per Lund kept the oak. The hall was planned for the town.

A ticket costs 12 euros for adults and 6 euros for children. A yearly subscription costs 90 euros. A flight to Lund costs 80 euros one way.

The loss was 9 million euros, or 2 euros a share, against 3 million euros. Net income was 4 million euros, or 1 euro a share.

Ada Berg, who leaves to write a book, thanked the town. The price of the land was not disclosed.

The Hiking Congress takes place in Kassel on 5 May. The exhibition runs until 9 April. In the trial 72 percent of the parents said that their children slept.

Media contact: Nora Lund, Orme Theatre, 555 0177, press@orme.example
`,
  })
})

describe('who of a trade did something is told with the trade, or with the deed', () => {
  test.each([
    ['Which actor plays Maren Holt?', 'new play', 1],
    ['Which engineer designed the hall?', 'planned for the town', 1],
    ['Which architect kept the oak?', 'Architect Per Lund', 0],
    ['Which conductor led the chorus?', 'led by Ida Rask', 0],
    ['Which company led the chorus?', 'led by Ida Rask', 0],
  ])('%s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  })
})

describe('a price is that of the kind of ticket that is asked for', () => {
  test.each([
    ['How much does a family ticket cost?', 'for adults', 1],
    ['How much is a ticket for children?', 'for adults', 0],
    ['How much is a monthly subscription?', 'yearly', 1],
    ['How much is a yearly subscription?', 'yearly', 0],
    ['How much is a return flight ticket to Lund?', 'one way', 1],
    ['How much is a ticket?', 'for adults', 0],
    ['What will the drug cost per year?', 'The loss was', 1],
  ])('%s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  })
})

test.each([
  ['When does the Hiking Congress end?', 'Hiking Congress', 1],
  ['When is the Hiking Congress?', 'Hiking Congress', 0],
  ['When does the exhibition end?', 'runs until', 0],
  ['How many parents were in the trial?', '72 percent', 1],
  ['How wide is the hall?', 'A ramp', 1],
  ['How wide is the ramp?', 'A ramp', 0],
  ['How high is the hall?', 'measures 30', 1],
])('%s no value of another thing or time', async (question, words, missing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})

test('what a book is called is told by a title', async () => {
  const { nameMissing } = await supportFor(library, 'What is the title of Ada Berg’s book?', 'write a book')
  expect(nameMissing).toBe(1)
})

test('a price that is not disclosed says nothing of what the house is worth', async () => {
  expect((await askExactly(library, 'What is Orme Theatre’s valuation?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'What was the price of the land?'))).toContain('not disclosed')
})

test.each([
  ['What is the Lund Library’s phone number?', 'unanswered'],
  ['What is the phone number of the Lund Library?', 'unanswered'],
  ['What is Orme Theatre’s phone number?', 'answered'],
  ['What is the press office’s phone number?', 'answered'],
])('the number of a house that is no contact is not that of the press: %s', async (question, status) => {
  const own = await libraryOf({
    'a.txt': `Orme Theatre opens its hall

LUND, 4 May 2025 -- Orme Theatre opens its hall beside the Lund Library on 20 June.

Media contact: Nora Lund, Orme Theatre, 555 0177, press@orme.example
`,
  })
  expect((await askExactly(own, question)).status).toBe(status)
})

test.each([
  ["What is the chief operating officer's name?", 'said Mara Lind, chief financial officer.', true],
  ["What is the chief financial officer's name?", 'said Mara Lind, chief financial officer.', false],
  ['What is the name of its CFO?', 'said Mara Lind, chief operating officer.', true],
])('the name of the holder of an office: %s %s', (question, stated, expected) => {
  expect(otherOffice(question, stated)).toBe(expected)
})

test.each([
  ['How high is the tent?', 'measures ', ' by 12 metres and seats 400', true],
  ['How high is the tent?', 'measures 30 metres by ', ' and seats 400', true],
  ['How high is the box?', 'measures 30 cm by 20 cm by ', '', false],
  ['How wide is the tent?', 'measures 30 metres by ', ' and seats 400', false],
])('two sides of a plan are no height: %s %s', (question, before, behind, expected) => {
  expect(isOtherSide(question, behind, before)).toBe(expected)
})

test.each([
  ['How wide is the bridge?', 'cross on a temporary walkway ', ' wide', true],
  ['How wide is the bridge?', 'on a ', '-wide walkway', true],
  ['How wide is the bridge?', 'on a ', '-wide steel walkway', true],
  ['How wide is the bridge?', 'The ', '-wide bridge opened', false],
  ['How wide is the bridge?', 'Tern, the ', '-wide walkway', false],
  ['How wide is the bridge?', 'The bridge, a structure ', ' wide', false],
  ['How wide is the bridge?', 'The bridge, a span ', ' wide', false],
  ['How wide is the bridge?', 'It has a bridge ', ' wide', false],
  ['How wide is the bridge?', 'The bridge is ', ' wide', false],
  ['How much is the bridge?', 'on a walkway ', ' wide', false],
])('a measure behind another thing is its own: %s %s', (question, before, behind, expected) => {
  expect(isOfOtherThing(question, before, behind, (word) => word === 'bridge')).toBe(expected)
})

test.each([
  ['How high is the hall?', '6.4 million pounds', false],
  ['How high is the hall?', '12 metres', true],
  ['How big is the download of the game?', '24 euros', false],
  ['How big is the download of the game?', '3 GB', true],
  ['How strong is the cider?', 'three old varieties', false],
  ['How strong is the cider?', '100 per cent local', false],
  ['How strong is the cider?', '40 per cent of the', false],
  ['How strong is the cider?', '7.4 per cent ABV', true],
  ['How strong is the cider?', '7.4%', true],
  ['How strong were the winds?', '90 mph', true],
  ['How strong is the choir?', '40 members', true],
  ['How hot is the kiln?', '12 masons', false],
  ['How hot is the kiln?', '1,280 °C', true],
  ['How thick are the walls?', '12 masons', false],
  ['How thick are the walls?', '40 cm', true],
  ['How loud is the siren?', '40 firemen', false],
  ['How loud is the siren?', '110 decibels', true],
  ['How bright is the lamp?', '3 keepers', false],
  ['How bright is the lamp?', '9,000 lumens', true],
])('%s is measured in %s: %s', (question, figure, isIn) => {
  expect(unitAsked(question)?.test(figure)).toBe(isIn)
})

test('how strong sales or a quarter were is measured in anything', () => {
  expect(unitAsked('How strong were the sales of the cider?')).toBeNull()
})

test.each([
  ['at week 24, 14% of patients', '24', true],
  ['in week 24 patients', '24', false],
])('in “%s” %s names the week: %s', (text, number, isName) => {
  const start = text.indexOf(number)
  expect(isLabel(text, { start, end: start + number.length })).toBe(isName)
})

test.each([
  ['What is the town paying Orme for the boats?', 'money'],
  ['What is the town paying for?', 'other'],
  ['What is the town paying attention to?', 'other'],
])('%s asks for %s', (question, type) => {
  const found = analyse(question)[0]?.type
  if (type === 'money') expect(found).toBe('money')
  else expect(found).not.toBe('money')
})

test('what an earthquake or a storm measures may have no unit', () => {
  expect(unitAsked('How strong was the earthquake at Holm?')).toBeNull()
})

describe('how strong a drink is', () => {
  const cider = (last: string): Promise<Library> =>
    libraryOf({
      'cider.txt': `Orme Orchards bottles its first winter cider

TARN, May 4, 2025 -- Orme Orchards has bottled Hollow Tree, its first winter cider. Hollow Tree is pressed from three old varieties of apple and rests in two oak barrels, and it is made with 100 per cent local fruit.

${last}
`,
    })

  test('is told by its alcohol', async () => {
    const own = await cider('Hollow Tree comes at 7.4 per cent ABV.')
    expect(wordsOf(await askExactly(own, 'How strong is Hollow Tree?'))).toBe(
      'Hollow Tree comes at 7.4 per cent ABV.',
    )
  })

  test('is not told by what is counted or shared in it', async () => {
    const own = await cider('Hollow Tree is sold in 300 shops for $9.')
    expect(reasonOf(await askExactly(own, 'How strong is Hollow Tree?'))).toBe('no_support')
  })
})

test('an event is reached through whom the release names', async () => {
  const own = await libraryOf({
    'a.txt': `Holm Council sets summer dates

HOLM, August 4, 2025 -- Holm Council has set the dates for its summer. The Harbour Festival takes place from 3 to 5 September.

Contact: Ada Berg, Holm Council press office, +44 20 7946 0018, ada@holm.example
`,
  })
  expect((await askExactly(own, 'What is the Harbour Festival’s phone number?')).status).toBe('answered')
})
