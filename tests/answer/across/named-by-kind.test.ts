import { beforeAll, describe, expect, test } from 'vitest'
import { withHousesNamed } from '../../../src/answer/across/named-by-kind.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, conversation, libraryOf, reasonOf, talk, wordsOf } from '../make.ts'

const FILES = {
  'rovers.md': `# Orlow Rovers buy a field

ORLOW, 4 March 2026 – Orlow Rovers, the football club in Tarn, have bought a field beside the ground.

“We need the room,” said Ada Berg, the manager of the club. The club employs 45 people.

About Orlow Rovers: Orlow Rovers is a football club.
`,
  'rovers-2.md': `# Orlow Rovers thank volunteers

ORLOW, 9 April 2026 – Orlow Rovers thank their volunteers.

“They were here in the rain,” said Tom Holm, who coaches the children.
`,
  'bank.md': `# Hald Savings Bank reports for 2025

HALD, 6 May 2026 – Hald Savings Bank (NYSE: HDSB) made a profit of €4.2 million in 2025.

“It was a good year,” said Una Lind, chief executive of the bank. The bank employs 310 people. Its board meets next on 3 June 2026.
`,
  'lido.md': `# Vesle Baths to be mended

VESLE, 8 May 2026 – Vesle Baths, the lido in Vesle, will reopen on 14 July after its pumps are mended.
`,
  'choir.md': `# Marl Choral Society sings by the lake

MARL, 11 May 2026 – The Marl Choral Society (MCS) sings by the lake on 20 June. A ticket costs €12.
`,
}

let library: Library
beforeAll(async () => {
  library = await libraryOf(FILES)
})

test.each([
  ['How many people does the club employ?', 'How many people does Orlow Rovers employ?'],
  ['Who is the club’s manager?', 'Who is Orlow Rovers’ manager?'],
  ['When does the Vesle lido reopen?', 'When does Vesle Baths reopen?'],
  ['How did NYSE: HDSB do?', 'How did Hald Savings Bank do?'],
  ['Is Tom Holm the coach of the club?', 'Is Tom Holm the coach of Orlow Rovers?'],
  ['What did the club do in March?', 'What did Orlow Rovers do in March?'],
  ['What did HDSB earn?', 'What did Hald Savings Bank earn?'],
  ['When does the MCS sing?', 'When does the Marl Choral Society sing?'],
])('%s asks %s', async (question, named) => {
  expect((await withHousesNamed({ question }, library)).question).toBe(named)
})

test.each([
  'How many people does the museum employ?',
  'How many people does the Holm club employ?',
  // Somebody whom only a release of another house has.
  'Is Ada Berg the manager of the bank?',
  'What is the phone number of the bank?',
  'Which releases mention the club?',
  'What did HALX earn?',
  'WHAT DID HDSB EARN?',
])('%s stays as it is', async (question) => {
  expect((await withHousesNamed({ question }, library)).question).toBe(question)
})

test('with one release open, what is called a club may be anybody’s', async () => {
  const request = { question: 'Who is the club’s manager?', filter: { documents: ['bank.md'] } }
  expect(await withHousesNamed(request, library)).toBe(request)
})

test('an office that watches banks is none', async () => {
  const watched = await libraryOf({
    'watch.md': `# Fine for Tarn Savings

TARN, 4 May 2026 – The Holm Department of Banking has fined Tarn Savings.

About the Holm Department of Banking: The Holm Department of Banking supervises lenders.
`,
  })
  const question = 'Who is at the helm of the bank?'
  expect((await withHousesNamed({ question }, watched)).question).toBe(question)
})

test('two houses of a kind leave open which is meant', async () => {
  const both = await libraryOf({
    ...FILES,
    'united.md': `# Dorn United sign a keeper

DORN, 4 May 2026 – Dorn United, the football club in Dorn, have signed a keeper.
`,
  })
  const question = 'How many people does the club employ?'
  expect((await withHousesNamed({ question }, both)).question).toBe(question)
  const placed = await withHousesNamed({ question: 'How many people does the Dorn club employ?' }, both)
  expect(placed.question).toBe('How many people does Dorn United employ?')
})

test('in a conversation a release that mentions such a house may mean another', async () => {
  const both = await libraryOf({
    ...FILES,
    'road.md': `# Marl to mend a road

MARL, 4 May 2026 – Marl Council will mend the road. A part is paid by the bank.
`,
  })
  const question = 'How much did the bank pay?'
  const history = conversation('What will Marl Council do?')
  expect((await withHousesNamed({ question, history }, both)).question).toBe(question)
  expect((await withHousesNamed({ question }, both)).question).toBe('How much did Hald Savings Bank pay?')
  const turned = await withHousesNamed({ question: 'And the bank?', history }, both)
  expect(turned.question).toBe('And Hald Savings Bank?')
})

describe('the answer', () => {
  test.each([
    ['How many people does the club employ?', '45 people'],
    ['How many people does the bank employ?', '310 people'],
    ['Who is the manager of the club?', 'Ada Berg'],
    ['When will the lido reopen?', '14 July'],
    ['When does the board of the bank meet next?', '3 June'],
  ])('%s is told by its own release: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test.each([
    'Did the club make a profit?',
    'How many people does the museum employ?',
    'How much profit did the brewery make?',
    'When does the board of the club meet next?',
    'How much is a ticket at the museum?',
  ])('%s is not told by a release of another house', async (question) => {
    expect(reasonOf(await askExactly(library, question))).toBeDefined()
  })

  test('the other house of a follow-up is told by its own release', async () => {
    const answer = await talk(library, 'How many people does Orlow Rovers employ?', 'And the bank?')
    expect(wordsOf(answer)).toContain('310 people')
  })
})
