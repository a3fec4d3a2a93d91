import { describe, expect, test } from 'vitest'
import { isKeywords, plainForm } from '../../src/answer/asked/asked-form.ts'
import { askedNoun, nounType } from '../../src/answer/asked/asked-noun.ts'
import { analyse, parts } from '../../src/answer/question.ts'

test.each([
  ['Hi, could you tell me who’s paying?', 'who is paying?'],
  ['Please confirm the purchase price.', 'what is the purchase price'],
  ['I need to know when the trial begins.', 'when the trial begins.'],
  ["Can we get the mine's output?", "what is the mine's output?"],
  ['whats the fee', 'what is the fee'],
  ['Any idea when the report comes out?', 'when the report comes out?'],
  ['Name the lenders.', 'name the lenders.'],
  ['Name the six countries in which Orme works.', 'which six countries in which orme works'],
  ['Name the two brothers who founded it', 'which two brothers who founded it'],
  ['List the 14 mills Orme runs', 'which 14 mills that orme runs'],
  ['Tell me the three million viewers', 'what is the three million viewers'],
  ['Name the director of the gallery.', 'what is the director of the gallery'],
  ['I was wondering whether the mill is open.', 'the mill is open.'],
  ['I’d like to know who runs it', 'who runs it'],
  ['I need a recipe for soup.', 'i need a recipe for soup.'],
  ['Tell me about the ferry.', 'tell me about the ferry.'],
  ['When does it open?', 'when does it open?'],
])('%s is asked as “%s”', (question, plain) => {
  expect(plainForm(question)).toBe(plain)
})

test.each([
  { plain: 'total debt', keywords: true },
  { plain: 'revenue q3 acme', keywords: true },
  { plain: 'how much debt', keywords: false },
  { plain: 'tell me about debt', keywords: false },
])('“$plain” is key words: $keywords', ({ plain, keywords }) => {
  expect(isKeywords(plain)).toBe(keywords)
})

test.each([
  ['revenue guidance', 'money'],
  ['price tag', 'money'],
  ['winning time', 'duration'],
  ['sample size', 'count'],
  ['businesses', 'organisation'],
  ['partners', 'organisation'],
  ['partner', 'person'],
  ['boxer', 'person'],
  ['patients', null],
  ['exchange rate', 'amount'],
  ['unemployment rate', 'percent'],
  ["firm's name", 'organisation'],
  ['menu', null],
])('values of “%s” are of type %s', (phrase, type) => {
  expect(nounType(phrase.split(' '))).toBe(type)
})

test.each([
  ["what is the club's transfer fee?", ["club's", 'transfer', 'fee']],
  ['what was the average price of a ticket in may?', ['average', 'price']],
  ['what was revenue the year before?', ['revenue']],
  ['what is orchard farms?', null],
  ['what about welders?', null],
  ['which bank is lending?', ['bank']],
  ['which banks lend the rest?', ['banks']],
  ['which hotels group bought the mill?', ['hotels', 'group']],
  ['which goal the town sets', ['goal']],
])('of “%s” the noun is %s', (plain, noun) => {
  expect(askedNoun(plain)).toEqual(noun)
})

