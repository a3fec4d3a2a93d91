import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'
import { speakers, WHOLE, WORKS } from './spoken.ts'

describe('a surname that a house begins with, too', () => {
  test.each([
    ['before it', `Ida Holm opened Holm Smoked Eels in May. ${WORKS} Holm said.`],
    ['behind it', `Holm Smoked Eels opened in May. It is run by Ida Holm. ${WORKS} Holm said.`],
  ])('means the person who stands %s', (_, body) => {
    expect(speakers(body)).toEqual(['Ida Holm | '])
  })

  test('means somebody whom no list knows by their role', () => {
    const body = `Holm Smoked Eels opened. Xanvi Holm, its director, was there. ${WORKS} Holm said.`
    expect(speakers(body)).toEqual(['Xanvi Holm | its director'])
  })
})

describe('one name of which the body has no more', () => {
  test('is the person of a whole name in the headline', () => {
    const release = `# Ida Holm of Acme Wins a Prize\n\nIt was given to Holm in May. ${WORKS} Holm said.`
    const { quotations } = toDocument('a.md', bytes(release))
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Ida Holm'])
  })

  test.each([
    [
      'has an office',
      `It is made by Onovi, founder of Acme. ${WORKS} Onovi said.`,
      'Onovi | founder of Acme',
    ],
    ['is he or she', `Onovi was asked whether it works. She did not wait. ${WORKS} Onovi said.`, 'Onovi | '],
  ])('is a person who %s', (_, body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    ['of which nothing is told', `It was made by Onovi. ${WHOLE} Onovi said.`],
    ['that leads a market', `It was made by Onovi, leader of the market. ${WHOLE} Onovi said.`],
    [
      'that is a house',
      `Onovi Foods is old. Onovi was asked whether it works. He came. ${WHOLE} Onovi said.`,
    ],
    [
      'that stands behind an article',
      `The Onovi opened. Onovi ran as it does. She came. ${WHOLE} Onovi said.`,
    ],
    ['beside somebody else', `Onovi was opened by Mia Orr. She came. ${WHOLE} Onovi said.`],
  ])('%s is nobody', (_, body) => {
    expect(speakers(body)).toEqual(['nobody'])
  })
})

test('who continues to do something says nothing', () => {
  expect(speakers(`It is led by “trust in all of us and in you,” Ann Lee continues to say so.`)).toEqual([])
})
