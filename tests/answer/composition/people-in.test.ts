import { describe, expect, test } from 'vitest'
import { wholeOf } from '../../../src/answer/asked/asked-whole.ts'
import { askExactly, libraryOf } from '../make.ts'

const RELEASE = `Orme Kilns moves to Tarnby

TARNBY, 4 May 2026 – Orme Kilns will move its works to Tarnby in June. The kilns burn wood.

“We are glad to come. The town has been kind to us,” said Ann Berg, managing director of Orme Kilns.

Tom Hale, 61, of Tarnby, has baked there since he was a boy. Berg met Hale in March.

Under its founder, Mary Lund, the house made 40 kilns a year. Kiln House Tarnby stays open.

Notes to editors

Orme Kilns was founded by John Orr, a baker, in 1911.

Press contact: Jane Dunn, 0555 333 12
`

async function told(question: string, text = RELEASE): Promise<readonly string[]> {
  const answer = await askExactly(await libraryOf({ 'a.txt': text }), question)
  return answer.statements.map((one) => one.text)
}

describe('the people of a release are given, each once, by the sentence that says who they are', () => {
  test.each([
    'Who is mentioned?',
    'who are the people in it',
    'Who is named in this release?',
    'key people?',
    'names?',
    'List the people mentioned',
  ])('%s', async (question) => {
    expect(await told(question)).toEqual([
      '“We are glad to come. The town has been kind to us,” said Ann Berg, managing director of Orme Kilns.',
      'Tom Hale, 61, of Tarnby, has baked there since he was a boy.',
      'Under its founder, Mary Lund, the house made 40 kilns a year.',
    ])
  })

  test('whose rank is read as a part of the name is one of them', async () => {
    const release = 'Shop robbed\n\nDetective Inspector Ruth Callow said: "Somebody knows where they are."\n'
    expect((await told('Who is mentioned?', release)).join(' ')).toContain('Ruth Callow')
  })

  test('where nobody is named, it is refused', async () => {
    expect(
      await told('Who is mentioned?', 'Kilns move\n\nThe kilns of Orme will move in June. They burn wood.\n'),
    ).toEqual([])
  })
})

test.each([
  'who is named as the new director',
  'who was named',
  'who was killed',
  'who is mentioned as a partner of orme',
  'which people are invited',
  'how many people are mentioned',
  'people over 60',
  'the names of the winners',
  'who are the people behind orme',
  'names of the ships',
])('%s asks for others than the people of a release', (plain) => {
  expect(wholeOf(plain)).not.toBe('people')
})

describe('what a study found is told as a release of a study is', () => {
  const study = `Bees sleep less near lamps, study finds

Bees near lamps sleep two hours less a night, according to a study by the Orme Institute.

Ann Berg led the researchers.
`
  test.each([
    'What did they find out?',
    'key findings?',
    'What are the main findings of the study?',
    'What did the researchers find?',
  ])('%s', async (question) => {
    expect(await told(question, study)).toContain(
      'Bees near lamps sleep two hours less a night, according to a study by the Orme Institute.',
    )
  })

  test('of no other release', async () => {
    expect(await told('What did they find out?')).toEqual([])
  })
})
