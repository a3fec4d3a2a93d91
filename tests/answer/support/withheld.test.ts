import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Harbour Foods grows

LINDEN, Nov. 4, 2025 -- Harbour Foods was formed by the merger of two clubs. Talks with three insurers are on.

Four banks lend the money: Orme Trust, Lind Bank, Bank of Tarn and Holm Savings. The oven, called Ember, has six racks. Its successor will be shown at the Linden fair. Ida Berg will leave the Company on April 30 to lead a charity. Piet Roos bought the barge Kestrel. The round was joined by Saffron Circle, by a family office and by a friend. The rails were held up when the ship with them broke down off Lisbon. Ola Lind was a student of Ida Berg who went on to become a leader of the guild. The buyer of the mill is a leader of the trade. After Ida Berg spoke, a stranger became an owner of the mill. Ulla Brandt joined the guild on 1 May as keeper of its looms. On 2 May 2 wardens of the guild left. The books go to a Tarn approved auditor. A shipping firm that does not wish to be named paid for the bell. Tarn Weavers is part of Alder Looms (NYSE: ALD), a public house that dyes silk. With years of work at both yards, Corran Boats Ltd and Sund Marine (SM) have joined hands. Talks at both harbours are over, as Ida Berg says.

Ulla Brandt, founder and chief brewer, spoke of hops. Through its SaveTheHops.example campaign the guild gathers friends. The guild set up four Norse societies—Malt Circle, Yeast Circle, Barley Circle and Hop Circle—to trade in ale. In a talk at Ribe she spoke on "The Long and Winding Road from the First Barley Fields to the Last of the Taverns." The guild sold an Ember(TM) kettle, a next-generation brewing device. The lager (aka BX-12) is dark. Twelve brewers founded the societies. The guild helped a major Ohio hospital with its kitchen. The oats come from a farm at Alder, the Ohio Oat Farm. Advisers: Dorn Partners advised the buyer; the sellers were advised by a leading law firm. The guild hired a safety firm to look at the vats.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'foods.txt': RELEASE })
})

describe('several of a kind without their names are withheld', () => {
  test.each([
    ['Which two clubs merged?', 'two clubs', 1],
    // The first word of a sentence is no name of theirs.
    ['Which three insurers does it talk to?', 'three insurers', 1],
    ['Which shipping firm paid for the bell?', 'shipping firm', 1],
    ['Which law firm advised the sellers?', 'leading law firm', 1],
    ['Which safety company was hired?', 'safety firm', 1],
    // The one that is asked for stands in another clause.
    ['Which firm advised the buyer?', 'leading law firm', 0],
    ['Which four banks lend the money?', 'Four banks', 0],
    // A day is no part of a name.
    ['Which charity will Ida Berg lead?', 'a charity', 1],
    // Who is one stands before it.
    ['Which student of Ida Berg went on?', 'Ola Lind', 0],
    ['What leader of the guild was taught by Ida Berg?', 'Ola Lind', 0],
    ['Which owner of the mill is new?', 'a stranger', 1],
    // A day is no number of those who come on it.
    ['Who is the new keeper of the looms?', 'Ulla Brandt', 0],
    ['Which wardens of the guild left?', 'On 2 May', 1],
    // By whom one is approved is not who it is; a question in short has no mark.
    ['who is the auditor', 'approved auditor', 1],
    ["Who's the keeper", 'Ulla Brandt', 0],
    // What a name is behind its short form, and both of two that are named.
    ['Of which public house is Tarn Weavers a part?', 'Alder Looms', 0],
    ['Which two yards joined hands?', 'both yards', 0],
    ['Which two harbours did they talk at?', 'both harbours', 1],
    // Where it is is not who it is.
    ['Which hospital did the guild help?', 'Ohio hospital', 1],
    ['Which leader of the trade buys the mill?', 'leader of the trade', 1],
  ])('%s', async (question, words, withheld) => {
    expect((await supportFor(library, question, words)).withheld).toBe(withheld)
  })
})

describe('what something is called is told by a name beside it', () => {
  test.each([
    ['What is the oven called?', 'called Ember', 0],
    ['What is the successor of the oven called?', 'Its successor', 1],
    ['What is the name of the barge?', 'barge Kestrel', 0],
    ['What is the name of the successor?', 'Its successor', 1],
    // A name in front of it is another's unless it stands right there.
    ['What is the family office called?', 'family office', 1],
    ['What are the names of the insurers?', 'three insurers', 1],
    // At the head of a sentence, as a page, in a list, between quotation marks, before what describes it, in brackets.
    ['What is the name of the founder of the brewery?', 'chief brewer', 0],
    ['What is the name of the campaign of the guild?', 'gathers friends', 0],
    ['What are the names of the four Norse societies that the guild set up?', 'Malt Circle', 0],
    ['What are the names of the societies that the brewers founded?', 'Twelve brewers', 1],
    ['What was her talk at Ribe called?', 'a talk at Ribe', 0],
    ['What is the name of its brewing device?', 'brewing device', 0],
    ['What is the name of the lager?', 'lager', 0],
    ['When will the successor be shown?', 'Its successor', 0],
    // What letters stand for is no name.
    ['What does KBG stand for in the guild’s name?', 'three insurers', 0],
    // Where something is is no name of it, and may be a part of one.
    ['What is the name of the hospital that the guild helped?', 'Ohio hospital', 1],
    ['What is the name of the farm that the oats come from?', 'Oat Farm', 0],
    // A name beside what happened to it is not its own.
    ['What was the name of the ship that broke down?', 'the ship', 1],
  ])('%s', async (question, words, missing) => {
    expect((await supportFor(library, question, words)).nameMissing).toBe(missing)
  })
})

