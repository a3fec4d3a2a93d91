import { expect, test } from 'vitest'
import { correct } from '../../src/search/spelling.ts'
import { makeLexicon, makePassage } from './make.ts'
import { createPlainEngine } from './plain-engine.ts'

/** English, as far as these tests go. */
const lexicon = makeLexicon('cost', 'lost', 'payroll', 'popular')

async function engineOf(...texts: string[]) {
  const engine = createPlainEngine()
  await engine.insert(texts.map((text, index) => makePassage(`p${index}`, text)))
  return engine
}

const RELEASE =
  'Behind a tunnel the government opened a new terminal in Zürich. Twelve companies host the harbour terminal. Q2 2024'

test.each([
  {
    name: 'a missing letter',
    question: 'Did the goverment open it?',
    expected: 'Did the government open it?',
  },
  { name: 'swapped letters', question: 'Which termnial?', expected: 'Which terminal?' },
  { name: 'two errors in a long word', question: 'the govermnet agrees', expected: 'the government agrees' },
  { name: 'the wrong letter doubled', question: 'a tunell', expected: 'a tunnel' },
  { name: 'the case of the first letter', question: 'Goverment plans', expected: 'Government plans' },
  { name: 'capitals', question: 'GOVERMENT', expected: 'GOVERNMENT' },
  {
    name: 'what the program is told to do, of which no release speaks',
    question: 'Sumarise the terminal',
    expected: 'Summarise the terminal',
  },
  { name: 'the same, told politely', question: 'please sumarize it', expected: 'please summarize it' },
  {
    name: 'two words at once, and all between them',
    question: 'goverment — “harbuor”?',
    expected: 'government — “harbour”?',
  },
  { name: 'a word by its folded form', question: 'in Zurihc', expected: 'in Zurich' },
  {
    name: 'a word of English that the corpus lacks, behind an article',
    question: 'who is on the payrol',
    expected: 'who is on the payroll',
  },
  { name: 'the same behind how', question: 'how populer is it', expected: 'how popular is it' },
  { name: 'a name whose capital came a letter late', question: 'the oGvernment', expected: 'the Government' },
  { name: 'a misspelt question word', question: 'Whhich companies', expected: 'Which companies' },
])('mends $name', async ({ question, expected }) => {
  expect(correct(await engineOf(RELEASE), lexicon, question)).toBe(expected)
})

test('words that grammar needs are mended to none of the corpus', async () => {
  const engine = await engineOf('Shares (LSE: ORME) fell. The sinew of amond trees.')
  for (const word of ['else', 'since', 'among', 'anyone']) expect(correct(engine, lexicon, word)).toBeNull()
})

test.each([
  { name: 'words of the corpus', question: 'Which government opened the terminal?' },
  { name: 'inflections of its words', question: 'Which governments are opening terminals?' },
  { name: 'English words that it lacks, though one edit away', question: 'What did it cost?' },
  { name: 'words of three letters', question: 'the nwe one' },
  { name: 'names with a capital inside', question: 'the TerMinnal' },
  { name: 'a brand that begins with a small letter', question: 'the iPhone' },
  {
    name: 'what is made of a word of English',
    question: 'which is the popularest, the unpopularly placed one',
  },
  { name: 'what may be a name in small letters', question: 'is payrol in it' },
  { name: 'numbers and words with digits', question: 'Q3 2025' },
  { name: 'words that are near nothing', question: 'Tarnwick' },
  { name: 'a word of less than eight letters two edits away', question: 'habuor' },
  { name: 'a name two edits away from what the program is told', question: 'what is summario' },
  { name: 'a name one edit away from it', question: 'what is Sumary' },
  { name: 'stop words', question: 'whose were they' },
  { name: 'an empty question', question: '' },
])('never changes $name', async ({ question }) => {
  expect(correct(await engineOf(RELEASE), lexicon, question)).toBeNull()
})

test('the nearer word wins over the more frequent one', async () => {
  const engine = await engineOf('marketed', 'marketer marketer marketer')
  expect(correct(engine, lexicon, 'marketzd')).toBe('marketed')
})

test('of words as near, one with the same first letter wins, then the more frequent one', async () => {
  expect(correct(await engineOf('harbour garbour garbour'), lexicon, 'hharbour')).toBe('harbour')
  expect(correct(await engineOf('marbled marbled garbled'), lexicon, 'xarbled')).toBe('marbled')
  expect(correct(await engineOf('planter planted planted'), lexicon, 'plantex')).toBe('planted')
  expect(correct(await engineOf('barter carter carter'), lexicon, 'baarter')).toBe('barter')
  expect(correct(await engineOf('barter carter carter'), lexicon, 'barster')).toBe('barter')
})

test('words that come to the corpus or leave it are noticed', async () => {
  const engine = await engineOf(RELEASE)
  expect(correct(engine, lexicon, 'lighthuose')).toBeNull()
  await engine.insert([makePassage('later', 'A lighthouse.')])
  expect(correct(engine, lexicon, 'lighthuose')).toBe('lighthouse')
  await engine.remove([makePassage('later', 'A lighthouse.')])
  expect(correct(engine, lexicon, 'lighthuose')).toBeNull()
})

test('beside another slip a rare word is a common one with two letters swapped', async () => {
  const engine = await engineOf('The government opened the line at Tarn under a new head.')
  const english = { ...lexicon, knows: (word: string) => ['lien', 'haed', 'read'].includes(word) }
  expect(correct(engine, english, 'the goverment lien')).toBe('the government line')
  expect(correct(engine, english, 'Haed of the goverment')).toBe('Head of the government')
  // Who makes no slip means what stands there; another letter is another word, and so is one as common.
  expect(correct(engine, english, 'the government lien')).toBeNull()
  expect(correct(engine, english, 'the goverment read')).toBe('the government read')
  const both = await engineOf('The government had a lien on the line.')
  expect(correct(both, english, 'the goverment lien')).toBe('the government lien')
  const trial = await engineOf('The government opened a trial.')
  expect(correct(trial, { ...lexicon, knows: (word: string) => word === 'trail' }, 'goverment trail')).toBe(
    'government trail',
  )
})
