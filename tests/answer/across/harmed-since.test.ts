import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'leak.txt': norvik(
    'Norvik Marine: Leak of Ammonia in Holm',
    'May 9, 2025',
    'Ammonia leaked from a cooler in the yard of Norvik Marine in Holm this morning. No injuries have been reported.',
  ),
  'leak-more.txt': norvik(
    'Norvik Marine: More on the Leak in Holm',
    'May 10, 2025',
    'Two painters have since been treated in hospital after the leak of ammonia at Holm. Both are at home.',
  ),
  'storm.txt': norvik(
    'Norvik Marine: Ferry Breaks Loose in Storm',
    'June 2, 2025',
    'The ferry Skerry broke loose in a storm in Corran. Nobody was hurt.',
  ),
  'fall.txt': norvik(
    'Norvik Marine Opens Museum',
    'July 1, 2025',
    'Norvik Marine opened its museum in Alder Bay today. A visitor was treated in hospital for a broken wrist.',
  ),
})

test.each([
  'Was anybody hurt by the leak of ammonia?',
  'Has anyone fallen ill from the leak of ammonia?',
  'Were there any injuries in the leak?',
])('who was hurt since is told by the newer release of the same story: "%s"', async (question) => {
  expect(wordsOf(await askExactly(library, question))).toContain('treated in hospital after the leak')
})

test('who was hurt elsewhere was not hurt in the storm', async () => {
  expect(wordsOf(await askExactly(library, 'Was anyone hurt when the ferry broke loose?'))).toContain(
    'Nobody was hurt',
  )
})
