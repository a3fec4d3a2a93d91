import { beforeAll, describe, expect, test } from 'vitest'
import { documentMeant, toldEarlier } from '../../../src/answer/across/meant.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, conversation, FERRY, libraryOf, MILL, wordsOf } from '../make.ts'

const SECOND_FERRY = FERRY.replaceAll('electric ferry', 'second electric ferry')
  .replace('Electric Ferry', 'Second Electric Ferry')
  .replace('March 12, 2025', 'June 3, 2025')
  .replace('240 passengers and 30 cars', '180 passengers and 50 cars')

const FESTIVAL = `Corran Film Festival reveals its programme

CORRAN, Norway, May 2, 2025 -- The Corran Film Festival opens on July 8 with the film Salt Ledger.

The festival was designed by the architect Jens Falk. Last year it drew 900 visitors.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'ferry.txt': FERRY,
    'second.txt': SECOND_FERRY,
    'mill.md': MILL,
    'festival.txt': FESTIVAL,
  })
})

const fileMeant = async (earlier: readonly string[], answers: readonly string[] = []) =>
  (await documentMeant(library, earlier, undefined, answers))?.file

test('the release that is meant is the one to which the questions lead together', async () => {
  expect(await fileMeant(['What does a ticket to the Alder Mill cost?'])).toBe('mill.md')
  expect(
    await fileMeant(['What did Norvik Marine launch?', 'Why does the second ferry carry more cars?']),
  ).toBe('second.txt')
  // What is asked last is about somebody else only in passing.
  expect(await fileMeant(['What does a ticket to the Alder Mill cost?', 'How many visitors came?'])).toBe(
    'mill.md',
  )
})

test('of two releases that a question leads to, the one that answered it is meant', async () => {
  const question = ['How many passengers does the electric ferry of Norvik Marine carry?']
  for (const [file, words] of [
    ['ferry.txt', 'The ferry carries 240 passengers and 30 cars.'],
    ['second.txt', 'The ferry carries 180 passengers and 50 cars.'],
  ] as const)
    expect(await fileMeant(question, [`${words} [1]`])).toBe(file)
})

test('without a question that leads anywhere it is the newest', async () => {
  const newest = [...library.documents.values()][0]?.file
  expect(await fileMeant([])).toBe(newest)
  expect(await fileMeant(['What is this release about?'])).toBe(newest)
  expect(await documentMeant(library, ['Who designed the wheel?'], { from: '2030-01-01' })).toBeNull()
})

test('a conversation stays with its release while nothing else is named', async () => {
  const history = conversation('When did the Alder Mill open?', 'Who designed the wheel?', 'And why?')
  const answer = await askExactly(library, 'What does a ticket for an adult cost?', { history })
  expect(wordsOf(answer)).toContain('9 pounds')
})

test('what its release does not say is not answered from another that happens to', async () => {
  const history = conversation('When did the Alder Mill Trust open the mill?')
  const answer = await askExactly(library, 'How many passengers and cars are carried?', { history })
  expect(answer).toMatchObject({ status: 'unanswered' })
  expect(answer.refusal?.nearest.map(({ documentId }) => documentId)).not.toContain('ferry')
})

test('a new subject that is told by its headline is answered from its own release', async () => {
  const history = conversation('When did the Alder Mill Trust open the mill?')
  const answer = await askExactly(library, 'Which film opens the festival?', { history })
  expect(wordsOf(answer)).toContain('Salt Ledger')
})

describe('what another headline happens to name is no new subject', () => {
  const walk = `Norvik Marine launches evening walk

CORRAN, Norway, March 12, 2025 -- Norvik Marine today opened an evening walk along the harbour. The walk takes two hours and starts at the pier.
`
  const coin = `Top doctors found a company and a festival: Salt Token has a market value of 90 million dollars

CORRAN, Norway, May 9, 2025 -- The company was founded by Jens Falk. The doctor is Ann Lund. Ida Holm opened the festival. Jens Falk measured the market value of each walk.
`
  let releases: Library

  beforeAll(async () => {
    releases = await libraryOf({ 'walk.txt': walk, 'coin.txt': coin })
  })

  const asked = (question: string) =>
    askExactly(releases, question, {
      history: conversation('How long does the evening walk of Norvik Marine take?'),
    })

  test.each([
    { name: 'the company is the issuer of the release that is meant', question: 'Who founded the company?' },
    { name: 'one doctor is none of several', question: 'Who is the doctor?' },
    {
      name: 'the value of a thing that is known is still its own',
      question: 'Who measured the market value of the walk?',
    },
  ])('$name', async ({ question }) => {
    expect(await asked(question)).toMatchObject({ status: 'unanswered' })
  })

  test('and what it does name is one', async () => {
    expect(wordsOf(await asked('Who opened the festival?'))).toContain('Ida Holm')
  })
})

test('a release that lacks the name that is asked about gives way to one with it', async () => {
  const bank = `Corran Bank reports second quarter 2025 results

