import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const release = (date: string, story: string): string =>
  `Orme and its fair\n\nORME, ${date} -- ${story}\n\nSource: Orme Fairs\n`

test('of several that overtake an answer the newest does, however it says so', async () => {
  const library = await libraryOf({
    'a.txt': release('March 1, 2026', 'The kite fair costs 4 pounds. The kite fair opens on 3 May in Holm.'),
    'b.txt': release('April 1, 2026', 'Entry to the kite fair now costs 6 pounds instead of 4 pounds.'),
    'c.txt': release('April 20, 2026', 'Orme Fairs has called off the kite fair because of floods.'),
  })
  const answer = await askExactly(library, 'How much does the kite fair cost?')
  expect(wordsOf(answer)).toContain('called off')
  const before = await libraryOf({
    'a.txt': release('March 1, 2026', 'The kite fair costs 4 pounds. The kite fair opens on 3 May in Holm.'),
    'b.txt': release('April 1, 2026', 'Orme Fairs has called off the kite fair because of floods.'),
    'c.txt': release('April 20, 2026', 'Entry to the kite fair now costs 6 pounds instead of 4 pounds.'),
  })
  expect(wordsOf(await askExactly(before, 'How much does the kite fair cost?'))).toContain('6 pounds')
})
