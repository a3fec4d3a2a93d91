import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { passages } from '../../src/corpus/passages.ts'
import { bytes } from './fixtures.ts'

/** What stands in no passage of a release with this line in it. */
function leftOut(line: string): string[] {
  const document = toDocument(
    'a.txt',
    bytes(`Acme Opens Plant\n\nIt opened today.\n\n${line}\n\nIt is new, too.`),
  )
  const all = passages(document)
  return document.blocks
    .filter((block) => !all.some(({ start, end }) => start <= block.start && block.end <= end))
    .map(({ start, end }) => document.text.slice(start, end))
}

test.each([
  'View source version on wire.example: https://wire.example/news/1',
  'View the original release on www.wire.example',
  'To view the full press release, visit https://wire.example/a',
  'View original content to download multimedia: https://wire.example/news/1',
  '© 2026 Acme AS. All rights reserved.',
  'Copyright © 2026 Acme AS, all rights reserved.',
  'Copyright (c) 2024 Acme AS',
  'Read More>>',
  'READ FULL ARTICLE HERE',
  'The post Acme Opens Plant appeared first on Town Paper.',
  'Visit Our Website',
  'Email Us Here',
  'Click image above to view full announcement.',
  'Home / News / Research',
  'Home > Press room > 2026',
  '###',
  '- more -',
  '(MORE)',
  '– 2 –',
  'Page 2 of 3',
  'Acme Opens Plant – page 2',
  'Add One',
  '* * *',
  '(function() { var s = document.createElement("script"); s.src = "https://a.example/a.js"; })();',
])('%s is in no passage', (line) => {
  expect(leftOut(line)).toEqual([line])
})

test.each([
  'View from the roof: the plant is 200 metres long.',
  'View original content from the archive, the curator said, and judge for yourself.',
  'Copyright 2026 is the title of the show, and it opens in May.',
  '© 2026 Acme AS. The pictures may be used in reports on the plant, but not for sale.',
  '© 2026 Acme photographs may be used in any report.',
  'Home / away: the club has a plan for both.',
  'Home is where the plant is',
  'More',
  '- more than one of them',
  '24/7',
  'Add one egg',
  'See the map on page 2',
  'The plan has 30 pages; the map is on page 2 of 3.',
  'Read more than one book a week and you will know it.',
  'The post office opened first on the island.',
  'Visit our website for the programme, or come by.',
  'See the full report for methods, which the museum wrote itself.',
])('%s is said by the release', (line) => {
  expect(leftOut(line)).toEqual([])
})

test('a passage never runs over what is left out', () => {
  const document = toDocument('a.txt', bytes('Acme Opens Plant\n\nIt opened.\n\nRead More>>\n\nIt is new.'))
  expect(passages(document).map(({ text }) => text)).toEqual(['Acme Opens Plant', 'It opened.', 'It is new.'])
})
