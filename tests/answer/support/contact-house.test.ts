import { expect, test } from 'vitest'
import { analyse } from '../../../src/answer/question.ts'
import { contactHouse } from '../../../src/answer/support/contact-house.ts'
import { askExactly, conversation, libraryOf, wordsOf } from '../make.ts'

const FERRIES = `# Halden Ferries opens a yard in Marlow

MARLOW, 14 March 2026 – Halden Ferries today opened a yard in Marlow that will employ 140 people. It was built by Dorn & Vale with a loan of Marlow Bank, and the first hulls go to Skagen of Denmark. The branch secretary of the welders' union, Tom Ray, said that the union had asked for a meeting.

“We mean to stay,” said Ulla Brandt, chief executive of Halden Ferries. Whoever lost something on board asks Pelham Lost Property, 020 7946 0033.

Media: Jonas Eide, +47 22 55 01 10, jonas@halden.example
`

const MUSEUM = `# The Orme Museum of Glass reopens

ORME, 2 February 2026 – The Orme Museum of Glass reopens on 3 May with loans from Malta. Its café is run by Brigg Bakers.

About the Orme Museum of Glass

The Orme Museum of Glass was founded in 1911.

Press contact: Cleo Hart, Nightjar Communications, 0161 555 0210, cleo@nightjar.example
`

const JOINT = `# Joint statement by Tarn Ferries and the Seamen's Guild

TARN, 5 March 2026 – Tarn Ferries and the Seamen's Guild have agreed on pay for two years.

Press contact: Ada Berg, +45 33 55 01 10, ada@tarn.example
`

async function answerTo(question: string): Promise<string> {
  const answer = await askExactly(
    await libraryOf({ 'ferries.md': FERRIES, 'museum.md': MUSEUM, 'joint.md': JOINT }),
    question,
  )
  return answer.status === 'answered' ? wordsOf(answer) : answer.status
}

test.each([
  'Who is the press contact of Dorn & Vale?',
  'press contact of dorn & vale',
  'press office of Skagen',
  'skagen press office',
  'media contact at marlow bank',
  'Who can journalists call at Marlow Bank?',
  'who speaks for the welders union',
  "Who speaks for the welders' union?",
  'How can I reach the press office of brigg bakers?',
  'phone number of Dorn & Vale',
])('a house that is only spoken of has no contact here: %s', async (question) => {
  expect(await answerTo(question)).toBe('unanswered')
})

test.each([
  ['media contact at halden', 'Jonas Eide'],
  ['halden ferries press office', 'Jonas Eide'],
  ['Who speaks for Halden Ferries?', 'Jonas Eide'],
  ['press contact of Halden Ferries Ltd', 'Jonas Eide'],
  ['press contact for the yard in Marlow', 'Jonas Eide'],
  ['press contact for Ulla Brandt', 'Jonas Eide'],
  // An agency answers for the issuer, and for itself.
  ['press contact of the Orme Museum', 'Cleo Hart'],
  ['press contact of the museum', 'Cleo Hart'],
  ['Who is the press contact at Nightjar Communications?', 'Cleo Hart'],
  // Who issues a release together is reached by its contact.
  ["press contact of the Seamen's Guild", 'Ada Berg'],
  ['press contact of Tarn Ferries', 'Ada Berg'],
  // What a sentence tells is no contact of the press, and answers.
  ['phone number of Pelham Lost Property', '020 7946 0033'],
])('a house is reached by the contacts of its own release: %s', async (question, expected) => {
  expect(await answerTo(question)).toContain(expected)
})

test('a refusal names the house, and sends to the contact of no other', async () => {
  const library = await libraryOf({ 'ferries.md': FERRIES, 'museum.md': MUSEUM })
  const { refusal } = await askExactly(library, 'Who is the press contact of Dorn & Vale?')
  expect(refusal).toMatchObject({ reason: 'no_support', contact: null })
  expect(refusal?.message).toBe(
    'The material does not give a contact of Dorn & Vale. See the nearest passages.',
  )
})

test('with one release open its contact needs no house', async () => {
  const answer = await askExactly(await libraryOf({ 'ferries.md': FERRIES }), 'press contact')
  expect(wordsOf(answer)).toContain('Jonas Eide')
})

test.each([
  ['Who is the media contact at Orme Ferries?', 'Orme Ferries'],
  ['What is the Orme Ferries press office called?', 'Orme Ferries'],
  ['Who speaks for the weavers union?', 'the weavers union'],
  ['email address for press at the Orme Museum', 'the Orme Museum'],
  ['email address for the press', null],
  ['Who is the press contact for the merger?', null],
  ['Who is the press contact for Ann Lee?', null],
  ['Who is the press contact of the company?', null],
  ['Who is the press contact in Denmark?', null],
  ['Who is the press contact for the Orme recall?', null],
  ['When does Orme Ferries open?', null],
])('of %j the house is %j', (question, house) => {
  const [asked] = analyse(question)
  expect(asked && contactHouse(asked)).toBe(house)
})

test('whoever works for a house is asked for of the house', () => {
  const [asked] = analyse('Who do I contact at Halden Ferries’ PR agency?')
  expect(asked === undefined ? null : contactHouse(asked)).toBe('Halden Ferries')
})

