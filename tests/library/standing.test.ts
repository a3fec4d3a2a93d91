import { describe, expect, test } from 'vitest'
import { answerable, setAside } from '../../src/library/standing.ts'
import { createApp } from '../../src/server/app.ts'
import { libraryOf } from '../answer/make.ts'
import { fakeServices } from '../server/fakes.ts'
import { FERRY_STORY, HEADLINE, norvik } from './releases.ts'

const STORM = 'A storm has closed the yard in Alder Bay. Nobody was hurt, and work begins again on Monday.'
const FILES = {
  'a.txt': norvik(HEADLINE, 'March 12, 2025', FERRY_STORY),
  'b.txt': norvik(`CORRECTION: ${HEADLINE}`, 'March 13, 2025', FERRY_STORY.replace('12 euros', '14 euros')),
  'c.txt': norvik('WITHDRAWN: Norvik Marine Sells Yard', 'April 2, 2025', 'Norvik Marine has sold a yard.'),
  'd.txt': norvik('Storm Closes Yard', 'May 2, 2025', STORM),
  'e.txt': norvik('Storm Closes Yard', 'May 2, 2025', STORM, '', 'OtherWire'),
}

describe('what is shown and not answered from', () => {
  test('is counted once each, by why, and is all that is not answerable', async () => {
    const library = await libraryOf(FILES)
    const counted = setAside(library, library.documents.values())
    expect(counted).toEqual({ replaced: 1, withdrawn: 1, copies: 1 })
    const open = answerable(library)
    expect([...library.documents.keys()].filter((id) => open?.(id))).toHaveLength(2)
  })

  test('is nothing where all are answered from', async () => {
    const library = await libraryOf({ 'a.txt': FILES['a.txt'] })
    expect(setAside(library, library.documents.values())).toEqual({ replaced: 0, withdrawn: 0, copies: 0 })
  })

  test('is told by the API beside how many releases there are', async () => {
    const library = await libraryOf(FILES)
    const health = await createApp(fakeServices({ library: () => library })).request('/api/health')
    expect(await health.json()).toMatchObject({
      documents: 5,
      setAside: { replaced: 1, withdrawn: 1, copies: 1 },
    })
  })
})
