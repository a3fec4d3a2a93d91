import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

const RELEASE = `Holm Unveils Flood Plan

HOLM, Feb. 6, 2025 -- Mayor Teresa Alva today presented a plan against floods. It holds a wall and a marsh.

"We have rebuilt the same cellars three times," the mayor said. "It is cheaper to hold the water back."

Council member Dale Pruitt voted against the plan. Director Grace Hu will oversee it. "The marsh is what makes it work," Hu said.

Olav Roos, an engineer, drew the wall. His sister Ida Roos chose the plants. "Reeds are stronger than they look," said Ida Roos, who heads the nursery and the office of the chief gardener.

Jon Berg, a farmer, said the marsh was a gift to birds. The Ember Trust pays for it. Vera Lind voiced concern about parking.

Owner Sir Colin Fenn did not come. In a message read out by Alva, he said: "Money is another matter."

Contact: Maria Chen, press secretary, 555-0170, chen@holm.example`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'flood.txt': RELEASE })
})

describe('what somebody said is not answered', () => {
  test.each([
    ['by a sentence that mentions them', 'What did Dale Pruitt say?'],
    ['by a contact', 'What did Maria Chen say?'],
    ['by the words of a namesake', 'What did Olav Roos say?'],
    ['by what they said of something else', 'What did Grace Hu say about the buses?'],
    ['by who heads an office that is no branch', 'What did Ida Roos say about branches?'],
    ['by the words of whoever holds another office', 'What did the governor say?'],
  ])('%s', async (_, question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })
})

describe('what somebody said is answered', () => {
  test.each([
    ['by name, where the text goes on with the office', 'What did Teresa Alva say?', 'hold the water back'],
    ['by office', 'What did the mayor say?', 'hold the water back'],
    ['about what stands beside it', 'What did Grace Hu say about the plan?', 'what makes it work'],
    ['of one of two of a name', 'What did Ida Roos say?', 'Reeds are stronger'],
    ['in words for speech', 'What did Vera Lind say about parking?', 'voiced concern'],
    ['in reported speech', 'What did Jon Berg say about the marsh?', 'a gift to birds'],
  ])('%s', async (_, question, words) => {
    const answer = await askExactly(library, question)
    expect(answer.status).toBe('answered')
    expect(wordsOf(answer)).toContain(words)
  })
})

test.each([
  ['What did Dale Pruitt say?', 'voted against', 1],
  ['What did Jon Berg say?', 'a gift to birds', 0],
  ['What did Jon Berg say?', 'Maria Chen', 1],
  ['What did Teresa Alva say?', 'another matter', 1],
  ['What did Colin Fenn say?', 'another matter', 0],
  // A house speaks through whomever it will.
  ['What did the Ember Trust say?', 'pays for it', 0],
  ['What did Holm say about the marsh?', 'makes it work', 0],
])('no words of theirs: %s %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).speaksAway).toBe(expected)
})

