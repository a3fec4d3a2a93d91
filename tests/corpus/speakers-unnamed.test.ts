import { describe, expect, test } from 'vitest'
import { speakers, WHOLE, WORKS } from './spoken.ts'

describe('whoever has no name', () => {
  test.each([
    [`${WORKS} said the head of the platform.`, 'the head of the platform | '],
    [`${WORKS} the judges said.`, 'the judges | '],
    [`${WORKS} the platform lead noted.`, 'the platform lead | '],
    [
      `${WORKS} said the attorney of the Law Office of Ann R. Lee.`,
      'the attorney of the Law Office of Ann R. Lee | ',
    ],
    [`As one client recently noted, ${WHOLE}`, 'one client | '],
    [`A farm manager echoed the view, saying, ${WHOLE}`, 'A farm manager | '],
  ])('speaks by an office or a trade: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    `${WHOLE} said the computer.`,
    `${WHOLE} said the ball in the net.`,
    `${WHOLE} said the heads of lettuce.`,
  ])('and a thing does not: %s', (body) => {
    expect(speakers(body)).toEqual(['nobody'])
  })
})

describe('a house and its officer', () => {
  test.each([
    [
      `${WORKS} added Orme Ferries West Coast Managing Partner Ann Lee.`,
      'Ann Lee | Orme Ferries West Coast Managing Partner',
    ],
    [`${WORKS} said Rising Orme founder and CEO Peter Holm.`, 'Peter Holm | Rising Orme founder and CEO'],
    [
      `${WORKS} said Orme.com’s CEO and Chief Instigator, Ann Lee.`,
      'Ann Lee | Orme.com’s CEO and Chief Instigator',
    ],
    [`Another, Pastor Ann Lee, shared, ${WHOLE}`, 'Ann Lee | Pastor'],
    [`${WORKS} said Ann Lee, CEO of Acme, and Peter Holm, chair of Orme.`, 'Ann Lee | CEO of Acme'],
  ])('are told apart: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    [`${WORKS} said Ann Lee, CEO of Acme and Holm Works.`, 'Ann Lee | CEO of Acme and Holm Works'],
    [
      `${WORKS} said Ann Lee, adviser to Tom Berg and Peter Holm, on trade.`,
      'Ann Lee | adviser to Tom Berg and Peter Holm, on trade',
    ],
    [`${WORKS} said Ann Lee Director of Orme Foods.`, 'Ann Lee | Director of Orme Foods'],
  ])('and a person stays whole: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})