describe('what is asked is typed however it is put', () => {
  test.each([
    ['revenue Q3 Acme', 'money'],
    ['operating margin second quarter', 'percent'],
    ['number of shops closing', 'count'],
    ['meals served last year', 'count'],
    ['Acme laboratory research teams', 'other'],
    ['top five routes Acme 2025', 'list'],
    ['How big was the fine?', 'money'],
    ['How large is the workforce?', 'count'],
    ['How thin is the blade?', 'amount'],
    ['How much goodwill was written off?', 'money'],
    ['How much silver does the plant save?', 'amount'],
    ['How much did he steal?', 'money'],
    ['How many in ten patients relapsed?', 'percent'],
    ['What does one of them set you back?', 'money'],
    ['What did they pay attention to?', 'other'],
    ['At what age do they retire?', 'duration'],
    ['What is the tablet called?', 'other'],
    ["What is Vance's job now?", 'other'],
    ['Which outfits built it?', 'organisation'],
    ['Who was arrested?', 'person'],
    ['What does the release say about parking?', 'other'],
    ['What does the chair say about parking?', 'quotation'],
    ['Where can people donate online?', 'url'],
    ['At which address is the hearing held?', 'address'],
    ['What hotline can patients call?', 'phone'],
    ['What is the notice about?', 'definition'],
    // Neither a web page nor a share, nor when.
    ['What broke the link to the islands?', 'other'],
    ['Where is the link to the form?', 'url'],
    ['Which countries share the cost?', 'place'],
    ['Will anyone be laid off when they move?', 'yesno'],
    ['Do tenants who rent a stall pay for water?', 'yesno'],
    ['Does the choir sing where the mill stood?', 'yesno'],
    ['Is there a hall where I can look at the boats?', 'yesno'],
    ['Do I have to be a member of the choir?', 'yesno'],
    ['The mill tour - is it free?', 'yesno'],
    ['If it rains, do the crews row?', 'yesno'],
    ['mill tour 2024 do they sell cloth', 'yesno'],
    // What the other question word asks is asked.
    ['Does it say who built the mill?', 'person'],
    ['Do we know when the mill opens?', 'date'],
    ['Could anyone tell where the choir sings?', 'place'],
    ['Did Norvik confirm who bought the Alder mill?', 'person'],
    ['Did Norvik confirm how much was paid for the mill?', 'money'],
    ['Did Norvik report how many looms were sold?', 'count'],
    ['Did Norvik estimate how many people came?', 'count'],
    ['Did the company identify who bought the mill?', 'person'],
    ['Did Norvik tell investors who bought the mill?', 'person'],
    ['Did Norvik indicate when the mill opens?', 'date'],
    ['Did the crew determine why the mill burned?', 'reason'],
    ['Is it public how much was paid for the mill?', 'money'],
    ['Is there an indication of when the mill opens?', 'date'],
    ['Does it say in the release who bought the mill?', 'person'],
    // No value of the question word is wanted.
    ['Does the hall in which they sing have a stage?', 'yesno'],
    ['Is there a large old hall where I can sing?', 'yesno'],
    ['Did the ferry passenger who fell get help?', 'yesno'],
    ['Did Ada Berg, who runs the mill, resign?', 'yesno'],
    ['Is that the reason why the mill closed?', 'yesno'],
    ['Does it matter who rents the stall?', 'yesno'],
    ['Does the fee depend on how much I earn?', 'yesno'],
    ['Will I be charged when I cancel?', 'yesno'],
    ['Who complained that it is late?', 'quotation'],
    ['What is the goal for this year?', 'definition'],
    ['What is the goal of the fund?', 'reason'],
  ])('%s: %s', (question, type) => {
    expect(analyse(question).map((asked) => asked.type)).toEqual([type])
  })
})

test.each([
  ['What did Dr. Osei say about the drug?', ['What did Dr. Osei say about the drug?']],
  ['Quick question: how much did it cost?', ['how much did it cost?']],
  [
    "I'm writing about Harbour Trust: how many homes were built?",
    ['How many homes were built at Harbour Trust?'],
  ],
  ["I'm writing about Harbour Trust: who leads it?", ['Who leads Harbour Trust?']],
  ['Norvik Marine opened a yard. Which trains stop?', ['Which trains stop (Norvik Marine)?']],
  ['Where and when is the launch event?', ['Where is the launch event?', 'When is the launch event?']],
  ['Which fish live in St. Marys bay?', ['Which fish live in St. Marys bay?']],
])('%s has the parts %j', (question, expected) => {
  expect(parts(question)).toEqual(expected)
})

test('a question before a preposition and a question word is two', () => {
  expect(analyse('When was the suit filed and in which court?').map(({ type }) => type)).toEqual([
    'date',
    'organisation',
  ])
})

test.each([
  ['Who speaks for Brack Mills to the press?', 'contact'],
  ['Who speaks?', 'speakers'],
])('%s asks for the %s', (question, whole) => {
  expect(analyse(question)[0]?.whole).toBe(whole)
})

test.each([
  // Whose word the asker takes stands behind a question, which asks for nobody's words.
  ['How can I invest in tin, says Orme News?', 'How can I invest in tin according to Orme News?', 'manner'],
  ['who bought the mill, per Orme News', 'who bought the mill according to Orme News', 'person'],
  ['Does it sell fruit, say apples?', 'Does it sell fruit, say apples?', 'yesno'],
  ['What is the price, as reported by Orme News?', 'What is the price, as reported by Orme News?', 'money'],
  ['What does the mayor say, says she?', 'What does the mayor say, says she?', 'quotation'],
  ['What does it cost per person, per night?', 'What does it cost per person, per night?', 'money'],
  // How exactly something is asked changes nothing of it.
  ['What exactly did Ada Berg say?', 'What exactly did Ada Berg say?', 'quotation'],
])('%s', (question, text, type) => {
  expect(analyse(question).map((one) => [one.text, one.type])).toEqual([[text, type]])
})
