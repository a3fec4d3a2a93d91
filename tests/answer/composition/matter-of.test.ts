import { expect, test } from 'vitest'
import { isMatterOf } from '../../../src/answer/composition/matter-of.ts'
import { stem, tokens } from '../../../src/search/tokens.ts'

test.each([
  ['A second berth, at Ross Quay, is to open in May.', 'berth', true],
  ['The port also plans a tunnel at Hale.', 'tunnel', true],
  ['The museum will get a new wing for its ships.', 'wing', true],
  // Where something is, and what it is beside or for.
  ['A new berth beside the old pier is to open in May.', 'pier', false],
  ['The port also plans a tunnel at the chapel.', 'chapel', false],
  ['The museum will get a new wing for its ships.', 'ships', false],
  ['The ferry passed the lighthouse.', 'boat', false],
  // What it has is the matter.
  ['The ward’s dog visits on Fridays.', 'ward', false],
  ['The clubs’ mascot is a gull.', 'club', false],
  ['The clubs’ mascot is a gull.', 'mascot', true],
])('“%s” is on the %s: %s', (text, noun, expected) => {
  expect(isMatterOf({ text, tokens: tokens(text) }, stem(noun))).toBe(expected)
})
