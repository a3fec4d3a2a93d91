import { expect, test } from 'vitest'
import { unknownNames } from '../../src/answer/evidence/unknown.ts'
import { evidenceFor, libraryOf } from './make.ts'

const RELEASE = `Tarn Mills looks abroad

LINDEN, Nov. 4, 2025 -- Tarn Mills today opened a shed in Ukraine.

The board thinks of a listing in the U.S. next year.
`

test.each([
  ['Is Tarn Mills thinking of an American listing?', []],
  ['When did Tarn Mills open its Ukrainian shed?', []],
  ['Is Tarn Mills thinking of a Norwegian listing?', ['Norwegian']],
])('what is called after a place is known by the place: %s', async (question, unknown) => {
  const library = await libraryOf({ 'tarn.txt': RELEASE })
  const { evidence } = await evidenceFor(library, question)
  expect(evidence[0] && unknownNames(evidence[0].lens)).toEqual(unknown)
})
