import { describe, expect, test } from 'vitest'
import { speakers, WHOLE, WORKS } from './spoken.ts'

describe('marks inside an attribution', () => {
  test.each([
    [`${WORKS} said Ono “Nan” Lee, CEO of Holm. ${WHOLE}`, Array(2).fill('Ono “Nan” Lee | CEO of Holm')],
    [`${WORKS} says “Holm” author Ann Lee.`, ['Ann Lee | “Holm” author']],
    [`“They say ‘It works,’” Ann Lee said. ${WHOLE}`, ['Ann Lee | ', 'Ann Lee | ']],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual(expected)
  })
})

describe('a mark with a blank lost or too many', () => {
  test.each([
    ['It opened."It works very well," said Ann Lee. "We all like it so far."', ['Ann Lee | ', 'Ann Lee | ']],
    ['"It works very well, " said Ann Lee.', ['Ann Lee | ']],
    ['“It works very well, “ said Ann Lee. “We all like it so far.”', ['Ann Lee | ', 'Ann Lee | ']],
    [
      'Ann Lee said, "It works very well here."Mia Orr, the baker, said, "We all like it so far."',
      ['Ann Lee | ', 'Mia Orr | the baker'],
    ],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual(expected)
  })

  test('what is glued to a whole quotation is no attribution of it', () => {
    const body = `${WORKS} said Ann Lee. “We all like it so far.”Mia Orr, the baker, said, “So do we all here.”`
    expect(speakers(body)).toEqual(['Ann Lee | ', 'Ann Lee | ', 'Mia Orr | the baker'])
  })

  test('a mark that has no other opens nothing', () => {
    expect(speakers('It works."All of us like it so far and we will come back.')).toEqual([])
  })
})

test('a quotation behind a signed one is not of the same person', () => {
  const body = `${WHOLE} — Ann Lee, author of Holm “We all like it so far.” It opens in May.`
  expect(speakers(body)[1]).toBe('nobody')
})

describe('words between two quotations', () => {
  const MORE = '“We all like it so far.”'

  test.each([
    ['lead the second in', `${WHOLE} Ann Lee, the baker, said, ${MORE}`, ['nobody', 'Ann Lee | the baker']],
    [
      'of another one are not of who spoke first',
      `Ann Lee said, ${WHOLE} And Ono, a house, expressed joy, ${MORE}`,
      ['Ann Lee | ', 'nobody'],
    ],
    [
      'go on with who spoke first',
      `Ann Lee said, ${WHOLE} Ann told us of it, ${MORE}`,
      ['Ann Lee | ', 'Ann Lee | '],
    ],
    ['in one sentence attribute both', `${WORKS} Ann Lee said, ${MORE}`, ['Ann Lee | ', 'Ann Lee | ']],
    [
      'may tell where it was',
      `The director of Acme Foods stated in a recent interview, ${WHOLE}`,
      ['The director of Acme Foods | '],
    ],
  ])('%s', (_, body, expected) => {
    expect(speakers(body)).toEqual(expected)
  })
})

describe('single marks whose stop stands behind them', () => {
  test.each([
    '‘It works very well for us’, said Ann Lee, its director.',
    '‘It works very well for us’ said Ann Lee, its director.',
    "'It works very well for us', said Ann Lee, its director.",
  ])('are speech before a verb: %s', (body) => {
    expect(speakers(body)).toEqual(['Ann Lee | its director'])
  })

  test.each([
    'The ‘open house’ told more than the workers’ words.',
    "The 'open house' told more than the workers' words.",
  ])('are none elsewhere: %s', (body) => {
    expect(speakers(body)).toEqual([])
  })

  test('are open where the next paragraph opens with one', () => {
    expect(
      speakers('Ann Lee, its director, said: ‘It works very well.\n\n‘It will be so for many years.’'),
    ).toEqual(['Ann Lee | its director', 'Ann Lee | its director'])
    expect(speakers('Ann Lee, its director, said: ‘It works very well.\n\nIt will for years.')).toEqual([])
  })
})