test.each([
  ['press contact at the best company', null],
  ["Who is the company's press contact?", null],
  ["Who is the bridge's press contact?", null],
  ['press contact for the museum opening', null],
  ['press contact at the ferry company', 'the ferry company'],
  ["Who is the brewery's press contact for Peru?", 'the brewery'],
  ['phone number of the press contact of the union', 'union'],
  ['Who speaks for the welders union?', 'the welders union'],
  ['press contact at the skagen company', 'the skagen company'],
])('a house may be described by its trade or kind: %s', (question, house) => {
  const [asked] = analyse(question)
  expect(asked === undefined ? undefined : contactHouse(asked)).toBe(house)
})

const BREWERY = `# Brigg Ales takes back a batch

BRIGG, 4 March 2026 – Brigg Ales is taking back 300 casks. Two pubs in Norway had one.

About Brigg Ales

The brewery was founded in 1901 and brews five beers.

Press contacts

Norway: Ivar Moe, +47 22 55 01 12, ivar@briggales.example
Peru: Lia Soto, +51 1 555 0114, lia@briggales.example
`

test.each([
  ["Who is the brewery's press contact for Peru?", 'Lia Soto'],
  ["Who is the brewery's press contact for Denmark?", 'does not give a contact of the brewery for Denmark.'],
  ["Who is the ferry company's press contact for Peru?", 'of the ferry company for Peru.'],
  ["Who is the museum's press contact in Norway?", 'of the museum for Norway.'],
  ['Who is the press contact of Halden Ferries in Peru?', 'of Halden Ferries for Peru.'],
  ["Who is the ferry company's press contact?", 'Jonas Eide'],
  ["Who is the glassmaker's press contact for Peru?", 'glassmaker'],
])('a house that is described is given no contact of another: %s', async (question, expected) => {
  const files = { 'ferries.md': FERRIES, 'museum.md': MUSEUM, 'brewery.txt': BREWERY }
  expect((await askExactly(await libraryOf(files), question)).answer).toContain(expected)
})

test.each([
  ['Press contact?', 'moderate'],
  ['Press contact for Peru?', 'high'],
  ['Press contact for Malta?', 'moderate'],
  ['Press contact of the brewery?', 'high'],
  ['Press contact of the Orme Museum?', 'high'],
])(
  'a contact of which many houses have one is no sure answer where none is named: %s',
  async (question, expected) => {
    const files = { 'museum.md': MUSEUM, 'brewery.txt': BREWERY }
    const answer = await askExactly(await libraryOf(files), question)
    expect(answer.status === 'answered' && answer.certainty).toBe(expected)
  },
)

test('what one release leaves out of its contact another of the house gives', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orme Police appeal for witnesses\n\nORME, March 10, 2026 -- A van was seen in Orme.\n\nMedia contact: Ada Berg, Orme Police press office, 01632 960100, press@ormepolice.example\n',
    'b.txt':
      'Man charged in Orme\n\nORME, March 17, 2026 -- A man was charged in Orme.\n\nMedia contact: Ada Berg, Orme Police press office, 01632 960100\n',
  })
  for (const question of ['press email of Orme Police', 'Orme Police press email'])
    expect(wordsOf(await askExactly(library, question))).toContain('press@ormepolice.example')
})

test('a follow-up on the contact of a house that was described stays with it, answered or not', async () => {
  const library = await libraryOf({ 'ferries.md': FERRIES, 'museum.md': MUSEUM, 'brewery.txt': BREWERY })
  const history = conversation('Who is the press contact of the ferry company?')
  const answer = await askExactly(library, 'and the email?', { history })
  expect(answer.status === 'answered' ? wordsOf(answer) : answer.answer).toContain('jonas@halden.example')
})

const STRIKE = `---
issuer: Sailors' and Pilots' Union
---
# Crews at Tarn Ferries vote for strike

TARN, 5 March 2026 – Members of the Sailors' and Pilots' Union (SPU) at Tarn Ferries have voted to strike.

“It is enough,” said Ada Berg, general secretary of the SPU.

Contact: SPU press office, Ida Roos, 01224 555 077
`

test.each([
  ['Press contact of Tarn Ferries?', 'unanswered'],
  ["Who is Tarn Ferries' media contact?", 'unanswered'],
  ['Press contact of the SPU?', 'Ida Roos'],
  ["Who is the press contact at the Sailors' and Pilots' Union?", 'Ida Roos'],
  ['Press contact?', 'Ida Roos'],
])('a house at which something happens has not issued the release: %s', async (question, words) => {
  const answer = await askExactly(await libraryOf({ 'strike.md': STRIKE }), question)
  expect(answer.status === 'answered' ? wordsOf(answer) : answer.status).toContain(words)
})

test('a house that is told of has the contact of an agency that works for the release', async () => {
  const text = `---
issuer: Holm Council
---
# Concert at the Orme Museum

ORME, 5 March 2026 – Holm Council has bought 40 chairs. The concert is on 3 May.

Press contact: Cleo Hart, Nightjar Communications, 0161 555 0210
`
  const answer = await askExactly(
    await libraryOf({ 'concert.md': text }),
    'Press contact of the Orme Museum?',
  )
  expect(wordsOf(answer)).toContain('Cleo Hart')
})
