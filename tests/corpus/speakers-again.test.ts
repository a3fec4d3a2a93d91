import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'
import { speakers, WHOLE, WORKS } from './spoken.ts'

const TWO = `${WORKS} said Ann Lee, mayor of Holm.\n\n${WORKS} said Peter Berg, its treasurer.`

describe('somebody else than who spoke before is meant by a pronoun', () => {
  test.each([
    [
      'who tells something right before, whatever the name',
      `Local hotelier Zhora MacOrme said she had work. ${WORKS} she said.`,
      'Zhora MacOrme | ',
    ],
    [
      'who is from a town that is followed by "who"',
      `The first was Gerald Pike, 81, a driver from Lower Orme, who had hurt his hand. ${WORKS} he said.`,
      'Gerald Pike | ',
    ],
  ])('%s', (_, line, expected) => {
    expect(speakers(`${TWO}\n\n${line}`).at(-1)).toMatch(new RegExp(`^${expected.replace('|', '\\|')}`, 'u'))
  })

  test('and no house that tells something', () => {
    const line = `Orme Ferries Ltd said it had work. ${WORKS} he said.`
    expect(speakers(`${TWO}\n\n${line}`).at(-1)).toMatch(/^Peter Berg/u)
  })
})

describe('somebody who spoke before is meant', () => {
  test.each([
    ['by an office before the quotation', `The mayor added: ${WHOLE}`, 'Ann Lee | mayor of Holm'],
    ['by an office whose it is', `${WORKS} its treasurer said.`, 'Peter Berg | treasurer'],
    ['by an office behind a verb', `${WORKS} said its mayor.`, 'Ann Lee | mayor of Holm'],
    [
      'by what a sentence reports, named last',
      `It is to be done in May, Lee said. ${WHOLE}`,
      'Ann Lee | mayor of Holm',
    ],
    [
      'by a pronoun behind a paragraph that begins with them and their age',
      `Lee, 44, comes from Orme.\n\n${WORKS} she said.`,
      'Ann Lee | mayor of Holm',
    ],
    [
      'by a pronoun behind a sentence on them',
      `For Lee, the river matters. ${WORKS} she said.`,
      'Ann Lee | mayor of Holm',
    ],
  ])('%s', (_, line, expected) => {
    expect(speakers(`${TWO}\n\n${line}`).at(-1)?.replace('its ', '')).toBe(expected)
  })

  test('by an office and a surname', () => {
    const body = `${WORKS} said Ann Lee, curator at Holm.\n\nCurator Lee added: ${WHOLE}`
    expect(speakers(body).at(-1)).toMatch(/^Ann Lee \| /u)
  })

  test.each([
    [
      'an office that two have',
      `${WORKS} said Ono Ray, the mayor of Orme.\n\nThe mayor added: ${WHOLE}`,
      'The mayor | ',
    ],
    ['an office of nobody told of', `${WORKS} its director said.`, 'nobody'],
    ['a house that a sentence reports of', `It is to be done in May, Acme said. ${WHOLE}`, 'nobody'],
    ['a house in two words', `It is to be done in May, Orme Ferries said. ${WHOLE}`, 'nobody'],
    [
      'the one before, of whom the sentence tells',
      `For Berg, the river matters. ${WORKS} he said.`,
      'Peter Berg | its treasurer',
    ],
  ])('and not by %s', (_, line, expected) => {
    expect(speakers(`${TWO}\n\n${line}`).at(-1)).toBe(expected)
  })
})

describe('a name of several words', () => {
  test.each([
    ['Pieter van der Molen', 'van der Molen'],
    ['Isabel de la Cruz', 'de la Cruz'],
    ['Mariana dos Reis', 'dos Reis'],
    ['Karim al-Hassan', 'al-Hassan'],
    ['Xanthra Ramirez Ortega', 'Ramirez Ortega'],
  ])('%s stays whole where the text goes on as %s', (name, surname) => {
    const body = `${WORKS} said ${name}, head of sales.\n\nThe plant is dear to ${surname}. It opened.`
    expect(speakers(body)).toEqual([`${name} | head of sales`])
  })

  test.each([
    ['Pieter van der Molen', 'van der Molen'],
    ['Isabel de la Cruz', 'de la Cruz'],
    ['Mariana dos Reis', 'dos Reis'],
  ])('%s is meant by %s', (name, surname) => {
    const body = `${WORKS} said ${name}, head of sales.\n\nIt opened.\n\n${WORKS} said ${surname}.`
    expect(speakers(body)[1]).toBe(`${name} | head of sales`)
  })

  test('is read with the name of a saint in it', () => {
    expect(speakers(`${WORKS} said Thomas St. Ives, head of sales.`)).toEqual([
      'Thomas St. Ives | head of sales',
    ])
  })

  test('loses a title that no list knows, where the given name stands behind it', () => {
    const body = `${WORKS} said Landdrost Peter Berg.\n\nThe plant is dear to Peter Berg.`
    expect(speakers(body)).toEqual(['Peter Berg | '])
  })
})

describe('what stands beside the verb', () => {
  test.each([
    [`Ann Lee (head of sales) said: ${WHOLE}`, 'Ann Lee | head of sales'],
    [`Ann Lee – head of sales – said: ${WHOLE}`, 'Ann Lee | head of sales'],
    [`${WORKS} Ann Lee (head of sales) said.`, 'Ann Lee | head of sales'],
    [`${WHOLE} (Ann Lee, head of sales)`, 'Ann Lee | head of sales'],
    [`${WORKS} said a delighted Ann Lee.`, 'Ann Lee | '],
    [`${WORKS} reckons Ann Lee.`, 'Ann Lee | '],
    [`Quote – Ann Lee, head of sales:\n\n${WHOLE}`, 'Ann Lee | head of sales'],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    [`Ann Lee (Lyon) said: ${WHOLE}`, 'Ann Lee | '],
    [`${WHOLE} (Acme, Lyon)`, 'nobody'],
    [`${WHOLE} (see page 4)`, 'nobody'],
    [`${WHOLE} said a leading Orme Ferries.`, 'nobody'],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})

test('items of a list are led in by a name, whatever mark stands before it', () => {
  const text = `Acme Opens Plant\n\nIt opened.\n\n- Ann Lee, mayor of Holm: ${WHOLE}\n- Peter Berg, head of sales: ${WHOLE}`
  expect(toDocument('a.txt', bytes(text)).quotations.map(({ speaker }) => speaker?.name)).toEqual([
    'Ann Lee',
    'Peter Berg',
  ])
})
