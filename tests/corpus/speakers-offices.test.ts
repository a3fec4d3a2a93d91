import { describe, expect, test } from 'vitest'
import { speakers, WHOLE, WORKS } from './spoken.ts'

describe('an office with its field', () => {
  test.each([
    [`${WORKS} Minister for Trade Ann Lee said.`, 'Ann Lee | Minister for Trade'],
    [`${WORKS} said Secretary of State for Health Ann Lee.`, 'Ann Lee | Secretary of State for Health'],
    [`${WORKS} Head of Research Ann Lee told reporters.`, 'Ann Lee | Head of Research'],
    [
      `First Minister and Minister for Trade Ann Lee cut the ribbon.\n\n${WORKS} Ms Lee said.`,
      'Ann Lee | First Minister and Minister for Trade',
    ],
    [
      `It begins in May, cabinet member for highways Ann Lee announced.\n\n${WORKS} Lee said.`,
      'Ann Lee | cabinet member for highways',
    ],
    [
      `It begins in May, Secretary of State for Health Osaze Holm announced.\n\n${WORKS} Mr Holm said.`,
      'Osaze Holm | Secretary of State for Health',
    ],
    [`Minister for Trade Ann Lee led the search. She said: ${WHOLE}`, 'Ann Lee | Minister for Trade'],
    [
      `Cabinet Secretary for Rural Affairs Ann Lee led the search.\n\n${WORKS} Lee said.`,
      'Ann Lee | Cabinet Secretary for Rural Affairs',
    ],
  ])('is no part of the name behind it: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    [`The daughter of Mayor Ann Lee came.\n\n${WORKS} Lee said.`, 'Ann Lee | Mayor'],
    [`The mother of singer Ann Lee came.\n\n${WORKS} Lee said.`, 'Ann Lee | singer'],
    [`Friends of Ann Lee came.\n\n${WORKS} Lee said.`, 'Ann Lee | '],
    [
      `${WORKS} said a spokesman for Minister for Trade Ann Lee.`,
      'a spokesman for Minister for Trade Ann Lee | ',
    ],
  ])('is not what stands before an “of” of another kind: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})

describe('an office behind a quotation, and its holder between commas', () => {
  test.each([
    [
      `The Holm Trust met. ${WORKS} its president, Ann Lee, told the meeting.`,
      'Ann Lee | president of the Holm Trust',
    ],
    [`${WORKS} the club’s coach, Ann Lee, said in an email.`, 'Ann Lee | club’s coach'],
    [`${WORKS} Acme’s head of sales, Ann Lee, added.`, 'Ann Lee | Acme’s head of sales'],
  ])('is the speaker’s: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    [`${WORKS} its owner, Holm Foods Ltd, said.`, 'nobody'],
    [`${WHOLE} the town, Ann Lee, said.`, 'nobody'],
  ])('is nobody’s where a house stands there, or no office: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})

describe('an office and a name before a colon', () => {
  test.each([
    [`Supporters’ club chair Ann Lee: ${WHOLE}`, 'Ann Lee | Supporters’ club chair'],
    [`Head of Research Ann Lee: ${WHOLE}`, 'Ann Lee | Head of Research'],
    [`Sporting director Ann Lee (Holm): ${WHOLE}`, 'Ann Lee | Sporting director'],
  ])('lead in: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    [`Reactions to director Ann Lee: ${WHOLE}`, 'nobody'],
    [`A spokesman for director Ann Lee: ${WHOLE}`, 'nobody'],
  ])('do not where the name is no subject: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})

describe('a role', () => {
  test.each([
    [`Owner and chairman Ann Lee came.\n\n${WORKS} Lee said.`, 'Ann Lee | Owner and chairman'],
    [`Sporting director Ann Lee came.\n\n${WORKS} Lee said.`, 'Ann Lee | Sporting director'],
    [`Bread and chairman Ann Lee came.\n\n${WORKS} Lee said.`, 'Ann Lee | chairman'],
    [`${WORKS} said Ann Lee, now head of sales, from 1 March 2026.`, 'Ann Lee | head of sales'],
    [`Ann Lee, who is head of sales, said: ${WHOLE}`, 'Ann Lee | head of sales'],
    [`Mayor Ann Lee came.\n\nLee, who is also chair of the club, said: ${WHOLE}`, 'Ann Lee | Mayor'],
    [`${WORKS} said Ann Lee, a botanist at Holm who was not there.`, 'Ann Lee | a botanist at Holm'],
  ])('is whole, and nothing but a role: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})

describe('whose reply a quotation is said to be', () => {
  test.each([
    [`Mayor Ann Lee spoke first. Lee’s reply was short: ${WHOLE}`, 'Ann Lee | Mayor'],
    [`Ann Lee’s advice to beginners: ${WHOLE}`, 'Ann Lee | '],
  ])('speaks: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    [`Acme’s answer is a new mill: ${WHOLE}`, 'nobody'],
    [`Today’s message: ${WHOLE}`, 'nobody'],
  ])('unless it is a house’s or a day’s: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})