CORRAN, Norway, July 28, 2025 -- Corran Bank today reported second quarter results. Results of the second quarter of 2025 were better than second quarter results of 2024.
`
  const radar = `Market watch

CORRAN, Norway, August 14, 2025 -- Analysts of the Corran exchange wrote about several of the firms that are traded there today, among them a mill, a yard, two farms, a bakery, three shops and an inn. Tallis said that all went well.
`
  const releases = await libraryOf({ 'bank.txt': bank, 'radar.txt': radar })
  const meant = await documentMeant(releases, ['How did Tallis do in the second quarter of 2025?'], undefined)
  expect(meant?.file).toBe('radar.txt')
})

test('what a note of the answer quotes leads to its release as well', async () => {
  const question = ['How many passengers does the second electric ferry of Norvik Marine carry?']
  const older = 'The ferry carries 240 passengers and 30 cars.'
  const newer = 'Newer, 3 June 2025: “The ferry carries 180 passengers and 50 cars.”'
  expect(await fileMeant(question, [`${older} [1]\n${newer} [2]`])).toBe('second.txt')
})

test('what a note says was told earlier leads nowhere', async () => {
  const question = ['How many passengers does the electric ferry of Norvik Marine carry?']
  const newer = 'The ferry carries 180 passengers and 50 cars.'
  const older = 'Earlier, 12 March 2025: “The ferry carries 240 passengers and 30 cars.”'
  expect(await fileMeant(question, [`${newer} [1]\n${older} [2]`])).toBe('second.txt')
})

test('the release that told it earlier is the one that the last such note quotes', () => {
  const others = [...library.documents.values()]
  const older = 'Earlier, 12 March 2025: “The ferry carries 240 passengers and 30 cars.”'
  expect(toldEarlier(['The ferry carries 180 passengers and 50 cars.', older], () => others)?.file).toBe(
    'ferry.txt',
  )
  expect(toldEarlier([older.replace('Earlier', 'Newer')], () => others)).toBeNull()
  expect(toldEarlier([older.replace('240', '900')], () => others)).toBeNull()
})

test('each answer that a release gave counts, by how much of it the release holds', async () => {
  const question = ['How many passengers does the electric ferry of Norvik Marine carry?']
  const first = 'The ferry carries 240 passengers and 30 cars. [1]'
  const second = 'The ferry carries 180 passengers and 50 cars. [1]'
  expect(await fileMeant(question, [first, first, second])).toBe('ferry.txt')
  expect(await fileMeant(question, [second, first, second])).toBe('second.txt')
  expect(await fileMeant(question, [`${second} ${first}`, second])).toBe('second.txt')
})

test('a release that is told by its topic is not just any', async () => {
  expect(await fileMeant(['Who put out the release on the festival?'])).toBe('festival.txt')
  expect(await fileMeant(['Who put out the release?'])).toBe([...library.documents.values()][0]?.file)
})

test('the words of a name stand together in the headline of another release', async () => {
  const talk = `Questions for Ann Lund, Chief Marketing Officer of Tarn Mills

CORRAN, Norway, July 18, 2025 -- Channels like Wavebook and Lookup bring in leads, the chief marketing officer said.
`
  const suite = `Marketing Chiefs launches suite for builders

CORRAN, Norway, October 2, 2025 -- Marketing Chiefs today launched a suite for builders.
`
  const releases = await libraryOf({ 'talk.txt': talk, 'suite.txt': suite })
  const history = conversation('What did Marketing Chiefs launch for builders?')
  const answer = await askExactly(releases, 'Which channels does it use to bring in leads?', { history })
  expect(wordsOf(answer)).not.toContain('Wavebook')
})

test('what was quoted last is found where its lines are wrapped, and where no question leads', async () => {
  const wrapped = await libraryOf({
    'a.txt': `Tarn Harbour and Weavers of Orme settle

TARN, May 4, 2025 -- "We got what we could from these long and
tiring talks," said Ida Roos for the guild.
`,
    'b.txt': `Orme Fair opens

ORME, June 9, 2025 -- The Orme Fair opens on 9 June.
`,
  })
  const answer = '"We got what we could from these long and tiring talks," said Ida Roos for the guild.'
  expect((await documentMeant(wrapped, ['Who speaks for the guild?'], undefined, [answer]))?.file).toBe(
    'a.txt',
  )
})
