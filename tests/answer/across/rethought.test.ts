import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'sinking.txt': norvik(
    'Buoy Off Holm Sunk',
    'May 5, 2025',
    'The harbour buoy off Holm was sunk by ice on Sunday night. The old crane at Lund will be scrapped in 2031. The beacon at Tresund was put out by a gull. The mast at Corran was broken by a kite.',
  ),
  'later.txt': norvik(
    'Norvik Marine Looks Back on the Summer',
    'September 8, 2025',
    'The summer was calm at sea.\n\nDivers first thought that the buoy off Holm had been sunk by ice. They now believe that a trawler cut its chain.\n\nThe crane at Lund was due to be scrapped in 2031. That will now be done in October.\n\nIt was first thought that the beacon at Alder Bay had been put out by a gull. It is now clear that a fuse blew.',
  ),
})

test.each([
  ['How was the harbour buoy sunk?', 'They now believe that a trawler'],
  ['When will the crane at Lund be scrapped?', 'now be done in October'],
])('what was thought or planned gives way to what a newer release tells: "%s"', async (question, words) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(words)
  expect(answer.notes.some(({ kind, text }) => kind === 'newer' && text.startsWith('Earlier'))).toBe(true)
})

test.each([
  // Of another beacon, of nothing newer, and of what was thought at first.
  ['How was the beacon at Tresund put out?', 'put out by a gull'],
  ['How was the mast at Corran broken?', 'broken by a kite'],
])('what else is told stays: "%s"', async (question, words) => {
  const said = wordsOf(await askExactly(library, question))
  expect(said).toContain(words)
  expect(said).not.toContain('now')
})
