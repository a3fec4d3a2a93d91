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
  {
    name: 'noon is an hour too',
    words: '11 am: First crossing\nNoon: Concert',
    expected: ['11 am: First crossing', 'Noon: Concert'],
  },
  {
    name: 'with a dash or a gap behind it as well',
    words: 'Noon – Concert\nMidnight\tFireworks\nMidday - Prayers',
    expected: ['Noon – Concert', 'Midnight\tFireworks', 'Midday - Prayers'],
  },
  {
    name: 'names and titles that begin with it are none',
    words: 'Bands\nMidnight Quay\nNoon Sailors\nThe Oars',
    expected: [],
  },
  {
    name: 'nor are works with their authors',
    words: 'Midnight Tide, by Ida Rook\nNoon, by Max Lunt\nThe Oars, by Eva Grey',
    expected: [],
  },
  {
    name: 'nor is running text that is wrapped before it',
    words:
      'The pump failed at\nnoon on Tuesday, when a pipe burst, and ran again by\nmidnight, said its keeper.',
    expected: [],
  },
  {
    name: 'nor before it and a dash',
    words:
      'The pump failed at\nnoon – a pipe had burst – and ran again by\nmidnight - or so its keeper said.',
    expected: [],
  },
  { name: 'one hour makes no timetable', words: 'FRIDAY\n09:00 Doors', expected: [] },
  {
    name: 'running text with an hour at the beginning of lines is none',
    words:
      'The hall opens at\n9:00 and the talk begins at\n10:00 in the large room of the\nmill, which was built for it\nin the years after the fire\nand has seats for all who\ncome to hear it.',
    expected: [],
  },
  {
    name: 'lines that all open with a day are entries',
    words: '15 May, 7pm - Talk\n6 June, 11am - Workshop\n12 July, all day - Family day (free)',
    expected: ['15 May, 7pm - Talk', '6 June, 11am - Workshop', '12 July, all day - Family day (free)'],
  },
  {
    name: 'in other forms too, under a line that heads them',
    words:
      'Drop-in sessions\nSaturday 24 January: Library\nMay 3: Hall\n3–5 May, Hall\nMondays, Inn\nMonday to Friday 7am to 9pm\nSundays closed',
    expected: [
      '# Drop-in sessions',
      'Saturday 24 January: Library',
      'May 3: Hall',
      '3–5 May, Hall',
      'Mondays, Inn',
      'Monday to Friday 7am to 9pm',
      'Sundays closed',
    ],
  },
  {
    name: 'a day alone on its line makes none, nor one day',
    words: 'News release\n12 January 2026',
    expected: [],
  },
  { name: 'nor two dates of a letterhead', words: '12 January 2026\n13 January 2026', expected: [] },
  {
    name: 'nor running text of which two lines begin with a day',
    words:
      'The hall opens on\n6 June and is let from\n8 June to all who ask for\nit in the house of the mill.',
    expected: [],
  },
])('$name', ({ words, expected }) => {
  expect(entries(words)).toEqual(expected)
})
