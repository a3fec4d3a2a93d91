import { expect, test } from 'vitest'
import { ofHouse } from '../../../src/answer/across/of-house.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'yard.txt': norvik(
    'Norvik Marine to Open a Yard in Bray',
    'March 4, 2025',
    'Norvik Marine will open a yard in Bray. The yard will have 40 berths.',
  ),
  'mill.txt': [
    'Orme Mills to Close a Yard in Holm',
    '',
    'HOLM, March 5, 2025 - Orme Mills will close a yard in Holm. The yard has 12 berths.',
    '',
    'About Orme Mills',
    'Orme Mills spins wool.',
  ].join('\n'),
})

const files = ({ documents }: { documents: readonly { file: string }[] }): string[] =>
  documents.map(({ file }) => file)

test.each([
  ['Norvik Marine: how many berths are there?', 'How many berths are there?'],
  ['Norvik Marine - how many berths are there', 'How many berths are there?'],
  ['According to Norvik Marine, how many berths are there?', 'How many berths are there?'],
  ['In the latest release from Norvik Marine, how many berths are there?', 'How many berths are there?'],
  ['How many berths are there (Norvik Marine)?', 'How many berths are there?'],
  ['How many berths are there, according to Norvik Marine?', 'How many berths are there?'],
  ['Norvik: how many berths are there?', 'How many berths are there?'],
  ['How many berths are there at Norvik Marine?', 'How many berths are there?'],
])('a house set apart is whose releases are asked: %s', (question, asked) => {
  const found = ofHouse(question, library, undefined)
  expect(found?.question).toBe(asked)
  expect(found === null ? [] : files(found)).toEqual(['yard.txt'])
})

test.each([
  'Who is the director at Norvik Marine?',
  'Is Ada Berg the director at Norvik Marine?',
  'How do I reach the press office at Norvik Marine?',
])('whose office or contact it is says the house: %s', (question) => {
  expect(ofHouse(question, library, undefined)).toBeNull()
})

test('what only begins a name may be something else', () => {
  expect(ofHouse('Norvik Marine: who pays?', library, undefined)?.isWhole).toBe(true)
  expect(ofHouse('Norvik: who pays?', library, undefined)?.isWhole).toBe(false)
  expect(ofHouse('What is paid at Norvik Marine?', library, undefined)?.isWhole).toBe(false)
})

test.each([
  'How many berths does Norvik Marine have?',
  'How many berths are there at Norvik?',
  'Bray: how many berths are there?',
  'Yard: how many berths are there?',
  'Norvik Marine: results',
  'Vale Ltd: how many berths are there?',
])('stays: %s', (question) => {
  expect(ofHouse(question, library, undefined)).toBeNull()
})

test('a word of English is no beginning of a name', async () => {
  const hospital = await libraryOf({
    'ward.txt': [
      'Ward Opens',
      '',
      'HOLM, March 5, 2025 - Children Hospital Holm has opened a ward.',
      '',
      'About Children Hospital Holm',
      'Children Hospital Holm treats children.',
    ].join('\n'),
  })
  expect(ofHouse('Children Hospital Holm: what is the fee?', hospital, undefined)).not.toBeNull()
  expect(ofHouse('For children, what is the fee?', hospital, undefined)).toBeNull()
})

test('a house of which no release may answer is none', () => {
  const [mill] = [...library.documents.values()].filter(({ file }) => file === 'mill.txt')
  expect(ofHouse('Norvik Marine: who pays?', library, { documents: [mill?.id ?? ''] })).toBeNull()
})

test('what no sentence says beside the name is answered from its releases', async () => {
  for (const question of [
    'Orme Mills: how many berths does the yard have?',
    'How many berths does the yard have (Orme Mills)?',
  ]) {
    const { statements, resolvedQuestion } = await askExactly(library, question)
    expect(statements.map(({ text }) => text)).toEqual(['The yard has 12 berths.'])
    expect(resolvedQuestion).toBe(question)
  }
  const { status } = await askExactly(library, 'Orme Mills: who pays for the yard?')
  expect(status).toBe('unanswered')
})

test('what the release of another tells of a house by name is told', async () => {
  const both = await libraryOf({
    'hall.txt':
      'Holm Opera Sells More\n\nHOLM, March 4, 2025 - Holm Opera sold 900 tickets. The hall has 40 seats.\n\nAbout Holm Opera\nHolm Opera plays in Holm.\n',
    'fund.txt':
      'Brack Fund Gives Prizes\n\nBRACK, March 5, 2025 - Holm Opera got a prize of 500 euros from Brack Fund. A lamp costs 9 euros.\n\nAbout Brack Fund\nBrack Fund gives prizes.\n',
  })
  expect(wordsOf(await askExactly(both, 'Holm Opera: which prize did it get?'))).toContain('500 euros')
  expect(wordsOf(await askExactly(both, 'Holm Opera: how many seats does the hall have?'))).toContain('40')
  expect((await askExactly(both, 'Holm Opera: what does a lamp cost?')).status).toBe('unanswered')
})

test('what its own releases do not tell is not told of them by its name alone', async () => {
  const both = await libraryOf({
    'bus.txt':
      'Brack Fund Buys a Bus\n\nBRACK, March 5, 2025 - Brack Fund has bought a theatre bus. The bus runs to Lund.\n\nAbout Brack Fund\nBrack Fund buys buses.\n',
    'desk.txt':
      'Holm Wire Opens a Desk\n\nHOLM, March 4, 2025 - Holm Wire has opened a desk. A student pays 9 euros.\n\nAbout Holm Wire\nHolm Wire is a news agency in Holm.\n',
  })
  for (const question of [
    'Holm Wire: where does the theatre bus run?',
    'Where does the theatre bus run (Holm Wire)?',
  ])
    expect((await askExactly(both, question)).status).toBe('unanswered')
})

test('“at” a house is asked with its name first', async () => {
  const school = await libraryOf({
    'a.txt':
      'Holm College Opens School\n\nHOLM, March 4, 2025 - Holm College will open a School of Glass. The school takes 60 students a year.\n\nHolm College has 11,200 students and 940 employees.\n\nAbout Holm College\nHolm College is in Holm.\n',
  })
  const { statements } = await askExactly(school, 'How many students are there at Holm College?')
  expect(statements[0]?.text).toContain('11,200')
})
