import { describe, expect, test } from 'vitest'
import { standsByItself } from '../../../src/answer/across/by-itself.ts'
import { libraryOf, talk } from '../make.ts'

const LIBRARY = {
  'kites.txt': `Orme Recalls 40,000 Kites

TARN, April 2, 2025 -- Orme Toys is recalling 40,000 kites because a spar can splinter. The kites were sold in Norway and Denmark from May 2024. Nine kites broke. The kites were made in Sandvik by Alder Plast. Owners get a refund in any shop. Vouchers are handed out on 12 June in Tarn.

“We should have tested the spar in the cold,” said Ida Solberg, chief executive of Orme.
`,
  'ferry.txt': `Norvik Line Orders Ferry

CORRAN, April 9, 2025 -- Norvik Line has ordered a ferry for 300 passengers. The new berth will create 60 jobs in Corran. The hull will be 84 metres long. Harbour dues stay as they are.

“The berth comes first,” said Jon Aasen, chief executive of Norvik Line.
`,
}

const library = await libraryOf(LIBRARY)

test.each([
  ['How many lamps caught fire?', true],
  ['Where were the lamps made?', true],
  ['Who presented the evening?', true],
  ['And where were the lamps made?', false],
  ['Where were they made?', false],
  ['When is the trial?', false],
  ['When will the verdict be read?', false],
  ['When is the trial of the ferry captain?', true],
  ['Who takes part in the trial run?', true],
  ['How many were made?', false],
  ['In which year?', false],
  ['Which countries?', false],
  ['In which lines of business?', false],
  ['In which lines of business does Orme work?', true],
  ['Who is the chief?', true],
  ['What does the company make?', false],
  ['What else burns?', false],
  ['In Denmark?', false],
  ['What about the price?', false],
  ['What was last year’s?', false],
])('that "%s" says all itself is %s', (question, expected) => {
  expect(standsByItself(question)).toBe(expected)
})

describe('a question that says all itself', () => {
  test.each([
    // The first question names Norway, and the kites are not Norway's.
    ['How many kites were sold in Norway?', 'Where were the kites made?', 'Sandvik'],
    // Nor are the vouchers Denmark's; "and" goes on in the release.
    ['When were kites sold in Denmark?', 'And when are vouchers handed out?', '12 June'],
    ['How many kites is Orme recalling?', 'How many jobs will be created?', '60 jobs'],
    ['What did Norvik Line order?', 'How many kites broke?', 'Nine kites'],
  ])('after "%s", "%s" is answered by its own words', async (first, second, expected) => {
    const answer = await talk(library, first, second)
    expect(answer.statements[0]?.text).toContain(expected)
    expect(answer.resolvedQuestion).not.toMatch(/Norvik|Norway|Orme/)
  })

  test('stays in the release spoken of for what every house has', async () => {
    const answer = await talk(library, 'How many kites is Orme recalling?', 'Who is the chief executive?')
    expect(answer.answer).not.toContain('Aasen')
  })

  test('stays there for an office that only another release has', async () => {
    const plain = await libraryOf({
      ...LIBRARY,
      'kites.txt': LIBRARY['kites.txt'].replace(', chief executive of Orme', ' of Orme'),
      'ferry.txt': LIBRARY['ferry.txt'].replace('chief executive', 'CEO'),
    })
    const answer = await talk(plain, 'How many kites is Orme recalling?', 'What did the CEO say?')
    expect(answer.answer).not.toContain('The berth comes first')
    const own = await talk(plain, 'What did Norvik Line order?', 'What did the CEO say?')
    expect(own.answer).toContain('The berth comes first')
  })

  test('is followed by questions about its own release', async () => {
    const answer = await talk(
      library,
      'How many kites is Orme recalling?',
      'Why is Orme recalling the kites?',
      'How many jobs will be created?',
      'What does the chief executive say?',
    )
    expect(answer.answer).toContain('The berth comes first')
  })

  test('is none where it points back', async () => {
    const answer = await talk(library, 'How many kites is Orme recalling?', 'How long will it be?')
    expect(answer.status).toBe('unanswered')
  })
})

test('what was counted is counted again, whatever it did', async () => {
  const answer = await talk(library, 'How many kites broke?', 'And how many were sold in Canada?')
  expect(answer.resolvedQuestion).toBe('How many kites were sold in Canada?')
})

test('how many were affected is asked of what was spoken of', () => {
  expect(standsByItself('How many kites were affected?')).toBe(false)
  expect(standsByItself('How many kites were affected by the storm?')).toBe(true)
})

describe('a case that goes on without a name', () => {
  const court = (headline: string, told: string): string =>
    `${headline}\n\nCORRAN, May 4, 2025 -- ${told}\n\nAbout the Corran Court\n\nThe Corran Court hears cases of the coast.\n`

  test('is the one spoken of, and no other that the same house tells of', async () => {
    const cases = await libraryOf({
      'holm.txt': court(
        'Corran Court: Ole Holm charged with arson',
        'Ole Holm, a boat builder, is charged with arson in Tarn, the Corran Court said. Holm denies it.',
      ),
      'falk.txt': court(
        'Corran Court: trial of Ida Falk opens',
        'The trial of Ida Falk for smuggling is on 12 June, the Corran Court said. The trial is open to all.',
      ),
    })
    const answer = await talk(cases, 'What is Ole Holm charged with?', 'When is the trial?')
    expect(answer.status).toBe('unanswered')
    const other = await talk(cases, 'What is Ida Falk’s case about?', 'When is the trial?')
    expect(other.answer).toContain('12 June')
  })
})
