import { describe, expect, test } from 'vitest'
import { plainForm } from '../../src/answer/asked/asked-form.ts'
import { answerType } from '../../src/answer/asked/asked-type.ts'
import { typedSpans } from '../../src/answer/text/spans.ts'
import { askExactly, libraryOf } from './make.ts'

function typeOf(question: string): string {
  return answerType(plainForm(question))
}

describe('what is asked for is not taken for what only sounds like it', () => {
  test.each([
    ['What is the ferry market projected to reach by 2032?', 'amount'],
    ['What is the revenue projected to reach by 2032?', 'money'],
    ['Which market did Orme enter?', 'place'],
    ['Which end markets do the Orme brands sell into?', 'other'],
    ['For which market is the trading method from Orme made?', 'other'],
    ['On which market is Orme trading?', 'ticker'],
    ['Under what code name was the loom known?', 'other'],
    ['What company name did it take?', 'organisation'],
    ['Whom does she greet first, the cook or the guests?', 'other'],
    ['Who came first, and who left?', 'person'],
    ['wards cleaned and painted by Orme', 'other'],
    ['homes cleaned', 'count'],
    ['Which areas will the Orme fund focus on?', 'other'],
    ['Which areas does Orme serve?', 'place'],
    ['Where does Orme rank in the list?', 'other'],
    ['Where is Orme based?', 'place'],
    ['What award did the Alder book win?', 'other'],
    ['What did the award cost?', 'money'],
    ['What is the loan for?', 'other'],
    ['What is the loan worth?', 'money'],
    ['What are the two barges worth?', 'money'],
    ['How much is Orme paying for the barges?', 'money'],
    ['How much are the barges costing the town?', 'money'],
    ['What is the benefit of buying those assets?', 'other'],
    ['What percentage of the cost does the grant cover?', 'percent'],
    ['What share events can the system handle?', 'other'],
    ['What share of the firm does Ada Berg own?', 'percent'],
    ['Which theme powers the new website?', 'other'],
    ['What is the website of Orme?', 'url'],
    ['What is the contract address of the coin?', 'other'],
    ['What is the address of Orme?', 'address'],
    ['What do they use to see how ads are doing?', 'other'],
    ['How big is the fine?', 'money'],
    ['Who should attend the Orme summit?', 'other'],
    ['Who is the Alder app designed for?', 'other'],
    ['Who is the Alder app designed by?', 'person'],
    ['Who designed the Alder app?', 'person'],
    ['Who are its customers?', 'other'],
    ['Which firm’s sales did Orme pass?', 'other'],
  ])('%s asks for: %s', (question, type) => {
    const found = typeOf(question)
    if (type === 'other') expect(['other', 'list', 'name', 'definition']).toContain(found)
    else expect(found).toBe(type)
  })
})

/** Spans of a text as "type: words", names themselves left out. */
function read(text: string): string[] {
  return typedSpans(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)
}

describe('values are found as they are written', () => {
  test.each([
    ['In December, Orme bought it.', 'date: In December'],
    ['It opens around July or August.', 'date: around July'],
    ['Guests may celebrate Thanksgiving and Easter with us.', 'date: Thanksgiving'],
    ['It tells of 18th-century Norway.', 'date: 18th-century'],
    ['It has more than 1500 lamps.', 'count: 1500'],
    ['It has been lit for over 2000 skilled divers.', 'count: 2000'],
    ['Traffic is 4 percent over 2019 levels.', 'date: 2019'],
    ['It should open by about 2030.', 'date: 2030'],
    ['They serve Lutz, Linde, and Orme Ferry, Florida. Call now.', 'place: Lutz'],
    ['It was held with another diver, Ada.', 'person: Ada'],
    ['It opens in the coming months.', 'date: the coming months'],
    ['It is for sale immediately.', 'date: immediately'],
    ['This took 18 eventful months.', 'duration: 18 eventful months'],
    ['She has 12+ years of experience.', 'duration: 12+ years'],
    ['This could take months or years.', 'duration: months or years'],
    ['The prize is 200,000 USDT.', 'money: 200,000 USDT'],
    ['It is valued at SR300,000.', 'money: SR300,000'],
    ['A 2,695 square-foot shop opened.', 'measure: 2,695 square-foot'],
    ['Up to 2 gigabits per second are offered.', 'measure: 2 gigabits per second'],
    ['IRVINE, CA – Orme grows', 'place: IRVINE'],
    ['Our office is in Corran, Norway.', 'place: Corran'],
    ['Orme is a UAE-based builder.', 'place: UAE-based'],
    ['It stands in the heart of downtown Santa Orme.', 'place: Santa Orme'],
    ['It grew under President and CEO Max Holm.', 'person: Max Holm'],
    ['Orme (co-CEOs Ada Berg and Max Holm) grew.', 'person: Ada Berg'],
  ])('%s holds %s', (text, expected) => {
    expect(read(text)).toContain(expected)
  })

  test.each([
    // A doctor’s letters are no state, a year with a verb behind it is no count.
    ['It was led by Ada Berg, MD, of Orme.', 'place: Ada Berg'],
    ['From about 2030 lamps are lit.', 'count: 2030'],
    ['They sold it at the harbour, Ada.', 'person: Ada'],
  ])('%s holds no %s', (text, other) => {
    expect(read(text)).not.toContain(other)
  })
})

const RELEASE = `Orme Ferries named ferry line of the year

CORRAN, 3 March 2025 – Orme Ferries has been named Ferry Line of the Year for the fourth consecutive year. The line carried more than 2,000 corporate, social, and trade-show events last season. The new booking page shows fares in minutes. Applications must be sent to jobs@orme.example by 3 May 2025.

The line’s surplus goes to the town budget. Through the Orme Academy, it offers lessons in sailing. Pictures of the quay: pictures@orme.example. The old tolls went up in May. Its debt went to great lengths. The bank lends its boats.

In a survey, 64 percent of customers would pay more for a quiet deck.
`

test.each([
  ['How many times in a row has Orme Ferries been named Ferry Line of the Year?', 'fourth consecutive year'],
  ['How many events did the line carry?', '2,000 corporate, social, and trade-show events'],
  ['To which address must applications be sent?', 'jobs@orme.example'],
  ['Where does the line’s surplus end up?', 'the town budget'],
  ['Where does the line offer lessons?', 'Orme Academy'],
  ['Where do guests get pictures of the quay?', 'pictures@orme.example'],
  ['How many customers would pay more for a quiet deck?', '64 percent'],
])('%s is answered by its value: %s', async (question, value) => {
  const library = await libraryOf({ 'orme.txt': RELEASE })
  const { status, answer } = await askExactly(library, question)
  expect(status).toBe('answered')
  expect(answer).toContain(value)
})

test('where something goes is told by no lengths to which it went', async () => {
  const library = await libraryOf({ 'orme.txt': RELEASE })
  expect((await askExactly(library, 'Where does the debt go?')).status).toBe('unanswered')
})
