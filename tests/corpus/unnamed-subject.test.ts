import { describe, expect, test } from 'vitest'
import { pronounOf } from '../../src/corpus/genders.ts'
import { unnamedSubject } from '../../src/corpus/unnamed-subject.ts'
import { speakers, WHOLE, WORKS } from './spoken.ts'

const NAMED = `Alderman Kit Holm, who runs the harbour, was against it. ${WORKS} he said.\n\n`

describe('whom the subject of the sentence before leaves without a name', () => {
  test.each([
    [
      'A spokeswoman for the guild Concord called the plan rash.',
      'she',
      'a spokeswoman for the guild Concord',
    ],
    ['One of the rowers, who came from Lyon, wept.', 'she', 'one of the rowers'],
    ['After the vote, a resident of the quay was angry.', 'he', 'a resident of the quay'],
    ['His deputy went further.', 'she', 'his deputy'],
    ['A neighbour came over.   He looked tired.', 'he', 'a neighbour'],
    ['Ann Lee left. A spokesman said no more.', 'he', 'a spokesman'],
  ] as const)('%s', (told, pronoun, expected) => {
    expect(unnamedSubject(told, pronoun)).toBe(expected)
  })

  test.each([
    ['A spokesman for Acme called it rash.', 'she'],
    ['A gardener by trade, she came late.', 'she'],
    ['A farmer from Lyon, Ann Lee, came late.', 'she'],
    ['Her deputy, the historian Ann Lee, found it.', 'she'],
    ['A resident was angry. Ann Lee was not.', 'she'],
    ['A survey of users showed the same.', 'she'],
    ['A new pier opened.', 'she'],
  ] as const)('not: %s', (told, pronoun) => {
    expect(unnamedSubject(told, pronoun)).toBeNull()
  })
})

describe('a quotation behind an unnamed subject', () => {
  test.each([
    [
      `${NAMED}A spokesman for the guild Concord called that wrong. ${WORKS} he said.`,
      'a spokesman for the guild Concord | ',
    ],
    [`${NAMED}One of the rowers wept. ${WORKS} he said.`, 'nobody'],
    [`${NAMED}His deputy went further. ${WORKS} he said.`, 'nobody'],
    [`${NAMED}One of the rowers wept.\n\n${WORKS} he said.`, 'nobody'],
    [`${NAMED}He was not alone. ${WORKS} he said.`, 'Kit Holm | Alderman'],
    [`${NAMED}The pier will close in May. ${WORKS} he said.`, 'Kit Holm | Alderman'],
  ])('%s', (body, expected) => {
    expect(speakers(body)[1]).toBe(expected)
  })

  test('what is said next goes on with it', () => {
    const body = `${NAMED}One of the rowers wept. ${WORKS} he said. ${WORKS} he added.`
    expect(speakers(body)).toEqual(['Kit Holm | Alderman', 'nobody', 'nobody'])
  })

  test('whom a quotation calls he is not she', () => {
    expect(pronounOf(NAMED, 'Kit Holm', 'Alderman')).toBe('he')
    expect(pronounOf(`Kit Holm thanked Ann Lee. ${WORKS} she said.`, 'Kit Holm', null)).toBeNull()
    expect(speakers(`${NAMED}The pier will close. ${WORKS} she said.`)[1]).toBe('nobody')
  })
})

describe('a clause between the verb and a colon', () => {
  test.each([
    [
      `The captain, Ono Holm, who had hoped to sail in May, said the owner took the news well: ${WHOLE}`,
      'Ono Holm | The captain',
    ],
    [`Ann Lee, director of Acme, said her family was glad of it: ${WHOLE}`, 'Ann Lee | director of Acme'],
    [`Said the director of the harbour: ${WHOLE}`, 'the director of the harbour | '],
    [`${WORKS} said the family of the captain.`, 'the family of the captain | '],
    [`${WORKS} said one of the managers.`, 'one of the managers | '],
    [`${WORKS} said the director general.`, 'the director general | '],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})
