import { expect, test } from 'vitest'
import { openOnly } from '../../src/evaluate/sets.ts'
import { openLibrary } from '../../src/library.ts'
import { makeFolder, makeRelease } from '../library/make.ts'
import { makeJudged } from './make.ts'

test('a question that is asked with its releases open is answered from them, and any other from all', async () => {
  const library = await openLibrary(
    makeFolder({ '2024/opening.txt': makeRelease(1, 11), 'other.txt': makeRelease(2, 12) }),
  )
  const opening = [...library.documents.values()].find(({ file }) => file === '2024/opening.txt')
  const judged = makeJudged({ documents: ['opening'], alone: true })
  expect(openOnly(library, judged)).toEqual({ documents: [opening?.id] })
  expect(openOnly(library, { ...judged, alone: false })).toBeUndefined()
})
