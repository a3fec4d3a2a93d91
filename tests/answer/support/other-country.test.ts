import { describe, expect, test } from 'vitest'
import { isOfOtherCountry } from '../../../src/answer/support/other-country.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

const SURVEY = `Half of mills paid more, survey finds

ORME, May 4, 2025 -- Fifty-one per cent of mid-sized mills that were flooded last year paid more, according to a report of the insurer Orme.

The report is based on a survey of 1,620 managers at mills in Ireland, the United Kingdom, the Netherlands and Denmark.

By country, Danish mills were the least likely to pay more (33 per cent) and British mills the most likely (62 per cent). In Ireland 48 per cent paid more and in the Netherlands 46 per cent.

About Orme

Orme was founded in 1990.
`

const ask = async (question: string, ...before: readonly string[]) => {
  const library = await libraryOf({ 'a.txt': SURVEY })
  const history = []
  for (const one of before) {
    const { answer } = await askExactly(library, one, { history: [...history] })
    history.push({ role: 'user', content: one } as const, { role: 'assistant', content: answer } as const)
  }
  return askExactly(library, question, { history })
}

describe('a figure of one country', () => {
  test.each([
    ['What share of mills in Ireland paid more?', 'In Ireland 48'],
    ['What share of Irish mills paid more?', 'In Ireland 48'],
    ['What share of Dutch mills paid more?', 'in the Netherlands 46'],
    ['What share of UK mills paid more?', 'British mills the most likely'],
  ])('is no other one’s: %s', async (question, expected) => {
    const words = wordsOf(await ask(question))
    expect(words).toContain(expected)
    expect(words).not.toContain('Fifty-one')
  })

  test('nor in what is asked next', async () => {
    const answer = await ask('And Dutch ones?', 'What share of Irish mills paid more?')
    expect(wordsOf(answer)).toContain('in the Netherlands 46')
  })

  test('and of a country that is not told of there is none', async () => {
    expect((await ask('What share of German mills paid more?')).status).toBe('unanswered')
  })

  test('of all of them it is the one for all', async () => {
    expect(wordsOf(await ask('What share of mills paid more?'))).toContain('Fifty-one')
  })
})

test('where the release is about the country, it goes without saying', async () => {
  const library = await libraryOf({
    'a.txt': `Orme opens mill in Germany

ORME, May 4, 2025 -- Orme opened a mill at Corran today. The mill employs 340 people.

Orme has made flour in Germany since 1990, with 12 people at first.
`,
  })
  const answer = await askExactly(library, 'How many people does the mill in Germany employ?')
  expect(wordsOf(answer)).toContain('340')
})

describe('what goes on from a country is of it', () => {
  const library = libraryOf({
    'a.txt': `Orme tells of its year

ORME, May 4, 2025 -- Orme has published its report today. Orme employs 900 people in all.

Orme opened its second mill in Poland in March, with 12 lines. It employs 340 people.

Orme came to Ireland in 1998 with 15 people. It now employs 420 people there.

Orme has a shop in Norway. It employs 30 people. In Denmark the mill employs 55 people.
`,
  })
  test.each([
    ['How many people does the mill in Poland employ?', '340'],
    ['How many people does Orme employ in Ireland?', '420'],
    ['How many people does the mill in Denmark employ?', '55'],
  ])('%s', async (question, expected) => {
    const words = wordsOf(await askExactly(await library, question))
    expect(words).toContain(expected)
    expect(words).not.toContain('900')
  })

  test('and what goes on from another is not', async () => {
    const words = wordsOf(await askExactly(await library, 'How many people does the mill in Denmark employ?'))
    for (const other of ['340', '420', '30 people']) expect(words).not.toContain(other)
  })

  test('those who were asked are of the country that the survey is of', async () => {
    const survey = await libraryOf({
      'a.txt': `Orme asks about tea

ORME, May 4, 2025 -- Orme asked 2,004 Americans about tea. Americans drink 3 cups a day, and 12 percent of Americans grow mint.

Forty-one percent of respondents drink tea in bed.
`,
    })
    const { evidence } = await evidenceFor(survey, 'What share of Americans drink tea in bed?')
    const one = evidence.find(({ candidate }) => candidate.text.includes('respondents'))
    expect(one !== undefined && isOfOtherCountry(one.lens, one.candidate)).toBe(false)
    expect(one).toBeDefined()
  })

  test.each([
    ['', false],
    [' In Norway the inspectorate approved 9.', true],
  ])('what has no country is of the only one that is named;%s', async (beside, expected) => {
    const approvals = await libraryOf({
      'a.txt': `Orme counts approved lamps

ORME, May 4, 2025 -- The inspectorate approved 17 lamps in 2024.${beside} In Denmark 30 lamps were approved by mail in 2020.
`,
    })
    const { evidence } = await evidenceFor(approvals, 'How many lamps were approved in Denmark in 2024?')
    const one = evidence.find(({ candidate }) => candidate.text.includes('17 lamps'))
    expect(one !== undefined && isOfOtherCountry(one.lens, one.candidate)).toBe(expected)
  })
})
