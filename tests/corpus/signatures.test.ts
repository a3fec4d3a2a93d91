import { describe, expect, test } from 'vitest'
import { speakers, WHOLE, WORKS } from './spoken.ts'

const MORE = '“We all like it so far, and will come back.”'

describe('a name and an office on a line beside a quotation', () => {
  test.each([
    ['below it', [WHOLE, 'Ann Lee, director of Acme'], ['Ann Lee | director of Acme']],
    ['above it', ['Ann Lee, director of Acme', WHOLE, 'It opened.'], ['Ann Lee | director of Acme']],
    [
      'above it with a house',
      ['Acme: Ann Lee, its director, Acme', WHOLE, 'It opened.'],
      ['Ann Lee | its director, Acme'],
    ],
    [
      'below each',
      ['It opened.', WHOLE, 'Ann Lee, director of Acme,', MORE, 'Ono Holm, CEO of Acme'],
      ['Ann Lee | director of Acme', 'Ono Holm | CEO of Acme'],
    ],
    [
      'above each',
      ['Ann Lee, director of Acme', WHOLE, 'Ono Holm, CEO of Acme', MORE, 'It opened.'],
      ['Ann Lee | director of Acme', 'Ono Holm | CEO of Acme'],
    ],
    ['below it on two lines', [WHOLE, 'Ann Lee', 'General secretary'], ['Ann Lee | General secretary']],
    [
      'above it on two lines',
      ['## Ann Lee', 'Mayor of Holm', WHOLE, 'It opened.'],
      ['Ann Lee | Mayor of Holm'],
    ],
    [
      'below each on two lines',
      ['It opened.', WHOLE, 'Ann Lee', 'Mayor of Holm', MORE, 'Ono Holm', 'Chief of staff'],
      ['Ann Lee | Mayor of Holm', 'Ono Holm | Chief of staff'],
    ],
    ['below a dash and with a place', [`${WHOLE} — Sofia, Lyon`], ['Sofia | ']],
    ['of another one', [`Sofia Berg is its director. It opened.`, `${WHOLE} — Sofia, Lyon`], ['Sofia | ']],
    ['with a place before it', [`1. Ann L., Lyon, FR${WHOLE}`], ['Ann L. | ']],
    [
      'right before it',
      [`Ann Lee, Managing Director at Acme, ${WHOLE}`],
      ['Ann Lee | Managing Director at Acme'],
    ],
    ['below one that another leads in', ['Ann Lee said:', WHOLE, 'Ono Holm, CEO of Acme'], ['Ann Lee | ']],
    ['that gives a statement', ['Statement from Ann Lee, CEO of Acme:', WHOLE], ['Ann Lee | CEO of Acme']],
  ])('%s', (_, blocks, expected) => {
    expect(speakers(blocks.join('\n\n'))).toEqual(expected)
  })

  test.each([
    ['at both ends', ['Ann Lee, director of Acme', WHOLE, 'Ono Holm, CEO of Acme']],
    ['that is a sentence', [WHOLE, 'Ann Lee, director of Acme, is 50 years old']],
    ['that is a house', [WHOLE, 'Acme Foods, director of all']],
    ['whose house signs', [`${WHOLE} — Vogue, Paris`]],
    ['of a town in its state', [`${WHOLE} — Charlotte, North Carolina`]],
  ])('%s is nobody’s', (_, blocks) => {
    expect(speakers(blocks.join('\n\n'))).toEqual(['nobody'])
  })
})

describe('a paragraph that is a quotation and no more', () => {
  const SAID = `${WORKS} said Ann Lee, its director.`

  test('goes on with the one right above', () => {
    expect(speakers([SAID, MORE, 'It opened.'].join('\n\n'))[1]).toBe('Ann Lee | its director')
    expect(speakers([`${SAID} ${WHOLE}`, MORE].join('\n\n'))[2]).toBe('Ann Lee | its director')
  })

  test.each([
    ['behind words that tell more', [`${SAID} It opened in May. Many came.`, MORE]],
    ['behind a signed one', [`${WHOLE} — Ann Lee, director of Acme`, MORE]],
    ['behind a heading', [SAID, '## What they say', MORE]],
    ['above an office without a name', [SAID, MORE, 'Manager of Risk - Acme']],
    ['above one in a heading', [SAID, MORE, '## Manager of Risk - Acme']],
    ['above a name without an office', [SAID, MORE, 'Ono Holm, Lyon']],
    ['above whoever said it', [SAID, MORE, 'A baker from Lyon']],
    ['behind a question', ['“Does it work well for all of us?” asked Ann Lee, its director.', MORE]],
    ['that is a question', [SAID, '“Does it work well for all of us?”']],
  ])('is nobody’s %s', (_, blocks) => {
    expect(speakers(blocks.join('\n\n'))[1]).toBe('nobody')
  })

  test('is nobody’s as the third', () => {
    expect(speakers([SAID, MORE, WHOLE].join('\n\n'))[2]).toBe('nobody')
  })
})

describe('lines below a quotation in its paragraph', () => {
  test.each([
    [`${WHOLE}  \nAnn Lee  \nDirector of Acme`, 'Ann Lee | Director of Acme'],
    [`${WHOLE}  \nAnn Lee, director, Acme`, 'Ann Lee | director, Acme'],
    [`${WHOLE}  \nAnn Lee  \nDirector  \nAcme`, 'Ann Lee | Director, Acme'],
  ])('sign it: %j', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    `${WHOLE}  \nAnn Lee`,
    `${WHOLE}  \nOpen daily  \nDirector of Acme`,
    `${WHOLE}  \nAnn Lee  \nThe director opened the hall.`,
  ])('sign nothing without a name and an office: %j', (body) => {
    expect(speakers(body)).toEqual(['nobody'])
  })
})

test('a sentence of somebody below a quotation does not sign it', () => {
  expect(speakers(`${WHOLE}\n\nAnn Lee, chair of the board, opened the hall on Monday.`)).toEqual(['nobody'])
  expect(speakers(`${WHOLE}\n\nAnn Lee, chair of the board`)).toEqual(['Ann Lee | chair of the board'])
})
