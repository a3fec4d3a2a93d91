import { describe, expect, test } from 'vitest'
import { houseBefore, houseBehindBefore, isBeforeAnother } from '../../../src/answer/text/before-house.ts'

describe('the house before which something was', () => {
  test.each([
    ['Where did Berg work before joining Orme Mills?', 'Orme Mills'],
    ['What did Berg do before she ran the Holm Theatre?', 'Holm Theatre'],
    ['Who was chair before Ada Berg?', 'Ada Berg'],
    ['What did Berg do before?', null],
    ['What happened before the fair?', null],
  ])('is read from a question: %s', (question, house) => {
    expect(houseBefore(question)).toBe(house)
  })

  test.each([
    ['Prior to his time at Holm, Berg spent six years at Lund.', 'Holm'],
    ['Before joining Orme Mills, Berg taught.', 'Orme Mills'],
    ['Berg taught before joining Orme Mills.', null],
    ['Before that, she taught.', null],
  ])('is read from how a sentence opens: %s', (stated, house) => {
    expect(houseBehindBefore(stated)).toBe(house)
  })
})

describe('what was before another house than is asked about', () => {
  const AT_LUND = 'Before his time at Holm, Berg spent six years at Lund.'

  test.each(['Where did Berg work before Orme?', 'Who had the post before Ida Roos?'])(
    'is of an earlier time: %s',
    (question) => expect(isBeforeAnother(question, AT_LUND)).toBe(true),
  )

  test.each([
    ['Where did Berg work before Holm?', AT_LUND],
    ['Where did Berg work before?', AT_LUND],
    ['Where did Berg work before Orme?', 'Berg spent six years at Lund.'],
  ])('is not where the house is the same or none is named: %s', (question, stated) => {
    expect(isBeforeAnother(question, stated)).toBe(false)
  })
})
