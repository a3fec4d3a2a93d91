import { expect, test } from 'vitest'
import { dissect } from '../../src/answer/candidates.ts'
import { lens } from '../../src/answer/lens.ts'
import { analyse } from '../../src/answer/question.ts'
import { besideTold, isTold, toldOf } from '../../src/answer/told.ts'
import { createLexicon } from '../../src/search/lexicon.ts'
import { libraryOf } from './make.ts'

const RELEASE = `Orme Ferries opens a pier

CORRAN, 3 March 2025 – Orme Ferries has opened its new pier. It cost 4 million euros. Ada Berg designed it. The café seats forty. Boats leave every hour. A museum is planned. Parking is free.
`
const [document] = [...(await libraryOf({ 'orme.txt': RELEASE })).documents.values()]

function nearness(answers: readonly string[]): Record<string, [number, boolean]> {
  if (document === undefined) throw new Error('no release')
  const dissection = dissect(document)
  const [asked] = analyse('Who designed it?')
  if (asked === undefined) throw new Error('asks nothing')
  const view = lens({ ...asked, told: toldOf(document, answers) }, dissection, createLexicon(), {
    document: 1,
    held: 1,
    byChance: 0,
    passage: () => 1,
  })
  return Object.fromEntries(
    dissection.candidates.map((one) => [one.text, [besideTold(view, one), isTold(view, one)]]),
  )
}

test('what stands beside the answer before it is near, and the further the less', () => {
  const near = nearness(['It cost 4 million euros. [1]'])
  expect(near['It cost 4 million euros.']).toEqual([0, true])
  expect(near['Ada Berg designed it.']).toEqual([1, false])
  expect(near['The café seats forty.']).toEqual([1 / 2, false])
  expect(near['Parking is free.']).toEqual([0, false])
})

test('the last answer that quotes the release counts', () => {
  const near = nearness(['It cost 4 million euros. [1]', 'Parking is free. [1]', 'Nothing was found.'])
  expect(near['Parking is free.']).toEqual([0, true])
  expect(near['It cost 4 million euros.']).toEqual([0, false])
})

test('outside of a conversation nothing is near', () => {
  expect(Object.values(nearness([])).every(([near, told]) => near === 0 && !told)).toBe(true)
})
