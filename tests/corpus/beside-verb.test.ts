import { describe, expect, test } from 'vitest'
import { speakers, WHOLE, WORKS } from './spoken.ts'

describe('a role whose second comma was forgotten', () => {
  test.each([
    [
      `Ann Lee, Managing Director at Holm Foods commented: ${WHOLE}`,
      'Ann Lee | Managing Director at Holm Foods',
    ],
    [`Ann Lee, Holm Foods CEO stated, ${WHOLE}`, 'Ann Lee | Holm Foods CEO'],
    [`Ann Lee (AL), CEO of Holm also added ${WHOLE}`, 'Ann Lee | CEO of Holm'],
    [
      `Ann Lee, Head of Sales, Development & Licensing commented: ${WHOLE}`,
      'Ann Lee | Head of Sales, Development & Licensing',
    ],
    [`${WORKS} Ann Lee, President of Holm Foods said.`, 'Ann Lee | President of Holm Foods'],
    [`${WORKS} Ono, Director of Holm said.`, 'Ono | Director of Holm'],
    [`${WORKS} said Ono, one of the sales managers at Holm.`, 'Ono | one of the sales managers at Holm'],
    [`The Chief Risk Officer of Holm stated, ${WHOLE}`, 'The Chief Risk Officer of Holm | '],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test('is none where another verb stands between', () => {
    expect(speakers(`${WHOLE} Ann Lee, director of Holm, resigned, the board announced.`)).toEqual(['nobody'])
    expect(speakers(`${WORKS} Ann Lee, head of Holm, chair of Acme said.`)).toEqual([
      'Ann Lee | head of Holm, chair of Acme',
    ])
  })

  test('is none where the verb leads the next quotation in', () => {
    const body = `A reader called it “good for all of us here.” Ann Lee, author of Holm stated, and ${WHOLE}`
    expect(speakers(body)[0]).not.toContain('Ann Lee')
  })
})

describe('a role before a name and a comma', () => {
  test.each([
    [`Holm President and CEO, Ann Lee, commented, ${WHOLE}`, 'Ann Lee | Holm President and CEO'],
    [`CEO of HLM, Ann Lee, states, ${WHOLE}`, 'Ann Lee | CEO of HLM'],
    [`Holm’s founder and CEO, Ono, from Lyon University, stated, ${WHOLE}`, 'Ono | Holm’s founder and CEO'],
    [`CEO & President Ann Lee stated, ${WHOLE}`, 'Ann Lee | CEO & President'],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    ['a house behind what it is', `The market leader, Holm, said, ${WHOLE}`],
    ['a house that runs another', `${WHOLE} Holm, owner of Acme said.`],
    ['a house with a capital for what it is', `Global Asset Manager, Holm, said, ${WHOLE}`],
    ['a house that manages', `The asset manager, Holm, said, ${WHOLE}`],
    ['a house before its verb', `Holm Foods stated, ${WHOLE}`],
  ])('%s is nobody', (_, body) => {
    expect(speakers(body)).toEqual(['nobody'])
  })
})
