import { expect, test } from 'vitest'
import { spokenBy } from '../../../src/answer/text/spoken-by.ts'

test.each([
  ['the chief executive of Brack', 'chief medical officer of Brack', false],
  ['the CEO of Brack', 'chief executive officer of Brack', true],
  ['Brack’s chief executive', 'Chief Executive Officer of Brack', true],
  ['the vice president of Brack', 'president of Brack', false],
  ['the deputy director of the zoo', 'director of the zoo', false],
  ['the president of the University of Holm Bay', 'president of the Holm Bay Crabbers Association', false],
  ['the director of the zoo', 'director of the zoo in Holm', true],
  ['Ann Lee', 'director', true],
])('the words of %s are those of Ann Lee, %s: %s', (asked, role, is) => {
  expect(spokenBy(asked, 'Ann Lee', role)).toBe(is)
})