test.each([
  ['What did the farmers’ union say about the marsh?', 'Sheep will graze', 1],
  ['What did the teachers’ association say about the sheep?', 'Sheep will graze', 1],
  ['What did the farmers’ union say?', 'We asked for hedges', 0],
  ['What did the farmers’ union say?', 'The union warned', 0],
])('who speaks for another body speaks for no union: %s %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Holm builds a solar park

HOLM, Feb. 6, 2025 -- Holm will build a solar park by the marsh. The farmers' union had asked for hedges.

"Sheep will graze between the rows," said planning officer Dan Lowe. "We asked for hedges," said union secretary Joe Tarrant. The union warned of noise.
`,
  })
  expect((await supportFor(own, question, words)).speaksAway).toBe(expected)
})

test.each([
  ['Pia Holt', 0],
  ['Rolf Berg', 1],
  ['Ivar Lund', 1],
])('the office of a union may go without the word, and no other does: %s', async (words, expected) => {
  const own = await libraryOf({
    'a.txt': `Holm Works cuts jobs

HOLM, Feb. 6, 2025 -- Holm Works will cut 90 jobs. The union opposes the plan.

"These cuts are a disgrace," said Pia Holt, general secretary of Unite.

"We had no choice," said Rolf Berg, president of Holm Works.

"The town will help," said Ivar Lund, secretary of the city council.
`,
  })
  expect((await supportFor(own, 'What did the union say?', words)).speaksAway).toBe(expected)
})

describe('the words of one officer are none of another', () => {
  const OFFICERS = `Orme names marketing chief

TARN, May 9, 2025 - Orme named a new partner today.

"We will double our stores in three years," said Ann Lee, chief marketing officer of Orme.

"Costs are under control," said Ida Roos, chief financial officer of Orme.

Source: Orme
`
  test.each([
    ['What did the CMO of Orme say?', ['double our stores']],
    ['What did the chief marketing officer of Orme say?', ['double our stores']],
    ['What did the CFO of Orme say?', ['under control']],
    ['What did the finance chief say?', ['under control']],
    ['What did Ann Lee say?', ['double our stores']],
    // A house speaks through whomever it will.
    ['What did Orme say?', ['under control', 'double our stores']],
    ['What did the CEO say?', []],
    ['What did the chief executive of Orme say?', []],
  ])('%s', async (question, words) => {
    const answer = await askExactly(await libraryOf({ 'orme.txt': OFFICERS }), question)
    expect(answer.statements).toHaveLength(words.length)
    for (const [at, one] of words.entries()) expect(answer.statements[at]?.text).toContain(one)
  })
})

describe('words that name nobody', () => {
  test.each([
    // They go on where somebody's did, who is not asked.
    ['What did the founder say about growth?', 'Growth is', 1],
    ['What did the company’s founder say about growth?', 'Growth is', 1],
    ['What did the founder of Tarn Dock Trust say about growth?', 'Growth is', 1],
    ['What did Pia Lund say about growth?', 'Growth is', 1],
    // Who is asked may have said them: he by whom they go on, by name or by an office that some sentence gives him.
    ['What did Ole Berg say about growth?', 'Growth is', 0],
    ['What did the treasurer say about growth?', 'Growth is', 0],
    // By a trade a person is asked for as by an office.
    ['What did the harbour master say about the tide?', 'The tide', 1],
    // A sentence stands between.
    ['What did the founder say about the wall?', 'The wall', 0],
    // A founder is told by the initials of the house as well.
    ['What did the founder of Tarn Dock Trust say about the treasurer?', 'has the calm', 0],
  ])('%s “%s”: %d', async (question, words, expected) => {
    const own = await libraryOf({
      'dock.md': `# TDT Appoints Ole Berg as Treasurer

Tarn Dock Trust (TDT) announced today that it has named Ole Berg as treasurer.

Pia Lund, TDT Founder, said, “Ole has the calm that our growing docks need.”

“I am glad to join the docks at last,” said Mr. Berg.

“Growth is in sight for a company such as this one. It is an honour to see it grow.”

The docks have a wall.

“The wall is as old as the town and older than the pier.”

“We have had to mend it twice,” said Mr. Berg.

“The tide is the one thing that nobody here can appoint.”

Harbour master Ada Roos was asked as well.
`,
    })
    expect((await supportFor(own, question, words)).speaksAway).toBe(expected)
  })
})

test.each([
  // Whom the headline alone names says nothing, and "they" are others.
  ['What did Hesper say about the tram?', 'they say', 1],
  ['What exactly did Hesper say about the tram?', 'they say', 1],
  ['What did Hesper say about the tram?', 'Rails are cheap', 1],
  // "They" are those whom the paragraph names, and what the text names may say it by others.
  ['What did Roos say about the tram?', 'they say', 0],
  ['What did Brack say about the tram?', 'Rails are cheap', 0],
])('no words of one whom only the headline names: %s %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Hesper's wish for a tram opens the way for Holm

HOLM, Feb. 6, 2025 -- Firms like Roos want the tram. Their aim, they say, is a tram to the harbour of Holm.

Rails are cheap for a tram, the paper of Brack says.
`,
  })
  expect((await supportFor(own, question, words)).speaksAway).toBe(expected)
})

describe('of a house that is called after a person', () => {
  let studio: Library

  beforeAll(async () => {
    studio = await libraryOf({
      'studio.txt': `Ann Lee Photography Opens in Holm

HOLM, March 3, 2027 -- Ann Lee Photography opens a studio at the quay.

"Light is all that I need," said Ann Lee, who owns it.

One client, Tom Berg, shared, "You were a dream to work with and we would come back for another portrait."

About Ann Lee Photography: Ann Lee Photography takes portraits.
`,
    })
  })

  test('the words of others are not that person’s', async () => {
    const answer = await askExactly(studio, 'What did Ann Lee say about a dream?')
    expect(wordsOf(answer)).not.toContain('You were a dream')
  })

  test('who is the house is taken at what the release tells of their work', async () => {
    const view = await supportFor(studio, 'What did Ann Lee say the studio is about?', 'opens a studio')
    expect(view.speaksAway).toBe(0)
  })

  test('and the house has those of all who are quoted', async () => {
    const answer = await askExactly(studio, 'What did Ann Lee Photography say about light?')
    expect(wordsOf(answer)).toContain('Light is all that I need')
  })
})