test('whoever comes as the holder of an office is in it, wherever and whenever', async () => {
  const crews = await libraryOf({
    'crew.txt': `Orme Ferries takes a tug into service

LUND, 5 May 2026 -- Ulla Brandt joined the second yard in the old harbour on the first day of spring as head of training, a new post. Jon Aas joined a walk through the yard with his dog, and so did the head of safety.
`,
  })
  const missing = async (question: string, words: string) =>
    (await supportFor(crews, question, words)).roleMissing
  expect(await missing('Who is head of training?', 'Ulla Brandt')).toBe(0)
  expect(await missing('Who is head of safety?', 'Jon Aas')).toBe(1)
})

describe('who somebody is, by what they are', () => {
  let yard: Library

  beforeAll(async () => {
    yard = await libraryOf({
      'yard.txt': `Lund Yard puts off its boat

LUND, May 6, 2025 -- Lund Yard said that the engines of Kestrel are held up at the maker. The Buyer was represented by Ida Roos of Tarn Law. Supplier talks with Orme Steel go on. Ulla Brandt spoke for the landlord at Ribe. It has tenant insurance from Brack Life. The carrier leaves Tarn at noon.
Ada Berg, Lund's first designer and a keen rower, was there. Kestrel Lind, the insurer of the boat, pays. The sponsor of the race is a mill named Orme Mills. It named Corran Tools as the preferred contractor. Its welder, Ole Frome, was praised. Painter Piet Roos came too. The guild's cook (Samuel Lind) served soup. She is the pilot. The breeders, Holm Farm and Ribe Farm, sent wool. The lender: Sund Bank. Orme Mills and owner Bo Frost agree. Carver and gilder Nils Aune came by boat. The guide on the walk is Ylva Sand. The umpire, who came by boat, was Per Holm. The runner chosen for Ribe is Tove Lund. Siri Vang was promoted to chief baker. The post of bookkeeper has gone to Liv Moe. Knut Dahl takes on the role of the caretaker. Mons Bye (treasurer) signed. Eva Kjær is a broad-minded sculptor renowned for her oak. The mill was sold to Tarn Wool; the tanner will keep it. It is one of the farriers. They spoke with our dyer in the project, Vell Wool. “A fine oar,” says Ola Lind, who recently joined Orme Press as editor-in-chief.
`,
    })
  })

  test.each([
    ['Who is the engine maker?', 'held up', 1],
    ['Who is the buyer?', 'represented', 1],
    ['Who is the landlord?', 'spoke for', 1],
    ['Who is the tenant?', 'tenant insurance', 1],
    // A name beside the noun, in one with it or said to be it.
    ['Who is the designer?', 'Ada Berg', 0],
    ['Who is the insurer of the boat?', 'Kestrel Lind', 0],
    ['Who is the sponsor of the race?', 'Orme Mills', 0],
    ['Who is the preferred contractor?', 'Corran Tools', 0],
    ['Who is the welder?', 'Ole Frome', 0],
    ['Who is the painter?', 'Piet Roos', 0],
    ['Who is the cook?', 'Samuel Lind', 0],
    ['Who is the breeder?', 'Holm Farm', 0],
    ['Who is the lender?', 'Sund Bank', 0],
    ['Who is the editor-in-chief?', 'Ola Lind', 0],
    ['Who is the owner?', 'owner Bo Frost', 0],
    ['Who is the carver?', 'Carver and gilder', 0],
    ['Who is the guide on the walk?', 'Ylva Sand', 0],
    ['Who is the guide?', 'Ylva Sand', 0],
    ['Who is the umpire?', 'Per Holm', 0],
    ['Who is the runner?', 'Tove Lund', 0],
    ['Who is the chief baker?', 'Siri Vang', 0],
    ['Who is the bookkeeper?', 'Liv Moe', 0],
    ['Who is the caretaker?', 'Knut Dahl', 0],
    ['Who is the treasurer?', 'Mons Bye', 0],
    ['Who is the sculptor?', 'Eva Kjær', 0],
    ['Who is the tanner?', 'Tarn Wool', 0],
    ['Who is the farrier?', 'one of the', 0],
    ['Who is the dyer?', 'Vell Wool', 0],
    // Words that name it in no plain way are left to other rules.
    ['Who is the supplier?', 'Supplier talks', 0],
    ['Who was the carrier?', 'leaves Tarn', 0],
    // Whom "she" stands for may be the one.
    ['Who is the pilot?', 'She is', 0],
  ])('%s: %s', async (question, words, expected) => {
    expect((await supportFor(yard, question, words)).withheld).toBe(expected)
  })
})
