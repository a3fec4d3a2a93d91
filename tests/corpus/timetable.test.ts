import { expect, test } from 'vitest'
import { timetableLines } from '../../src/corpus/timetable.ts'

function entries(words: string): string[] {
  const lines = timetableLines(words)
  return lines.map(
    ({ at, isEntry }, nth) => `${isEntry ? '' : '# '}${words.slice(at, lines[nth + 1]?.at).trim()}`,
  )
}

test.each([
  {
    name: 'lines that open with an hour are entries, under the line before them',
    words: 'FRIDAY\n09:00 Doors\n10.30 a.m. Talk\n7 to 9 p.m. Concert',
    expected: ['# FRIDAY', '09:00 Doors', '10.30 a.m. Talk', '7 to 9 p.m. Concert'],
  },
  {
    name: 'an entry may go on in the next line, and a label ends it',
    words: '9 a.m. Doors\n  for members only\n10 a.m. Talk\nWHERE: Orme Hall',
    expected: ['9 a.m. Doors\n  for members only', '10 a.m. Talk', '# WHERE: Orme Hall'],
  },
  { name: 'one hour makes no timetable', words: 'FRIDAY\n09:00 Doors', expected: [] },
  {
    name: 'running text with an hour at the beginning of lines is none',
    words:
      'The hall opens at\n9:00 and the talk begins at\n10:00 in the large room of the\nmill, which was built for it\nin the years after the fire\nand has seats for all who\ncome to hear it.',
    expected: [],
  },
])('$name', ({ words, expected }) => {
  expect(entries(words)).toEqual(expected)
})
