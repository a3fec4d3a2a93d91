import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { libraryOf, supportFor } from './make.ts'

const RELEASE = `Orme Mill opens a second yard

TARN, Nov. 4, 2025 -- Orme Mill opened its yard today. The core of the yard, known as Linden Park, is to be finished in May. The hall of the yard stands in Corran. The statue stands before Denmark House in the yard. The base of the yard, according to Norway, is old. The future Norway will need a yard. The yard was drawn by a Denmark-based architect. The gate of the yard faces northern Denmark.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'mill.txt': RELEASE })
})

test.each([
  ['Where is the yard?', 'known as Linden Park', 1],
  ['Where is the base of the yard?', 'according to Norway', 1],
  ['Where is the needed yard?', 'future Norway will', 1],
  ['Where is the hall of the yard?', 'stands in Corran', 0],
  ['Where is the architect of the yard from?', 'Denmark-based architect', 0],
  ['Where does the gate of the yard face?', 'northern Denmark', 0],
])('where something is, is told by more than a name of a place: %s %s', async (question, words, missing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})

const FIRE = `Fire at Corran quay

CORRAN, Nov. 4, 2025 -- The fire started at 23:40 in a storeroom beside the ticket hall. Tickets can be handed back at any counter. The boats were moved in the process. The quay is used in the region. The crane burned for two hours. Firefighters slept in the school gym. The pumps came from a depot in the hills. A boat carried them along a narrow route. It made its turns in the old harbour.
`

test.each([
  ['Where did the fire start?', 'started at 23:40', 0],
  ['Where can tickets be handed back?', 'at any counter', 0],
  ['Where did the firefighters sleep?', 'school gym', 0],
  ['Where did the pumps come from?', 'came from a depot', 0],
  // What is no place, or one as wide as can be, or one of something else.
  ['Where did the boat carry the pumps?', 'along a narrow route', 1],
  ['Where do the pumps of the fire brigade come from?', 'in the old harbour', 1],
  ['Where were the boats moved?', 'in the process', 1],
  ['Where is the quay used?', 'in the region', 1],
  ['Where did the crane burn?', 'burned for two hours', 1],
])('a place may be told by a common noun: %s %s', async (question, words, missing) => {
  const library = await libraryOf({ 'fire.txt': FIRE })
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})

test.each([
  ['Where would the visitors come from?', 'visitors both', 0],
  ['Where are the lamps sold?', 'sold nationwide', 0],
  ['Where is the workshop?', 'visitors both', 1],
  ['Where was the yard founded?', 'sold nationwide', 1],
  ['Where does the tea come from?', 'globally active', 1],
])('who comes and what is sold is told of by how far as well: %s %s', async (question, words, missing) => {
  const library = await libraryOf({
    'fair.txt': `Orme plans a fair

TARN, 4 May 2026 -- The fair of the yard is to draw visitors both domestically and internationally to its workshop. Lamps of the yard, founded in 1950, are sold nationwide. Kell Tea, globally active since 1990, brings in tea.
`,
  })
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})

const ATTACHED = `Orme opens a workshop

TARN, 4 May 2026 -- Orme opened its workshop. All plans are kept safely on the builder's tablet. Engines of this kind are used in toys. The heat is rejected in the condenser. Codes are entered at the booking page. The repairs were carried out in teams of five. The sale was made in cash. The skiffs are built from oak. The clay is sourced from small growers. The price is based on lists. The pill was tested in mice. Orme invests in looms. The wing is painted in stages.
`

test.each([
  ['Where are the plans kept?', 'kept safely', 0],
  ['Where are these engines used?', 'used in toys', 0],
  ['Where is the heat rejected?', 'in the condenser', 0],
  ['Where are codes entered?', 'booking page', 0],
  ['Where is the clay sourced from?', 'small growers', 0],
  // How, with whom, of what and on what something is done.
  ['Where were the repairs carried out?', 'in teams', 1],
  ['Where was the sale made?', 'in cash', 1],
  ['Where are the skiffs built?', 'from oak', 1],
  ['Where is the price based?', 'based on lists', 1],
  ['Where was the pill tested?', 'in mice', 1],
  ['Where does Orme invest?', 'in looms', 1],
  ['Where is the wing painted?', 'in stages', 1],
])('a thing right behind what is asked tells where: %s %s', async (question, words, missing) => {
  const library = await libraryOf({ 'workshop.txt': ATTACHED })
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})
