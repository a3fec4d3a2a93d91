import { expect, test } from 'vitest'
import { membersMeant } from '../../../src/answer/talk/members-meant.ts'

test.each([
  ['they', ' decide?', 'Who is on the Acme jury?', 'the Acme jury'],
  ['their', ' verdict?', 'Who chairs the panel?', 'the panel'],
  ['them', '?', 'Who are the architects of Acme?', 'the architects of Acme'],
])('%s%s after %s', (word, after, question, expected) => {
  expect(membersMeant(word, after, question)).toBe(expected)
})

test.each([
  ['they', ' employ?', 'Who is on the Acme jury?'],
  ['it', ' decide?', 'Who is on the Acme jury?'],
  ['they', ' live?', 'Who are the founders of Acme?'],
  ['they', ' decide?', 'Who runs Acme?'],
])('and nobody: %s%s after %s', (word, after, question) => {
  expect(membersMeant(word, after, question)).toBeNull()
})
