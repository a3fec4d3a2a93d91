import { expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const DATELINE = 'BRACK, 4 May 2026'

const KILN = `# Orme Mills announces second kiln and longer shifts for its yard after merger

${DATELINE} – The second kiln in Brack is to cost £3 million. Shifts grow to nine hours.

It will dry oak and ash from Vandrel Timber.

The harbour was begun in May 1921. The sawpit was announced on 12 March 2024 and opened in 2025.
`

const answersOf = async (text: string, question: string): Promise<readonly string[]> => {
  const library = await libraryOf({ 'kiln.md': text })
  return (await askExactly(library, question)).statements.map(({ text: said }) => said)
}

test.each([
  'When was the second kiln announced?',
  'What date was the second kiln announced?',
  'When did Orme Mills announce the second kiln?',
  'When did the company announce the longer shifts?',
  'Where was the second kiln announced?',
  'When were the longer shifts announced?',
])('what the headline announces was announced with the dateline: %s', async (question) => {
  expect(await answersOf(KILN, question)).toEqual([DATELINE])
})

test.each([
  ['what the news only follows', 'When was the merger announced?'],
  ['what is told further down', 'When was the oak announced?'],
  ['what is only begun then', 'When was the harbour announced?'],
  ['what another house announces', 'When did Vandrel Timber announce the second kiln?'],
  ['a third kiln', 'When was the third kiln announced?'],
])('and not %s', async (_, question) => {
  expect(await answersOf(KILN, question)).toEqual([])
})

test('what a sentence dates is told by it', async () => {
  expect(await answersOf(KILN, 'When was the sawpit announced?')).toEqual([
    'The sawpit was announced on 12 March 2024 and opened in 2025.',
  ])
  const told = KILN.replace(
    'It will',
    'First thoughts of such a kiln were made public on 2 April at the fair. It will',
  )
  for (const question of ['When was the kiln announced?', 'When did Orme Mills announce the second kiln?'])
    expect(await answersOf(told, question)).toEqual([
      'First thoughts of such a kiln were made public on 2 April at the fair.',
    ])
})

test('what will be announced was not so then', async () => {
  const text = KILN.replace('It will', 'Who runs the kiln will be announced on 9 June. It will')
  expect(await answersOf(text, 'When was the kiln announced?')).toEqual([DATELINE])
})

test('a headline that says what is to come announces it', async () => {
  const text = KILN.replace(/^# .*/u, '# Orme Mills to build second kiln')
  expect(await answersOf(text, 'When was the second kiln announced?')).toEqual([DATELINE])
})

test('where a release gives no place, none of its sentences tells it', async () => {
  const text = KILN.replace(`${DATELINE} – `, '')
  expect(await answersOf(text, 'Where was the second kiln announced?')).toEqual([])
})
