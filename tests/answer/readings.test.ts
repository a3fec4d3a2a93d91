import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/answer/question.ts'
import { otherTurn } from '../../src/answer/talk/before-after.ts'
import { officeOfAnother } from '../../src/answer/text/office-of.ts'
import { relativeYears } from '../../src/answer/times/relative-years.ts'
import { readContacts } from '../../src/corpus/contacts.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from './make.ts'

test('a sentence in capitals is read for offices at once', () => {
  const stated = `${'A'.repeat(50_000)} IS THE NEW CHIEF EXECUTIVE OF THE UNION OF DRIVERS.`
  expect(officeOfAnother('Who is the chief executive of the Union of Drivers?', stated)).toBe(false)
})

test.each([
  [
    'Who is the mayor of Linden?',
    'Linden Mayor Ida Roos, chair of the Harbour Board, cut the ribbon.',
    false,
  ],
  [
    'Who is the CEO of Orme Ferries?',
    'Ada Berg leads Orme Ferries as CEO and is director of Lund Bank.',
    false,
  ],
  ['Who is the mayor of Linden?', 'Holm’s mayor, Ida Roos, cut the ribbon.', true],
  // A firm right before the office has it, whomever else the sentence names.
  ['Who is the CEO of Lund?', 'Lund asked for it, said Orme CEO Ada Berg.', true],
  ['Who is the CEO of Orme?', 'Lund asked for it, said Orme CEO Ada Berg.', false],
  ['Who is the CEO of Orme River Ferries?', 'It sails, said ORF CEO Ada Berg.', false],
  ['Who is the CEO of Lund?', 'Lund thanked Former CEO Ada Berg.', false],
])('offices are compared with the same office: %s %s', (question, stated, isOther) => {
  expect(officeOfAnother(question, stated)).toBe(isOther)
})

test.each([
  ['Who will pay for the bridge?', 'The county and Holm Steel pay half each.', false],
  ['Who will lead the office?', 'Ada Berg has led it since 2010.', true],
  ['Who will lead the office?', 'William Newcastle has led it since 2010.', true],
  ['Who will lead the office?', 'Ada Berg becomes its head.', false],
])('who comes next is asked by a word of it: %s %s', (question, stated, isOther) => {
  expect(otherTurn(question, stated)).toBe(isOther)
})

test.each([
  ['How many kWh does the battery hold?', []],
  ['Which mRNA is in it?', []],
  ['How much does an iPhone cost?', ['iPhone']],
])('a brand may begin with a small letter, a unit is no name: %s', (question, names) => {
  const [asked] = analyse(question)
  expect(asked?.names.map(({ start, end }) => asked.text.slice(start, end))).toEqual(names)
})

test.each([
  ['Does the release say when the plant opens?', 'date'],
  ['Could you please say when the hall will open?', 'date'],
  ['Whose phone number is given?', 'phone'],
  ['Who invented the telephone?', 'person'],
])('what is asked behind a courtesy is what is asked: %s', (question, type) => {
  expect(analyse(question)[0]?.type).toBe(type)
})

test.each([
  ['Sales doubled last year.', ['2024']],
  ['1918 was the last year of the war.', []],
  ['In her last year at Holm she won.', []],
  ['Over the last year sales doubled.', []],
])('a last year is not always the year before: %s', (text, years) => {
  expect(relativeYears(text, '2025-03-12')).toEqual(years)
  expect(relativeYears(text, '')).toEqual([])
})

test('a contact line without an end is read at once', () => {
  const text = `Contact ${'a'.repeat(400_000)} on 020 7946 0000`
  expect(readContacts(text, { start: 0, end: text.length })[0]?.phone).toBe('020 7946 0000')
})

test.each([
  ['How long has the terminal shop been open?', '12 years'],
  ['How long does the lease of the shop run?', 'five years'],
  ['What is the name of the company?', 'Norvik Ferries'],
  ['How many tonnes were sold in the UK?', '40 tonnes'],
  ['Who will pay for the bridge?', 'Holm Steel'],
])('is answered: %s', async (question, words) => {
  const library = await libraryOf({
    'ferry.txt':
      'Norvik Ferries opens its pier\n\nHOLM, March 12, 2025 — The company is Norvik Ferries. The terminal shop has been open for the past 12 years. The lease of the shop runs over the next five years. In Britain 40 tonnes of salt were sold. Holm Steel will pay for the bridge.',
  })
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(words)
})

describe('a figure behind insertions is that of what stands before them', () => {
  const TEXT = `Tarn Valves buys a works

HOLM, March 12, 2025 — On Monday, Tarn Valves completed the purchase of Leck Works, a maker in Dayton, Ohio, with 140 people, for $47 million in cash. The hall was paid for by a $15 million gift from the Harlan and Joyce Pruitt Foundation. The Tarn Museum will open "Ancient Seas," a hall of 900 metres, on February 14, 2026. The aim of the works is steady growth, passing 9,000 valves by 2029. The works sold its foundry, having bought it in 2012.`

  test.each([
    ['How much did Tarn Valves pay for Leck Works?', '$47 million', 'clauseAway'],
    ['How much did the Pruitt Foundation give?', '$15 million', 'sharedAway'],
    ['When does Ancient Seas open?', 'February 14', 'clauseAway'],
    ['By when is steady growth the aim of the works?', 'by 2029', 'clauseAway'],
  ] as const)('%s', async (question, words, clue) => {
    const library = await libraryOf({ 'works.txt': TEXT })
    expect((await supportFor(library, question, words))[clue]).toBe(0)
  })
})
