import { expect, test } from 'vitest'
import { initialled } from '../../src/answer/initials.ts'

test.each([
  ['in the United Kingdom and beyond', ['uk']],
  ['the National Health Service said', ['nhs']],
  ['stores in the US', ['usa']],
  ['stores in Britain', ['uk']],
  ['Uwe Klein said so', []],
])('"%s" goes by %j', (text, terms) => {
  expect(initialled(text).flatMap((one) => one.terms)).toEqual(terms)
})
